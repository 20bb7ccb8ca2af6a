"""3506 商品销售退货

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Selinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """销售信息（selinfo） · 对象 · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

    manu_date: dt.date
    """生产日期 · 日期型 yyyy-MM-dd · 必填"""

    expy_end: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    trdn_flag: str
    """拆零标志 · 代码(3) · 必填 · 字典 trdn_flag：0 否、1 是"""

    finl_trns_pric: Decimal | None = None
    """最终成交单价 · 数值型(16,6)"""

    sel_retn_cnt: Decimal
    """销售/退货数量 · 数值型(16,4) · 必填"""

    sel_retn_time: dt.datetime
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    sel_retn_opter_name: str
    """销售/退货经办人姓名 · 字符型(50) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    medins_prod_sel_no: str | None = None
    """商品销售流水号 · 字符型(50)"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3506 商品销售退货 的请求。"""

    selinfo: Selinfo
    """销售信息（selinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3506 商品销售退货 的应答。"""
