"""5401 项目互认信息查询

信息查询 · 检查检验互认结果查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Bilgiteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """开单项目（bilgiteminfo） · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    exam_org_code: str | None = None
    """检查机构代码 · 字符型(50)"""

    exam_org_name: str | None = None
    """检查机构名称 · 字符型(50)"""

    exam_item_code: str | None = None
    """检查-项目代码 · 字符型(30)"""

    exam_item_name: str | None = None
    """检查-项目名称 · 字符型(300)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5401 项目互认信息查询 的请求。"""

    bilgiteminfo: Bilgiteminfo
    """开单项目（bilgiteminfo） · 对象 · 必填"""


class ReplyBilgiteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """开单项目（bilgiteminfo） · 列表"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    rpotc_no: str
    """报告单号 · 字符型(30) · 必填"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    rpotc_type_code: str | None = None
    """报告单类别代码 · 字符型(30)"""

    fixmedins_code: str | None = None
    """机构编号 · 字符型(20)"""

    exam_rpotc_name: str | None = None
    """检查报告单名称 · 字符型(50)"""

    exam_rslt_poit_flag: str | None = None
    """检查结果阳性标志 · 字符型(2)"""

    exam_rslt_abn: str | None = None
    """检查/检验结果异常标志 · 字符型(10)"""

    exam_ccls: str | None = None
    """检查结论 · 字符型(1000)"""

    exe_org_name: str | None = None
    """执行机构名称 · 字符型(200)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5401 项目互认信息查询 的应答。"""

    bilgiteminfo: list[ReplyBilgiteminfo] | None = None
    """开单项目（bilgiteminfo） · 列表"""
