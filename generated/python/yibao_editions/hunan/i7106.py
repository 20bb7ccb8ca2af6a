"""7106 电子处方审核结果查询

医保电子处方 · 医疗机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    psnName: str
    """人员名称 · 字符型(50) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7106 电子处方审核结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    pharName: str
    """医保药师姓名 · 字符型(3) · 必填"""

    pharCode: str
    """医保药师代码 · 字符型(20) · 必填"""

    rxChkStasCodg: str
    """处方审核状态代码 · 代码(3) · 必填 · 字典 rx_chk_stas_codg：0 审核不通过、1 审核通过"""

    rxChkOpnn: str
    """处方审核意见 · 字符型 · 必填"""

    rxChkTime: dt.datetime
    """处方审核时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rx_stas_codg：1 有效、2 已失效、3 已撤销"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""

    rxChkStasName: str
    """处方审核状态名称 · 字符型(10) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7106 电子处方审核结果查询 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
