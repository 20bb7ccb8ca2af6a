"""3502 商品库存变更

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class InvinfoDrugtracinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfo.drugtracinfo · 对象"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(100)"""


class Invinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """库存信息（invinfo） · 对象 · 必填"""

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
    """拆零标志 · 字符型(2)"""

    drugtracinfo: InvinfoDrugtracinfo | None = None
    """invinfo.drugtracinfo · 对象"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3502 商品库存变更 的请求。"""

    invinfo: Invinfo
    """库存信息（invinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3502 商品库存变更 的应答。"""
