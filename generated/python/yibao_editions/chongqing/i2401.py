"""2401 入院办理

医保服务 · 住院办理；定点医药机构调用。

住院流程的开始：登记入院和诊断，返回的 mdtrt_id 是以后上传明细、结算和撤销的钥匙，必须落库；是否已有在院记录可用 5303 查询。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from typing import Any

import msgspec


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrt_cert_type: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡"""

    mdtrt_cert_no: str
    """就诊凭证编号 · 字符型(50) · 必填 · 凭证类型 01 填电子凭证令牌，02 填身份证号，03 填社会保障卡卡号"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    ipt_no: str
    """住院号 · 字符型(30) · 必填"""

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    atddr_no: str
    """主治医生编码 · 字符型(30) · 必填"""

    chfpdr_name: str
    """主诊医师姓名 · 字符型(50) · 必填"""

    adm_diag_dscr: str
    """入院诊断描述 · 字符型(200) · 必填"""

    adm_dept_codg: str
    """入院科室编码 · 字符型(30) · 必填"""

    adm_dept_name: str
    """入院科室名称 · 字符型(100) · 必填"""

    adm_bed: str
    """入院床位 · 字符型(30) · 必填"""

    dscg_maindiag_code: str
    """住院主诊断代码 · 字符型(20) · 必填"""

    dscg_maindiag_name: str
    """住院主诊断名称 · 字符型(300) · 必填"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30) · 条件必填：日间手术（医疗类别 28）应填写手术操作代码 oprn_oprt_code（med_type == '28'）"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    fpsc_no: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    latechb_flag: str | None = None
    """晚育标志 · 代码(3) · 字典 latechb_flag：0 否、1 是"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetus_cnt: int | None = None
    """胎儿数 · 整数(3)"""

    pret_flag: str | None = None
    """早产标志 · 代码(3) · 字典 pret_flag：0 否、1 是"""

    exp_content: Any = None
    """扩展字段 · 字符型(4000) · JSON · 各地自定的扩展内容"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    dise_type_code: str | None = None
    """病种类型 · 字符型(6)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

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


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2401 入院办理 的请求。"""

    mdtrtinfo: Mdtrtinfo
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo]
    """诊断信息（diseinfo） · 列表 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2401 入院办理 的应答。"""

    result: Result
    """result · 对象 · 必填"""
