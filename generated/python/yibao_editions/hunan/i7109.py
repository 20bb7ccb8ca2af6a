"""7109 电子处方结算结果通知

医保电子处方 · 医疗机构电子处方业务；由医保平台调用，机构提供服务。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    setlTime: dt.datetime
    """医保结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rx_stas_codg：1 有效、2 已失效、3 已撤销"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""

    rxUsedStasCodg: str
    """处方使用状态编号 · 代码(3) · 必填 · 字典 rx_used_stas_codg：1 未使用、2 已使用"""

    rxUsedStasName: str
    """处方使用状态名称 · 字符型(20) · 必填"""


class Seltdelts(msgspec.Struct, kw_only=True, omit_defaults=True):
    """seltdelts · 对象"""

    medListCodg: str
    """医疗目录编码 · 字符型(20) · 必填"""

    drugGenname: str
    """通用名 · 字符型(50) · 必填"""

    drugProdname: str
    """药品商品名 · 字符型(50) · 必填"""

    drugDosform: str
    """药品剂型 · 字符型(20) · 必填"""

    drugSpec: Decimal
    """药品规格 · 数值型(16,3) · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,3) · 必填"""

    aprvno: str | None = None
    """批准文号 · 字符型(20)"""

    bchno: str | None = None
    """批次号 · 字符型(20)"""

    manuLotnum: str | None = None
    """生产批号 · 字符型(20)"""

    prdrName: str
    """生厂厂家 · 字符型(1000) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7109 电子处方结算结果通知 的请求。"""

    data: Data | None = None
    """data · 对象"""

    seltdelts: Seltdelts | None = None
    """seltdelts · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    success: str
    """成功状态 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7109 电子处方结算结果通知 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
