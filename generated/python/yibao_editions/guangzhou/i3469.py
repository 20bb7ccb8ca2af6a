"""3469 医师信息撤销

医药机构管理 · 医师管理；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Doctorinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """doctorinfo · 对象"""

    hosp_dept_code: str
    """医院科室代码 · 字符型 · 必填"""

    dr_codg: str
    """医师编码 · 字符型(20) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3469 医师信息撤销 的请求。"""

    doctorinfo: Doctorinfo | None = None
    """doctorinfo · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3469 医师信息撤销 的应答。"""
