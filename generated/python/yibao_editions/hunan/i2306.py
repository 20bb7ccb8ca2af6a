"""2306 费用明细修改备注

医保服务 · 住院结算；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    bkkp_sn: str
    """记账流水号 · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2306 费用明细修改备注 的请求。"""

    data: list[Data] | None = None
    """data · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2306 费用明细修改备注 的应答。"""
