"""D005 电子处方信息查询

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D005 电子处方信息查询 的请求。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    psnName: str
    """人员名称 · 字符型(50) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psnCertType"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""


class RxDetlList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxDetlList · 列表"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedinsHilistId: str | None = None
    """定点医药机构目录编号 · 字符型(30)"""

    hospPrepFlag: str | None = None
    """院内制剂标志 · 代码(3) · 字典 hospPrepFlag"""

    rxItemTypeCode: str | None = None
    """处方项目分类代码 · 代码(30) · 字典 rxItemTypeCode"""

    rxItemTypeName: str | None = None
    """处方项目分类名称 · 字符型(100)"""

    tcmdrugTypeName: str | None = None
    """中药类别名称 · 字符型(20)"""

    tcmdrugTypeCode: str | None = None
    """中药类别代码 · 代码(30) · 字典 tcmdrugTypeCode"""

    tcmherbFoote: str | None = None
    """草药脚注 · 字符型(200)"""

    mednTypeCode: str | None = None
    """药物类型代码 · 代码(100) · 字典 mednTypeCode"""

    mednTypeName: str | None = None
    """药物类型 · 字符型(100)"""

    mainMedcFlag: str | None = None
    """主要用药标志 · 字符型(30)"""

    urgtFlag: str | None = None
    """加急标志 · 字符型(30)"""

    basMednFlag: str | None = None
    """基本药物标志 · 代码(3) · 字典 basMednFlag"""

    impDrugFlag: str | None = None
    """是否进口药品 · 代码(3) · 字典 impDrugFlag"""

    drugProdname: str
    """药品商品名 · 字符型(255) · 必填"""

    drugGenname: str
    """药品通用名 · 字符型(500) · 必填"""

    drugDosform: str
    """药品剂型 · 字符型(30) · 必填"""

    drugSpec: str
    """药品规格 · 字符型(40) · 必填"""

    prdrName: str | None = None
    """生厂厂家 · 字符型(100)"""

    medcWayCodg: str
    """用药途径代码 · 字符型(10) · 必填"""

    medcWayDscr: str
    """用药途径描述 · 字符型(100) · 必填"""

    medcBegntime: dt.datetime
    """用药开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medcEndtime: dt.datetime
    """用药结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medcDays: Decimal
    """用药天数 · 数值型(8,2) · 必填"""

    drugCnt: Decimal
    """药品总用药量（取药或处方流转时药品医保结算使用的数量） · 数值型(16,4) · 必填"""

    drugDosunt: str | None = None
    """药品总用药量单位（即发药计价单位，取药或处方流转时药品医保结算使用的单位；如“片“或”盒“） · 字符型(20)"""

    sinDoscnt: Decimal | None = None
    """单次用量 · 数值型(16,4)"""

    sinDosunt: str | None = None
    """单次剂量单位 · 字符型(20)"""

    usedFrquCodg: str | None = None
    """使用频次编码 · 字符型(10)"""

    usedFrquName: str | None = None
    """使用频次名称 · 字符型(30)"""

    hospApprFlag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hospApprFlag"""

    takeDrugFlag: str
    """取药标志位 · 代码(3) · 必填 · 字典 takeDrugFlag"""

    otcFlag: str | None = None
    """是否OTC药品 · 代码(3) · 字典 otcFlag"""

    selfPayRea: str | None = None
    """自费原因类型 · 代码(6) · 字典 selfPayRea"""

    realDscr: str | None = None
    """自费原因描述 · 字符型(1000)"""

    drugTotlcnt: int | None = None
    """所需药品库存数量 · 整数(16)"""

    drugTotlcntEmp: str | None = None
    """所需药品库存单位 · 字符型(40)"""


class RxOtpinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxOtpinfo · 对象"""

    medType: str
    """医疗类别 · 代码(6) · 必填 · 字典 medType"""

    iptOtpNo: str
    """门诊/住院号 · 字符型(30) · 必填"""

    otpIptFlag: str | None = None
    """门诊住院标志 · 字符型(3)"""

    patnName: str
    """患者姓名 · 字符型(40) · 必填"""

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
    """新生儿标志 · 代码(3) · 字典 nwbFlag"""

    nwbAge: str | None = None
    """新生儿日、月龄 · 字符型(20)"""

    suckPrdFlag: str | None = None
    """哺乳期标志 · 代码(3) · 字典 suckPrdFlag"""

    algsHis: str | None = None
    """过敏史 · 字符型(1000)"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    prscDeptName: str
    """开方科室名称 · 字符型(50) · 必填"""

    prscDrName: str
    """开方医师姓名 · 字符型(50) · 必填"""

    pharName: str
    """药师姓名 · 字符型(50) · 必填"""

    pharChkTime: dt.datetime
    """医疗机构药师审方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrtTime: dt.datetime
    """就诊时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    diseCodg: str | None = None
    """病种编码 · 字符型(30)"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""

    spDiseFlag: str
    """是否特殊病种 · 字符型(1) · 必填"""

    maindiagCode: str
    """主诊断代码 · 字符型(30) · 必填"""

    maindiagName: str
    """主诊断名称 · 字符型(100) · 必填"""

    diseCondDscr: str | None = None
    """疾病病情描述 · 字符型(2000)"""

    fstdiagFlag: str | None = None
    """是否初诊 · 字符型(3)"""


