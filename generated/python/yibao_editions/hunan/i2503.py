"""2503 人员慢特病备案

医保服务 · 人员备案；定点医药机构调用。

为参保人备案门诊慢特病病种；慢特病费用必须按相应的医疗类别和备案病种结算，否则按普通门诊计算。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from typing import Any

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    opsp_dise_code: str
    """门慢门特病种目录代码 · 字符型(30) · 必填"""

    opsp_dise_name: str
    """门慢门特病种名称 · 字符型(300) · 必填"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    insu_optins: str
    """参保机构医保区划 · 字符型(6) · 必填"""

    ide_fixmedins_no: str
    """鉴定定点医药机构编号 · 字符型(30) · 必填"""

    ide_fixmedins_name: str
    """鉴定定点医药机构名称 · 字符型(200) · 必填"""

    hosp_ide_date: dt.date
    """医院鉴定日期 · 日期型 yyyy-MM-dd · 必填"""

    diag_dr_codg: str
    """诊断医师编码 · 字符型(30) · 必填"""

    diag_dr_name: str
    """诊断医师姓名 · 字符型(50) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    exp_content: Any = None
    """手术时间 · 字符型(4000) · JSON · 各地自定的扩展内容"""

    trt_dcla_detl_sn: str | None = None
    """待遇申报明细流水号 · 字符型(30)"""

    selfdef_splm_flag: str | None = None
    """自定义补充标志 · 字符型(3)"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2503 人员慢特病备案 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象 · 必填"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""

    exp_content: Any = None
    """扩展字段 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2503 人员慢特病备案 的应答。"""

    result: Result
    """result · 对象 · 必填"""
