"""5206 人员累计信息查询

信息查询 · 医保服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    cum_ym: str | None = None
    """累计年月 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5206 人员累计信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Cuminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """累计信息（cuminfo） · 列表"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    year: str
    """年度 · 字符型(4) · 必填"""

    cum_ym: str
    """累计年月 · 字符型(6) · 必填"""

    cum_type_code: str
    """累计类别代码 · 字符型(10) · 必填"""

    cum: Decimal
    """累计值 · 数值型(16,2) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5206 人员累计信息查询 的应答。"""

    cuminfo: list[Cuminfo] | None = None
    """累计信息（cuminfo） · 列表"""
