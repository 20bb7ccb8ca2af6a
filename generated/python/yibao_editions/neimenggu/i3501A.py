"""3501A 商品盘存上传A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class InvinfoDetailDrugtracinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfoDetail.drugtracinfo · 对象"""

    drug_trac_code: str | None = None
    """drug_trac_code · 字符型"""


class InvinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """invinfoDetail · 列表"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    fixmedins_hilist_id: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    fixmedins_hilist_name: str | None = None
    """定点医药机构目录名称 · 字符型(200)"""

    rx_flag: str | None = None
    """处方药标志 · 代码(3) · 字典 rx_flag：0 非处方药、1 处方药"""

    invdate: dt.date | None = None
    """盘存日期 · 日期型 yyyy-MM-dd"""

    inv_cnt: Decimal | None = None
    """库存数量 · 数值型(16,2)"""

    manu_lotnum: str | None = None
    """生产批号 · 字符型(30)"""

    fixmedins_bchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    manu_date: dt.date | None = None
    """生产日期 · 日期型 yyyy-MM-dd"""

    expy_end: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    drugtracinfo: InvinfoDetailDrugtracinfo | None = None
    """invinfoDetail.drugtracinfo · 对象"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3501A 商品盘存上传A 的请求。"""

    invinfoDetail: list[InvinfoDetail] | None = None
    """invinfoDetail · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3501A 商品盘存上传A 的应答。"""
