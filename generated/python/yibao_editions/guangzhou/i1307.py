"""1307 疾病与诊断目录下载

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
    """1307 疾病与诊断目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1307 疾病与诊断目录下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_end_time: dt.date
    """下载截止日期 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """数据量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """目录文件（catalogue） · 列表"""

    wm_dise_id: str | None = None
    """西医疾病诊断ID · 字符型"""

    cpr: str | None = None
    """章 · 字符型"""

    cpr_code_scp: str | None = None
    """章代码范围 · 字符型"""

    cpr_name: str | None = None
    """章名称 · 字符型"""

    sec_code_scp: str | None = None
    """节代码范围 · 字符型"""

    sec_name: str | None = None
    """节名称 · 字符型"""

    cgy_code: str | None = None
    """类目代码 · 字符型"""

    cgy_name: str | None = None
    """类目名称 · 字符型"""

    sor_code: str | None = None
    """亚目代码 · 字符型"""

    sor_name: str | None = None
    """亚目名称 · 字符型"""

    dise_code: str | None = None
    """诊断代码 · 字符型"""

    dise_name: str | None = None
    """诊断名称 · 字符型(500)"""

    used_std: str | None = None
    """使用标记 · 字符型"""

    gb_dise_code: str | None = None
    """国标版诊断代码 · 字符型"""

    gb_dise_name: str | None = None
    """国标版诊断名称 · 字符型"""

    lc_dise_code: str | None = None
    """临床版诊断代码 · 字符型"""

    lc_dise_name: str | None = None
    """临床版诊断名称 · 字符型"""

    mark: str | None = None
    """备注 · 字符型"""

    valid_state: str | None = None
    """有效标志 · 字符型"""

    wyjlh: str | None = None
    """唯一记录号 · 字符型"""

    oper_date: str | None = None
    """数据创建时间 · 字符型"""

    update_date: str | None = None
    """数据更新时间 · 字符型"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1307 疾病与诊断目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
