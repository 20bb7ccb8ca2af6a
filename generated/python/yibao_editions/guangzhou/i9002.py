"""9002 签退

其他 · 签到签退；定点医药机构调用。

一天结束时签退；当天签到过才能签退。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9002 签退 的请求。"""

    mac: str
    """MAC地址 · 字符型(20) · 必填"""

    ip: str
    """IP地址 · 字符型(20) · 必填"""

    sign_no: str
    """签到流水号 · 字符型(30) · 必填 · 由 9001 签到取得，每人每日更新"""

    opter_no: str
    """操作员编号 · 字符型(20) · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """签退结果（result） · 对象 · 必填"""

    sign_time: dt.datetime
    """签退时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9002 签退 的应答。"""

    result: Result
    """签退结果（result） · 对象 · 必填"""
