"""9605 远程查床申诉

场景监控 · 场景监控；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class ApplInfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """applInfo · 对象"""

    plan_id: str
    """计划ID · 字符型(40) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(40) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    appl_rea: str
    """申诉原因 · 字符型(200) · 必填"""

    appl_pic: str | None = None
    """申诉照片（base64照片编码） · 字符型"""

    appler_id: str | None = None
    """申诉人ID · 字符型(40)"""

    appler_name: str | None = None
    """申诉人人员姓名 · 字符型(50)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9605 远程查床申诉 的请求。"""

    applInfo: ApplInfo | None = None
    """applInfo · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9605 远程查床申诉 的应答。"""
