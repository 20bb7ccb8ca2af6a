"""2203 门诊就诊信息上传

医保服务 · 门急诊结算；定点医药机构调用。

上传门诊诊断和病情，须在 2204 之前；一次就诊只能有一个医疗类别，慢特病要带病种编码。作废诊断时把有效标志改为无效再传一次。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from typing import Any

import msgspec


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_type_code: str | None = None
    """病种类型代码 · 代码(30) · 字典 dise_type_code"""

    dise_codg: str
    """病种编码 · 字符型(30) · 必填"""

    dise_name: str
    """病种名称 · 字符型(500) · 必填"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术、6 绝育复通手术、7 绝育手术（输精管）、8 绝育复通手术（输精管） … 共 9 项"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    exp_content: Any = None
    """字段扩展 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表 · 必填"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    diag_srt_no: int
    """诊断排序号 · 整数(2) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    diag_dept: str
    """诊断科室 · 字符型(50) · 必填"""

    dise_dor_no: str
    """诊断医生编码 · 字符型(30) · 必填"""

    dise_dor_name: str
    """诊断医生姓名 · 字符型(50) · 必填"""

    diag_time: dt.datetime
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2203 门诊就诊信息上传 的请求。"""

    mdtrtinfo: Mdtrtinfo
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo]
    """诊断信息（diseinfo） · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2203 门诊就诊信息上传 的应答。"""
