"""6302 医保结算结果通知

线上支付 · 订单查询；由医保平台调用，机构提供服务。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    callType: str
    """回调类型 · 字符型(40) · 必填"""

    medOrgOrd: str
    """医院订单号 · 字符型(40) · 必填"""

    traceTime: str
    """交易时间 · 字符型(40) · 必填"""

    feeSumamt: Decimal
    """费用总金额 · 数值型(12,2) · 必填"""

    ownpayAmt: Decimal
    """个人现金自付 · 数值型(12,2) · 必填"""

    psnAcctPay: Decimal
    """个人账户支付 · 数值型(12,2) · 必填"""

    fundPay: Decimal
    """其中基金支付 · 数值型(12,2) · 必填"""

    hiChrgTime: str
    """医保收费时间 · 字符型(6) · 必填"""

    hiDocSn: str
    """医保交易流水号 · 字符型(40) · 必填"""

    hiRgstSn: str
    """医保挂号流水号 · 字符型(40) · 必填"""

    orgName: str
    """机构名称 · 字符型(40) · 必填"""

    ecCode: str | None = None
    """电子凭证码值 · 字符型(200)"""

    setlType: str
    """结算类型 · 字符型(40) · 必填"""

    revsToken: str
    """用于院内结算失败对医保的冲正授权 · 字符型(40) · 必填"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6302 医保结算结果通知 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    success: str
    """回调通知结果 · 字符型 · 必填"""

    message: str
    """结果说明 · 字符型(1000) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6302 医保结算结果通知 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
