"""7101 电子处方上传预核验

医保电子处方 · 医疗机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    mdtrtCertType: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrtCertType：01 电子凭证令牌、02 身份证号、03 社会保障卡号"""

    mdtrtCertNo: str | None = None
    """就诊凭证编号 · 字符型(50)"""

    cardSn: str | None = None
    """卡识别码 · 字符型(32)"""

    bizTypeCode: str
    """业务类型代码 · 代码(3) · 必填 · 字典 bizTypeCode：01 定点医疗机构就诊、02 互联网医院问诊"""

    rxExraAttrCode: str | None = None
    """处方附加属性代码 · 代码(3) · 字典 rxExraAttrCode：01 双通道处方、02 门诊统筹处方、03 其他、99 其他"""

    ecToken: str
    """电子凭证令牌 · 字符型(64) · 必填"""

    authNo: str
    """电子凭证线上身份核验流水号 · 字符型(100) · 必填"""

    insuPlcNo: str | None = None
    """参保地编号 · 字符型(6)"""

    mdtrtareaNo: str | None = None
    """就医地编号 · 字符型(6)"""

    hospRxno: str
    """定点医疗机构处方编号 · 字符型(40) · 必填"""

    initRxno: str | None = None
    """续方的原处方编号 · 字符型(40)"""

    rxTypeCode: str
    """处方类别代码 · 代码(3) · 必填 · 字典 rx_type_code：1 门诊西药、10 中成药、2 门诊中药饮片、3 急诊西药、4 急诊中药饮片、5 儿科西药、6 儿科中药饮片、7 麻、精一 … 共 11 项"""

    prscTime: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxDrugCnt: Decimal
    """药品类目数（剂数） · 数值型(16,4) · 必填"""

    rxUsedWayCodg: str | None = None
    """处方整剂用法编号 · 代码(20) · 字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项"""

    rxUsedWayName: str | None = None
    """处方整剂用法名称 · 字符型(40)"""

    rxFrquCodg: str | None = None
    """处方整剂频次编号 · 代码(20) · 字典 used_frqu：11 每天一次（qd）、12 每天二次（bid）、13 每天三次（tid）、14 每天四次（qid）、21 每周一次（qw）、22 每周二次（biw）、23 每周三次（tiw）、31 每小时一次（qh） … 共 22 项"""

    rxFrquName: str | None = None
    """处方整剂频次名称 · 字符型(40)"""

    rxDosunt: str | None = None
    """处方整剂剂量单位 · 字符型(20)"""

    rxDoscnt: Decimal | None = None
    """处方整剂单次剂量数 · 数值型(16,2)"""

    rxDrordDscr: str | None = None
    """处方整剂医嘱说明 · 字符型(400)"""

    valiDays: int
    """处方有效天数 · 整数(10) · 必填"""

    valiEndTime: dt.datetime
    """有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    reptFlag: str | None = None
    """复用（多次）使用标志 · 代码(3) · 字典 reptFlag：0 否、1 是"""

    maxReptCnt: int | None = None
    """最大使用次数 · 整数(3)"""

    minInrvDays: int | None = None
    """使用最小间隔（天数） · 整数(3)"""

    rxCotnFlag: str
    """续方标志 · 代码(3) · 必填 · 字典 rxCotnFlag：0 否、1 是"""

    longRxFlag: str | None = None
    """长期处方标志 · 代码(3) · 字典 longRxFlag：0 否、1 是"""


class Rxdrugdetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxdrugdetail · 列表"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedinsHilistId: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    hospPrepFlag: str | None = None
    """医疗机构制剂标志 · 代码(3) · 字典 hospPrepFlag：0 否、1 是"""

    rxItemTypeCode: str
    """处方项目分类代码 · 代码(30) · 必填 · 字典 rxItemTypeCode：11 西药、12 中成药、13 中药饮片"""

    rxItemTypeName: str | None = None
    """处方项目分类名称 · 字符型(100)"""

    tcmdrugTypeCode: str | None = None
    """中药类别代码 · 代码(30) · 字典 tcmdrug_type_code：1 未使用、2 中成药、3 中药饮片、9 其他中药"""

    tcmdrugTypeName: str | None = None
    """中药类别名称 · 字符型(20)"""

    tcmherbFoote: str | None = None
    """草药脚注 · 字符型(200)"""

    mednTypeCode: str | None = None
    """药物类型代码 · 代码(100) · 字典 medn_type_code：0100 抗生素类抗感染药物、0101 青霉素类抗生素、0102 头孢菌素类抗生素、0103 氨基糖苷类抗生素、0104 酰胺醇类抗生素、0105 四环素类抗生素、0106 大环内酯类抗生素、0107 多肽类抗生素 … 共 182 项"""

    mednTypeName: str | None = None
    """药物类型 · 字符型(100)"""

    mainMedcFlag: str | None = None
    """主要用药标志 · 代码(3) · 字典 mainMedcFlag：0 否、1 是"""

    urgtFlag: str | None = None
    """加急标志 · 代码(3) · 字典 urgtFlag：0 否、1 是"""

    basMednFlag: str | None = None
    """基本药物标志 · 代码(3) · 字典 basMednFlag：0 否、1 是"""

    impDrugFlag: str | None = None
    """是否进口药品 · 代码(3) · 字典 impDrugFlag：0 否、1 是"""

    otcFlag: str | None = None
    """是否OTC药品 · 代码(3) · 字典 otcFlag：0 处方药品（默认）、1 OTC药品"""

    drugGenname: str
    """药品通用名 · 字符型(100) · 必填"""

    drugDosform: str
    """药品剂型 · 字符型(30) · 必填"""

    drugSpec: str
    """药品规格 · 字符型(40) · 必填"""

    drugProdname: str | None = None
    """药品商品名 · 字符型(255)"""

    prdrName: str | None = None
    """生厂厂家 · 字符型(100)"""

    medcWayCodg: str
    """用药途径代码 · 代码(10) · 必填 · 字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项"""

    medcWayDscr: str
    """用药途径描述 · 字符型(100) · 必填"""

    medcBegntime: dt.datetime
    """用药开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medcEndtime: dt.datetime
    """用药结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medcDays: Decimal
    """用药天数 · 数值型(8,2) · 必填"""

    sinDosunt: str
    """单次剂量单位（即开方单位或剂量单位，如“mg“） · 字符型(20) · 必填"""

    sinDoscnt: Decimal
    """单次用量 · 数值型(16,4) · 必填"""

    usedFrquCodg: str
    """使用频次编码 · 代码(10) · 必填 · 字典 used_frqu：11 每天一次（qd）、12 每天二次（bid）、13 每天三次（tid）、14 每天四次（qid）、21 每周一次（qw）、22 每周二次（biw）、23 每周三次（tiw）、31 每小时一次（qh） … 共 22 项"""

    usedFrquName: str
    """使用频次名称 · 字符型(30) · 必填"""

    drugDosunt: str
    """药品总用药量单位（即发药计价单位，取药或处方流转时药品医保结算使用的单位；如“片“或”盒“） · 字符型(20) · 必填"""

    drugCnt: Decimal
    """药品总用药量（取药或处方流转时药品医保结算使用的数量） · 数值型(16,4) · 必填"""

    drugPric: Decimal | None = None
    """药品单价 · 数值型(16,6)"""

    drugSumamt: Decimal | None = None
    """药品总金额 · 数值型(16,2)"""

    hospApprFlag: str
    """医院审批标志 · 代码(3) · 必填 · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    selfPayRea: str | None = None
    """自费原因类型 · 代码(6) · 字典 selfPayRea"""

    realDscr: str | None = None
    """自费原因描述 · 字符型(1000)"""

    extras: str | None = None
    """扩展数据 · 字符型(4000)"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    medType: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    iptOtpNo: str
    """住院/门诊号 · 字符型(30) · 必填"""

    otpIptFlag: str | None = None
    """门诊住院标识 · 代码(3) · 字典 otpIptFlag：1 门诊、2 住院"""

    psnNo: str
    """医保人员编号 · 字符型(30) · 必填"""

    patnName: str
    """患者姓名 · 字符型(40) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    patnAge: Decimal
    """年龄 · 数值型(4,1) · 必填"""

    patnHgt: Decimal | None = None
    """患者身高 · 数值型(6,2)"""

    patnWt: Decimal | None = None
    """患者体重 · 数值型(6,2)"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    birctrlType: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术、6 绝育复通手术、7 绝育手术（输精管）、8 绝育复通手术（输精管） … 共 9 项"""

    birctrlMatnDate: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    matnType: str | None = None
    """生育类别 · 字符型(6)"""

    gesoVal: int | None = None
    """妊娠(孕周) · 整数(2)"""

    nwbFlag: str | None = None
    """新生儿标志 · 代码(3) · 字典 nwbFlag：0 否、1 是"""

    nwbAge: str | None = None
    """新生儿日、月龄 · 字符型(20)"""

    suckPrdFlag: str | None = None
    """哺乳期标志 · 代码(3) · 字典 suckPrdFlag：0 否、1 是"""

    algsHis: str | None = None
    """过敏史 · 字符型(1000)"""

    prscDeptName: str
    """开方科室名称 · 字符型(50) · 必填"""

    prscDeptCode: str
    """开方科室编号 · 字符型(30) · 必填"""

    drCode: str
    """开方医保医师代码 · 字符型(20) · 必填"""

    prscDrName: str
    """开方医师姓名 · 字符型(50) · 必填"""

    prscDrCertType: str | None = None
    """开方医师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    prscDrCertno: str | None = None
    """开方医师证件号码 · 字符型(50)"""

    drProfttlCodg: str
    """医生职称编码 · 代码(20) · 必填 · 字典 drord_dr_profttl：231 主任医师、232 副主任医师、233 主诊医师、234 医师、235 医士"""

    drProfttlName: str
    """医生职称名称 · 字符型(20) · 必填"""

    drDeptCode: str
    """医生科室编码 · 字符型(30) · 必填"""

    drDeptName: str
    """医生科室名称 · 字符型(50) · 必填"""

    caty: str | None = None
    """科别 · 代码(6) · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    mdtrtTime: dt.datetime
    """就诊时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    diseCodg: str | None = None
    """病种编码 · 字符型(30)"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""

    spDiseFlag: str
    """特殊病种标志 · 代码(3) · 必填 · 字典 spDiseFlag：0 否、1 是"""

    maindiagCode: str
    """主诊断代码 · 字符型(30) · 必填"""

    maindiagName: str
    """主诊断名称 · 字符型(100) · 必填"""

    diseCondDscr: str | None = None
    """疾病病情描述 · 字符型(2000)"""

    hiFeesetlType: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    hiFeesetlName: str | None = None
    """医保费用类别名称 · 字符型(20)"""

    rgstFee: Decimal | None = None
    """挂号费 · 数值型(16,2)"""

    medfeeSumamt: Decimal | None = None
    """医疗费总额 · 数值型(16,2)"""

    fstdiagFlag: str | None = None
    """是否初诊 · 代码(3) · 字典 fstdiagFlag：0 否、1 是"""

    extras: str | None = None
    """扩展数据 · 字符型(4000)"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 列表"""

    diagType: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiagFlag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiagFlag：0 否、1 是"""

    diagSrtNo: int
    """诊断排序号 · 整数(2) · 必填"""

    diagCode: str
    """诊断代码 · 代码(30) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    diagName: str
    """诊断名称 · 字符型(100) · 必填"""

    diagDept: str
    """诊断科室 · 字符型(50) · 必填"""

    diagDeptCode: str | None = None
    """诊断科室代码 · 字符型(20)"""

    diagDrNo: str
    """诊断医生编码 · 字符型(30) · 必填"""

    diagDrName: str
    """诊断医生姓名 · 字符型(50) · 必填"""

    diagTime: dt.datetime
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    tcmDiseCode: str | None = None
    """中医病名代码 · 字符型(30)"""

    tcmDiseName: str | None = None
    """中医病名 · 字符型(300)"""

    tcmsympCode: str | None = None
    """中医证候代码 · 字符型(30)"""

    tcmsymp: str | None = None
    """中医证候 · 字符型(300)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7101 电子处方上传预核验 的请求。"""

    data: Data | None = None
    """data · 对象"""

    rxdrugdetail: list[Rxdrugdetail] | None = None
    """rxdrugdetail · 列表"""

    mdtrtinfo: Mdtrtinfo | None = None
    """mdtrtinfo · 对象"""

    diseinfo: list[Diseinfo] | None = None
    """diseinfo · 列表"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    rxTraceCode: str
    """处方追溯码 · 字符型(20) · 必填"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7101 电子处方上传预核验 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
