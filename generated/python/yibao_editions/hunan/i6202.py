"""6202 支付下单

线上支付 · 订单支付；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payAuthNo: str | None = None
    """支付授权码 · 字符型(40)"""

    payOrdId: str
    """待支付订单号 · 字符型(40) · 必填"""

    payToken: str
    """支付订单对应的token · 字符型(40) · 必填"""

    orgCodg: str
    """定点机构编码 · 字符型(12) · 必填"""

    orgBizSer: str
    """业务流水号 · 字符型(40) · 必填"""

    ecAuthCode: str | None = None
    """电子凭证授权码 · 字符型(40)"""

    ecChnlAppId: str | None = None
    """电子凭证渠道ID · 字符型(40)"""

    ecChnlUserId: str | None = None
    """电子凭证用户ID · 字符型(40)"""

    mdtrtId: str
    """就诊ID · 字符型(40) · 必填"""

    chrgBchno: str | None = None
    """收费批次号 · 字符型(40)"""

    extData: str | None = None
    """扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6202 支付下单 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    ordStas: str
    """订单状态 · 字符型(40) · 必填"""

    feeSumamt: Decimal
    """费用总额 · 数值型(12,2) · 必填"""

    ownPayAmt: Decimal
    """现金支付 · 数值型(12,2) · 必填"""

    psnAcctPay: Decimal
    """个人账户支出 · 数值型(12,2) · 必填"""

    fundPay: Decimal
    """医保基金支付 · 数值型(12,2) · 必填"""

    extData: str | None = None
    """扩展数据 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6202 支付下单 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
