"""4101 医疗保障基金结算清单信息上传

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出院结算后上传医保基金结算清单，按病种付费据此分组：主诊断和主手术填错会直接影响支付标准。每次只传一位患者。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """结算清单（setlinfo） · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    hi_setl_lv: str | None = None
    """医保结算等级 · 代码(3) · 字典 hi_setl_lv：1 一级、2 二级、3 三级"""

    hi_no: str | None = None
    """医保编号 · 字符型(30)"""

    medcasno: str | None = None
    """病案号 · 字符型(30)"""

    dcla_time: dt.datetime | None = None
    """申报时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: dt.date
    """出生日期 · 日期型 yyyy-MM-dd · 必填"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    ntly: str
    """国籍 · 字符型(6) · 必填"""

    nwb_age: int | None = None
    """（年龄不足1周岁）年龄 · 整数(3)"""

    naty: str
    """民族 · 代码(3) · 必填 · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    patn_cert_type: str
    """患者证件类别 · 代码(3) · 必填 · 字典 patn_cert_type：01 居民身份证、02 居民户口簿、03 护照、04 军官证、05 驾驶证、06 港澳居民来往内地通行证、07 台湾居民来往内地通行证、08 其他身份证件 … 共 9 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    prfs: str
    """职业 · 代码(6) · 必填 · 字典 prfs：11 国家公务员、13 专业技术人员、17 职员、21 企业管理人员、24 工人、27 农民、31 学生、37 现役军人 … 共 13 项"""

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

    patn_rlts: str
    """与患者关系 · 代码(6) · 必填 · 字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项"""

    coner_addr: str
    """联系人地址 · 字符型(200) · 必填"""

    coner_tel: str
    """联系人电话 · 字符型(50) · 必填"""

    hi_type: str
    """医保类型 · 代码(3) · 必填 · 字典 mdcs_type：310 职工基本医疗保险、340 离休人员医疗保障、350 一至六级残疾军人医疗补助、360 老红军医疗保障、380 新型农村合作医疗、390 城乡居民基本医疗保险、391 城镇居民基本医疗保险、999 其他医疗保险"""

    insuplc: str
    """参保地 · 字符型(6) · 必填"""

    sp_psn_type: str | None = None
    """特殊人员类型 · 代码(6) · 字典 sp_psn_type：1 特困人员、2 城乡低保对象、2101 遗孀、2103 二等乙级伤残军人、2104 一至六级残疾军人、216001 在乡重点优抚对象、216002 记账人员、216003 副省级离休干部 … 共 61 项"""

    nwb_adm_type: str | None = None
    """新生儿入院类型 · 代码(3) · 字典 nwb_adm_type：1 正常新生儿、2 早产、3 有疾病、4 非无菌分娩、9 其它"""

    nwb_bir_wt: Decimal | None = None
    """新生儿出生体重 · 数值型(6,2)"""

    nwb_adm_wt: Decimal | None = None
    """新生儿入院体重 · 数值型(6,2)"""

    opsp_diag_caty: str | None = None
    """门诊慢特病诊断科别 · 字符型(50)"""

    opsp_mdtrt_date: dt.date | None = None
    """门诊慢特病就诊日期 · 日期型 yyyy-MM-dd"""

    ipt_med_type: str
    """住院医疗类型 · 代码(3) · 必填 · 字典 ipt_med_type：1 住院、2 日间手术"""

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

    dscg_caty: str
    """出院科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    act_ipt_days: int | None = None
    """实际住院天数 · 整数(3)"""

    otp_wm_dise: str | None = None
    """门（急）诊西医诊断 · 字符型(200)"""

    wm_dise_code: str | None = None
    """西医诊断疾病代码 · 字符型(30)"""

    otp_tcm_dise: str | None = None
    """门（急）诊中医诊断 · 字符型(200)"""

    tcm_dise_code: str | None = None
    """中医诊断代码 · 字符型(30)"""

    diag_code_cnt: int | None = None
    """诊断代码计数 · 整数(3)"""

    oprn_oprt_code_cnt: int | None = None
    """手术操作代码计数 · 整数(3)"""

    vent_used_dura: str | None = None
    """呼吸机使用时长 · 字符型(10)"""

    pwcry_bfadm_coma_dura: str | None = None
    """颅脑损伤患者入院前昏迷时长 · 字符型(10)"""

    pwcry_afadm_coma_dura: str | None = None
    """颅脑损伤患者入院后昏迷时长 · 字符型(10)"""

    bld_cat: str | None = None
    """输血品种 · 代码(3) · 字典 bld_cat_code：1 红细胞、11 浓缩红细胞、12 滤白红细胞、13 红细胞悬液、14 洗涤红细胞、15 冰冻红细胞、16 冰冻解冻去甘油红细胞、17 Rh阴性悬浮红细胞 … 共 28 项"""

    bld_amt: int | None = None
    """输血量 · 整数(6)"""

    bld_unt: str | None = None
    """输血计量单位 · 字符型(3)"""

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

    bill_code: str
    """票据代码 · 字符型(50) · 必填"""

    bill_no: str
    """票据号码 · 字符型(30) · 必填"""

    biz_sn: str
    """业务流水号 · 字符型(50) · 必填"""

    days_rinp_flag_31: str | None = None
    """出院31天内再住院计划标志 · 代码(3) · 字典 days_rinp_flag_31：1 无、2 有"""

    days_rinp_pup_31: str | None = None
    """出院31天内再住院目的 · 字符型(200)"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    chfpdr_code: str | None = None
    """主诊医师代码 · 字符型(30)"""

    setl_begn_date: dt.date
    """结算开始日期 · 日期型 yyyy-MM-dd · 必填"""

    setl_end_date: dt.date
    """结算结束日期 · 日期型 yyyy-MM-dd · 必填"""

    psn_selfpay: Decimal
    """个人自付 · 数值型(16,2) · 必填"""

    psn_ownpay: Decimal
    """个人自费 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cashpay: Decimal
    """个人现金支付 · 数值型(16,2) · 必填"""

    medins_fill_dept: str
    """医疗机构填报部门 · 字符型(100) · 必填"""

    medins_fill_psn: str
    """医疗机构填报人 · 字符型(50) · 必填"""

    hi_paymtd: str | None = None
    """医保支付方式 · 代码(3) · 字典 hi_paymtd：1 按项目、2 单病种、3 按病种分值、4 基本诊断相关分组（DRG）、5 按床日、6 按人次、9 其他"""

    hsorg: str
    """医保机构 · 字符型(100) · 必填"""

    hsorg_opter: str
    """医保机构经办人 · 字符型(50) · 必填"""

    adm_caty: str | None = None
    """入院科别 · 代码(10) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""


class Opspdiseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """门诊慢特病诊断（opspdiseinfo） · 列表"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(500) · 必填"""

    adm_cond_type: str | None = None
    """入院病情类型 · 代码(3) · 字典 adm_cond_type：1 有、2 临床未确定、3 情况不明、4 无"""

    maindiag_flag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiag_flag：0 否、1 是"""


class Iteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """项目信息（iteminfo） · 列表"""

    med_chrgitm: str
    """医疗收费项目 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    amt: Decimal
    """金额 · 数值型(16,2) · 必填"""

    claa_sumfee: Decimal
    """甲类费用合计 · 数值型(16,2) · 必填"""

    clab_amt: Decimal
    """乙类金额 · 数值型(16,2) · 必填"""

    fulamt_ownpay_amt: Decimal
    """全自费金额 · 数值型(16,2) · 必填"""

    oth_amt: Decimal
    """其他金额 · 数值型(16,2) · 必填"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """手术操作（oprninfo） · 列表"""

    oprn_oprt_type: str
    """手术操作类别 · 代码(3) · 必填 · 字典 oprn_oprt_type：1 主要手术及操作、2 其他手术及操作"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""

    oprn_oprt_date: dt.date
    """手术操作日期 · 日期型 yyyy-MM-dd · 必填"""

    anst_way: str | None = None
    """麻醉方式 · 代码(6) · 字典 anst_mtd_code：1 全身麻醉、11 吸入麻醉、12 静脉麻醉、13 基础麻醉、2 椎管内麻醉、21 蛛网膜下腔阻滞麻醉、22 硬脊膜外腔阻滞麻醉、3 局部麻醉 … 共 21 项"""

    oper_dr_name: str
    """术者医师姓名 · 字符型(50) · 必填"""

    oper_dr_code: str
    """术者医师代码 · 字符型(20) · 必填"""

    anst_dr_name: str | None = None
    """麻醉医师姓名 · 字符型(50)"""

    anst_dr_code: str | None = None
    """麻醉医师代码 · 字符型(20)"""


class Icuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """重症监护（icuinfo） · 列表"""

    scs_cutd_ward_type: str
    """重症监护病房类型 · 代码(6) · 必填 · 字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他"""

    scs_cutd_inpool_time: dt.datetime
    """重症监护进入时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_exit_time: dt.datetime
    """重症监护退出时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_sum_dura: str
    """重症监护合计时长 · 字符型(10) · 必填"""


class Payinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """基金支付（payinfo） · 列表"""

    fund_pay_type: str
    """基金支付类型 · 代码(6) · 必填 · 字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金 … 共 42 项"""

    fund_payamt: Decimal
    """基金支付金额 · 数值型(16,2) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4101 医疗保障基金结算清单信息上传 的请求。"""

    setlinfo: Setlinfo
    """结算清单（setlinfo） · 对象 · 必填"""

    opspdiseinfo: list[Opspdiseinfo] | None = None
    """门诊慢特病诊断（opspdiseinfo） · 列表"""

    diseinfo: list[Diseinfo] | None = None
    """诊断信息（diseinfo） · 列表"""

    iteminfo: list[Iteminfo] | None = None
    """项目信息（iteminfo） · 列表"""

    oprninfo: list[Oprninfo] | None = None
    """手术操作（oprninfo） · 列表"""

    icuinfo: list[Icuinfo] | None = None
    """重症监护（icuinfo） · 列表"""

    payinfo: list[Payinfo] | None = None
    """基金支付（payinfo） · 列表"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    setl_list_id: str
    """清单流水号 · 字符型(9) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4101 医疗保障基金结算清单信息上传 的应答。"""

    data: Data
    """data · 对象 · 必填"""
