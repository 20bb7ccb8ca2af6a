"""3501 商品盘存上传

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Invinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """库存信息（invinfo） · 对象 · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    invdate: dt.date
    """盘存日期 · 日期型 yyyy-MM-dd · 必填"""

    inv_cnt: Decimal
    """库存数量 · 数值型(16,2) · 必填"""

    manu_lotnum: str | None = None
    """生产批号 · 字符型(30)"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    manu_date: dt.date
    """生产日期 · 日期型 yyyy-MM-dd · 必填"""

    expy_end: dt.date
    """有效期止 · 日期型 yyyy-MM-dd · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3501 商品盘存上传 的请求。"""

    invinfo: Invinfo
    """库存信息（invinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3501 商品盘存上传 的应答。"""
