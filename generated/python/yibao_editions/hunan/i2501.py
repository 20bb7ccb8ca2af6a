"""2501 转院备案

医保服务 · 人员备案；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Refmedin(msgspec.Struct, kw_only=True, omit_defaults=True):
    """转院信息（refmedin） · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    insu_optins: str | None = None
    """参保机构医保区划 · 字符型(6)"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    dise_cond_dscr: str | None = None
    """疾病病情描述 · 字符型(2000)"""

    reflin_medins_no: str
    """转往定点医药机构编号 · 字符型(12) · 必填"""

    reflin_medins_name: str
    """转往医院名称 · 字符型(200) · 必填"""

    mdtrtarea_admdvs: str
    """就医地行政区划 · 字符型(6) · 必填"""

    hosp_agre_refl_flag: str | None = None
    """医院同意转院标志 · 代码(3) · 字典 hosp_agre_refl_flag：0 否、1 是"""

    refl_type: str
    """转院类型 · 代码(30) · 必填 · 字典 refl_type：1 市内转院、2 转往省内异地、3 转往省外异地"""

    refl_date: dt.date
    """转院日期 · 日期型 yyyy-MM-dd · 必填"""

    refl_rea: str
    """转院原因 · 字符型(100) · 必填"""

    refl_opnn: str
    """转院意见 · 字符型(200) · 必填"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    refl_old_mdtrt_id: str | None = None
    """转院前就诊id · 字符型(30)"""

    refl_used_flag: str | None = None
    """转诊使用标志 · 字符型(3)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2501 转院备案 的请求。"""

    refmedin: Refmedin
    """转院信息（refmedin） · 对象 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象 · 必填"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2501 转院备案 的应答。"""

    result: Result
    """result · 对象 · 必填"""
