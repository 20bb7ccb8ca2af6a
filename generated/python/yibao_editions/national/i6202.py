"""6202 医保结算结果通知

线上支付（医疗机构部分） · 定点医药机构提供接口；由医保平台调用，机构提供服务。

出处：reconstructed。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    pay_ord_id: str
    """支付订单号 · 字符型(40) · 必填"""

    med_org_ord: str
    """医药机构订单号 · 字符型(40) · 必填"""

    ord_stas: str
    """订单状态 · 字符型(40) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    setl_time: dt.datetime
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cash_pay: Decimal
    """个人现金支出 · 数值型(16,2) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6202 医保结算结果通知 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    med_org_ord: str
    """医药机构订单号 · 字符型(40) · 必填"""

    ord_stas: str
    """订单状态 · 字符型(40) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6202 医保结算结果通知 的应答。"""

    data: ReplyData
    """data · 对象 · 必填"""
