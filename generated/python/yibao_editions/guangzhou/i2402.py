"""2402 出院办理

医保服务 · 住院办理；定点医药机构调用。

办理出院并上传出院诊断，随后用 2304 结算；按转院离院的，再入院时起付线的算法不同，离院方式不可随意填。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """出院信息（mdtrtinfo） · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    endtime: dt.datetime
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    dise_codg: str | None = None
    """病种编号 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

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

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    cmplct_flag: str | None = None
    """伴有并发症标志 · 字符型"""

    dscg_dept_code: str
    """出院科室编码 · 字符型 · 必填"""

    dscg_dept_name: str
    """出院科室名称 · 字符型(100) · 必填"""

    dscg_bed: str | None = None
    """出院床位 · 字符型(30)"""

    dscg_way: str
    """离院方式 · 代码(3) · 必填 · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    die_date: dt.date | None = None
    """死亡日期 · 日期型 yyyy-MM-dd"""

    expi_gestation_nub_of_m: str | None = None
    """终止妊娠月数 · 字符型"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表 · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    diag_type: str | None = None
    """诊断类别 · 代码(3) · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str | None = None
    """主诊断标志 · 代码(3) · 字典 maindiag_flag：0 否、1 是"""

    diag_srt_no: int | None = None
    """诊断排序号 · 整数(2)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    adm_cond: str | None = None
    """入院病情 · 字符型(500)"""

    diag_dept: str | None = None
    """诊断科室 · 字符型(50)"""

    dise_dor_no: str | None = None
    """诊断医生编码 · 字符型(30)"""

    dise_dor_name: str | None = None
    """诊断医生姓名 · 字符型(50)"""

    diag_time: dt.datetime | None = None
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2402 出院办理 的请求。"""

    mdtrtinfo: Mdtrtinfo
    """出院信息（mdtrtinfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo]
    """诊断信息（diseinfo） · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2402 出院办理 的应答。"""
