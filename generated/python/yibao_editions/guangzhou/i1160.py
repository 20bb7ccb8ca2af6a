"""1160 个人待遇申请信息查询

基础信息 · 人员信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    hcard_basinfo: str | None = None
    """持卡就诊基本信息 · 字符型"""

    hcard_chkinfo: str | None = None
    """持卡就诊校验信息 · 代码 · 字典 hcard_chkinfo"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1160 个人待遇申请信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Spinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """spinfo · 列表"""

    psn_trt_no: str | None = None
    """个人待遇申请号 · 字符型"""

    psn_trt_type: str | None = None
    """个人待遇申请号类型 · 字符型"""

    psn_trt_type_name: str | None = None
    """个人待遇申请号类型名称 · 字符型"""

    dise_no: str | None = None
    """病种编码 · 字符型"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1160 个人待遇申请信息查询 的应答。"""

    spinfo: list[Spinfo] | None = None
    """spinfo · 列表"""
