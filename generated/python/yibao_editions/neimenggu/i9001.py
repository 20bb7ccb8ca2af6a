"""9001 签到

其他 · 签到签退；定点医药机构调用。

每天每个操作员先签到，取得 sign_no 并带进以后的报文；签到之后才能调用其他交易，换操作员或隔天要重签。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class SignIn(msgspec.Struct, kw_only=True, omit_defaults=True):
    """签到信息（signIn） · 对象 · 必填"""

    opter_no: str
    """操作员编号 · 字符型(20) · 必填"""

    mac: str | None = None
    """签到MAC地址 · 字符型(20)"""

    ip: str
    """签到IP地址 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9001 签到 的请求。"""

    signIn: SignIn
    """签到信息（signIn） · 对象 · 必填"""


class Signinoutb(msgspec.Struct, kw_only=True, omit_defaults=True):
    """签到结果（signinoutb） · 对象 · 必填"""

    sign_time: dt.datetime
    """签到时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    sign_no: str
    """签到编号 · 字符型(30) · 必填 · 由 9001 签到取得，每人每日更新"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9001 签到 的应答。"""

    signinoutb: Signinoutb
    """签到结果（signinoutb） · 对象 · 必填"""
