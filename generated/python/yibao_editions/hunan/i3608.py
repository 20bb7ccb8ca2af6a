"""3608 DIP分组结果统计汇总查询

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    setl_mon: str
    """结算年月 · 字符型(6) · 必填"""

    page_num: int
    """分页页码 · 整数(10) · 必填"""

    page_size: int
    """分页数量 · 整数(4) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3608 DIP分组结果统计汇总查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    setl_mon: str
    """结算月份 · 字符型(6) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""

    grp_sum: int | None = None
    """分组数量 · 整数(10)"""

    medfee_sumamt: Decimal
    """医疗费用总额 · 数值型(16,2) · 必填"""

    setl_psntime: int
    """结算人次 · 整数(16) · 必填"""

    ave_medfee_sumamt: Decimal | None = None
    """平均医疗费用总额 · 数值型(16,2)"""

    admdvs: str
    """医保区划 · 字符型(6) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3608 DIP分组结果统计汇总查询 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
