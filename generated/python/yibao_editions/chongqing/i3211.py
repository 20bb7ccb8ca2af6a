"""3211 对账任务提交

医药机构管理 · 医药机构费用结算业务；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    clr_begin_ymd: dt.date
    """清算开始日期 · 日期型 yyyy-MM-dd · 必填"""

    clr_end_ymd: dt.date
    """清算结束日期 · 日期型 yyyy-MM-dd · 必填"""

    file_qury_no: str
    """文件查询号 · 字符型(30) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    upload_file_name: str | None = None
    """文件名称 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3211 对账任务提交 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Fileinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fileinfo · 对象"""

    task_key: str
    """对账任务查询号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3211 对账任务提交 的应答。"""

    fileinfo: Fileinfo | None = None
    """fileinfo · 对象"""
