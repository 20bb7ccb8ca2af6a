"""7201 处方二维码解析

处方外购（医疗机构部分） · 定点医药机构外购服务；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    app_chnl_id: str
    """应用渠道ID · 字符型(40) · 必填"""

    app_chnl_user_id: str
    """应用渠道用户ID · 字符型(40) · 必填"""

    auth_code: str | None = None
    """授权码 · 字符型(40)"""

    dev_info: str
    """终端信息 · 字符型(255) · 必填"""

    epc_qrcd: str
    """电子处方二维码值 · 字符型(27) · 必填"""

    ip_info: str
    """终端IP · 字符型(64) · 必填"""

    opter: str
    """操作人ID · 字符型(20) · 必填"""

    opter_name: str
    """操作人姓名 · 字符型(50) · 必填"""

    optins: str
    """操作机构 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7201 处方二维码解析 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7201 处方二维码解析 的应答。"""

    epc_token: str
    """电子处方令牌 · 字符型(64) · 必填"""

    cert_type: str
    """证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    name: str
    """用户姓名 · 字符型(50) · 必填"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    insuplc_admdvs: str
    """参保地医保区划 · 代码(6) · 必填 · 字典 admdvs"""
