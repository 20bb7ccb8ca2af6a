"""7208 药品销售出库明细撤销

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    hiFeesetlFlag: str | None = None
    """医疗保险结算标志位 · 字符型(3)"""

    selStooutSn: str | None = None
    """销售出库流水号 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7208 药品销售出库明细撤销 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7208 药品销售出库明细撤销 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
