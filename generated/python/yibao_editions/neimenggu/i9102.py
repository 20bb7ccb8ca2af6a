"""9102 文件下载

其他 · 上传下载；定点医药机构调用。

按文件查询号下载文件：成功时返回的是压缩包原文而不是 JSON，出错时才是 JSON，须看内容类型。下载目录文件时机构编号固定传 plc。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class FsDownloadIn(msgspec.Struct, kw_only=True, omit_defaults=True):
    """下载请求（fsDownloadIn） · 对象 · 必填"""

    file_qury_no: str
    """文件查询号 · 字符型(30) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(200) · 必填 · 下载目录文件时固定填 plc"""

    fixmedins_code: str
    """医药机构编号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9102 文件下载 的请求。"""

    fsDownloadIn: FsDownloadIn
    """下载请求（fsDownloadIn） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9102 文件下载 的应答。"""

    filename: str | None = None
    """文件名 · 字符型(100)"""
