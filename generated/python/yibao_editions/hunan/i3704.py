"""3704 附件上传

医药机构管理 · 单据申诉合议管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class FsiAttFileUploadDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiAttFileUploadDTO · 对象"""

    input: str
    """输入节点 · 字符型(40000) · 必填"""


class AttFileUploadInput(msgspec.Struct, kw_only=True, omit_defaults=True):
    """AttFileUploadInput · 对象"""

    attUploadId: str | None = None
    """附件id · 字符型(200)"""

    fsiAppealFileDTOList: str
    """附件集合 · 字符型 · 必填"""


class FsiAppealFileDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiAppealFileDTO · 对象"""

    name: str
    """附件名称 · 字符型(100) · 必填"""

    bytes_2: str = msgspec.field(name="bytes")
    """附件字节 · 字符型 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3704 附件上传 的请求。"""

    FsiAttFileUploadDTO_2: FsiAttFileUploadDTO | None = msgspec.field(name="FsiAttFileUploadDTO", default=None)
    """FsiAttFileUploadDTO · 对象"""

    AttFileUploadInput_2: AttFileUploadInput | None = msgspec.field(name="AttFileUploadInput", default=None)
    """AttFileUploadInput · 对象"""

    FsiAppealFileDTO_2: FsiAppealFileDTO | None = msgspec.field(name="FsiAppealFileDTO", default=None)
    """FsiAppealFileDTO · 对象"""


class FsiFileUploadRsltDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiFileUploadRsltDTO · 对象"""

    attUploadId: str
    """附件ID · 字符型(200) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3704 附件上传 的应答。"""

    FsiFileUploadRsltDTO_2: FsiFileUploadRsltDTO | None = msgspec.field(name="FsiFileUploadRsltDTO", default=None)
    """FsiFileUploadRsltDTO · 对象"""
