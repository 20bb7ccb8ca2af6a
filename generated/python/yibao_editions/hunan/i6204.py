"""6204 医保订单信息同步

线上支付 · 订单支付；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    medOrgOrd: str
    """医院订单号 · 字符型(40) · 必填"""

    feeSumamt: Decimal
    """费用总金额 · 数值型(12,2) · 必填"""

    ownPayAmt: Decimal
    """现金自付 · 数值型(12,2) · 必填"""

    psnAcctPay: Decimal
    """个人账户支付 · 数值型(12,2) · 必填"""

    fundPay: Decimal
    """医保基金支付 · 数值型(12,2) · 必填"""

    thdPayType: str
    """第三方支付类型 · 字符型(40) · 必填"""

    extData: str | None = None
    """扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6204 医保订单信息同步 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6204 医保订单信息同步 的应答。"""
