"""7202 电子处方线上流转查询

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(40) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    authCircBizSn: str
    """线上流转授权业务流水号 · 字符型(40) · 必填"""

    epcChnlId: str
    """线上流转授权的医保电子处方中心定点医药机构渠道应用id · 字符型(40) · 必填"""

    ipInfo: str
    """终端IP · 字符型(64) · 必填"""

    opter: str
    """操作人ID · 字符型(20) · 必填"""

    opterName: str
    """操作人姓名 · 字符型(50) · 必填"""

    optinsNo: str
    """操作机构 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7202 电子处方线上流转查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    authRxno: str
    """医保处方授权编号 · 字符型(30) · 必填"""

    epcToken: str
    """电子处方访问令牌 · 字符型(100) · 必填"""

    expiresIn: dt.datetime
    """令牌过期时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7202 电子处方线上流转查询 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
