"""3301 目录对照上传

医药机构管理 · 目录对照；定点医药机构调用。

把本机构的目录项目对应到国家医保编码；以后每条费用明细都靠这一对照确定是否报销，对错编码就报错费用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    list_type: str
    """目录类别 · 字符型(30) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(30) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""

    aprvno: str | None = None
    """批准文号 · 字符型(30)"""

    dosform: str | None = None
    """剂型 · 字符型(200)"""

    exct_cont: str | None = None
    """除外内容 · 字符型(2000)"""

    item_cont: str | None = None
    """项目内涵 · 字符型(2000)"""

    prcunt: str | None = None
    """计价单位 · 字符型(100)"""

    spec: str | None = None
    """规格 · 字符型(200)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3301 目录对照上传 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3301 目录对照上传 的应答。"""
