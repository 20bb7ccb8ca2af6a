"""3503 商品采购

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Purcinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """采购信息（purcinfo） · 对象 · 必填"""

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

    finl_trns_pric: Decimal | None = None
    """最终成交单价 · 数值型(16,6)"""

    purc_retn_cnt: Decimal
    """采购/退货数量 · 数值型(16,4) · 必填"""

    purc_invo_codg: str | None = None
    """采购发票编码 · 字符型(50)"""

    purc_invo_no: str | None = None
    """采购发票号 · 字符型(50)"""

    rx_flag: str
    """处方药标志 · 字符型(3) · 必填"""

    purc_retn_stoin_time: dt.datetime
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    purc_retn_opter_name: str
    """采购/退货经办人姓名 · 字符型(50) · 必填"""

    prod_geay_flag: str | None = None
    """商品赠送标志 · 代码(3) · 字典 prod_geay_flag：0 否、1 是"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3503 商品采购 的请求。"""

    purcinfo: Purcinfo
    """采购信息（purcinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3503 商品采购 的应答。"""
