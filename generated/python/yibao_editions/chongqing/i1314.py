"""1314 中医疾病目录下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    ver: str
    """版本号 · 字符型(20) · 必填 · 本地已有的版本号；首次取全量填 0"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1314 中医疾病目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1314 中医疾病目录下载 的应答。"""

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

    tcm_dise_id: str | None = None
    """中医疾病诊断ID · 字符型"""

    caty_cgy_code: str | None = None
    """科别类目代码 · 字符型"""

    caty_cgy_name: str | None = None
    """科别类目名称 · 字符型"""

    spcy_sys_taxa_code: str | None = None
    """专科系统分类目代码 · 字符型"""

    spcy_sys_taxa_name: str | None = None
    """专科系统分类目名称 · 字符型"""

    dise_type_code: str | None = None
    """疾病分类代码 · 字符型(6)"""

    dise_type_name: str | None = None
    """疾病分类名称 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""

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

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1314 中医疾病目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
