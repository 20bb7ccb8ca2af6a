"""3462 床位信息变更

医药机构管理 · 床位管理；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Bedinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """bedinfo · 对象"""

    hosp_bed_no: str
    """医院病床号 · 字符型 · 必填"""

    hosp_bed_type: str
    """医院病床类型 · 字符型 · 必填"""

    bed_ward: str
    """病床房间 · 字符型 · 必填"""

    hosp_bed_room: str | None = None
    """病床房间位置 · 字符型"""

    hosp_dept_code: str
    """医院科室代码 · 字符型 · 必填"""

    hosp_dept_name: str
    """医院科室名称 · 字符型(100) · 必填"""

    inpa_area_code: str | None = None
    """病区编码 · 字符型"""

    inpa_area_name: str | None = None
    """病区名称 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3462 床位信息变更 的请求。"""

    bedinfo: Bedinfo | None = None
    """bedinfo · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3462 床位信息变更 的应答。"""
