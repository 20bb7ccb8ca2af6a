"""4103 医疗保障基金结算清单信息查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4103 医疗保障基金结算清单信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlinfo · 对象"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    setl_list_sn: str | None = None
    """setl_list_sn · 字符型"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    hi_setl_lv: str | None = None
    """医保结算等级 · 代码(3) · 字典 hi_setl_lv：1 一级、2 二级、3 三级"""

    medcasno: str | None = None
    """病案号 · 字符型(30)"""

    dcla_time: dt.datetime | None = None
    """申报时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    age_days: str | None = None
    """age_days · 字符型"""

    ntly: str | None = None
    """国籍 · 字符型(6)"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

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

    emp_poscode: str | None = None
    """emp_poscode · 字符型"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    patn_rlts: str | None = None
    """与患者关系 · 代码(6) · 字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项"""

    coner_addr: str | None = None
    """联系人地址 · 字符型(200)"""

    coner_tel: str | None = None
    """联系人电话 · 字符型(50)"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    sp_psn_type: str | None = None
    """特殊人员类型 · 代码(6) · 字典 sp_psn_type：1 特困人员、2 城乡低保对象、2101 遗孀、2103 二等乙级伤残军人、2104 一至六级残疾军人、216001 在乡重点优抚对象、216002 记账人员、216003 副省级离休干部 … 共 61 项"""

    insu_admdvs: str | None = None
    """参保机构医保区划 · 代码(6) · 字典 admdvs"""

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

    opsp_mdtrt_time: str | None = None
    """opsp_mdtrt_time · 字符型"""

    ipt_med_type: str | None = None
    """住院医疗类型 · 代码(3) · 字典 ipt_med_type：1 住院、2 日间手术"""

    adm_way_code: str | None = None
    """入院途径代码 · 代码(3) · 字典 adm_way：0 新入院、1 急诊、2 门诊、21 普通住院、23 转外诊治住院、24 急诊转住院、3 其他医疗机构转入、52 生育住院 … 共 14 项"""

    trt_type: str | None = None
    """治疗类别 · 代码(3) · 字典 trt_type：1 西医、10 西医、2 中医、2.1 中医、2.2 民族医、21 中医、22 民族医、3 中西医 … 共 9 项"""

    adm_time: dt.datetime | None = None
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dscg_time: dt.datetime | None = None
    """出院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    adm_caty: str | None = None
    """入院科别 · 代码(10) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    refl_caty: str | None = None
    """refl_caty · 字符型"""

    dscg_caty: str | None = None
    """出院科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    act_ipt_days: int | None = None
    """实际住院天数 · 整数(3)"""

    otp_wm_diag: str | None = None
    """otp_wm_diag · 字符型"""

    otp_wm_diag_dise_code: str | None = None
    """otp_wm_diag_dise_code · 字符型"""

    otp_tcm_diag: str | None = None
    """otp_tcm_diag · 字符型"""

    otp_tcm_diag_dise_code: str | None = None
    """otp_tcm_diag_dise_code · 字符型"""

    diag_code_cnt: int | None = None
    """诊断代码计数 · 整数(3)"""

    oprn_oprt_code_cnt: int | None = None
    """手术操作代码计数 · 整数(3)"""

    vent_used_days: str | None = None
    """vent_used_days · 字符型"""

    vent_used_h_cnt: str | None = None
    """vent_used_h_cnt · 字符型"""

    vent_used_m_cnt: str | None = None
    """vent_used_m_cnt · 字符型"""

    bfadm_coma_days: str | None = None
    """bfadm_coma_days · 字符型"""

    bfadm_coma_h_cnt: str | None = None
    """bfadm_coma_h_cnt · 字符型"""

    bfadm_coma_m_cnt: str | None = None
    """bfadm_coma_m_cnt · 字符型"""

    afadm_coma_days: str | None = None
    """afadm_coma_days · 字符型"""

    afadm_coma_h_cnt: str | None = None
    """afadm_coma_h_cnt · 字符型"""

    afadm_coma_m_cnt: str | None = None
    """afadm_coma_m_cnt · 字符型"""

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

    acp_optins_name: str | None = None
    """acp_optins_name · 字符型"""

    acp_optins_code: str | None = None
    """拟接收机构代码 · 字符型(30)"""

    dscg31days_rinp_flag: str | None = None
    """dscg31days_rinp_flag · 字符型"""

    rinp_pup: str | None = None
    """rinp_pup · 字符型"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    chfpdr_code: str | None = None
    """主诊医师代码 · 字符型(30)"""

    biz_sn: str | None = None
    """业务流水号 · 字符型(50)"""

    bill_code: str | None = None
    """票据代码 · 字符型(50)"""

    bill_no: str | None = None
    """票据号码 · 字符型(30)"""

    setl_begndate: str | None = None
    """setl_begndate · 字符型"""

    setl_enddate: str | None = None
    """setl_enddate · 字符型"""

    psn_selfpay_amt: str | None = None
    """psn_selfpay_amt · 字符型"""

    psn_ownpay_fee: str | None = None
    """psn_ownpay_fee · 字符型"""

    acct_payamt: Decimal | None = None
    """个人账户支付金额 · 数值型(16,2)"""

    psn_cashpay: Decimal | None = None
    """个人现金支付 · 数值型(16,2)"""

    hi_paymtd: str | None = None
    """医保支付方式 · 代码(3) · 字典 hi_paymtd：1 按项目、2 单病种、3 按病种分值、4 基本诊断相关分组（DRG）、5 按床日、6 按人次、9 其他"""

    medins_fill_dept: str | None = None
    """医疗机构填报部门 · 字符型(100)"""

    medins_fill_psn: str | None = None
    """医疗机构填报人 · 字符型(50)"""

    hi_no: str | None = None
    """医保编号 · 字符型(30)"""

    hi_type: str | None = None
    """医保类型 · 代码(3) · 字典 mdcs_type：310 职工基本医疗保险、340 离休人员医疗保障、350 一至六级残疾军人医疗补助、360 老红军医疗保障、380 新型农村合作医疗、390 城乡居民基本医疗保险、391 城镇居民基本医疗保险、999 其他医疗保险"""

    opsp_dise_name: str | None = None
    """门慢门特病种名称 · 字符型(300)"""

    opsp_dise_code: str | None = None
    """门慢门特病种目录代码 · 字符型(30)"""

    dscg_diag: str | None = None
    """dscg_diag · 字符型"""

    resp_nurs_name: str | None = None
    """责任护士姓名 · 字符型(50)"""

    resp_nurs_code: str | None = None
    """责任护士编码 · 字符型(50)"""

    hsorg_opter_code: str | None = None
    """hsorg_opter_code · 字符型"""

    stas_type: str | None = None
    """stas_type · 字符型"""

    hsorg_opter_name: str | None = None
    """hsorg_opter_name · 字符型"""

    hsorg_name: str | None = None
    """hsorg_name · 字符型"""

    hsorg_code: str | None = None
    """hsorg_code · 字符型"""

    chk_cont: str | None = None
    """chk_cont · 字符型"""


class Payinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """payinfo · 对象"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    fund_pay_type: str | None = None
    """基金支付类型 · 代码(6) · 字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金 … 共 42 项"""

    poolarea_fund_pay_type: str | None = None
    """poolarea_fund_pay_type · 字符型"""

    poolarea_fund_pay_name: str | None = None
    """poolarea_fund_pay_name · 字符型"""

    fund_payamt: Decimal | None = None
    """基金支付金额 · 数值型(16,2)"""


class Opspdiseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """opspdiseinfo · 对象"""

    setl_list_opsp_trt_id: str | None = None
    """setl_list_opsp_trt_id · 字符型"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 对象"""

    setl_list_diag_id: str | None = None
    """setl_list_diag_id · 字符型"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    diag_type: str | None = None
    """诊断类别 · 代码(3) · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str | None = None
    """主诊断标志 · 代码(3) · 字典 maindiag_flag：0 否、1 是"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    adm_cond_type: str | None = None
    """入院病情类型 · 代码(3) · 字典 adm_cond_type：1 有、2 临床未确定、3 情况不明、4 无"""


class Iteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """iteminfo · 对象"""

    setl_list_chrgitm_id: str | None = None
    """setl_list_chrgitm_id · 字符型"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    item_sumamt: str | None = None
    """item_sumamt · 字符型"""

    item_claa_amt: str | None = None
    """item_claa_amt · 字符型"""

    item_clab_amt: str | None = None
    """item_clab_amt · 字符型"""

    item_ownpay_amt: str | None = None
    """item_ownpay_amt · 字符型"""

    item_oth_amt: str | None = None
    """item_oth_amt · 字符型"""

    sindise_code_name: str | None = None
    """sindise_code_name · 字符型"""

    daysrg_code_name: str | None = None
    """daysrg_code_name · 字符型"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """oprninfo · 对象"""

    setl_list_oprn_id: str | None = None
    """手术操作ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    main_oprn_flag: str | None = None
    """主手术操作标志 · 字符型(3)"""

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

    oprn_oprt_begntime: str | None = None
    """oprn_oprt_begntime · 字符型"""

    oprn_oprt_endtime: str | None = None
    """oprn_oprt_endtime · 字符型"""

    anst_begntime: dt.date | None = None
    """麻醉开始时间 · 日期型 yyyy-MM-dd"""

    anst_endtime: dt.date | None = None
    """麻醉结束时间 · 日期型 yyyy-MM-dd"""


class Icuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """icuinfo · 对象"""

    setl_list_scs_cutd_id: str | None = None
    """setl_list_scs_cutd_id · 字符型"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    scs_cutd_ward_type: str | None = None
    """重症监护病房类型 · 代码(6) · 字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他"""

    scs_cutd_inpool_time: dt.datetime | None = None
    """重症监护进入时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    scs_cutd_exit_time: dt.datetime | None = None
    """重症监护退出时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    scs_cutd_sum_dura: str | None = None
    """重症监护合计时长 · 字符型(10)"""


class Bldinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """bldinfo · 对象"""

    setl_List_bld_Id: str | None = None
    """setl_List_bld_Id · 字符型"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

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

    bldinfo: Bldinfo | None = None
    """bldinfo · 对象"""
