"""1320 中药配方颗粒目录下载

基础信息 · 目录下载；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    ver: str | None = None
    """版本号 · 字符型(20)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1320 中药配方颗粒目录下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1320 中药配方颗粒目录下载 的应答。"""

    file_qury_no: str | None = None
    """文件查询号 · 字符型(40) · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str | None = None
    """文件名 · 字符型(100)"""

    dld_end_time: dt.date | None = None
    """下载截止日 · 日期型 yyyy-MM-dd"""

    data_cnt: int | None = None
    """下载数量 · 整数(10)"""
