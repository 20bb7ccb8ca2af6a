"""4102 医疗保障基金结算清单信息状态修改

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class DataStastinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.stastinfo · 对象"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    stas_type: str
    """审核状态 · 字符型(10) · 必填"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    stastinfo: DataStastinfo | None = None
    """data.stastinfo · 对象"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4102 医疗保障基金结算清单信息状态修改 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4102 医疗保障基金结算清单信息状态修改 的应答。"""
