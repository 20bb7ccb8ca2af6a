"""4701 电子病历上传

信息采集上传 · 电子病例；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Adminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """入院信息（adminfo） · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    mdtrtsn: str
    """住院号 · 字符型(30) · 必填"""

    name: str
    """姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    adm_rec_no: str
    """入院记录流水号 · 字符型(18) · 必填"""

    wardarea_name: str
    """病区名称 · 字符型(50) · 必填"""

    dept_code: str
    """科室代码 · 代码(30) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    bedno: str
    """病床号 · 字符型(10) · 必填"""

    adm_time: dt.datetime | None = None
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    illhis_stte_name: str
    """病史陈述者姓名 · 字符型(50) · 必填"""

    illhis_stte_rltl: str
    """陈述者与患者关系代码 · 字符型(2) · 必填"""

    stte_rele: str
    """陈述内容是否可靠标识 · 字符型(1) · 必填"""

    chfcomp: str
    """主诉 · 字符型(100) · 必填"""

    dise_now: str
    """现病史 · 字符型(100) · 必填"""

    hlcon: str
    """健康状况 · 字符型(3) · 必填"""

    dise_his: str
    """疾病史（含外伤） · 字符型(100) · 必填"""

    ifet: str
    """患者传染性标志 · 字符型(1) · 必填"""

    ifet_his: str
    """传染病史 · 字符型(1000) · 必填"""

    prev_vcnt: str
    """预防接种史 · 字符型(1000) · 必填"""

    oprn_his: str
    """手术史 · 字符型(1000) · 必填"""

    bld_his: str
    """输血史 · 字符型(1000) · 必填"""

    algs_his: str
    """过敏史 · 字符型(1000) · 必填"""

    psn_his: str
    """个人史 · 字符型(1000) · 必填"""

    mrg_his: str
    """婚育史 · 字符型(1000) · 必填"""

    mena_his: str
    """月经史 · 字符型(1000) · 必填"""

    fmhis: str
    """家族史 · 字符型(1000) · 必填"""

    physexm_tprt: int
    """体格检查--体温（℃） · 整数(5) · 必填"""

    physexm_pule: int
    """体格检查--脉率（次/mi数字） · 整数(3) · 必填"""

    physexm_vent_frqu: str
    """体格检查--呼吸频率 · 字符型(3) · 必填"""

    physexm_systolic_pre: str
    """体格检查--收缩压（mmHg） · 字符型(3) · 必填"""

    physexm_dstl_pre: str
    """体格检查--舒张压（mmHg） · 字符型(3) · 必填"""

    physexm_height: Decimal
    """体格检查--身高（cm） · 数值型(6,1) · 必填"""

    physexm_wt: Decimal
    """体格检查--体重（kg） · 数值型(7,2) · 必填"""

    physexm_ordn_stas: str
    """体格检查--一般状况检查结果 · 字符型(100) · 必填"""

    physexm_skin_musl: str
    """体格检查--皮肤和黏膜检查结果 · 字符型(100) · 必填"""

    physexm_spef_lymph: str
    """体格检查--全身浅表淋巴结检查结果 · 字符型(100) · 必填"""

    physexm_head: str
    """体格检查--头部及其器官检查结果 · 字符型(100) · 必填"""

    physexm_neck: str
    """体格检查--颈部检查结果 · 字符型(100) · 必填"""

    physexm_chst: str
    """体格检查--胸部检查结果 · 字符型(100) · 必填"""

    physexm_abd: str
    """体格检查--腹部检查结果 · 字符型(100) · 必填"""

    physexm_finger_exam: str
    """体格检查--肛门指诊检查结果描述 · 字符型(100) · 必填"""

    physexm_genital_area: str
    """体格检查--外生殖器检查结果 · 字符型(100) · 必填"""

    physexm_spin: str
    """体格检查--脊柱检查结果 · 字符型(100) · 必填"""

    physexm_all_fors: str
    """体格检查--四肢检查结果 · 字符型(100) · 必填"""

    nersys: str
    """体格检查--神经系统检查结果 · 字符型(100) · 必填"""

    spcy_info: str
    """专科情况 · 字符型(100) · 必填"""

    asst_exam_rslt: str
    """辅助检查结果 · 字符型(100) · 必填"""

    tcm4d_rslt: str | None = None
    """中医“四诊”观察结果描述 · 字符型(100)"""

    syddclft: str | None = None
    """辨证分型代码 · 字符型(7)"""

    syddclft_name: str | None = None
    """辩证分型名称 · 字符型(50)"""

    prnp_trt: str | None = None
    """治则治法 · 字符型(100)"""

    rec_doc_code: str
    """接诊医生编号 · 字符型(30) · 必填"""

    rec_doc_name: str
    """接诊医生姓名 · 字符型(50) · 必填"""

    ipdr_code: str
    """住院医师编号 · 字符型(30) · 必填"""

    ipdr_name: str
    """住院医师姓名 · 字符型(50) · 必填"""

    chfdr_code: str
    """主任医师编号 · 字符型(30) · 必填"""

    chfdr_name: str
    """主任医师姓名 · 字符型(50) · 必填"""

    chfpdr_code: str
    """主诊医师代码 · 字符型(30) · 必填"""

    chfpdr_name: str
    """主诊医师姓名 · 字符型(50) · 必填"""

    main_symp: str
    """主要症状 · 字符型(50) · 必填"""

    adm_rea: str
    """入院原因 · 字符型(1000) · 必填"""

    adm_way: str
    """入院途径 · 字符型(1) · 必填"""

    apgr: str
    """评分值(Apgar) · 字符型(2) · 必填"""

    diet_info: str
    """饮食情况 · 字符型(1) · 必填"""

    growth_deg: str
    """发育程度 · 字符型(1) · 必填"""

    mtl_stas_norm: str
    """精神状态正常标志 · 字符型(1) · 必填"""

    slep_info: str
    """睡眠状况 · 字符型(1000) · 必填"""

    sp_info: str
    """特殊情况 · 字符型(1000) · 必填"""

    mind_info: str
    """心理状态 · 字符型(1) · 必填"""

    nurt: str
    """营养状态 · 字符型(1) · 必填"""

    self_ablt: str
    """自理能力 · 字符型(1) · 必填"""

    nurscare_obsv_item_name: str
    """护理观察项目名称 · 字符型(30) · 必填"""

    nurscare_obsv_rslt: str
    """护理观察结果 · 字符型(1000) · 必填"""

    smoke: str
    """吸烟标志 · 字符型(1) · 必填"""

    stop_smok_days: int
    """停止吸烟天数 · 整数(5) · 必填"""

    smok_info: str
    """吸烟状况 · 字符型(1) · 必填"""

    smok_day: str
    """日吸烟量（支） · 字符型(3) · 必填"""

    drnk: str
    """饮酒标志 · 字符型(1) · 必填"""

    drnk_frqu: str
    """饮酒频率 · 字符型(1) · 必填"""

    drnk_day: int
    """日饮酒量（mL） · 整数(3) · 必填"""

    eval_time: int | None = None
    """评估日期时间 · 整数"""

    resp_nurs_name: str
    """责任护士姓名 · 字符型(50) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表"""

    inout_diag_type: str
    """出入院诊断类别 · 代码(3) · 必填 · 字典 inout_diag_type：1 入院诊断、2 出院诊断"""

    maindiag_flag: str
    """主诊断标志 · 字符型(3) · 必填"""

    diag_seq: int
    """诊断序列号 · 整数(2) · 必填"""

    diag_time: dt.datetime
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    wm_diag_code: str
    """西医诊断编码 · 字符型(20) · 必填"""

    wm_diag_name: str
    """西医诊断名称 · 字符型(100) · 必填"""

    tcm_dise_code: str | None = None
    """中医病名代码 · 字符型(9)"""

    tcm_dise_name: str | None = None
    """中医病名 · 字符型(100)"""

    tcmsymp_code: str | None = None
    """中医证候代码 · 字符型(9)"""

    tcmsymp: str | None = None
    """中医证候 · 字符型(100)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Coursrinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """病程记录（coursrinfo） · 列表"""

    dept_code: str
    """科室代码 · 字符型(30) · 必填"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    wardarea_name: str
    """病区名称 · 字符型(50) · 必填"""

    bedno: str
    """病床号 · 字符型(10) · 必填"""

    rcd_time: dt.date | None = None
    """记录日期时间 · 日期型 yyyy-MM-dd"""

    chfcomp: str
    """主诉 · 字符型(100) · 必填"""

    cas_ftur: str
    """病例特点 · 字符型(200) · 必填"""

    tcm4d_rslt: str | None = None
    """中医“四诊”观察结果 · 字符型(1000)"""

    dise_evid: str
    """诊断依据 · 字符型(100) · 必填"""

    prel_wm_diag_code: str
    """初步诊断-西医诊断编码 · 字符型(20) · 必填"""

    prel_tcm_diag_code: str | None = None
    """初步诊断-中医病名代码 · 字符型(20)"""

    prel_tcm_dise_name: str
    """初步诊断-西医诊断名称 · 字符型(100) · 必填"""

    prel_tcmsymp_code: str | None = None
    """初步诊断-中医证候代码 · 字符型(9)"""

    prel_tcmsymp: str | None = None
    """初步诊断-中医证候 · 字符型(200)"""

    finl_wm_diag_code: str
    """鉴别诊断-西医诊断编码 · 字符型(20) · 必填"""

    finl_wm_diag_name: str
    """鉴别诊断-西医诊断名称 · 字符型(100) · 必填"""

    finl_tcm_dise_code: str | None = None
    """鉴别诊断-中医病名代码 · 字符型(9)"""

    finl_tcm_dise_name: str | None = None
    """鉴别诊断-中医病名 · 字符型(200)"""

    finl_tcmsymp_code: str | None = None
    """鉴别诊断-中医证候代码 · 字符型(9)"""

    finl_tcmsymp: str | None = None
    """鉴别诊断-中医证候 · 字符型(200)"""

    dise_plan: str
    """诊疗计划 · 字符型(2000) · 必填"""

    prnp_trt: str | None = None
    """治则治法 · 字符型(100)"""

    ipdr_code: str
    """住院医师编号 · 字符型(30) · 必填"""

    ipdr_name: str
    """住院医师姓名 · 字符型(50) · 必填"""

    prnt_doc_name: str
    """上级医师姓名 · 字符型(50) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """手术操作（oprninfo） · 列表"""

    oprn_appy_id: str
    """手术申请单号 · 字符型(30) · 必填"""

    oprn_seq: str | None = None
    """手术序列号 · 字符型(16)"""

    blotype_abo: str | None = None
    """ABO血型代码 · 代码(2) · 字典 blotype_abo：1 A型、2 B型、3 O型、4 AB型、5 不详、9 未查"""

    oprn_time: dt.date
    """手术日期 · 日期型 yyyy-MM-dd · 必填"""

    oprn_type_code: str
    """手术分类代码 · 字符型(1) · 必填"""

    oprn_type_name: str | None = None
    """手术分类名称 · 字符型(20)"""

    bfpn_diag_code: str | None = None
    """术前诊断代码 · 字符型(100)"""

    bfpn_oprn_diag_name: str | None = None
    """术前诊断名称 · 字符型(500)"""

    bfpn_inhosp_ifet: str | None = None
    """术前是否发生院内感染 · 代码(10) · 字典 bfpn_inhosp_infect：0 否、1 是"""

    afpn_diag_code: str | None = None
    """术后诊断代码 · 字符型(100)"""

    afpn_diag_name: str | None = None
    """术后诊断名称 · 字符型(500)"""

    sinc_heal_lv: str | None = None
    """手术切口愈合等级代码 · 代码(5) · 字典 sinc_heal_lv_code：0 0类切口、1 切口等级Ⅰ/愈合类型甲、10 切口等级Ⅰ/其他、11 切口等级Ⅱ/其他、12 切口等级Ⅲ/其他、2 切口等级Ⅰ/愈合类型乙、3 切口等级Ⅰ/愈合类型丙、4 切口等级Ⅱ/愈合类型甲 … 共 14 项"""

    sinc_heal_lv_code: str | None = None
    """手术切口愈合等级 · 字符型(30)"""

    back_oprn: str | None = None
    """是否重返手术（明确定义） · 字符型(2)"""

    selv: str | None = None
    """是否择期 · 字符型(2)"""

    prev_abtl_medn: str | None = None
    """是否预防使用抗菌药物 · 字符型(2)"""

    abtl_medn_days: str | None = None
    """预防使用抗菌药物天数 · 字符型(10)"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_lv_code: str | None = None
    """手术级别代码 · 代码(10) · 字典 oprn_oprt_lv_code：1 一级手术、2 二级手术、3 三级手术、4 四级手术、5 其他等级"""

    oprn_lv_name: str | None = None
    """手术级别名称 · 字符型(300)"""

    anst_mtd_code: str | None = None
    """麻醉-方法代码 · 字符型(5)"""

    anst_mtd_name: str | None = None
    """麻醉-方法名称 · 字符型(50)"""

    anst_lv_code: str | None = None
    """麻醉分级代码 · 代码(10) · 字典 anst_lv_code：1 正常的患者、2 患者有轻微的临床症状、3 患者有明显的系统临床症状、4 患者有明显的系统临床症状，且危及生命、5 如果不手术患者将不能存活、6 脑死亡的患者"""

    anst_lv_name: str | None = None
    """麻醉分级名称 · 字符型(50)"""

    exe_anst_dept_code: str | None = None
    """麻醉执行科室代码 · 代码(30) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    exe_anst_dept_name: str | None = None
    """麻醉执行科室名称 · 字符型(50)"""

    anst_efft: str | None = None
    """麻醉效果 · 字符型(100)"""

    oprn_begntime: str
    """手术开始时间 · 字符型(14) · 必填"""

    oprn_endtime: str
    """手术结束时间 · 字符型(14) · 必填"""

    oprn_asps: str | None = None
    """是否无菌手术 · 字符型(2)"""

    oprn_asps_ifet: str | None = None
    """无菌手术是否感染 · 字符型(2)"""

    afpn_info: str | None = None
    """手术后情况 · 字符型(500)"""

    oprn_merg: str | None = None
    """是否手术合并症 · 字符型(10)"""

    oprn_conc: str | None = None
    """是否手术并发症 · 字符型(10)"""

    oprn_anst_dept_code: str | None = None
    """手术执行科室代码 · 代码(30) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    oprn_anst_dept_name: str | None = None
    """手术执行科室名称 · 字符型(50)"""

    palg_dise: str | None = None
    """病理检查 · 字符型(500)"""

    oth_med_dspo: str | None = None
    """其他医学处置 · 字符型(4000)"""

    out_std_oprn_time: str | None = None
    """是否超出标准手术时间 · 字符型(2)"""

    oprn_oper_name: str | None = None
    """手术者姓名 · 字符型(50)"""

    oprn_asit_name1: str | None = None
    """助手I姓名 · 字符型(50)"""

    oprn_asit_name2: str | None = None
    """助手Ⅱ姓名 · 字符型(50)"""

    anst_dr_name: str | None = None
    """麻醉医师姓名 · 字符型(50)"""

    anst_asa_lv_code: str | None = None
    """麻醉ASA分级代码 · 字符型(50)"""

    anst_asa_lv_name: str | None = None
    """麻醉ASA分级名称 · 字符型(100)"""

    anst_medn_code: str | None = None
    """麻醉药物代码 · 代码(50) · 字典 anst_medn_code"""

    anst_medn_name: str | None = None
    """麻醉药物名称 · 字符型(100)"""

    anst_medn_dos: str | None = None
    """麻醉药物剂量 · 字符型(20)"""

    anst_dosunt: str | None = None
    """计量单位 · 字符型(10)"""

    anst_begntime: str | None = None
    """麻醉开始时间 · 字符型(14)"""

    anst_endtime: str | None = None
    """麻醉结束时间 · 字符型(14)"""

    anst_merg_symp_code: str | None = None
    """麻醉合并症代码 · 字符型(10)"""

    anst_merg_symp: str | None = None
    """麻醉合并症名称 · 字符型(100)"""

    anst_merg_symp_dscr: str | None = None
    """麻醉合并症描述 · 字符型(1024)"""

    pacu_begntime: str | None = None
    """入复苏室时间 · 字符型(14)"""

    pacu_endtime: str | None = None
    """出复苏室时间 · 字符型(14)"""

    oprn_selv: str | None = None
    """是否择期手术 · 代码(1) · 字典 oprn_selv"""

    canc_oprn: str | None = None
    """是否择取消手术 · 代码(1) · 字典 canc_oprn：0 否、1 是"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Rescinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """抢救记录（rescinfo） · 列表"""

    dept: str
    """科室代码 · 代码(30) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    wardarea_name: str
    """病区名称 · 字符型(50) · 必填"""

    bedno: str
    """病床号 · 字符型(10) · 必填"""

    diag_name: str
    """诊断名称 · 字符型(100) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    cond_chg: str
    """病情变化情况 · 字符型(1000) · 必填"""

    resc_mes: str
    """抢救措施 · 字符型(1000) · 必填"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_oper_part: str
    """手术及操作目标部位名称 · 字符型(50) · 必填"""

    itvt_name: str
    """介入物名称 · 字符型(100) · 必填"""

    oprt_mtd: str
    """操作方法 · 字符型(200) · 必填"""

    oprt_cnt: int
    """操作次数 · 整数(3) · 必填"""

    resc_begntime: dt.date
    """抢救开始日期时间 · 日期型 yyyy-MM-dd · 必填"""

    resc_endtime: dt.date
    """抢救结束日期时间 · 日期型 yyyy-MM-dd · 必填"""

    dise_item_name: str
    """检查/检验项目名称 · 字符型(80) · 必填"""

    dise_ccls: str
    """检查/检验结果 · 字符型(1000) · 必填"""

    dise_ccls_qunt: Decimal
    """检查/检验定量结果 · 数值型(18,4) · 必填"""

    dise_ccls_code: str
    """检查/检验结果代码 · 字符型(1) · 必填"""

    mnan: str
    """注意事项 · 字符型(1000) · 必填"""

    resc_psn_list: str
    """参加抢救人员名单 · 字符型(200) · 必填"""

    proftechttl_code: str
    """专业技术职务类别代码 · 字符型(30) · 必填"""

    doc_code: str
    """医师编号 · 字符型(30) · 必填"""

    dr_name: str
    """医师姓名 · 字符型(50) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Dieinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """死亡记录（dieinfo） · 列表"""

    dept: str
    """科室代码 · 字符型(30) · 必填"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    wardarea_name: str
    """病区名称 · 字符型(50) · 必填"""

    bedno: str
    """病床号 · 字符型(10) · 必填"""

    adm_time: dt.datetime
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    adm_dise: str
    """入院诊断编码 · 字符型(20) · 必填"""

    adm_info: str
    """入院情况 · 字符型(200) · 必填"""

    trt_proc_dscr: str
    """诊疗过程描述 · 字符型(2000) · 必填"""

    die_time: dt.datetime
    """死亡时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    die_drt_rea: str
    """直接死亡原因名称 · 字符型(50) · 必填"""

    die_drt_rea_code: str
    """直接死亡原因编码 · 字符型(10) · 必填"""

    die_dise_name: str
    """死亡诊断名称 · 字符型(50) · 必填"""

    die_diag_code: str
    """死亡诊断编码 · 代码(20) · 必填 · 字典 diag_code"""

    agre_corp_dset: str
    """家属是否同意尸体解剖标志 · 字符型(1) · 必填"""

    ipdr_name: str
    """住院医师姓名 · 字符型(50) · 必填"""

    chfpdr_code: str
    """主诊医师代码 · 字符型(30) · 必填"""

    chfpdr_name: str
    """主诊医师姓名 · 字符型(50) · 必填"""

    chfdr_name: str
    """主任医师姓名 · 字符型(50) · 必填"""

    sign_time: dt.date
    """签字日期时间 · 日期型 yyyy-MM-dd · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Dscginfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """出院信息（dscginfo） · 列表"""

    dscg_date: dt.date | None = None
    """出院日期 · 日期型 yyyy-MM-dd"""

    adm_diag_dscr: str | None = None
    """入院诊断描述 · 字符型(200)"""

    dscg_dise_dscr: str | None = None
    """出院诊断 · 字符型(1000)"""

    adm_info: str | None = None
    """入院情况 · 字符型(2000)"""

    trt_proc_rslt_dscr: str | None = None
    """诊治经过及结果（含手术日期名称及结果） · 字符型(2000)"""

    dscg_info: str | None = None
    """出院情况（含治疗效果） · 字符型(2000)"""

    dscg_drord: str | None = None
    """出院医嘱 · 字符型(1000)"""

    caty: str | None = None
    """科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    rec_doc: str | None = None
    """记录医师 · 字符型(80)"""

    main_drug_name: str | None = None
    """主要药品名称 · 字符型(1500)"""

    oth_imp_info: str | None = None
    """其他重要信息 · 字符型(1500)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4701 电子病历上传 的请求。"""

    adminfo: Adminfo
    """入院信息（adminfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo] | None = None
    """诊断信息（diseinfo） · 列表"""

    coursrinfo: list[Coursrinfo] | None = None
    """病程记录（coursrinfo） · 列表"""

    oprninfo: list[Oprninfo] | None = None
    """手术操作（oprninfo） · 列表"""

    rescinfo: list[Rescinfo] | None = None
    """抢救记录（rescinfo） · 列表"""

    dieinfo: list[Dieinfo] | None = None
    """死亡记录（dieinfo） · 列表"""

    dscginfo: list[Dscginfo] | None = None
    """出院信息（dscginfo） · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4701 电子病历上传 的应答。"""
