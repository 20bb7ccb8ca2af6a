"""6201 订单确认

线上支付（医疗机构部分） · 定点医药机构提供接口；由医保平台调用，机构提供服务。

出处：reconstructed。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    pay_ord_id: str
    """支付订单号 · 字符型(40) · 必填"""

    med_org_ord: str
    """医药机构订单号 · 字符型(40) · 必填"""

    hi_rxno: str | None = None
    """医保处方编号 · 字符型(30)"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    delv_addr: str | None = None
    """配送地址 · 字符型(200)"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6201 订单确认 的请求。"""

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
    """6201 订单确认 的应答。"""

    data: ReplyData
    """data · 对象 · 必填"""
