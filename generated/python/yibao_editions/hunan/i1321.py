"""1321 医疗服务项目（新）目录下载

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
    """1321 医疗服务项目（新）目录下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1321 医疗服务项目（新）目录下载 的应答。"""

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

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""

    column_1321_2: str | None = None
    """父级ID · 字符型"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    column_1321_4: str | None = None
    """分解码 · 字符型"""

    column_1321_5: str | None = None
    """加收码 · 字符型"""

    column_1321_6: str | None = None
    """顺序码 · 字符型"""

    servitem_name: str | None = None
    """医疗服务项目名称 · 字符型"""

    column_1321_8: str | None = None
    """医疗服务项目输出 · 字符型"""

    column_1321_9: str | None = None
    """价格构成 · 字符型"""

    column_1321_10: str | None = None
    """基本物料损耗 · 字符型"""

    prcunt: str | None = None
    """计价单位 · 字符型(100)"""

    column_1321_12: str | None = None
    """计价说明 · 字符型"""

    column_1321_13: str | None = None
    """附件 · 字符型"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    column_1321_15: str | None = None
    """层级 · 字符型"""

    column_1321_16: str | None = None
    """层级树 · 字符型"""

    trt_item_dscr: str | None = None
    """诊疗项目说明 · 字符型"""

    column_1321_18: str | None = None
    """费用类型口径 · 字符型"""

    admdvs: str | None = None
    """医保区划 · 代码(6) · 字典 admdvs"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    efft_time: str | None = None
    """生效时间 · 字符型"""

    invd_time: str | None = None
    """失效时间 · 字符型"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

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


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1321 医疗服务项目（新）目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """catalogue · 列表"""
