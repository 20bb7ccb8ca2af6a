"""3463 床位信息撤销

医药机构管理 · 床位管理；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Bedinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """bedinfo · 对象"""

    hosp_bed_no: str
    """医院病床号 · 字符型 · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3463 床位信息撤销 的请求。"""

    bedinfo: Bedinfo | None = None
    """bedinfo · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3463 床位信息撤销 的应答。"""