class RxDiseList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxDiseList · 列表"""

    diagType: str
    """诊断类别 · 代码(3) · 必填 · 字典 diagType"""

    maindiagFlag: str
    """主诊断标志 · 代码(3) · 必填 · 字典 maindiagFlag"""

    diagSrtNo: int
    """诊断排序号 · 整数(2) · 必填"""

    diagCode: str
    """诊断代码 · 字符型(30) · 必填"""

    diagName: str
    """诊断名称 · 字符型(100) · 必填"""

    diagDept: str
    """诊断科室 · 字符型(50) · 必填"""

    diagDeptCode: str
    """诊断科室代码 · 字符型(20) · 必填"""

    diagDrNo: str
    """诊断医生编码 · 字符型(30) · 必填"""

    diagDrName: str
    """诊断医生姓名 · 字符型(50) · 必填"""

    diagTime: dt.datetime
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    tcmDiseCode: str | None = None
    """中医病名代码 · 字符型(30)"""

    tcmDiseName: str | None = None
    """中医病名名称 · 字符型(300)"""

    tcmsympCode: str | None = None
    """中医症候代码 · 字符型(30)"""

    tcmsymp: str | None = None
    """中医症候 · 字符型(300)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D005 电子处方信息查询 的应答。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(12) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rxStasCodg"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""

    rxUsedStasCodg: str
    """医保处方使用状态编码 · 代码(3) · 必填 · 字典 rxUsedStasCodg"""

    rxUsedStasName: str
    """医保处方使用状态名称 · 字符型(20) · 必填"""

    prscTime: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxDrugCnt: Decimal
    """药品数量（剂数） · 数值型(16,2) · 必填"""

    rxUsedWayCodg: str | None = None
    """处方整剂用法编号 · 代码(20) · 字典 rxUsedWayCodg"""

    rxUsedWayName: str | None = None
    """处方整剂用法名称 · 字符型(40)"""

    rxFrquCodg: str | None = None
    """处方整剂频次编号 · 代码(20) · 字典 rxFrquCodg"""

    rxFrquName: str | None = None
    """处方整剂频次名称 · 字符型(40)"""

    rxDosunt: str | None = None
    """处方整剂剂量单位 · 字符型(20)"""

    rxDoscnt: Decimal | None = None
    """处方整剂单次剂量数 · 数值型(16,2)"""

    rxDrordDscr: str | None = None
    """处方整剂医嘱说明 · 字符型(500)"""

    valiDays: int
    """处方有效天数 · 整数(10) · 必填"""

    valiEndTime: dt.datetime
    """有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    reptFlag: str
    """复用（多次）使用标志 · 代码(3) · 必填 · 字典 reptFlag"""

    maxReptCnt: int | None = None
    """最大复用次数 · 整数(3)"""

    reptdCnt: int | None = None
    """已复用次数 · 整数(3)"""

    minInrvDays: int | None = None
    """使用最小间隔（天数） · 整数(3)"""

    rxTypeCode: str
    """处方类别编号 · 代码(3) · 必填 · 字典 rxTypeCode"""

    rxTypeName: str | None = None
    """处方类别名称 · 字符型(20)"""

    longRxFlag: str | None = None
    """长期处方标志 · 代码(3) · 字典 longRxFlag"""

    bizTypeCode: str
    """业务类型代码 · 代码(3) · 必填 · 字典 bizTypeCode"""

    bizTypeName: str | None = None
    """业务类型名称 · 字符型(20)"""

    rxExraAttrCode: str | None = None
    """处方附加属性代码 · 代码(3) · 字典 rxExraAttrCode"""

    rxExraAttrName: str | None = None
    """处方附加属性名称 · 字符型(20)"""

    rxDetlList: list[RxDetlList] | None = None
    """rxDetlList · 列表"""

    rxOtpinfo: RxOtpinfo | None = None
    """rxOtpinfo · 对象"""

    rxDiseList: list[RxDiseList] | None = None
    """rxDiseList · 列表"""
