"""7205 电子处方信息核验

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(40) · 必填"""

    rxTraceCode: str
    """处方追溯码 · 字符型(20) · 必填"""

    rxFile: str
    """处方文件 · 字符型 · 必填"""

    epcToken: str
    """电子处方令牌 · 字符型(100) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7205 电子处方信息核验 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""

    rxSignVerifySn: str
    """处方签名验签流水号 · 字符型(40) · 必填"""

    signCertSn: str
    """签名机构证书SN · 字符型(500) · 必填"""

    signCertDn: str
    """签名机构证书DN · 字符型(500) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7205 电子处方信息核验 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
