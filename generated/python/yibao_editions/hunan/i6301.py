"""6301 医保订单结算结果查询

线上支付 · 订单查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    orgCodg: str
    """定点机构编码 · 字符型(40) · 必填"""

    payToken: str
    """支付token · 字符型(40) · 必填"""

    idNo: str
    """证件号码 · 字符型(40) · 必填"""

    userName: str
    """用户姓名 · 字符型(40) · 必填"""

    idType: str
    """证件类别 · 字符型(3) · 必填"""

    extData: str | None = None
    """扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6301 医保订单结算结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    ordStas: str
    """订单状态 · 字符型(40) · 必填"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    callType: str
    """回调类型 · 字符型(40) · 必填"""

    medOrgOrd: str
    """医院订单号 · 字符型(40) · 必填"""

    traceTime: str
    """交易时间 · 字符型(40) · 必填"""

    orgCodg: str
    """两定机构编号 · 字符型(40) · 必填"""

    orgName: str
    """两定机构名称 · 字符型(40) · 必填"""

    setlType: str
    """结算类型 · 字符型(40) · 必填"""

    feeSumamt: Decimal
    """费用总金额 · 数值型(12,2) · 必填"""

    ownPayAmt: Decimal
    """现金支付 · 数值型(12,2) · 必填"""

    psnAcctPay: Decimal
    """个人账户支付 · 数值型(12,2) · 必填"""

    fundPay: Decimal
    """医保基金支付 · 数值型(12,2) · 必填"""

    revsToken: str
    """用于院内结算失败对医保的冲正授权 · 字符型(40) · 必填"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6301 医保订单结算结果查询 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
