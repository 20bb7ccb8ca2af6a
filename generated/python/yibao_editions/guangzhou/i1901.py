"""1901 1901

定点医药机构调用。

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    admdvs: str | None = None
    """医保区划 · 代码(6) · 字典 admdvs"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1901 1901 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Fileinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fileinfo · 对象"""

    file_qury_no: str | None = None
    """文件查询号 · 字符型(40) · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str | None = None
    """文件名称 · 字符型(100)"""

    dld_endtime: dt.datetime | None = None
    """下载截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1901 1901 的应答。"""

    fileinfo: Fileinfo | None = None
    """fileinfo · 对象"""
