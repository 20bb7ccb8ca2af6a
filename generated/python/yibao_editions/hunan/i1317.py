"""1317 医药机构目录匹配信息查询

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    query_date: dt.date | None = None
    """查询时间点 · 日期型 yyyy-MM-dd"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    medins_list_codg: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    medins_list_name: str | None = None
    """定点医药机构目录名称 · 字符型(200)"""

    insu_admdvs: str | None = None
    """参保机构医保区划 · 代码(6) · 字典 admdvs"""

    list_type: str | None = None
    """目录类别 · 字符型(30)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(30)"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    page_num: int
    """当前页数 · 整数(4) · 必填"""

    page_size: int
    """本页数据量 · 整数(4) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1317 医药机构目录匹配信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1317 医药机构目录匹配信息查询 的应答。"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medins_list_codg: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    medins_list_name: str | None = None
    """定点医药机构目录名称 · 字符型(200)"""

    insu_admdvs: str
    """参保机构医保区划 · 代码(6) · 必填 · 字典 admdvs"""

    list_type: str
    """目录类别 · 代码(3) · 必填 · 字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材"""

    med_list_codg: str
    """医疗目录编码 · 字符型(30) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

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

    pacspec: str | None = None
    """包装规格 · 字符型(100)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    rid: str
    """唯一记录号 · 字符型(40) · 必填"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    crter_id: str | None = None
    """创建人 · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date
    """创建时间 · 日期型 yyyy-MM-dd · 必填"""

    crte_optins_no: str | None = None
    """创建机构 · 字符型(20)"""

    opter_id: str | None = None
    """经办人 · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区 · 代码(6) · 字典 admdvs"""
