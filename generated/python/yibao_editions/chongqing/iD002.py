"""D002 电子处方医保电子签名

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D002 电子处方医保电子签名 的请求。"""

    fixmedinsCode: str | None = None
    """定点机构代码 · 字符型(20)"""

    originalValue: str | None = None
    """原始待签名处方信息 · 字符型"""

    originalRxFile: str | None = None
    """原始待签名处方文件 · 字符型"""

    extras: str | None = None
    """扩展字段 · 字符型(4000)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D002 电子处方医保电子签名 的应答。"""

    rxFile: str | None = None
    """处方原件 · 字符型"""

    signDigest: str | None = None
    """处方信息签名值 · 字符型(4000)"""

    signCertSn: str | None = None
    """signCertSn · 字符型"""

    signCertDn: str | None = None
    """signCertDn · 字符型"""
