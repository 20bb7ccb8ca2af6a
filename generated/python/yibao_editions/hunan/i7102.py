"""7102 电子处方医保电子签名

医保电子处方 · 医疗机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedinsCode: str
    """定点机构代码 · 字符型(20) · 必填"""

    originalValue: str
    """原始待签名处方信息 · 字符型(4000) · 必填"""

    originalRxFile: str
    """原始待签名处方文件 · 字符型 · 必填"""

    extras: str | None = None
    """扩展字段 · 字符型(4000)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7102 电子处方医保电子签名 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    rxFile: str
    """处方文件 · 字符型 · 必填"""

    signDigest: str
    """签名/章摘要值 · 字符型 · 必填"""

    signCertSn: str
    """签名机构证书SN · 字符型(500) · 必填"""

    signCertDn: str
    """签名机构证书DN · 字符型(500) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7102 电子处方医保电子签名 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
