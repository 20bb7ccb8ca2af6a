"""5402 报告明细信息查询

信息查询 · 检查检验互认结果查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Rptdetailinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """报告查询条件（rptdetailinfo） · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    rpotc_no: str
    """报告单号 · 字符型(30) · 必填"""

    fixmedins_code: str
    """机构编号 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5402 报告明细信息查询 的请求。"""

    rptdetailinfo: Rptdetailinfo
    """报告查询条件（rptdetailinfo） · 对象 · 必填"""


class Checkreportdetails(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检查报告明细（checkreportdetails） · 对象"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    rpotc_no: str
    """报告单号 · 字符型(30) · 必填"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    rpotc_type_code: str | None = None
    """报告单类别代码 · 字符型(30)"""

    exam_rpotc_name: str | None = None
    """检查报告单名称 · 字符型(50)"""

    exam_rslt_poit_flag: str | None = None
    """检查结果阳性标志 · 字符型(2)"""

    exam_rslt_abn: str | None = None
    """检查异常标志 · 字符型(10)"""

    exam_ccls: str | None = None
    """检查结论 · 字符型(1000)"""

    bilgDrName: str | None = None
    """报告医师 · 字符型(50)"""


class Inspectionreportinformation(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检验报告（inspectionreportinformation） · 对象"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    exam_item_code: str | None = None
    """检验-项目代码 · 字符型(30)"""

    exam_item_name: str | None = None
    """检验-项目名称 · 字符型(300)"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    rpot_doc: str | None = None
    """报告医师 · 字符型(50)"""


class Inspectiondetails(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检验明细（inspectiondetails） · 对象"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    ref_val: str | None = None
    """参考值 · 字符型(20)"""

    exam_unt: str | None = None
    """检验-计量单位 · 字符型(200)"""

    exam_rslt_val: Decimal | None = None
    """检验-结果(数值) · 数值型(11,4)"""

    exam_rslt_qual: str | None = None
    """检验-结果(定性) · 字符型(2000)"""

    exam_item_detl_code: str | None = None
    """检验-项目明细代码 · 字符型(30)"""

    exam_item_detl_name: str | None = None
    """检验-项目明细名称 · 字符型(300)"""

    exam_rslt_abn: str | None = None
    """检查/检验结果异常标识 · 字符型(10)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5402 报告明细信息查询 的应答。"""

    checkreportdetails: Checkreportdetails | None = None
    """检查报告明细（checkreportdetails） · 对象"""

    inspectionreportinformation: Inspectionreportinformation | None = None
    """检验报告（inspectionreportinformation） · 对象"""

    inspectiondetails: Inspectiondetails | None = None
    """检验明细（inspectiondetails） · 对象"""
