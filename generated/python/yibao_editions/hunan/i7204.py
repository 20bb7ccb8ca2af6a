"""7204 电子处方下载

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    epcToken: str
    """电子处方令牌 · 字符型(100) · 必填"""

    authRxno: str
    """医保处方授权编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    devInfo: str
    """终端信息 · 字符型(255) · 必填"""

    ipInfo: str
    """终端IP · 字符型(64) · 必填"""

    opter: str
    """操作人ID · 字符型(20) · 必填"""

    opterName: str
    """操作人姓名 · 字符型(50) · 必填"""

    optinsNo: str
    """操作机构 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7204 电子处方下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    rxTraceCode: str
    """处方追溯码 · 字符型(20) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(12) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    prscTime: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    prscDeptName: str
    """开方科室名称 · 字符型(50) · 必填"""

    valiEndTime: dt.datetime
    """有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxTypeCode: str
    """处方类别编号 · 代码(3) · 必填 · 字典 rx_type_code：1 门诊西药、10 中成药、2 门诊中药饮片、3 急诊西药、4 急诊中药饮片、5 儿科西药、6 儿科中药饮片、7 麻、精一 … 共 11 项"""

    rxTypeName: str | None = None
    """处方类别名称 · 字符型(20)"""

    longRxFlag: str | None = None
    """长期处方标志 · 代码(3) · 字典 longRxFlag：0 否、1 是"""

    rxFile: str
    """处方原件 · 字符型 · 必填"""

    fileSuffix: str
    """处方文件后缀 · 字符型(6) · 必填"""


class RxDetlList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxDetlList · 对象"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedinsHilistId: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    hospPrepFlag: str | None = None
    """院内制剂标志 · 代码(3) · 字典 hospPrepFlag：0 否、1 是"""

    rxItemTypeCode: str | None = None
    """处方项目分类代码 · 代码(30) · 字典 rxItemTypeCode：11 西药、12 中成药、13 中药饮片"""

    rxItemTypeName: str | None = None
    """处方项目分类名称 · 字符型(100)"""

    tcmdrugTypeName: str | None = None
    """中药类别名称 · 字符型(20)"""

    tcmdrugTypeCode: str | None = None
    """中药类别代码 · 代码(30) · 字典 tcmdrug_type_code：1 未使用、2 中成药、3 中药饮片、9 其他中药"""

    tcmherbFoote: str | None = None
    """草药脚注 · 字符型(200)"""

    mednTypeCode: str | None = None
    """药物类型代码 · 代码(100) · 字典 medn_type_code：0100 抗生素类抗感染药物、0101 青霉素类抗生素、0102 头孢菌素类抗生素、0103 氨基糖苷类抗生素、0104 酰胺醇类抗生素、0105 四环素类抗生素、0106 大环内酯类抗生素、0107 多肽类抗生素 … 共 182 项"""

    mednTypeName: str | None = None
    """药物类型 · 字符型(100)"""

    mainMedcFlag: str | None = None
    """主要用药标志 · 字符型(30)"""

    urgtFlag: str | None = None
    """加急标志 · 代码(30) · 字典 urgtFlag：0 否、1 是"""

    basMednFlag: str | None = None
    """基本药物标志 · 代码(3) · 字典 basMednFlag：0 否、1 是"""

    otcFlag: str | None = None
    """是否OTC药品 · 代码(3) · 字典 otcFlag：0 处方药品（默认）、1 OTC药品"""

    impDrugFlag: str | None = None
    """是否进口药品 · 代码(3) · 字典 impDrugFlag：0 否、1 是"""

    drugProdname: str | None = None
    """药品商品名 · 字符型(255)"""

    drugGenname: str
    """药品通用名 · 字符型(500) · 必填"""

    drugDosform: str
    """药品剂型 · 字符型(30) · 必填"""

    drugSpec: str
    """药品规格 · 字符型(40) · 必填"""

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

    drugCnt: Decimal
    """药品发药总量（处方流转和取药时的药品医保结算使用的数量） · 数值型(16,4) · 必填"""

    drugDosunt: str
    """药品总用药量单位 · 字符型(20) · 必填"""

    sinDoscnt: Decimal | None = None
    """单次用量 · 数值型(16,4)"""

    sinDosunt: str | None = None
    """单次剂量单位（即开方单位或剂量单位，如“mg“） · 字符型(20)"""

    usedFrquCodg: str | None = None
    """使用频次编码 · 代码(10) · 字典 used_frqu：11 每天一次（qd）、12 每天二次（bid）、13 每天三次（tid）、14 每天四次（qid）、21 每周一次（qw）、22 每周二次（biw）、23 每周三次（tiw）、31 每小时一次（qh） … 共 22 项"""

    usedFrquName: str | None = None
    """使用频次名称 · 字符型(30)"""

    drugTotlcnt: int | None = None
    """所需药品库存数量(按所需库存（包装）单位计算取整后的数量) · 整数(16)"""

    drugTotlcntEmp: str
    """所需药品库存单位（即库存（包装）单位，如“盒”） · 字符型(40) · 必填"""

    hospApprFlag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    takeDrugFlag: str | None = None
    """取药标志位 · 代码(3) · 字典 takeDrugFlag：0 否、1 是"""

    selfPayRea: str | None = None
    """自费原因类型 · 代码(6) · 字典 selfPayRea"""

    realDscr: str | None = None
    """自费原因描述 · 字符型(1000)"""


class RxOtpinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxOtpinfo · 对象"""

    medType: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    otpIptFlag: str | None = None
    """门诊住院标志 · 代码(30) · 字典 otpIptFlag：1 门诊、2 住院"""

    patnName: str
    """患者姓名 · 字符型(42) · 必填"""

    patnAge: Decimal
    """年龄 · 数值型(4,1) · 必填"""

    patnHgt: Decimal | None = None
    """患者身高 · 数值型(6,2)"""

    patnWt: Decimal | None = None
    """患者体重 · 数值型(6,2)"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

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

    maindiagCode: str | None = None
    """主诊断代码 · 字符型(20)"""

    maindiagName: str | None = None
    """主诊断名称 · 字符型(40)"""

    diseCondDscr: str | None = None
    """疾病病情描述 · 字符型(200)"""

    diseCodg: str | None = None
    """病种编码 · 字符型(30)"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""


class RxDiseList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxDiseList · 对象"""

    diagType: str
    """诊断类别 · 代码(3) · 必填 · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiagFlag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiagFlag：0 否、1 是"""

    diagSrtNo: int
    """诊断排序号 · 整数(2) · 必填"""

    diagCode: str
    """诊断代码 · 字符型(30) · 必填"""

    diagName: str
    """诊断名称 · 字符型(100) · 必填"""

    tcmDiseCode: str | None = None
    """中医病名代码 · 字符型(30)"""

    tcmDiseName: str | None = None
    """中医病名名称 · 字符型(300)"""

    tcmsympCode: str | None = None
    """中医症候代码 · 字符型(30)"""

    tcmsymp: str | None = None
    """中医症候 · 字符型(300)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7204 电子处方下载 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""

    rxDetlList: RxDetlList | None = None
    """rxDetlList · 对象"""

    rxOtpinfo: RxOtpinfo | None = None
    """rxOtpinfo · 对象"""

    rxDiseList: RxDiseList | None = None
    """rxDiseList · 对象"""
