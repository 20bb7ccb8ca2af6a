"""4401 住院病案首页信息

信息采集上传 · 住院业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Baseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """病案首页（baseinfo） · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    patn_ipt_cnt: str | None = None
    """患者住院次数 · 字符型(5)"""

    ipt_no: str | None = None
    """住院号 · 字符型(30)"""

    medcasno: str
    """病案号 · 字符型(40) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    ntly: str | None = None
    """国籍 · 代码(6) · 字典 ntly"""

    ntly_name: str | None = None
    """国籍名称 · 字符型(70)"""

    nwb_bir_wt: Decimal | None = None
    """新生儿出生体重 · 数值型(6,2)"""

    nwb_adm_wt: Decimal | None = None
    """新生儿入院体重 · 数值型(6,2)"""

    birplc: str | None = None
    """出生地 · 字符型(200)"""

    napl: str | None = None
    """籍贯 · 字符型(100)"""

    naty_name: str | None = None
    """民族名称 · 字符型(100)"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    prfs: str | None = None
    """职业 · 代码(6) · 字典 prfs：11 国家公务员、13 专业技术人员、17 职员、21 企业管理人员、24 工人、27 农民、31 学生、37 现役军人 … 共 13 项"""

    mrg_stas: str | None = None
    """婚姻状态 · 代码(3) · 字典 mrg_stas：10 未婚、20 已婚、21 初婚、22 再婚、23 复婚、30 丧偶、40 离婚、90 未说明的婚姻状况"""

    curr_addr_poscode: str | None = None
    """现住址-邮政编码 · 字符型(6)"""

    curr_addr: str | None = None
    """现住址 · 字符型(200)"""

    psn_tel: str | None = None
    """个人联系电话 · 字符型(70)"""

    resd_addr_prov: str | None = None
    """户口地址-省（自治区、直辖市） · 字符型(30)"""

    resd_addr_city: str | None = None
    """户口地址-市（地区） · 字符型(500)"""

    resd_addr_coty: str | None = None
    """户口地址-县（区） · 字符型(500)"""

    resd_addr_subd: str | None = None
    """户口地址-乡（镇、街道办事处） · 字符型(500)"""

    resd_addr_vil: str | None = None
    """户口地址-村（街、路、弄等） · 字符型(500)"""

    resd_addr_housnum: str | None = None
    """户口地址-门牌号码 · 字符型(200)"""

    resd_addr_poscode: str | None = None
    """户口地址-邮政编码 · 字符型(30)"""

    resd_addr: str | None = None
    """户口地址 · 字符型(200)"""

    empr_tel: str | None = None
    """工作单位联系电话 · 字符型(20)"""

    empr_poscode: str | None = None
    """工作单位-邮政编码 · 字符型(6)"""

    empr_addr: str | None = None
    """工作单位及地址 · 字符型(200)"""

    coner_tel: str | None = None
    """联系人电话 · 字符型(50)"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    coner_addr: str | None = None
    """联系人地址 · 字符型(200)"""

    coner_rlts_code: str | None = None
    """与联系人关系代码 · 代码(20) · 字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项"""

    adm_way_name: str | None = None
    """入院途径名称 · 字符型(300)"""

    adm_way_code: str | None = None
    """入院途径代码 · 代码(3) · 字典 adm_way：0 新入院、1 急诊、2 门诊、21 普通住院、23 转外诊治住院、24 急诊转住院、3 其他医疗机构转入、52 生育住院 … 共 14 项"""

    trt_type_name: str | None = None
    """治疗类别名称 · 字符型(300)"""

    trt_type: str | None = None
    """治疗类别 · 代码(3) · 字典 trt_type：1 西医、10 西医、2 中医、2.1 中医、2.2 民族医、21 中医、22 民族医、3 中西医 … 共 9 项"""

    adm_caty: str | None = None
    """入院科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    adm_ward: str | None = None
    """入院病房 · 字符型(50)"""

    adm_date: dt.date | None = None
    """入院日期 · 日期型 yyyy-MM-dd"""

    dscg_date: dt.date | None = None
    """出院日期 · 日期型 yyyy-MM-dd"""

    dscg_caty: str | None = None
    """出院科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    Refldept_caty_name: str | None = None
    """转科科别名称 · 字符型(50)"""

    dscg_ward: str | None = None
    """出院病房 · 字符型(50)"""

    ipt_days: int | None = None
    """住院天数 · 整数(4)"""

    drug_dicm_flag: str | None = None
    """药物过敏标志 · 代码(30) · 字典 drug_dicm：0 否、1 是"""

    dicm_drug_name: str | None = None
    """过敏药物名称 · 字符型(200)"""

    die_autp_flag: str | None = None
    """死亡患者尸检标志 · 代码(30) · 字典 die_autp：0 否、1 是"""

    abo_code: str | None = None
    """ABO血型代码 · 代码(30) · 字典 blotype_abo：1 A型、2 B型、3 O型、4 AB型、5 不详、9 未查"""

    abo_name: str | None = None
    """ABO血型名称 · 字符型(30)"""

    rh_code: str | None = None
    """Rh血型代码 · 代码(30) · 字典 blotype_rh：1 Rh阴性、2 Rh阳性、3 不详、4 未查"""

    rh_name: str | None = None
    """RH血型 · 字符型(30)"""

    die_flag: str | None = None
    """死亡标志 · 代码(3) · 字典 die_flag"""

    deptdrt_name: str | None = None
    """科主任姓名 · 字符型(50)"""

    chfdr_name: str | None = None
    """主任(副主任)医师姓名 · 字符型(50)"""

    atddr_name: str | None = None
    """主治医生姓名 · 字符型(50)"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    ipt_dr_name: str | None = None
    """住院医师姓名 · 字符型(50)"""

    resp_nurs_name: str | None = None
    """责任护士姓名 · 字符型(50)"""

    train_dr_name: str | None = None
    """进修医师姓名 · 字符型(50)"""

    intn_dr_name: str | None = None
    """实习医师姓名 · 字符型(50)"""

    codr_name: str | None = None
    """编码员姓名 · 字符型(50)"""

    qltctrl_dr_name: str | None = None
    """质控医师姓名 · 字符型(50)"""

    qltctrl_nurs_name: str | None = None
    """质控护士姓名 · 字符型(50)"""

    medcas_qlt_name: str | None = None
    """病案质量名称 · 字符型(100)"""

    medcas_qlt_code: str | None = None
    """病案质量代码 · 字符型(30)"""

    qltctrl_date: dt.date | None = None
    """质控日期 · 日期型 yyyy-MM-dd"""

    dscg_way_name: str | None = None
    """离院方式名称 · 字符型(200)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    acp_medins_code: str | None = None
    """拟接收医疗机构代码 · 字符型(50)"""

    acp_medins_name: str | None = None
    """拟接收医疗机构名称 · 字符型(500)"""

    dscg_31days_rinp_flag: str | None = None
    """出院31天内再住院计划标志 · 代码(3) · 字典 days_rinp_flag_31：1 无、2 有"""

    dscg_31days_rinp_pup: str | None = None
    """出院31天内再住院目的 · 字符型(200)"""

    damg_intx_ext_rea: str | None = None
    """损伤、中毒的外部原因 · 字符型(1000)"""

    damg_intx_ext_rea_disecode: str | None = None
    """损伤、中毒的外部原因疾病编码 · 字符型(30)"""

    brn_damg_bfadm_coma_dura: str | None = None
    """颅脑损伤患者入院前昏迷时长 · 字符型(10)"""

    brn_damg_afadm_coma_dura: str | None = None
    """颅脑损伤患者入院后昏迷时长 · 字符型(10)"""

    vent_used_dura: str | None = None
    """呼吸机使用时长 · 字符型(10)"""

    cnfm_date: dt.date | None = None
    """确诊日期 · 日期型 yyyy-MM-dd"""

    patn_dise_diag_crsp: str | None = None
    """患者疾病诊断对照 · 字符型(20)"""

    patn_dise_diag_crsp_code: str | None = None
    """住院患者疾病诊断对照代码 · 代码(3) · 字典 ipt_dise_crsp：1 门诊诊断与出院诊断、10 中医入院与出院、2 入院诊断与出院诊断、3 术前诊断与术后诊断、4 放射诊断与术后诊断、5 出院诊断与病理诊断、6 放射诊断与病理诊断、7 临床诊断与尸检诊断 … 共 11 项"""

    ipt_patn_diag_inscp: str | None = None
    """住院患者诊断符合情况 · 字符型(20)"""

    ipt_patn_diag_inscp_code: str | None = None
    """住院患者诊断符合情况代码 · 代码(1) · 字典 ipt_dise_inscp_code：1 符合、2 不符合、3 诊断符合情况扩充内容、9 无对照"""

    dscg_trt_rslt: str | None = None
    """出院治疗结果 · 字符型(4)"""

    dscg_trt_rslt_code: str | None = None
    """出院治疗结果代码 · 代码(30) · 字典 dscg_trt_rslt_code：1 治愈、2 好转、3 未愈、4 无效、5 死亡、9 其他"""

    medins_orgcode: str | None = None
    """医疗机构组织机构代码 · 字符型(50)"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    aise: str | None = None
    """过敏源 · 代码(30) · 字典 aise_code：1 药物、101 青霉素类抗生素、102 磺胺类抗生素、103 头孢类抗生素、104 含碘药品、105 酒精、106 镇静麻醉剂、107 链霉素类抗生素 … 共 26 项"""

    pote_intn_dr_name: str | None = None
    """研究生实习医师姓名 · 代码(50) · 字典 pote_intn_dr_name"""

    hbsag: str | None = None
    """乙肝表面抗原（HBsAg） · 代码(30) · 字典 hbsag：0 未做、1 阴性、2 阳性"""

    hcv_ab: str | None = msgspec.field(name="hcv-ab", default=None)
    """丙型肝炎抗体（HCV-Ab） · 代码(30) · 字典 hcv-ab：0 未做、1 阴性、2 阳性"""

    hiv_ab: str | None = msgspec.field(name="hiv-ab", default=None)
    """艾滋病毒抗体（hiv-ab） · 代码(30) · 字典 hiv-ab：0 未做、1 阴性、2 阳性"""

    resc_cnt: int | None = None
    """抢救次数 · 整数(3)"""

    resc_succ_cnt: int | None = None
    """抢救成功次数 · 整数(3)"""

    hosp_dise_fsttime: str | None = None
    """手术、治疗、检查、诊断为本院第一例 · 代码(30) · 字典 hosp_dise_fsttime：0 否、1 是"""

    hif_pay_way_name: str | None = None
    """医保基金付费方式名称 · 字符型(20)"""

    hif_pay_way_code: str | None = None
    """医保基金付费方式代码 · 代码(2) · 字典 hif_pay_way_code"""

    med_fee_paymtd_name: str | None = None
    """医疗费用支付方式名称 · 字符型(200)"""

    medfee_paymtd_code: str | None = None
    """医疗费用支付方式代码 · 代码(3) · 字典 medfee_paymtd_code：01 职工基本医疗保险、02 居民基本医疗保险、03 新型农村合作医疗、04 贫困救助、05 商业医疗保险、06 全公费、07 全自费、90 城乡居民医疗保险 … 共 9 项"""

    selfpay_amt: Decimal | None = None
    """自付金额 · 数值型(16,2)"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    ordn_med_servfee: Decimal | None = None
    """一般医疗服务费 · 数值型(16,2)"""

    ordn_trt_oprt_fee: Decimal | None = None
    """一般治疗操作费 · 数值型(16,2)"""

    nurs_fee: Decimal | None = None
    """护理费 · 数值型(16,2)"""

    com_med_serv_oth_fee: Decimal | None = None
    """综合医疗服务类其他费用 · 数值型(16,2)"""

    palg_diag_fee: Decimal | None = None
    """病理诊断费 · 数值型(16,2)"""

    lab_diag_fee: Decimal | None = None
    """实验室诊断费 · 数值型(16,2)"""

    rdhy_diag_fee: Decimal | None = None
    """影像学诊断费 · 数值型(16,2)"""

    clnc_dise_fee: Decimal | None = None
    """临床诊断项目费 · 数值型(16,2)"""

    nsrgtrt_item_fee: Decimal | None = None
    """非手术治疗项目费 · 数值型(16,2)"""

    clnc_phys_trt_fee: Decimal | None = None
    """临床物理治疗费 · 数值型(16,2)"""

    rgtrt_trt_fee: Decimal | None = None
    """手术治疗费 · 数值型(16,2)"""

    anst_fee: Decimal | None = None
    """麻醉费 · 数值型(16,2)"""

    rgtrt_fee: Decimal | None = None
    """手术费 · 数值型(16,2)"""

    rhab_fee: Decimal | None = None
    """康复费 · 数值型(16,2)"""

    tcm_trt_fee: Decimal | None = None
    """中医治疗费 · 数值型(16,2)"""

    wm_fee: Decimal | None = None
    """西药费 · 数值型(16,2)"""

    abtl_medn_fee: Decimal | None = None
    """抗菌药物费用 · 数值型(16,2)"""

    tcmpat_fee: Decimal | None = None
    """中成药费 · 数值型(16,2)"""

    tcmherb_fee: Decimal | None = None
    """中药饮片费 · 数值型(16,2)"""

    blo_fee: Decimal | None = None
    """血费 · 数值型(16,2)"""

    albu_fee: Decimal | None = None
    """白蛋白类制品费 · 数值型(16,2)"""

    glon_fee: Decimal | None = None
    """球蛋白类制品费 · 数值型(16,2)"""

    clotfac_fee: Decimal | None = None
    """凝血因子类制品费 · 数值型(16,2)"""

    cyki_fee: Decimal | None = None
    """细胞因子类制品费 · 数值型(16,2)"""

    exam_dspo_matl_fee: Decimal | None = None
    """检查用一次性医用材料费 · 数值型(16,2)"""

    trt_dspo_matl_fee: Decimal | None = None
    """治疗用一次性医用材料费 · 数值型(16,2)"""

    oprn_dspo_matl_fee: Decimal | None = None
    """手术用一次性医用材料费 · 数值型(16,2)"""

    oth_fee: Decimal | None = None
    """其他费 · 数值型(16,2)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(3) · 必填"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表"""

    palg_no: str | None = None
    """病理号 · 字符型(30)"""

    ipt_patn_disediag_type_code: str | None = None
    """住院患者疾病诊断类型代码 · 代码(30) · 字典 ipt_dise_type_code：1 出院诊断、10 并发症诊断、11 院内感染诊断、12 主要诊断、13 次要诊断、14 中医出院诊断病名、141 中医出院主病、142 中医出院主证 … 共 19 项"""

    disediag_type: str | None = None
    """疾病诊断类型 · 字符型(100)"""

    maindiag_flag: str | None = None
    """主诊断标志 · 代码(3) · 字典 maindiag_flag：0 否、1 是"""

    diag_code: str | None = None
    """诊断代码 · 代码(20) · 字典 diag_code"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    inhosp_diag_code: str | None = None
    """院内诊断代码 · 字符型(20)"""

    inhosp_diag_name: str | None = None
    """院内诊断名称 · 字符型(100)"""

    adm_dise_cond_name: str | None = None
    """入院疾病病情名称 · 字符型(300)"""

    adm_dise_cond_code: str | None = None
    """入院疾病病情代码 · 代码(20) · 字典 adm_dise_cond_code：1 有、2 临床未确定、3 情况不明、4 无"""

    adm_cond: str | None = None
    """入院病情 · 字符型(500)"""

    adm_cond_code: str | None = None
    """入院时病情代码 · 代码(3) · 字典 adm_cond_code：1 危、2 急、3 一般"""

    high_diag_evid: str | None = None
    """最高诊断依据 · 代码(30) · 字典 high_dise_evid：1 临床诊断、2 病理诊断"""

    bkup_deg: str | None = None
    """分化程度 · 字符型(16)"""

    bkup_deg_code: str | None = None
    """分化程度代码 · 代码(30) · 字典 bkup_deg_code：1 高分化、2 中分化、3 低分化、4 未分化、5 T细胞、6 B细胞、7 非T-非B、8 NK(自然杀伤)细胞 … 共 9 项"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    ipt_medcas_hmpg_sn: str
    """住院病案首页流水号 · 字符型(30) · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """手术操作（oprninfo） · 列表"""

    oprn_oprt_date: dt.date | None = None
    """手术操作日期 · 日期型 yyyy-MM-dd"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_sn: str | None = None
    """手术操作序列号 · 字符型(16)"""

    oprn_lv_code: str | None = None
    """手术级别代码 · 字符型(50)"""

    oprn_lv_name: str | None = None
    """手术级别名称 · 字符型(300)"""

    oper_name: str | None = None
    """手术者姓名 · 字符型(50)"""

    asit_1_name: str | None = None
    """助手Ⅰ姓名 · 字符型(50)"""

    asit_name2: str | None = None
    """助手Ⅱ姓名 · 字符型(50)"""

    sinc_heal_lv: str | None = None
    """手术切口愈合等级 · 代码(30) · 字典 sinc_heal_lv_code：0 0类切口、1 切口等级Ⅰ/愈合类型甲、10 切口等级Ⅰ/其他、11 切口等级Ⅱ/其他、12 切口等级Ⅲ/其他、2 切口等级Ⅰ/愈合类型乙、3 切口等级Ⅰ/愈合类型丙、4 切口等级Ⅱ/愈合类型甲 … 共 14 项"""

    sinc_heal_lv_code: str | None = None
    """手术切口愈合等级代码 · 代码(5) · 字典 sinc_heal_lv_code：0 0类切口、1 切口等级Ⅰ/愈合类型甲、10 切口等级Ⅰ/其他、11 切口等级Ⅱ/其他、12 切口等级Ⅲ/其他、2 切口等级Ⅰ/愈合类型乙、3 切口等级Ⅰ/愈合类型丙、4 切口等级Ⅱ/愈合类型甲 … 共 14 项"""

    anst_mtd_name: str | None = None
    """麻醉-方法名称 · 字符型(50)"""

    anst_mtd_code: str | None = None
    """麻醉-方法代码 · 代码(5) · 字典 anst_mtd_code：1 全身麻醉、11 吸入麻醉、12 静脉麻醉、13 基础麻醉、2 椎管内麻醉、21 蛛网膜下腔阻滞麻醉、22 硬脊膜外腔阻滞麻醉、3 局部麻醉 … 共 21 项"""

    anst_dr_name: str | None = None
    """麻醉医师姓名 · 字符型(50)"""

    oprn_oper_part: str | None = None
    """手术操作部位 · 字符型(10)"""

    oprn_oper_part_code: str | None = None
    """手术操作部位代码 · 代码(30) · 字典 oprn_oper_part_code：01 双侧鼻孔BN、02 臀部BU、03 左臂LA、04 左前胸LAC、05 左肘前窝LACF、06 左三角肌LD、07 左耳LE、08 左外颈LEJ … 共 51 项"""

    oprn_con_time: str | None = None
    """手术持续时间 · 字符型(3)"""

    anst_lv_name: str | None = None
    """麻醉分级名称 · 字符型(50)"""

    anst_lv_code: str | None = None
    """麻醉分级代码 · 代码(30) · 字典 anst_lv_code：1 正常的患者、2 患者有轻微的临床症状、3 患者有明显的系统临床症状、4 患者有明显的系统临床症状，且危及生命、5 如果不手术患者将不能存活、6 脑死亡的患者"""

    oprn_patn_type: str | None = None
    """手术患者类型 · 字符型(100)"""

    oprn_patn_type_code: str | None = None
    """手术患者类型代码 · 代码(30) · 字典 oprn_patn_type_code：1 非手术患者、2 急诊手术、3 择期手术"""

    main_oprn_flag: str | None = None
    """主要手术标志 · 代码(30) · 字典 main_oprn_flag：0 否、1 是"""

    anst_asa_lv_code: str | None = None
    """麻醉ASA分级代码 · 代码(50) · 字典 anst_asa_lv_code"""

    anst_asa_lv_name: str | None = None
    """麻醉ASA分级名称 · 字符型(100)"""

    anst_medn_code: str | None = None
    """麻醉药物代码 · 代码(50) · 字典 anst_medn_code"""

    anst_medn_name: str | None = None
    """麻醉药物名称 · 字符型(100)"""

    anst_medn_dos: str | None = None
    """麻醉药物剂量 · 字符型(20)"""

    unt: str | None = None
    """计量单位 · 字符型(10)"""

    anst_begntime: dt.date | None = None
    """麻醉开始时间 · 日期型 yyyy-MM-dd"""

    anst_endtime: dt.date | None = None
    """麻醉结束时间 · 日期型 yyyy-MM-dd"""

    anst_copn_code: str | None = None
    """麻醉合并症代码 · 代码(30) · 字典 anst_copn_code"""

    anst_copn_name: str | None = None
    """麻醉合并症名称 · 字符型(100)"""

    anst_copn_dscr: str | None = None
    """麻醉合并症描述 · 字符型(1000)"""

    pacu_begntime: dt.date | None = None
    """复苏室开始时间 · 日期型 yyyy-MM-dd"""

    pacu_endtime: dt.date | None = None
    """复苏室结束时间 · 日期型 yyyy-MM-dd"""

    canc_oprn_flag: str | None = None
    """取消手术标志 · 代码(3) · 字典 canc_oprn：0 否、1 是"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    ipt_medcas_hmpg_sn: str
    """住院病案首页流水号 · 字符型(30) · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""


class Icuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """重症监护（icuinfo） · 列表"""

    icu_codeid: str | None = None
    """重症监护室代码 · 字符型(10)"""

    inpool_icu_time: dt.datetime | None = None
    """进入监护室时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    out_icu_time: dt.datetime | None = None
    """退出监护室时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medins_orgcode: str | None = None
    """医疗机构组织机构代码 · 字符型(50)"""

    nurscare_lv_code: str | None = None
    """护理等级代码 · 字符型(30)"""

    nurscare_lv_name: str | None = None
    """护理等级名称 · 字符型(10)"""

    nurscare_days: int | None = None
    """护理天数 · 整数(3)"""

    back_icu: str | None = None
    """重返重症监护室标志 · 字符型(30)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    ipt_medcas_hmpg_sn: str
    """住院病案首页流水号 · 字符型(30) · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4401 住院病案首页信息 的请求。"""

    baseinfo: Baseinfo
    """病案首页（baseinfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo] | None = None
    """诊断信息（diseinfo） · 列表"""

    oprninfo: list[Oprninfo] | None = None
    """手术操作（oprninfo） · 列表"""

    icuinfo: list[Icuinfo] | None = None
    """重症监护（icuinfo） · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4401 住院病案首页信息 的应答。"""
