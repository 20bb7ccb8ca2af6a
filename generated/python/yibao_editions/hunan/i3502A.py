"""3502A 商品库存变更A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class InvinfoDetailDrugtracinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfoDetail.drugtracinfo · 列表"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(30)"""


class InvinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfoDetail · 列表"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    inv_chg_type: str
    """库存变更类型 · 代码(6) · 必填 · 字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    inv_chg_time: dt.datetime
    """库存变更时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    inv_chg_opter_name: str | None = None
    """库存变更经办人姓名 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    trdn_flag: str | None = None
    """拆零标志 · 代码(2) · 字典 trdn_flag：0 否、1 是"""

    trac_codg_pac_hery: str | None = None
    """追溯码包装层级 · 代码(3) · 字典 trac_codg_pac_hery：1 小包装、2 中包装、3 大包装"""

    drugtracinfo: list[InvinfoDetailDrugtracinfo] | None = None
    """invinfoDetail.drugtracinfo · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3502A 商品库存变更A 的请求。"""

    invinfoDetail: list[InvinfoDetail] | None = None
    """invinfoDetail · 列表"""


class InvinfoErrDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfoErrDetail · 对象"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    inv_chg_type: str
    """库存变更类型 · 代码(6) · 必填 · 字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    retRslt: str | None = None
    """返回结果 · 字符型(6)"""

    msgRslt: str | None = None
    """错误原因 · 字符型(2000)"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3502A 商品库存变更A 的应答。"""

    invinfoErrDetail: InvinfoErrDetail | None = None
    """invinfoErrDetail · 对象"""
