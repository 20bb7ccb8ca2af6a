"""1901 字典表下载

基础信息 · 其他信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    type: str
    """字典类型 · 字符型(30) · 必填"""

    parentValue: str | None = None
    """父字典键值 · 字符型(10)"""

    admdvs: str
    """行政区划 · 代码(6) · 必填 · 字典 admdvs"""

    date: dt.date
    """查询日期 · 日期型 yyyy-MM-dd · 必填"""

    vali_Flag: str | None = None
    """有效标志 · 字符型(3)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1901 字典表下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class List(msgspec.Struct, kw_only=True, omit_defaults=True):
    """字典条目（list） · 列表"""

    type: str
    """字典类型 · 字符型(30) · 必填"""

    label: str
    """字典标签 · 字符型(50) · 必填"""

    value: str
    """字典键值 · 字符型(20) · 必填"""

    parent_value: str
    """父字典键值 · 字符型(10) · 必填"""

    sort: int
    """序号 · 整数(30) · 必填"""

    vali_flag: str
    """权限标识 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    create_user: str
    """创建账户 · 字符型(30) · 必填"""

    create_date: dt.date
    """创建时间 · 日期型 yyyy-MM-dd · 必填"""

    version: int
    """版本号 · 整数(20) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1901 字典表下载 的应答。"""

    list_2: list[List] | None = msgspec.field(name="list", default=None)
    """字典条目（list） · 列表"""
