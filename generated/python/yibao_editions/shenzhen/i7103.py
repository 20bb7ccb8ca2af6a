"""7103 处方购药结果反馈

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用；医保平台也用它通知机构，机构提供服务。

药店购药后上报；平台也用它把购药结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    psn_part_amt: Decimal
    """个人负担总金额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cash_pay: Decimal
    """个人现金支出 · 数值型(16,2) · 必填"""

    setl_time: dt.datetime
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Seltdelts(msgspec.Struct, kw_only=True, omit_defaults=True):
    """购药明细（seltdelts） · 对象 · 必填"""

    medins_drug_no: str | None = None
    """医药机构药品编号 · 字符型(36)"""

    drug_genname: str | None = None
    """通用名 · 字符型(100)"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(100)"""

    drug_dosform: str
    """剂型 · 字符型(50) · 必填"""

    drug_spec: str
    """规格 · 字符型(50) · 必填"""

    drug_totlcnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    aprvno: str | None = None
    """批准文号 · 字符型(30)"""

    bchno: str | None = None
    """批次号 · 字符型(30)"""

    fixmedins_code: str
    """定点医药机构编号(结算) · 字符型(50) · 必填"""

    fixmedins_name: str
    """定点医药机构名称(结算) · 字符型(50) · 必填"""

    manu_lot_num: str | None = None
    """生产批号 · 字符型(30)"""

    prdr_name: str
    """生厂厂家 · 字符型(100) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,4) · 必填"""

    total_unit: str
    """总计单位 · 字符型(20) · 必填"""

    sumamt: Decimal
    """合计金额 · 数值型(16,2) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7103 处方购药结果反馈 的请求。"""

    data: Data
    """data · 对象 · 必填"""

    seltdelts: Seltdelts
    """购药明细（seltdelts） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7103 处方购药结果反馈 的应答。"""
