"""9101 文件上传

其他 · 上传下载；定点医药机构调用。

上传文件并取得文件查询号，供 3202 等交易引用；文件内容可为 Base64 文本或字节数组，随省份而定。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import msgspec


class FsUploadIn(msgspec.Struct, kw_only=True, omit_defaults=True):
    """上传请求（fsUploadIn） · 对象 · 必填"""

    in_: bytes | list[int] = msgspec.field(name="in")
    """文件数据 · 字符型 · 字节（Base64） · 必填"""

    filename: str
    """文件名 · 字符型(200) · 必填"""

    fixmedins_code: str
    """医药机构编号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9101 文件上传 的请求。"""

    fsUploadIn: FsUploadIn
    """上传请求（fsUploadIn） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9101 文件上传 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(30) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(200) · 必填"""

    dld_endtime: str | None = None
    """截止时间 · 字符型(30)"""
