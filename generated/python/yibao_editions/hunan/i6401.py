"""6401 费用明细上传撤销

线上支付 · 订单撤销；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    orgCodg: str
    """机构编号 · 字符型(40) · 必填"""

    payToken: str
    """支付token · 字符型(40) · 必填"""

    idNo: str
    """证件号码 · 字符型(40) · 必填"""

    userName: str
    """用户姓名 · 字符型(40) · 必填"""

    idType: str
    """证件类别 · 字符型(3) · 必填"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6401 费用明细上传撤销 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    success: str
    """回调通知结果 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6401 费用明细上传撤销 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
