"""1305 医疗服务项目目录下载

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
    """1305 医疗服务项目目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1305 医疗服务项目目录下载 的应答。"""

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

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    prcunt: str | None = None
    """计价单位 · 字符型(100)"""

    prcunt_name: str | None = None
    """计价单位名称 · 字符型"""

    trt_item_dscr: str | None = None
    """诊疗项目说明 · 字符型"""

    trt_exct_cont: str | None = None
    """诊疗除外内容 · 字符型"""

    trt_item_cont: str | None = None
    """诊疗项目内涵 · 字符型"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    servitem_type: str | None = None
    """服务项目类别 · 字符型"""

    servitem_name: str | None = None
    """医疗服务项目名称 · 字符型"""

    item_dscr: str | None = None
    """项目说明 · 字符型"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""

    efft_time: str | None = None
    """生效时间 · 字符型"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1305 医疗服务项目目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
