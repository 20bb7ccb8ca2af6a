"""3212 对账任务结果查询

医药机构管理 · 医药机构费用结算业务；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    task_key: str
    """对账任务查询号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3212 对账任务结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Fileinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fileinfo · 对象"""

    check_state: str
    """对账状态 · 字符型 · 必填"""

    task_status: str
    """任务状态 · 字符型 · 必填"""

    file_qury_no1: str
    """文件查询号1 · 字符型 · 必填"""

    file_qury_no2: str
    """文件查询号2 · 字符型 · 必填"""

    file_qury_no3: str
    """文件查询号3 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3212 对账任务结果查询 的应答。"""

    fileinfo: Fileinfo | None = None
    """fileinfo · 对象"""
