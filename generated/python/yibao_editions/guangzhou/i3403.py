"""3403 科室信息撤销

医药机构管理 · 科室管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Deptinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """deptinfo · 对象 · 必填"""

    hosp_dept_codg: str
    """医院科室编码 · 字符型(20) · 必填"""

    hosp_dept_name: str
    """医院科室名称 · 字符型(100) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3403 科室信息撤销 的请求。"""

    deptinfo: Deptinfo
    """deptinfo · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3403 科室信息撤销 的应答。"""
