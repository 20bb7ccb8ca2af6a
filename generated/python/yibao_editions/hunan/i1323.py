"""1323 体外诊断试剂产品信息与注册证关联信息下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    ver: str
    """版本号 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1323 体外诊断试剂产品信息与注册证关联信息下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1323 体外诊断试剂产品信息与注册证关联信息下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_endtime: dt.date
    """下载截止日期 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """数据量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """catalogue · 列表"""

    column_1323_1: str | None = None
    """试剂关联ID · 字符型"""

    column_1323_2: str | None = None
    """试剂产品ID · 字符型"""

    column_1323_3: str | None = None
    """医保试剂分类码 · 字符型"""

    column_1323_4: str | None = None
    """注册证ID · 字符型"""

    reg_fil_no: str | None = None
    """注册备案号 · 字符型"""

    udi: str | None = None
    """医疗器械唯一标识码 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 代码(6) · 字典 admdvs"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1323 体外诊断试剂产品信息与注册证关联信息下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """catalogue · 列表"""
