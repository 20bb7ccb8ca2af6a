"""2203A 定点零售药店门诊就诊信息上传

医保服务 · 门急诊结算；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    matn_type: str | None = None
    """生育类别 · 字符型(6)"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    expContent: str | None = None
    """扩展字段 · 字符型(4000)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 列表"""

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
    """2203A 定点零售药店门诊就诊信息上传 的请求。"""

    mdtrtinfo: Mdtrtinfo | None = None
    """mdtrtinfo · 对象"""

    diseinfo: list[Diseinfo] | None = None
    """diseinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2203A 定点零售药店门诊就诊信息上传 的应答。"""
