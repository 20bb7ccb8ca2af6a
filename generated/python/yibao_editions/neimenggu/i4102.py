"""4102 医疗保障基金结算清单信息状态修改

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import msgspec


class DataStastinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.stastinfo · 列表"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    stas_type: str | None = None
    """stas_type · 字符型"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    stastinfo: list[DataStastinfo] | None = None
    """data.stastinfo · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4102 医疗保障基金结算清单信息状态修改 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4102 医疗保障基金结算清单信息状态修改 的应答。"""
