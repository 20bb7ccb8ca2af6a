"""3504 商品采购退货

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

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    spler_name: str
    """供应商名称 · 字符型(200) · 必填"""

    spler_pmtno: str | None = None
    """供应商许可证号 · 字符型(50)"""

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

    purc_invo_no: str
    """采购发票号 · 字符型(50) · 必填"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    purc_retn_stoin_time: dt.datetime
    """采购/退货入库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    purc_retn_opter_name: str
    """采购/退货经办人姓名 · 字符型(50) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    medins_prod_purc_no: str | None = None
    """商品采购流水号 · 字符型(50)"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    min_pacunt: str | None = None
    """最小包装单位 · 字符型(30)"""

    pac_cnt: str | None = None
    """包装数量 · 字符型(20)"""

    pacunt: str | None = None
    """包装单位 · 字符型"""

    prdr_name: str | None = None
    """生厂厂家 · 字符型(100)"""

    rtal_pric: str | None = None
    """rtal_pric · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3504 商品采购退货 的请求。"""

    purcinfo: Purcinfo
    """采购信息（purcinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3504 商品采购退货 的应答。"""
