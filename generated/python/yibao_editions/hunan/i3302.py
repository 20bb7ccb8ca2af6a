"""3302 目录对照撤销

医药机构管理 · 目录对照；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3302 目录对照撤销 的请求。"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    list_type: str
    """目录类别 · 字符型(30) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3302 目录对照撤销 的应答。"""
