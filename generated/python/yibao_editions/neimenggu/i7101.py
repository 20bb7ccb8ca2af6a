"""7101 电子处方上传

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

上传医院开具的外购处方，取得医保处方编号；每次只传一张处方，有效期内由药店凭编号取药。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    hosp_rxno: str
    """定点医疗机构处方编号 · 字符型(40) · 必填"""

    init_rxno: str | None = None
    """续方的原处方编号 · 字符型(40) · 条件必填：续方（rx_cotn_flag 为 1）应填写原处方编号 init_rxno（rx_cotn_flag == '1'）"""

    rx_type_code: str
    """处方类别代码 · 代码(3) · 必填 · 字典 rx_type_code：1 门诊西药、10 中成药、2 门诊中药饮片、3 急诊西药、4 急诊中药饮片、5 儿科西药、6 儿科中药饮片、7 麻、精一 … 共 11 项"""

    prsc_time: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rx_drug_nums: Decimal
    """药品数量（剂数） · 数值型(16,4) · 必填"""

    rx_way_codg: str | None = None
    """处方整剂用法编号 · 代码(20) · 字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项"""

    rx_way_name: str | None = None
    """处方整剂用法名称 · 字符型(40)"""

    rx_freq_codg: str | None = None
    """处方整剂频次编号 · 代码(20) · 字典 used_frqu：11 每天一次（qd）、12 每天二次（bid）、13 每天三次（tid）、14 每天四次（qid）、21 每周一次（qw）、22 每周二次（biw）、23 每周三次（tiw）、31 每小时一次（qh） … 共 22 项"""

    rx_freq_name: str | None = None
    """处方整剂频次名称 · 字符型(40)"""

    rx_dosunt: str | None = None
    """处方整剂剂量单位 · 字符型(20)"""

    rx_doscnt: Decimal | None = None
    """处方整剂单次剂量数 · 数值型(16,2)"""

    rx_drord_dscr: str | None = None
    """处方整剂医嘱说明 · 字符型(400)"""

    valid_days: int
    """处方有效天数 · 整数(10) · 必填"""

    valid_end_time: dt.datetime
    """有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rept_flag: str | None = None
    """复用（多次）使用标志 · 代码(3) · 字典 rept_flag：0 否、1 是"""

    max_rept_cnt: int | None = None
    """最大使用次数 · 整数(3)"""

    reptd_cnt: int | None = None
    """已使用次数 · 整数(3)"""

    min_inrv_days: int | None = None
    """使用最小间隔（天数） · 整数(3)"""

    dr_sign_info: str | None = None
    """开方医生电子签名信息 · 字符型(2000)"""

    phar_sign_info: str | None = None
    """审方药师电子签名信息 · 字符型(2000)"""

    fixmedins_sign_info: str | None = None
    """定点医疗机构签章信息 · 字符型(2000)"""

    rx_cotn_flag: str
    """续方标志 · 代码(1) · 必填 · 字典 rx_cotn_flag：0 否、1 是"""

    rx_file: str
    """处方原件 · 字符型 · 必填"""

    rx_circ_flag: str
    """外购处方标志 · 代码(3) · 必填 · 字典 rx_circ_flag：0 不外购、1 外购"""


class Rxdrugdetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """处方药品明细（rxdrugdetail） · 列表 · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    hosp_prep_flag: str | None = None
    """医疗机构制剂标志 · 代码(3) · 字典 hosp_prep_flag：0 否、1 是"""

    rx_item_type_code: str | None = None
    """处方项目分类代码 · 代码(30) · 字典 rx_item_type_code：11 西药、12 中成药、13 中药饮片、21 治疗、22 检验、23 检查、24 手术、25 麻醉 … 共 19 项"""

    rx_item_type_name: str | None = None
    """处方项目分类名称 · 字符型(100)"""

    tcmdrug_type_name: str | None = None
    """中药类别名称 · 字符型(20)"""

    tcmdrug_type_code: str | None = None
    """中药类别代码 · 代码(30) · 字典 tcmdrug_type_code：1 未使用、2 中成药、3 中药饮片、9 其他中药"""

    tcmherb_foote: str | None = None
    """草药脚注 · 字符型(200)"""

    medn_type_code: str | None = None
    """药物类型代码 · 代码(100) · 字典 medn_type_code：0100 抗生素类抗感染药物、0101 青霉素类抗生素、0102 头孢菌素类抗生素、0103 氨基糖苷类抗生素、0104 酰胺醇类抗生素、0105 四环素类抗生素、0106 大环内酯类抗生素、0107 多肽类抗生素 … 共 182 项"""

    medn_type_name: str | None = None
    """药物类型 · 字符型(100)"""

    main_medc_flag: str | None = None
    """主要用药标志 · 字符型(30)"""

    urgt_flag: str | None = None
    """加急标志 · 字符型(30)"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    imp_drug_flag: str | None = None
    """是否进口药品 · 代码(3) · 字典 imp_drug_flag：0 否、1 是"""

    prod_barc: str | None = None
    """药品条形编码 · 字符型(40)"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(255)"""

    genname_codg: str | None = None
    """通用名编码 · 字符型(50)"""

    drug_genname: str
    """药品通用名 · 字符型(500) · 必填"""

    chemname: str | None = None
    """化学名称 · 字符型(100)"""

    drugstdcode: str | None = None
    """药品本位码 · 字符型(50)"""

    drug_dosform: str
    """药品剂型 · 字符型(30) · 必填"""

    drug_spec: str
    """药品规格 · 字符型(40) · 必填"""

    prdr_name: str | None = None
    """生厂厂家 · 字符型(100)"""

    drug_pric: Decimal | None = None
    """药品单价 · 数值型(16,6)"""

    drug_cnt: Decimal
    """药品数量 · 数值型(16,4) · 必填"""

    drug_cnt_unit: str
    """药品数量单位 · 字符型(20) · 必填"""

    drug_sumamt: Decimal | None = None
    """药品总金额 · 数值型(16,2)"""

    medc_way_codg: str
    """用药途径代码 · 代码(10) · 必填 · 字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项"""

    medc_way_dscr: str
    """用药途径描述 · 字符型(100) · 必填"""

    medc_starttime: dt.datetime
    """用药开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medc_endtime: dt.datetime
    """用药结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medc_days: Decimal
    """用药天数 · 数值型(8,2) · 必填"""

    drug_dosunt: str | None = None
    """药品剂量单位 · 字符型(20)"""

    sin_doscnt: Decimal | None = None
    """单次用量 · 数值型(16,2)"""

    sin_dosunt: str | None = None
    """单次剂量单位 · 字符型(20)"""

    used_frqu_codg: str | None = None
    """使用频次编码 · 代码(10) · 字典 used_frqu：11 每天一次（qd）、12 每天二次（bid）、13 每天三次（tid）、14 每天四次（qid）、21 每周一次（qw）、22 每周二次（biw）、23 每周三次（tiw）、31 每小时一次（qh） … 共 22 项"""

    used_frqu_name: str | None = None
    """使用频次名称 · 字符型(30)"""

    drug_totlnt: str | None = None
    """用药总量 · 字符型(40)"""

    drug_totlnt_emp: str | None = None
    """用药总量单位 · 字符型(40)"""

    dise_codg: str | None = None
    """病种编码 · 代码(30) · 字典 dise_codg"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    ipt_op_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    patn_name: str
    """患者姓名 · 字符型(40) · 必填"""

    age: Decimal
    """年龄 · 数值型(4,1) · 必填"""

    patn_ht: Decimal | None = None
    """患者身高 · 数值型(6,2)"""

    patn_wt: Decimal | None = None
    """患者体重 · 数值型(6,2)"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    geso_val: int | None = None
    """妊娠(孕周) · 整数(2)"""

    nwb_flag: str | None = None
    """新生儿标志 · 代码(3) · 字典 nwb_flag：0 否、1 是"""

    nwb_age: str | None = None
    """新生儿日、月龄 · 字符型(20)"""

    suck_prd_flag: str | None = None
    """哺乳期标志 · 代码(3) · 字典 suck_prd_flag：0 否、1 是"""

    algs_his: str | None = None
    """过敏史 · 字符型(1000)"""

    insuplc_admdvs: str
    """参保地医保区划 · 字符型(6) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    prsc_dept_name: str
    """开方科室名称 · 字符型(50) · 必填"""

    prsc_dept_code: str
    """开方科室编号 · 字符型(30) · 必填"""

    prsc_dr_name: str
    """开方医师姓名 · 字符型(50) · 必填"""

    prsc_dr_cert_type: str | None = None
    """开方医师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    prsc_dr_certno: str | None = None
    """开方医师证件号码 · 字符型(50)"""

    dr_profttl_codg: str | None = None
    """医生职称编码 · 字符型(20)"""

    dr_profttl_name: str | None = None
    """医生职称名称 · 字符型(20)"""

    phar_cert_type: str | None = None
    """药师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    phar_certno: str | None = None
    """药师证件号码 · 字符型(50)"""

    phar_name: str
    """药师姓名 · 字符型(50) · 必填"""

    phar_prac_cert_no: str | None = None
    """药师执业资格证号 · 字符型(50)"""

    phar_chk_time: dt.datetime
    """医疗机构药师审方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrt_time: dt.datetime
    """就诊时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    sp_dise_flag: str
    """特殊病种标志 · 代码(3) · 必填 · 字典 sp_dise_flag：0 否、1 是"""

    diag_code: str
    """主诊断代码 · 字符型(20) · 必填"""

    diag_name: str
    """主诊断名称 · 字符型(40) · 必填"""

    dise_cond_dscr: str | None = None
    """疾病病情描述 · 字符型(2000)"""

    hi_feesetl_type: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    hi_feesetl_name: str | None = None
    """医保费用类别名称 · 字符型(20)"""

    rgst_fee: Decimal
    """挂号费 · 数值型(16,2) · 必填"""

    medfee_sumamt: Decimal | None = None
    """医疗费总额 · 数值型(16,2)"""

    fstdiag: str | None = None
    """是否初诊 · 字符型(3)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表 · 必填"""

    diag_type: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiag_flag：0 否、1 是"""

    diag_srt_no: int
    """诊断排序号 · 整数(2) · 必填"""

    diag_code: str
    """诊断代码 · 代码(20) · 必填 · 字典 diag_code"""

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


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7101 电子处方上传 的请求。"""

    data: Data
    """data · 对象 · 必填"""

    rxdrugdetail: list[Rxdrugdetail]
    """处方药品明细（rxdrugdetail） · 列表 · 必填"""

    mdtrtinfo: Mdtrtinfo
    """就诊信息（mdtrtinfo） · 对象 · 必填"""

    diseinfo: list[Diseinfo]
    """诊断信息（diseinfo） · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7101 电子处方上传 的应答。"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""
