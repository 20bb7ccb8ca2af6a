"""3360 目录对照变更

医药机构管理 · 目录对照；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Catalog(msgspec.Struct, kw_only=True, omit_defaults=True):
    """catalog · 对象"""

    fixmedins_hilist_id: str
    """医疗机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """医疗机构目录名称 · 字符型(200) · 必填"""

    list_type: str
    """医疗目录类别 · 字符型(30) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3360 目录对照变更 的请求。"""

    catalog: Catalog | None = None
    """catalog · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3360 目录对照变更 的应答。"""
