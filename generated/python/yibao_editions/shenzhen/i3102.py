"""3102 明细审核事中分析服务

医药机构管理 · 明细审核；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    file_qury_no: str | None = None
    """文件查询号 · 字符型(40) · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str | None = None
    """文件名 · 字符型(100)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的应答。"""
