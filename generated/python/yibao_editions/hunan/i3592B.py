"""3592B 获取虚拟药品追溯码

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3592B 获取虚拟药品追溯码 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    drug_trac_codg: str
    """药品追溯码 · 字符型(500) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3592B 获取虚拟药品追溯码 的应答。"""

    result: Result | None = None
    """result · 对象"""
