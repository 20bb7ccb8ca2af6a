"""1311 日间手术治疗病种目录下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    ver: str
    """版本号 · 字符型(20) · 必填 · 本地已有的版本号；首次取全量填 0"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1311 日间手术治疗病种目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1311 日间手术治疗病种目录下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_end_time: dt.date
    """下载截止日 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """下载数量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """目录文件（catalogue） · 列表"""

    daysrg_trt_list_id: str | None = None
    """日间手术治疗目录ID · 字符型"""

    daysrg_dise_list_code: str | None = None
    """日间手术病种目录代码 · 字符型"""

    daysrg_dise_name: str | None = None
    """日间手术病种名称 · 字符型"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    dise_cont: str | None = None
    """病种内涵 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    trt_guide_pagen: str | None = None
    """诊疗指南页码 · 字符型"""

    trt_guide_elecacs: str | None = None
    """诊疗指南电子档案 · 字符型"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1311 日间手术治疗病种目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
