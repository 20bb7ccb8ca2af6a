"""4262 已上传费用对账

信息采集上传 · 自费病人就医信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4262 已上传费用对账 的请求。"""

    mdtrtId: str
    """医药机构就诊事件ID · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    totalFeeSumamt: Decimal
    """总费用 · 数值型(12,6) · 必填"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    stmtResult: str | None = None
    """对账结果 · 字符型(2)"""

    stmtRema: str | None = None
    """对账描述 · 字符型(200)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4262 已上传费用对账 的应答。"""

    code: str | None = None
    """响应状态 · 字符型(30)"""

    type: str | None = None
    """响应类型 · 字符型(30)"""

    message: str | None = None
    """提示信息 · 字符型(30)"""

    data: Data | None = None
    """data · 对象"""
