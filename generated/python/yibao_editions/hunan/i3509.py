"""3509 定点医药机构商品库存变更记录查询

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""

    medins_prod_inv_chg_no: str | None = None
    """定点医药机构商品库存变更流水号 · 字符型(30)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    inv_chg_type: str | None = None
    """库存变更类型 · 代码(6) · 字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项"""

    medins_list_name: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    rx_flag: str | None = None
    """处方药标志 · 代码(3) · 字典 rx_flag：0 非处方药、1 处方药"""

    list_sp_item_flag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    trdn_flag: str | None = None
    """拆零标志 · 代码(3) · 字典 trdn_flag：0 否、1 是"""

    inv_chg_time: dt.datetime | None = None
    """库存变更时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    inv_chg_opter_name: str | None = None
    """库存变更经办人姓名 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3509 定点医药机构商品库存变更记录查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3509 定点医药机构商品库存变更记录查询 的应答。"""

    invChgTime: dt.datetime | None = None
    """库存变更时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    poolareaNo: str | None = None
    """统筹区编号 · 字符型(6)"""

    invChgOpterName: str | None = None
    """库存变更经办人姓名 · 字符型(50)"""

    crteOptinsNo: str | None = None
    """创建机构编号 · 字符型(20)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    updtTime: dt.datetime | None = None
    """数据更新时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    opterName: str | None = None
    """经办人姓名 · 字符型(50)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crteTime: dt.datetime | None = None
    """数据创建时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    invChgType: str | None = None
    """库存变更类型 · 代码(6) · 字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项"""

    rxFlag: str | None = None
    """处方药标志 · 代码(3) · 字典 rx_flag：0 非处方药、1 处方药"""

    medinsProdInvChgNo: str | None = None
    """定点医药机构商品库存变更流水号 · 字符型(30)"""

    listSpItemFlag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    fixmedinsBchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    optTime: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    opterId: str | None = None
    """经办人ID · 字符型(20)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    crterId: str | None = None
    """创建人ID · 字符型(20)"""

    optinsNo: str | None = None
    """经办机构编号 · 字符型(20)"""

    trdnFlag: str | None = None
    """拆零标志 · 代码(3) · 字典 trdn_flag：0 否、1 是"""
