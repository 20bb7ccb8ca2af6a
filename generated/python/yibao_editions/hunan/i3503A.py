"""3503A 商品采购A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class PurcinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """purcinfoDetail · 列表"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    dynt_no: str | None = None
    """随货单号 · 字符型(50)"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    spler_name: str
    """供应商名称 · 字符型(200) · 必填"""

    spler_pmtno: str | None = None
    """供应商许可证号 · 字符型(50)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

    prodentp_name: str
    """生产厂家名称 · 字符型(200) · 必填"""

    aprvno: str
    """批准文号 · 字符型(100) · 必填"""

    manu_date: dt.date
    """生产日期 · 日期型 yyyy-MM-dd · 必填"""

    expy_end: dt.date
    """有效期止 · 日期型 yyyy-MM-dd · 必填"""

    finl_trns_pric: Decimal
    """最终成交单价 · 数值型(16,6) · 必填"""

    purc_retn_cnt: Decimal
    """采购/退货数量 · 数值型(16,4) · 必填"""

    purc_invo_codg: str | None = None
    """采购发票编码 · 字符型(50)"""

    purc_invo_no: str | None = None
    """采购发票号 · 字符型(50)"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    purc_retn_stoin_time: dt.datetime
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    purc_retn_opter_name: str
    """采购/退货经办人姓名 · 字符型(50) · 必填"""

    prod_geay_flag: str | None = None
    """商品赠送标志 · 字符型(3)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    purc_invo_file_List: str
    """采购单据列表 · 字符型 · 必填"""


class PurcInvoFileDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """purcInvoFileDTO · 列表"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    file_data: str
    """文件内容 · 字符型(1000) · 必填"""

    file_name: str
    """文件名 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3503A 商品采购A 的请求。"""

    purcinfoDetail: list[PurcinfoDetail] | None = None
    """purcinfoDetail · 列表"""

    purcInvoFileDTO: list[PurcInvoFileDTO] | None = None
    """purcInvoFileDTO · 列表"""


class ReplyPurcinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """purcinfoDetail · 对象"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    dynt_no: str | None = None
    """随货单号 · 字符型(50)"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    spler_name: str
    """供应商名称 · 字符型(200) · 必填"""

    spler_pmtno: str | None = None
    """供应商许可证号 · 字符型(50)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

    prodentp_name: str
    """生产厂家名称 · 字符型(200) · 必填"""

    aprvno: str
    """批准文号 · 字符型(100) · 必填"""

    manu_date: dt.date
    """生产日期 · 日期型 yyyy-MM-dd · 必填"""

    expy_end: dt.date
    """有效期止 · 日期型 yyyy-MM-dd · 必填"""

    finl_trns_pric: Decimal
    """最终成交单价 · 数值型(16,6) · 必填"""

    purc_retn_cnt: Decimal
    """采购/退货数量 · 数值型(16,4) · 必填"""

    purc_invo_codg: str | None = None
    """采购发票编码 · 字符型(50)"""

    purc_invo_no: str | None = None
    """采购发票号 · 字符型(50)"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    purc_retn_stoin_time: dt.datetime
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    purc_retn_opter_name: str
    """采购/退货经办人姓名 · 字符型(50) · 必填"""

    prod_geay_flag: str | None = None
    """商品赠送标志 · 字符型(3)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    medins_prod_purc_no: str | None = None
    """商品采购流水号 · 字符型(30)"""

    retRslt: str | None = None
    """返回结果 · 字符型(6)"""

    msgRslt: str | None = None
    """返回信息 · 字符型(2000)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3503A 商品采购A 的应答。"""

    purcinfoDetail: ReplyPurcinfoDetail | None = None
    """purcinfoDetail · 对象"""
