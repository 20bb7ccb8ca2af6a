"""3507A 商品信息删除A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class GoodDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """goodDetail · 列表"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    inv_data_type: str
    """进销存数据类型 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3507A 商品信息删除A 的请求。"""

    goodDetail: list[GoodDetail] | None = None
    """goodDetail · 列表"""


class GoodErrDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """goodErrDetail · 对象"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    inv_data_type: str
    """进销存数据类型 · 字符型(30) · 必填"""

    retRslt: str | None = None
    """返回结果 · 字符型(6)"""

    msgRslt: str | None = None
    """返回信息 · 字符型(2000)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3507A 商品信息删除A 的应答。"""

    goodErrDetail: GoodErrDetail | None = None
    """goodErrDetail · 对象"""
