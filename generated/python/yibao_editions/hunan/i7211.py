"""7211 电子处方药品目录查询

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medListCodgs: str | None = None
    """医疗目录编码列表 · 字符型"""

    drugName: str | None = None
    """医疗目录药品名称 · 字符型(500)"""

    dualchnlFlag: str | None = None
    """是否双通道标志 · 字符型(3)"""

    oppoolFlag: str | None = None
    """是否门诊统筹标志 · 字符型(3)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    pageNum: int
    """分页码值 · 整数(3) · 必填"""

    pageSize: int
    """分页大小 · 整数(3) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7211 电子处方药品目录查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    total: int
    """总数 · 整数(10) · 必填"""

    size: int
    """当前条数 · 整数(3) · 必填"""


class List(msgspec.Struct, kw_only=True, omit_defaults=True):
    """list · 对象"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    natDrugNo: str | None = None
    """国家药品编号 · 字符型(20)"""

    genname: str | None = None
    """通用名 · 字符型(100)"""

    prodname: str | None = None
    """商品名 · 字符型(100)"""

    regName: str
    """注册名 · 字符型(500) · 必填"""

    listType: str | None = None
    """目录类别 · 代码(6) · 字典 listType：101 西药中成药、102 中药饮品、103 自制剂、104 民族药"""

    listTypeName: str | None = None
    """目录类别名称 · 字符型(50)"""

    specName: str
    """规格名称 · 字符型(500) · 必填"""

    prdrName: str
    """生厂厂家 · 字符型(200) · 必填"""

    aprvno: str | None = None
    """批准文号 · 字符型(100)"""

    dosformName: str
    """剂型名称 · 字符型(200) · 必填"""

    minPacunt: str | None = None
    """最小包装单位 · 字符型(50)"""

    minPacCnt: str | None = None
    """最小包装数量 · 字符型(50)"""

    minPrepunt: str | None = None
    """最小制剂单位 · 字符型(10)"""

    poolareaNo: str | None = None
    """统筹区编号 · 字符型(6)"""

    poolareaName: str | None = None
    """统筹区名称 · 字符型(50)"""

    dualchnlFlag: str | None = None
    """是否双通道标志 · 代码(3) · 字典 dualchnlFlag：0 否、1 是"""

    oppoolFlag: str | None = None
    """门诊统筹标志 · 代码(3) · 字典 oppoolFlag：0 否、1 是"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    natHiDruglistMemo: str | None = None
    """限制使用说明 · 字符型(4000)"""

    natHiDruglistChrgitmLv: str | None = None
    """国家医保药品目录甲乙类标识 · 字符型(10)"""

    chrgitmLv: str | None = None
    """收费项目等级 · 字符型(3)"""

    hiPayStd: Decimal | None = None
    """医保支付标准 · 数值型(16,2)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7211 电子处方药品目录查询 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""

    list_2: List | None = msgspec.field(name="list", default=None)
    """list · 对象"""
