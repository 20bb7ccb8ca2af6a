"""5163 目录对照审核信息查询

信息查询 · 基础信息查询；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Catalog(msgspec.Struct, kw_only=True, omit_defaults=True):
    """catalog · 对象"""

    fixmedins_hilist_id: str | None = None
    """医疗机构目录编号 · 字符型(30)"""

    fixmedins_hilist_name: str | None = None
    """医疗机构目录名称 · 字符型(200)"""

    list_type: str | None = None
    """医疗目录类别 · 字符型(30)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    chk_stas: str | None = None
    """审核状态 · 字符型"""

    begnrow: str | None = None
    """开始行数 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5163 目录对照审核信息查询 的请求。"""

    catalog: Catalog | None = None
    """catalog · 对象"""


class ResultCatalogmatchinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result.catalogmatchinfo · 列表"""

    seq: str
    """顺序号 · 字符型 · 必填"""

    medins_hilist_id: str
    """医疗机构目录编号 · 字符型 · 必填"""

    medins_hilist_name: str
    """医疗机构目录名称 · 字符型 · 必填"""

    list_type: str
    """医疗目录类别 · 字符型(30) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    drugadm_strdcod: str | None = None
    """药监本位码 · 字符型"""

    genname_no: str | None = None
    """通用名编号 · 字符型"""

    aprvno: str
    """批准文号 · 字符型(30) · 必填"""

    dosform: str | None = None
    """剂型 · 字符型(200)"""

    exept_cont: str | None = None
    """除外内容 · 字符型"""

    item_cont: str | None = None
    """项目内涵 · 字符型(2000)"""

    prcunt: str | None = None
    """计价单位 · 字符型(100)"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    pacspec: str | None = None
    """包装规格 · 字符型(100)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    chk_stas: str
    """审核状态 · 字符型 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    totlcnt: str | None = None
    """总记录数 · 字符型"""

    catalogmatchinfo: list[ResultCatalogmatchinfo] | None = None
    """result.catalogmatchinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5163 目录对照审核信息查询 的应答。"""

    result: Result | None = None
    """result · 对象"""
