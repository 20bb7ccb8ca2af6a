"""D007 电子处方取药结果查询

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D007 电子处方取药结果查询 的请求。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    psnName: str
    """人员名称 · 字符型(50) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psnCertType"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""


class Seltdelts(msgspec.Struct, kw_only=True, omit_defaults=True):
    """seltdelts · 列表"""

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
    """生厂厂家 · 字符型(50) · 必填"""

    takeDrugFlag: str
    """取药标志位 · 代码(3) · 必填 · 字典 takeDrugFlag"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D007 电子处方取药结果查询 的应答。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    setlTime: dt.datetime
    """医保结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rxStasCodg"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""

    rxUsedStasCodg: str
    """处方使用状态编号 · 代码(3) · 必填 · 字典 rxUsedStasCodg"""

    rxUsedStasName: str
    """处方使用状态名称 · 字符型(20) · 必填"""

    seltdelts: list[Seltdelts] | None = None
    """seltdelts · 列表"""
