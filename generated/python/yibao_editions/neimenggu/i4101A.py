"""4101A 医疗保障基金结算清单信息上传（扩展）

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlinfo · 对象"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    hi_no: str | None = None
    """医保编号 · 字符型(30)"""

    medcasno: str | None = None
    """病案号 · 字符型(30)"""

    dcla_time: dt.datetime | None = None
    """申报时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    ntly: str | None = None
    """国籍 · 字符型(6)"""

    prfs: str | None = None
    """职业 · 代码(6) · 字典 prfs：11 国家公务员、13 专业技术人员、17 职员、21 企业管理人员、24 工人、27 农民、31 学生、37 现役军人 … 共 13 项"""

    curr_addr: str | None = None
    """现住址 · 字符型(200)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    emp_addr: str | None = None
    """单位地址 · 字符型(200)"""

    emp_tel: str | None = None
    """单位电话 · 字符型(50)"""

    poscode: str | None = None
    """邮编 · 字符型(6)"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    patn_rlts: str | None = None
    """与患者关系 · 代码(6) · 字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项"""

    coner_addr: str | None = None
    """联系人地址 · 字符型(200)"""

    coner_tel: str | None = None
    """联系人电话 · 字符型(50)"""

    nwb_adm_type: str | None = None
    """新生儿入院类型 · 代码(3) · 字典 nwb_adm_type：1 正常新生儿、2 早产、3 有疾病、4 非无菌分娩、9 其它"""

    nwb_bir_wt: Decimal | None = None
    """新生儿出生体重 · 数值型(6,2)"""

    nwb_adm_wt: Decimal | None = None
    """新生儿入院体重 · 数值型(6,2)"""

    mul_nwb_bir_wt: str | None = None
    """mul_nwb_bir_wt · 字符型"""

    mul_nwb_adm_wt: str | None = None
    """mul_nwb_adm_wt · 字符型"""

    opsp_diag_caty: str | None = None
    """门诊慢特病诊断科别 · 字符型(50)"""

    opsp_mdtrt_date: dt.date | None = None
    """门诊慢特病就诊日期 · 日期型 yyyy-MM-dd"""

    adm_way: str | None = None
    """入院途径 · 代码(30) · 字典 adm_way：0 新入院、1 急诊、2 门诊、21 普通住院、23 转外诊治住院、24 急诊转住院、3 其他医疗机构转入、52 生育住院 … 共 14 项"""

    trt_type: str | None = None
    """治疗类别 · 代码(3) · 字典 trt_type：1 西医、10 西医、2 中医、2.1 中医、2.2 民族医、21 中医、22 民族医、3 中西医 … 共 9 项"""

    adm_time: dt.datetime | None = None
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    refldept_dept: str | None = None
    """转科科别 · 代码(50) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dscg_time: dt.datetime | None = None
    """出院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dscg_caty: str | None = None
    """出院科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    otp_wm_dise: str | None = None
    """门（急）诊西医诊断 · 字符型(200)"""

    wm_dise_code: str | None = None
    """西医诊断疾病代码 · 字符型(30)"""

    otp_tcm_dise: str | None = None
    """门（急）诊中医诊断 · 字符型(200)"""

    tcm_dise_code: str | None = None
    """中医病名代码 · 字符型(30)"""

    vent_used_dura: str | None = None
    """呼吸机使用时长 · 字符型(10)"""

    pwcry_bfadm_coma_dura: str | None = None
    """颅脑损伤患者入院前昏迷时长 · 字符型(10)"""

    pwcry_afadm_coma_dura: str | None = None
    """颅脑损伤患者入院后昏迷时长 · 字符型(10)"""

    spga_nurscare_days: Decimal | None = None
    """特级护理天数 · 数值型(4,1)"""

    lv1_nurscare_days: Decimal | None = None
    """一级护理天数 · 数值型(4,1)"""

    scd_nurscare_days: Decimal | None = None
    """二级护理天数 · 数值型(4,1)"""

    lv3_nurscare_days: Decimal | None = None
    """三级护理天数 · 数值型(4,1)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    acp_medins_name: str | None = None
    """拟接收机构名称 · 字符型(100)"""

    acp_optins_code: str | None = None
    """拟接收机构代码 · 字符型(30)"""

    bill_code: str | None = None
    """票据代码 · 字符型(50)"""

    bill_no: str | None = None
    """票据号码 · 字符型(30)"""

    biz_sn: str | None = None
    """业务流水号 · 字符型(50)"""

    days_rinp_flag_31: str | None = None
    """出院31天内再住院计划标志 · 代码(3) · 字典 days_rinp_flag_31：1 无、2 有"""

    days_rinp_pup_31: str | None = None
    """出院31天内再住院目的 · 字符型(200)"""

    chfpdr_code: str | None = None
    """主诊医师代码 · 字符型(30)"""

    setl_begn_date: dt.date | None = None
    """结算开始日期 · 日期型 yyyy-MM-dd"""

    setl_end_date: dt.date | None = None
    """结算结束日期 · 日期型 yyyy-MM-dd"""

    medins_fill_dept: str | None = None
    """医疗机构填报部门 · 字符型(100)"""

    medins_fill_psn: str | None = None
    """医疗机构填报人 · 字符型(50)"""

    resp_nurs_code: str | None = None
    """责任护士编码 · 字符型(50)"""

    stas_type: str | None = None
    """stas_type · 字符型"""

    hi_paymtd: str | None = None
    """医保支付方式 · 代码(3) · 字典 hi_paymtd：1 按项目、2 单病种、3 按病种分值、4 基本诊断相关分组（DRG）、5 按床日、6 按人次、9 其他"""


class Opspdiseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """opspdiseinfo · 列表"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 列表"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    adm_cond_type: str | None = None
    """入院病情类型 · 代码(3) · 字典 adm_cond_type：1 有、2 临床未确定、3 情况不明、4 无"""

    maindiag_flag: str | None = None
    """主诊断标志 · 代码(3) · 字典 maindiag_flag：0 否、1 是"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """oprninfo · 列表"""

    oprn_oprt_type: str | None = None
    """手术操作类别 · 代码(3) · 字典 oprn_oprt_type：1 主要手术及操作、2 其他手术及操作"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    anst_way: str | None = None
    """麻醉方式 · 字符型(30)"""

    oper_dr_code: str | None = None
    """术者医师代码 · 字符型(30)"""

    anst_dr_code: str | None = None
    """麻醉医师代码 · 字符型(30)"""

    oprn_oprt_begntime: str | None = None
    """oprn_oprt_begntime · 字符型"""

    oprn_oprt_endtime: str | None = None
    """oprn_oprt_endtime · 字符型"""

    anst_begntime: dt.date | None = None
    """麻醉开始时间 · 日期型 yyyy-MM-dd"""

    anst_endtime: dt.date | None = None
    """麻醉结束时间 · 日期型 yyyy-MM-dd"""


class Icuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """icuinfo · 列表"""

    scs_cutd_ward_type: str
    """重症监护病房类型 · 代码(6) · 必填 · 字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他"""

    scs_cutd_inpool_time: dt.datetime
    """重症监护进入时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_exit_time: dt.datetime
    """重症监护退出时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_sum_dura: str
    """重症监护合计时长 · 字符型(10) · 必填"""


class Bldinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """bldinfo · 列表"""

    bld_cat: str | None = None
    """输血品种 · 代码(3) · 字典 bld_cat_code：1 红细胞、11 浓缩红细胞、12 滤白红细胞、13 红细胞悬液、14 洗涤红细胞、15 冰冻红细胞、16 冰冻解冻去甘油红细胞、17 Rh阴性悬浮红细胞 … 共 28 项"""

    bld_amt: int | None = None
    """输血量 · 整数(6)"""

    bld_unt: str | None = None
    """输血计量单位 · 字符型(3)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4101A 医疗保障基金结算清单信息上传（扩展） 的请求。"""

    setlinfo: Setlinfo | None = None
    """setlinfo · 对象"""

    opspdiseinfo: list[Opspdiseinfo] | None = None
    """opspdiseinfo · 列表"""

    diseinfo: list[Diseinfo] | None = None
    """diseinfo · 列表"""

    oprninfo: list[Oprninfo] | None = None
    """oprninfo · 列表"""

    icuinfo: list[Icuinfo] | None = None
    """icuinfo · 列表"""

    bldinfo: list[Bldinfo] | None = None
    """bldinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4101A 医疗保障基金结算清单信息上传（扩展） 的应答。"""
