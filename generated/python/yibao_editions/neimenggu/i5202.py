"""5202 诊断信息查询

信息查询 · 医保服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5202 诊断信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表"""

    diag_info_id: str
    """诊断信息ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    inout_diag_type: str
    """出入院诊断类别 · 代码(3) · 必填 · 字典 inout_diag_type：1 入院诊断、2 出院诊断"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiag_flag：0 否、1 是"""

    diag_srt_no: int
    """诊断排序号 · 整数(2) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    adm_cond: str | None = None
    """入院病情 · 字符型(500)"""

    diag_dept: str
    """诊断科室 · 字符型(50) · 必填"""

    dise_dor_no: str
    """诊断医生编码 · 字符型(30) · 必填"""

    dise_dor_name: str
    """诊断医生姓名 · 字符型(50) · 必填"""

    diag_time: dt.datetime
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5202 诊断信息查询 的应答。"""

    diseinfo: list[Diseinfo] | None = None
    """诊断信息（diseinfo） · 列表"""
