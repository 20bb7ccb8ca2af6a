"""4105 医疗保障基金结算清单数量统计查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medtype_list: str
    """医疗类别的集合 · 字符型 · 必填"""

    stt_begntime: dt.datetime
    """统计开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    stt_endtime: dt.datetime
    """统计结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    stt_flag: str | None = None
    """统计标志 · 字符型"""

    refdset_flag: str | None = None
    """退费统计标志 · 字符型(3)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4105 医疗保障基金结算清单数量统计查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4105 医疗保障基金结算清单数量统计查询 的应答。"""

    needUploadCnt: int
    """应上传数量 · 整数 · 必填"""

    uploadedCnt: int
    """已上传数量 · 整数 · 必填"""
