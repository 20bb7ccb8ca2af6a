"""1318 医保目录限价信息下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    query_date: dt.date | None = None
    """查询时间点 · 日期型 yyyy-MM-dd"""

    hilist_code: str | None = None
    """医保目录编码 · 字符型(30)"""

    hilist_lmtpric_type: str | None = None
    """医保目录限价类型 · 代码(6) · 字典 hilist_lmtpric_type：1 一级及以下、2 二级、3 三级"""

    overlmt_dspo_way: str | None = None
    """医保目录超限处理方式 · 代码(6) · 字典 overlmt_dspo_way"""

    insu_admdvs: str | None = None
    """参保机构医保区划 · 代码(6) · 字典 admdvs"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    tabname: str | None = None
    """表名 · 字符型(100)"""

    poolarea_no: str | None = None
    """统筹区 · 代码(6) · 字典 admdvs"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    page_num: int
    """当前页数 · 整数(4) · 必填"""

    page_size: int
    """本页数据量 · 整数(4) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1318 医保目录限价信息下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    hilist_code: str
    """医保目录编码 · 字符型(30) · 必填"""

    hilist_lmtpric_type: str
    """医保目录限价类型 · 代码(6) · 必填 · 字典 hilist_lmtpric_type：1 一级及以下、2 二级、3 三级"""

    overlmt_dspo_way: str
    """医保目录超限处理方式 · 代码(6) · 必填 · 字典 overlmt_dspo_way"""

    insu_admdvs: str
    """参保机构医保区划 · 代码(6) · 必填 · 字典 admdvs"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    hilist_pric_uplmt_amt: Decimal
    """医保目录定价上限金额 · 数值型(16,6) · 必填"""

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

    tabname: str | None = None
    """表名 · 字符型(100)"""

    poolarea_no: str | None = None
    """统筹区 · 字符型(6)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1318 医保目录限价信息下载 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
