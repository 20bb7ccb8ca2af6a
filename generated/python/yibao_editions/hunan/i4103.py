"""4103 医疗保障基金结算清单信息查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4103 医疗保障基金结算清单信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlinfo · 对象"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    setl_list_sn: str
    """结算清单流水号 · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    hi_setl_lv: str | None = None
    """医保结算等级 · 代码(3) · 字典 hi_setl_lv：1 一级、2 二级、3 三级"""

    medcasno: str
    """病案号 · 字符型(40) · 必填"""

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

    age_daus: int | None = None
    """（年龄不足1周岁）年龄 · 整数(3)"""

    ntly: str
    """国籍 · 代码(6) · 必填 · 字典 ntly"""

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

    emp_poscode: str | None = None
    """邮编 · 字符型(6)"""

    coner_name: str
    """联系人姓名 · 字符型(50) · 必填"""

    patn_rlts: str
    """与患者关系 · 代码(6) · 必填 · 字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项"""

    coner_addr: str
    """联系人地址 · 字符型(200) · 必填"""

    coner_tel: str
    """联系人电话 · 字符型(50) · 必填"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    sp_psn_type: str | None = None
    """特殊人员类型 · 代码(6) · 字典 sp_psn_type：1 特困人员、2 城乡低保对象、2101 遗孀、2103 二等乙级伤残军人、2104 一至六级残疾军人、216001 在乡重点优抚对象、216002 记账人员、216003 副省级离休干部 … 共 61 项"""

    insu_admdvs: str | None = None
    """参保所属医保区划 · 字符型(6)"""

    nwb_adm_type: str | None = None
    """新生儿入院类型 · 代码(3) · 字典 nwb_adm_type：1 正常新生儿、2 早产、3 有疾病、4 非无菌分娩、9 其它"""

    nwb_bir_wt: Decimal | None = None
    """新生儿出生体重 · 数值型(6,2)"""

    nwb_adm_wt: Decimal | None = None
    """新生儿入院体重 · 数值型(6,2)"""

    mul_nwb_bir_wt: str | None = None
    """多新生儿出生体重 · 字符型(50)"""

    mul_nwb_adm_wt: str | None = None
    """多新生儿入院体重 · 字符型(50)"""

    opsp_diag_caty: str | None = None
    """门诊慢特病诊断科别 · 字符型(50)"""

    opsp_mdtrt_time: dt.date | None = None
    """门诊慢特病就诊日期 · 日期型 yyyy-MM-dd"""

    ipt_med_type: str
    """住院医疗类型 · 代码(3) · 必填 · 字典 ipt_med_type：1 住院、2 日间手术"""

    adm_way_code: str | None = None
    """入院途径 · 代码(3) · 字典 adm_way：0 新入院、1 急诊、2 门诊、3 其他医疗机构转入、9 其他"""

    trt_type: str | None = None
    """治疗类别 · 代码(3) · 字典 trt_type：10 西医、21 中医、22 民族医、30 中西医"""

    adm_time: dt.datetime | None = None
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dscg_time: dt.datetime | None = None
    """出院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    adm_caty: str
    """入院科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    refl_caty: str | None = None
    """转科科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dscg_caty: str
    """出院科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    act_ipt_days: int | None = None
    """实际住院天数 · 整数(3)"""

    otp_wm_dise: str | None = None
    """门（急）诊西医诊断 · 字符型(200)"""

    otp_wm_diag_dise_code: str | None = None
    """西医诊断疾病代码 · 字符型(20)"""

    otp_tcm_dise: str | None = None
    """门（急）诊中医诊断 · 字符型(200)"""

    otp_tcm_diag_dise_code: str | None = None
    """中医诊断代码 · 字符型(20)"""

    diag_code_cnt: int | None = None
    """诊断代码计数 · 整数(3)"""

    oprn_oprt_code_cnt: int | None = None
    """手术操作代码计数 · 整数(3)"""

    vent_used_days: int | None = None
    """呼吸机使用天数 · 整数(3)"""

    vent_used_h_cnt: int | None = None
    """呼吸机使用小时数 · 整数(2)"""

    vent_used_m_cnt: int | None = None
    """呼吸机使用分钟数 · 整数(2)"""

    bfadm_coma_days: int | None = None
    """入院前颅脑损伤患者昏迷天数 · 整数(3)"""

    bfadm_coma_h_cnt: int | None = None
    """入院前颅脑损伤患者昏迷小时数 · 整数(2)"""

    bfadm_coma_m_cnt: int | None = None
    """入院前颅脑损伤患者昏迷分钟数 · 整数(2)"""

    afadm_coma_days: int | None = None
    """入院后颅脑损伤患者昏迷天数 · 整数(3)"""

    afadm_coma_h_cnt: int | None = None
    """入院后颅脑损伤患者昏迷小时数 · 整数(2)"""

    afadm_coma_m_cnt: int | None = None
    """入院后颅脑损伤患者昏迷分钟数 · 整数(2)"""

    spga_nurscare_days: Decimal | None = None
    """特级护理天数 · 数值型(3,1)"""

    lv1_nurscare_days: Decimal | None = None
    """一级护理天数 · 数值型(3,1)"""

    scd_nurscare_days: Decimal | None = None
    """二级护理天数 · 数值型(3,1)"""

    lv3_nurscare_days: Decimal | None = None
    """三级护理天数 · 数值型(3,1)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    acp_medins_name: str | None = None
    """拟接收机构名称 · 字符型(100)"""

    acp_optins_code: str | None = None
    """拟接收机构代码 · 字符型(30)"""

    days_rinp_flag_31: str | None = None
    """出院31天内再住院计划标志 · 代码(3) · 字典 days_rinp_flag_31：1 无、2 有"""

    days_rinp_pup_31: str | None = None
    """出院31天内再住院目的 · 字符型(200)"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    chfpdr_code: str | None = None
    """主诊医师代码 · 字符型(30)"""

    biz_sn: str
    """业务流水号 · 字符型(50) · 必填"""

    bill_code: str
    """票据代码 · 字符型(50) · 必填"""

    bill_no: str
    """票据号码 · 字符型(30) · 必填"""

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

    hi_paymtd: str
    """医保支付方式 · 代码(3) · 必填 · 字典 hi_paymtd：1 按项目、2 单病种、3 按病种分值、4 基本诊断相关分组（DRG）、5 按床日、6 按人次、9 其他"""

    medins_fill_dept: str
    """医疗机构填报部门 · 字符型(100) · 必填"""

    medins_fill_psn: str
    """医疗机构填报人 · 字符型(50) · 必填"""

    hi_no: str | None = None
    """医保编号 · 字符型(30)"""

    hi_type: str
    """医保类型 · 代码(3) · 必填 · 字典 mdcs_type：310 职工基本医疗保险、340 离休人员医疗保障、350 一至六级残疾军人医疗补助、360 老红军医疗保障、380 新型农村合作医疗、390 城乡居民基本医疗保险、391 城镇居民基本医疗保险、999 其他医疗保险"""

    opsp_dise_name: str
    """门慢门特病种名称 · 字符型(300) · 必填"""

    opsp_dise_code: str
    """门慢门特病种目录代码 · 字符型(30) · 必填"""

    dscg_diag: str | None = None
    """出院诊断 · 字符型(300)"""

    resp_nurs_name: str | None = None
    """责任护士姓名 · 字符型(50)"""

    resp_nurs_code: str | None = None
    """责任护士代码 · 字符型(50)"""

    hsorg_opter_code: str | None = None
    """医保机构经办人代码 · 字符型(50)"""

    stas_type: str | None = None
    """状态分类 · 字符型(10)"""

    hsorg_opter: str
    """医保机构经办人 · 字符型(50) · 必填"""

    hsorg_name: str | None = None
    """医保机构 · 字符型(50)"""

    hsorg_code: str | None = None
    """医保机构代码 · 字符型(50)"""

    chk_cont: str | None = None
    """审核内容 · 字符型(2000)"""

    adm_dept_codg: str | None = None
    """入院科室编码 · 字符型(30)"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(100)"""

    dipDiseGrpCode: str | None = None
    """dip病种代码 · 字符型(200)"""

    dipDiseGrpName: str | None = None
    """dip病种名称 · 字符型(500)"""

    dscg_dept_codg: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscg_dept_name: str | None = None
    """出院科室名称 · 字符型(100)"""

    gwyPay: Decimal | None = None
    """公务员支出 · 数值型(16,4)"""

    jmdbPay: Decimal | None = None
    """居民大病支出 · 数值型(16,4)"""

    setl_time: dt.datetime | None = None
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    spcasExitSco: Decimal | None = None
    """特病单议退出分值 · 数值型(16,6)"""

    spcasExitWt: Decimal | None = None
    """退出分值权重 · 数值型(16,6)"""

    spcasRea: str | None = None
    """特病单议原因 · 字符型(200)"""

    ybtcPay: Decimal | None = None
    """医保统筹支出 · 数值型(16,4)"""

    yljzPay: Decimal | None = None
    """医疗救助支出 · 数值型(16,4)"""

    zgdePay: Decimal | None = None
    """职工大额支出 · 数值型(16,4)"""


class Payinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """payinfo · 对象"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    fund_pay_type: str
    """基金支付类型 · 代码(6) · 必填 · 字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金、310500 代缴基金（破产改制） … 共 37 项"""

    poolarea_fund_pay_type: str
    """统筹区基金支付类型 · 代码(10) · 必填 · 字典 poolarea_fund_pay_type：660101 城镇职工长期护理保险基金、660102 城乡居民长期护理保险基金"""

    poolarea_fund_pay_name: str | None = None
    """统筹区基金支付类型名称 · 字符型(200)"""

    fund_payamt: Decimal
    """基金支付金额 · 数值型(16,2) · 必填"""


class Opspdiseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """opspdiseinfo · 对象"""

    setl_list_opsp_trt_id: str
    """结算清单门慢门特诊疗信息ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 对象"""

    setl_list_diag_id: str
    """结算清单诊断ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiag_flag：0 否、1 是"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    adm_cond_type: str | None = None
    """入院病情类型 · 代码(3) · 字典 adm_cond_type：1 有、2 临床未确定、3 情况不明、4 无"""


class Iteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """iteminfo · 对象"""

    etl_list_chrgitm_id: str
    """结算清单收费项目ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    item_sumamt: Decimal
    """金额 · 数值型(16,2) · 必填"""

    item_claa_sumfee: Decimal
    """甲类费用合计 · 数值型(16,2) · 必填"""

    item_clab_amt: Decimal
    """乙类金额合计 · 数值型(16,2) · 必填"""

    item_fulamt_ownpay_amt: Decimal
    """全自费金额 · 数值型(16,2) · 必填"""

    item_ownpay_amt: Decimal
    """项目其他金额 · 数值型(16,2) · 必填"""

    sindise_code_name: str | None = None
    """单病种代码名称 · 字符型(100)"""

    daysrg_code_name: str | None = None
    """日间手术代码名称 · 字符型(100)"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """oprninfo · 对象"""

    setl_list_oprn_id: str
    """结算清单手术操作ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    main_oprn_flag: str | None = None
    """主要手术标志 · 代码(30) · 字典 main_oprn_flag：0 否、1 是"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_date: dt.date | None = None
    """手术操作日期 · 日期型 yyyy-MM-dd"""

    anst_way: str | None = None
    """麻醉方式 · 字符型(30)"""

    oper_dr_name: str | None = None
    """术者医师姓名 · 字符型(50)"""

    oper_dr_code: str | None = None
    """术者医师代码 · 字符型(30)"""

    anst_dr_name: str | None = None
    """麻醉医师姓名 · 字符型(50)"""

    anst_dr_code: str | None = None
    """麻醉医师代码 · 字符型(30)"""

    oprn_oprt_begntime: dt.datetime | None = None
    """手术操作开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    oprn_oprt_endtime: dt.datetime | None = None
    """手术操作结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    anst_begntime: dt.datetime | None = None
    """麻醉开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    anst_endtime: dt.datetime | None = None
    """麻醉结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Icuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """icuinfo · 对象"""

    setl_list_scs_cutd_id: str
    """结算清单重症监护ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    scs_cutd_ward_type: str
    """重症监护病房类型 · 代码(6) · 必填 · 字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他"""

    scs_cutd_inpool_time: dt.datetime
    """重症监护进入时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_exit_time: dt.datetime
    """重症监护退出时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    scs_cutd_sum_dura: str
    """重症监护合计时长 · 字符型(10) · 必填"""


class DrgAppyinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """drgAppyinfo · 对象"""

    appySpcasItemId: str
    """申请特病单议项目ID · 字符型(30) · 必填"""

    appyChkSetlListId: str
    """申请审核结算目录ID · 字符型(30) · 必填"""

    setlId: str
    """结算ID · 字符型(30) · 必填"""

    cnt: Decimal | None = None
    """数量 · 数值型(10,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(12,2)"""

    detItemFeeSumamt: Decimal | None = None
    """明细项目费用总额 · 数值型(16,2)"""

    exitDetlItemFeeSumamt: Decimal | None = None
    """退出明细项目费用总额 · 数值型(16,2)"""

    hilistCode: str | None = None
    """医保目录编码 · 字符型(50)"""

    hilistName: str | None = None
    """医保目录名称 · 字符型(200)"""

    listType: str | None = None
    """目录类别 · 代码(3) · 字典 listType：101 西药中成药、102 中药饮品、103 自制剂、104 民族药"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(100)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(200)"""

    medChrgitmType: str | None = None
    """医疗收费项目类别 · 代码(3) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    spcasExitSco: Decimal | None = None
    """特病单议退出分值 · 数值型(16,6)"""

    spcasExitWt: Decimal | None = None
    """特病单议退出权重 · 数值型(16,6)"""


class Bldinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """bldinfo · 对象"""

    setl_List_bld_Id: str
    """结算清单输血ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    bld_cat: str | None = None
    """输血品种 · 代码(3) · 字典 bld_cat_code：1 红细胞、11 浓缩红细胞、12 滤白红细胞、13 红细胞悬液、14 洗涤红细胞、15 冰冻红细胞、16 冰冻解冻去甘油红细胞、17 Rh阴性悬浮红细胞 … 共 28 项"""

    bld_amt: int | None = None
    """输血量 · 整数(6)"""

    bld_unt: str | None = None
    """输血计量单位 · 字符型(3)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4103 医疗保障基金结算清单信息查询 的应答。"""

    setlinfo: Setlinfo | None = None
    """setlinfo · 对象"""

    payinfo: Payinfo | None = None
    """payinfo · 对象"""

    opspdiseinfo: Opspdiseinfo | None = None
    """opspdiseinfo · 对象"""

    diseinfo: Diseinfo | None = None
    """diseinfo · 对象"""

    iteminfo: Iteminfo | None = None
    """iteminfo · 对象"""

    oprninfo: Oprninfo | None = None
    """oprninfo · 对象"""

    icuinfo: Icuinfo | None = None
    """icuinfo · 对象"""

    drgAppyinfo: DrgAppyinfo | None = None
    """drgAppyinfo · 对象"""

    bldinfo: Bldinfo | None = None
    """bldinfo · 对象"""
