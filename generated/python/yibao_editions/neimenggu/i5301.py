"""5301 人员慢特病备案查询

信息查询 · 医药机构服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5301 人员慢特病备案查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """慢特病备案信息（feedetail） · 对象"""

    opsp_dise_code: str
    """门慢门特病种目录代码 · 字符型(30) · 必填"""

    opsp_dise_name: str
    """门慢门特病种名称 · 字符型(300) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5301 人员慢特病备案查询 的应答。"""

    feedetail: Feedetail | None = None
    """慢特病备案信息（feedetail） · 对象"""
