"""3703 申请合议提交

医药机构管理 · 单据申诉合议管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class FsiIntlgSupnApplDiscussDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiIntlgSupnApplDiscussDTO · 列表"""

    input: str
    """输入节点 · 字符型(40000) · 必填"""


class IntlgSupnApplDiscussInput(msgspec.Struct, kw_only=True, omit_defaults=True):
    """IntlgSupnApplDiscussInput · 对象"""

    remark: str | None = None
    """备注 · 字符型(200)"""

    medinsName: str
    """医疗机构名称 · 字符型(255) · 必填"""

    medinsCodg: str
    """医疗机构名称 · 字符型(40) · 必填"""

    docs: str
    """单据集合 · 字符型 · 必填"""


class FsiApplDocDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiApplDocDTO · 对象"""

    docId: str
    """单据id · 字符型(70) · 必填"""

    docSusptDTOS: str
    """疑点集合 · 字符型 · 必填"""


class FsiApplDocSusptDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiApplDocSusptDTO · 对象"""

    docSusptId: str
    """疑点id · 字符型(40) · 必填"""

    applyFlag: str
    """申诉标识 · 字符型(3) · 必填"""

    susptAmt: Decimal | None = None
    """申诉金额 · 数值型(16,2)"""

    attUploadId: str | None = None
    """申诉材料id · 字符型(200)"""

    auditOpinion: str | None = None
    """申诉原因 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3703 申请合议提交 的请求。"""

    FsiIntlgSupnApplDiscussDTO_2: list[FsiIntlgSupnApplDiscussDTO] | None = msgspec.field(name="FsiIntlgSupnApplDiscussDTO", default=None)
    """FsiIntlgSupnApplDiscussDTO · 列表"""

    IntlgSupnApplDiscussInput_2: IntlgSupnApplDiscussInput | None = msgspec.field(name="IntlgSupnApplDiscussInput", default=None)
    """IntlgSupnApplDiscussInput · 对象"""

    FsiApplDocDTO_2: FsiApplDocDTO | None = msgspec.field(name="FsiApplDocDTO", default=None)
    """FsiApplDocDTO · 对象"""

    FsiApplDocSusptDTO_2: FsiApplDocSusptDTO | None = msgspec.field(name="FsiApplDocSusptDTO", default=None)
    """FsiApplDocSusptDTO · 对象"""


class FsiApplDocResultDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiApplDocResultDTO · 列表"""

    docCode: str | None = None
    """单据处理状态 · 字符型(3)"""

    docId: str | None = None
    """单据id · 字符型(70)"""

    docReason: str | None = None
    """单据失败原因 · 字符型(50)"""

    docsuspt: str | None = None
    """疑点集合 · 字符型"""


class FsiApplDocSusptResultDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiApplDocSusptResultDTO · 对象"""

    susptId: str | None = None
    """疑点id · 字符型(40)"""

    susptCode: str | None = None
    """疑点处理状态 · 字符型(3)"""

    susptReason: str | None = None
    """疑点失败原因 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3703 申请合议提交 的应答。"""

    FsiApplDocResultDTO_2: list[FsiApplDocResultDTO] | None = msgspec.field(name="FsiApplDocResultDTO", default=None)
    """FsiApplDocResultDTO · 列表"""

    FsiApplDocSusptResultDTO_2: FsiApplDocSusptResultDTO | None = msgspec.field(name="FsiApplDocSusptResultDTO", default=None)
    """FsiApplDocSusptResultDTO · 对象"""
