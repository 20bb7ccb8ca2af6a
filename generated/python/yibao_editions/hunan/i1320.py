"""1320 中药配方颗粒目录下载

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
    """1320 中药配方颗粒目录下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1320 中药配方颗粒目录下载 的应答。"""

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

    column_1320_1: str | None = None
    """中药配方颗粒Id · 字符型"""

    column_1320_2: str | None = None
    """中药配方颗粒代码 · 字符型"""

    column_1320_3: str | None = None
    """中药配方颗粒名称 · 字符型"""

    min_unt: str | None = None
    """最小计量单位 · 字符型(30)"""

    column_1320_5: str | None = None
    """道地药材 · 字符型"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    column_1320_7: str | None = None
    """中药配方颗粒包装规格 · 字符型"""

    column_1320_8: str | None = None
    """保质期 · 字符型"""

    prodentp_name: str | None = None
    """生产企业名称 · 字符型(200)"""

    prodentp_addr: str | None = None
    """生产企业地址 · 字符型"""

    column_1320_11: str | None = None
    """上市备案号 · 字符型"""

    column_1320_12: str | None = None
    """上市备案时间 · 字符型"""

    column_1320_13: str | None = None
    """上市备案状态 · 字符型"""

    column_1320_14: str | None = None
    """上市备案地方机构 · 字符型"""

    column_1320_15: str | None = None
    """上市备案信息 · 字符型"""

    column_1320_16: str | None = None
    """中药配方颗粒执行标准 · 字符型"""

    column_1320_17: str | None = None
    """执行标准 · 字符型"""

    column_1320_18: str | None = None
    """中药配方颗粒执行标准电子文档 · 字符型"""

    column_1320_19: str | None = None
    """不良反应检查信息 · 字符型"""

    column_1320_20: str | None = None
    """中药饮片代码 · 字符型"""

    column_1320_21: str | None = None
    """中药饮片名称 · 字符型"""

    mlms_name: str | None = None
    """药材名称 · 字符型(255)"""

    ecy_type: str | None = None
    """功效分类 · 字符型"""

    efcc_atd: str | None = None
    """功能主治 · 字符型"""

    cnvl_used: str | None = None
    """常规用法 · 字符型"""

    column_1320_26: str | None = None
    """中药饮片执行标准 · 字符型"""

    column_1320_27: str | None = None
    """生产企业统一社会信用代码 · 字符型"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

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

    admdvs: str | None = None
    """医保区划 · 代码(6) · 字典 admdvs"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1320 中药配方颗粒目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """catalogue · 列表"""
