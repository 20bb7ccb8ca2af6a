"""2502 转院备案撤销

医保服务 · 人员备案；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2502 转院备案撤销 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2502 转院备案撤销 的应答。"""

    result: Result | None = None
    """result · 对象"""
