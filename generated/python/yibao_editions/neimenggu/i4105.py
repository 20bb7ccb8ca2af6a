"""4105 医疗保障基金结算清单数量统计查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medtype_list: str
    """医疗类别的集合 · 字符型 · 必填"""

    stt_begntime: dt.datetime | None = None
    """stt_begntime · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    stt_endtime: dt.datetime | None = None
    """stt_endtime · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    pay_loc_list: str | None = None
    """支付地点的集合 · 字符型"""

    clr_way_list: str | None = None
    """清算方式的集合 · 字符型"""

    refd_setl_flag: str | None = None
    """退费统计标志 · 字符型(3)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4105 医疗保障基金结算清单数量统计查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4105 医疗保障基金结算清单数量统计查询 的应答。"""
