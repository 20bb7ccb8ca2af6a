"""3510 定点医药机构商品采购信息查询

医药机构管理 · 进销存管理；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
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

    medins_prod_purc_no: str | None = None
    """定点医药机构商品采购流水号 · 字符型(30)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medins_list_name: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    dynt_no: str | None = None
    """随货单号 · 字符型(50)"""

    spler_name: str | None = None
    """供货商名称 · 字符型(200)"""

    spler_pmtno: str | None = None
    """供应商许可证号 · 字符型(50)"""

    manu_lotnum: str | None = None
    """生产批号 · 字符型(30)"""

    prodentp_name: str | None = None
    """生产企业名称 · 字符型(200)"""

    aprvno: str | None = None
    """批准文号 · 字符型(100)"""

    manu_date: dt.date | None = None
    """生产日期 · 日期型 yyyy-MM-dd"""

    expy_end: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    purc_invo_codg: str | None = None
    """采购发票编码 · 字符型(50)"""

    purc_invo_no: str | None = None
    """采购发票号 · 字符型(50)"""

    rx_flag: str | None = None
    """处方药标志 · 代码(3) · 字典 rx_flag：0 非处方药、1 处方药"""

    list_sp_item_flag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    purc_retn_stoin_time: dt.datetime | None = None
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    purc_retn_opter_name: str | None = None
    """采购/退货经办人姓名 · 字符型(50)"""

    prod_geay_flag: str | None = None
    """商品赠送标志 · 字符型(3)"""

    prod_retn_flag: str | None = None
    """商品退货标志 · 字符型(3)"""

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
    """3510 定点医药机构商品采购信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3510 定点医药机构商品采购信息查询 的应答。"""

    expyEnd: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    poolareaNo: str | None = None
    """统筹区编号 · 字符型(6)"""

    crteOptinsNo: str | None = None
    """创建机构编号 · 字符型(20)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    prodRetnFlag: str | None = None
    """商品退货标志 · 代码(6) · 字典 prodRetnFlag"""

    updtTime: dt.datetime | None = None
    """数据更新时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    manuDate: dt.date | None = None
    """生产日期 · 日期型 yyyy-MM-dd"""

    opterName: str | None = None
    """经办人姓名 · 字符型(50)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crteTime: dt.datetime | None = None
    """数据创建时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    prodentpName: str | None = None
    """生产企业名称 · 字符型(200)"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    aprvno: str | None = None
    """批准文号 · 字符型(100)"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    medinsProdPurcNo: str | None = None
    """定点医药机构商品采购流水号 · 字符型(30)"""

    rxFlag: str | None = None
    """处方药标志 · 代码(3) · 字典 rxFlag"""

    listSpItemFlag: str | None = None
    """目录特项标志 · 代码(3) · 字典 listSpItemFlag"""

    purcInvoNo: str | None = None
    """采购发票号 · 字符型(50)"""

    fixmedinsBchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    optTime: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    opterId: str | None = None
    """经办人ID · 字符型(20)"""

    purcRetnStoinTime: dt.datetime | None = None
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    manuLotnum: str | None = None
    """生产批号 · 字符型(30)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    splerName: str | None = None
    """供货商名称 · 字符型(200)"""

    prodGeayFlag: str | None = None
    """商品赠送标志 · 代码(3) · 字典 prodGeayFlag"""

    purcRetnOpterName: str | None = None
    """采购/退货经办人姓名 · 字符型(50)"""

    purcInvoCodg: str | None = None
    """采购发票编码 · 字符型(50)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    crterId: str | None = None
    """创建人ID · 字符型(20)"""

    optinsNo: str | None = None
    """经办机构编号 · 字符型(20)"""

    splerPmtno: str | None = None
    """供应商许可证号 · 字符型(50)"""

    finlTrnsPric: Decimal | None = None
    """最终成交单价 · 数值型(16,6)"""

    purcRetnCnt: Decimal | None = None
    """采购/退货数量 · 数值型(16,2)"""

    dyntNo: str | None = None
    """随货单号 · 字符型(50)"""
