"""3701 审核申诉、扣款节点查询

医药机构管理 · 单据申诉合议管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class FsiIntlgSupnApplEvtCQueryDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiIntlgSupnApplEvtCQueryDTO · 对象"""

    input: str
    """输入节点 · 字符型(40000) · 必填"""


class IntlgSupnApplInput(msgspec.Struct, kw_only=True, omit_defaults=True):
    """IntlgSupnApplInput · 对象"""

    startTime: dt.date
    """开始时间 · 日期型 yyyy-MM-dd · 必填"""

    endTime: dt.date
    """结束时间 · 日期型 yyyy-MM-dd · 必填"""

    medinsCodg: str
    """医药机构编码 · 字符型(40) · 必填"""

    medinsName: str
    """医药机构名称 · 字符型(255) · 必填"""

    currentPage: int
    """当前页数 · 整数(3) · 必填"""

    pageSize: int
    """每页显示数 · 整数(3) · 必填"""

    stage: str
    """查询节点参数 · 字符型(3) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3701 审核申诉、扣款节点查询 的请求。"""

    FsiIntlgSupnApplEvtCQueryDTO_2: FsiIntlgSupnApplEvtCQueryDTO | None = msgspec.field(name="FsiIntlgSupnApplEvtCQueryDTO", default=None)
    """FsiIntlgSupnApplEvtCQueryDTO · 对象"""

    IntlgSupnApplInput_2: IntlgSupnApplInput | None = msgspec.field(name="IntlgSupnApplInput", default=None)
    """IntlgSupnApplInput · 对象"""


class PageResult(msgspec.Struct, kw_only=True, omit_defaults=True):
    """pageResult · 对象"""

    recordCounts: str
    """结果总数 · 字符型 · 必填"""

    pageSize: str
    """每页显示数 · 字符型 · 必填"""

    pageNum: str
    """当前页数 · 字符型 · 必填"""

    data: str
    """返回结果列表 · 字符型 · 必填"""


class FsiDocRsltDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiDocRsltDTO · 对象"""

    rid: str
    """唯一记录号 · 字符型(40) · 必填"""

    docId: str
    """单据id · 字符型(70) · 必填"""

    taskId: str
    """任务ID · 字符型(40) · 必填"""

    taskIds: str | None = None
    """任务ID集合 · 字符型"""

    mdtrtsn: str
    """就诊号 · 字符型(30) · 必填"""

    admdvs: str | None = None
    """行政区划代码 · 字符型(6)"""

    admdvsName: str | None = None
    """行政区划名称 · 字符型(100)"""

    poolareaNo: str | None = None
    """统筹区代码 · 字符型(6)"""

    poolareaName: str | None = None
    """统筹区名称 · 字符型(100)"""

    medinsId: str | None = None
    """医疗机构ID · 字符型(40)"""

    medinsName: str | None = None
    """医疗机构名称 · 字符型(255)"""

    medinsAdmdvs: str | None = None
    """医疗机构医保区划 · 字符型(6)"""

    medinsAdmdvsName: str | None = None
    """医疗机构医保区划名称 · 字符型(100)"""

    medinsLv: str | None = None
    """医疗机构等级 · 代码(3) · 字典 medinsLv"""

    medinsLvName: str | None = None
    """医疗机构等级名称 · 字符型(255)"""

    medinsType: str | None = None
    """医疗机构类型 · 代码(6) · 字典 medins_type：A 医院、A1 综合医院、A100 综合医院、A2 中医医院、A210 中医（综合）医院、A220 中医专科医院、A221 肛肠医院、A222 骨伤医院 … 共 257 项"""

    medinsTypeName: str | None = None
    """医疗机构类型名称 · 字符型(200)"""

    patnId: str | None = None
    """患者ID · 字符型(40)"""

    specUnt: str | None = None
    """规格计量单位 · 字符型"""

    patnName: str | None = None
    """患者姓名 · 字符型(50)"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    gendName: str | None = None
    """性别名称 · 字符型(200)"""

    patnIdcard: str | None = None
    """患者身份证号 · 字符型(50)"""

    patnSscno: str | None = None
    """患者社保卡号 · 字符型(30)"""

    medType: str | None = None
    """医疗类别代码 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    medTypeName: str | None = None
    """医疗类别名称 · 字符型(200)"""

    admTime: dt.date | None = None
    """入院时间 · 日期型 yyyy-MM-dd"""

    dscgTime: dt.date | None = None
    """出院时间 · 日期型 yyyy-MM-dd"""

    setlTime: dt.date | None = None
    """结算时间 · 日期型 yyyy-MM-dd"""

    admDisediagCodg: str | None = None
    """入院诊断疾病编码 · 字符型(30)"""

    admDisediagName: str | None = None
    """入院诊断疾病名称 · 字符型(100)"""

    dscgMainDisediagCodg: str | None = None
    """出院主诊断疾病编码 · 字符型(30)"""

    dscgMainDisediagName: str | None = None
    """出院主诊断疾病名称 · 字符型(200)"""

    dscgDeptCodg: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscgDeptName: str | None = None
    """出院科室名称 · 字符型(100)"""

    drCode: str | None = None
    """医生编码 · 字符型(30)"""

    applDdln: dt.date | None = None
    """申诉期限 · 日期型 yyyy-MM-dd"""

    drName: str | None = None
    """医生名称 · 字符型(50)"""

    patnCertType: str | None = None
    """患者证件类型 · 字符型(3)"""

    insutype: str | None = None
    """险种 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    insutypeName: str | None = None
    """险种名称 · 字符型(200)"""

    extendsParams: str | None = None
    """额外参数 · 字符型"""

    docSusptDTOS: str
    """疑点集合 · 字符型 · 必填"""


class FsiDocSusptRsltDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """FsiDocSusptRsltDTO · 对象"""

    docId: str
    """单据id · 字符型(70) · 必填"""

    docSusptId: str
    """疑点id · 字符型(40) · 必填"""

    rid: str | None = None
    """Rid · 字符型(40)"""

    taskId: str | None = None
    """任务ID · 字符型(40)"""

    taskName: str | None = None
    """任务名称 · 字符型(200)"""

    poolareaNo: str | None = None
    """统筹区代码 · 字符型(6)"""

    combine: Decimal | None = None
    """检出金额 · 数值型(16,2)"""

    poolareaNoName: str | None = None
    """统筹区名称 · 字符型(100)"""

    admdvs: str | None = None
    """行政区划 · 字符型(6)"""

    admdvsName: str | None = None
    """行政区划名称 · 字符型(100)"""

    volaRsltId: str | None = None
    """违规结果ID · 字符型(40)"""

    volaBhvrType: str | None = None
    """违规分类 · 代码(3) · 字典 vola_bhvr_type：1 就诊类、2 项目类"""

    volaBhvrTypeName: str | None = None
    """违规分类名称 · 字符型(200)"""

    volaCont: str | None = None
    """违规内容 · 字符型(2000)"""

    volaDscr: str | None = None
    """违规描述 · 字符型(200)"""

    ruleId: str | None = None
    """规则ID · 字符型(40)"""

    ruleCode: str | None = None
    """规则代码 · 字符型(30)"""

    ruleName: str | None = None
    """规则名称 · 字符型(200)"""

    ruleDefnType: str | None = None
    """规则类别 · 代码(3) · 字典 ruleDefnType"""

    ruleDefnTypeName: str | None = None
    """规则类别名称 · 字符型(200)"""

    ruleSevDeg: str | None = None
    """规则严重程度 · 代码(3) · 字典 ruleSevDeg"""

    ruleSevDegName: str | None = None
    """规则严重程度名称 · 字符型(200)"""

    ruleLv: str | None = None
    """规则等级 · 代码(3) · 字典 ruleLv"""

    ruleLvName: str | None = None
    """规则等级名称 · 字符型(200)"""

    volaQualCodg: str | None = None
    """规则定性编码 · 字符型(30)"""

    volaQualName: str | None = None
    """规则定性名称 · 字符型(50)"""

    checkoutTime: dt.date | None = None
    """检出时间 · 日期型 yyyy-MM-dd"""

    checkoutSusptAmt: Decimal | None = None
    """检出疑点金额 · 数值型(16,2)"""

    chkVolaAmt: Decimal | None = None
    """初审违规金额 · 数值型(16,2)"""

    cnfmVolaAmt: Decimal | None = None
    """确认违规金额 · 数值型(16,2)"""

    volaDetAmt: Decimal | None = None
    """违规扣款金额 · 数值型(16,2)"""

    detRea: str | None = None
    """扣款原因 · 字符型(500)"""

    detTime: dt.date | None = None
    """扣款时间 · 日期型 yyyy-MM-dd"""

    detFlag: str | None = None
    """扣款标志 · 代码(3) · 字典 detFlag"""

    detFlagName: str | None = None
    """扣款标志名称 · 字符型(200)"""

    appyRvisAmt: Decimal | None = None
    """申请补差金额 · 数值型(16,2)"""

    passRvisAmt: Decimal | None = None
    """通过补差金额 · 数值型(16,2)"""

    rvisAmt: Decimal | None = None
    """补差金额 · 数值型(16,2)"""

    Date: dt.date | None = None
    """补差时间 · 日期型 yyyy-MM-dd"""

    rvisFlag: str | None = None
    """补差标志 · 字符型(3)"""

    rvisFlagName: str | None = None
    """补差标志名称 · 代码(200) · 字典 rvisFlagName"""

    chker: str | None = None
    """初审人 · 字符型(50)"""

    chkerName: str
    """初审人名称 · 字符型(50) · 必填"""

    chktime: dt.date | None = None
    """初审时间 · 日期型 yyyy-MM-dd"""

    chkVolaFlag: str | None = None
    """初审违规标志 · 字符型(3)"""

    chkVolaFlagName: str | None = None
    """初审违规标志名称 · 代码(200) · 字典 chkVolaFlagName"""

    chkOpnn: str | None = None
    """初审意见 · 字符型(2000)"""

    chkVolaQualCodg: str | None = None
    """初审违规定性编码 · 字符型(30)"""

    chkVolaQualCodgName: str | None = None
    """初审违规定性名称 · 字符型(200)"""

    rchker: str | None = None
    """复审人 · 字符型(30)"""

    rchkerName: str | None = None
    """复审人名称 · 字符型(50)"""

    rchkTime: dt.date | None = None
    """复审时间 · 日期型 yyyy-MM-dd"""

    rchkVolaFlag: str | None = None
    """复审违规标志 · 字符型(3)"""

    rchkVolaFlagName: str | None = None
    """复审违规标志名称 · 代码(200) · 字典 rchkVolaFlagName"""

    rchkOpnn: str | None = None
    """复审意见 · 字符型(500)"""

    rchkVolaQualCodg: str | None = None
    """复审违规定性编码 · 字符型(30)"""

    rchkVolaQualCodgName: str | None = None
    """复审违规定性名称 · 字符型(50)"""

    applFlag: str | None = None
    """申诉标志 · 字符型(3)"""

    applFlagName: str | None = None
    """申诉标志名称 · 代码(200) · 字典 applFlagName"""

    appler: str | None = None
    """申诉人 · 字符型(30)"""

    applerName: str | None = None
    """申诉人名称 · 字符型(50)"""

    applAmt: Decimal | None = None
    """申诉金额 · 数值型(16,2)"""

    applRea: str | None = None
    """申诉理由 · 字符型(1000)"""

    applTime: dt.date | None = None
    """申诉时间 · 日期型 yyyy-MM-dd"""

    appyClglRea: str | None = None
    """申请合议理由 · 字符型(500)"""

    appyClglPsn: str | None = None
    """申请合议人员 · 字符型(30)"""

    appyClglPsnName: str | None = None
    """申请合议人员名称 · 字符型(50)"""

    appyClglTime: dt.date | None = None
    """申请合议时间 · 日期型 yyyy-MM-dd"""

    clglFlag: str | None = None
    """合议标志 · 字符型(3)"""

    clglFlagName: str | None = None
    """合议标志名称 · 字符型(200)"""

    clglCcls: str | None = None
    """合议结论 · 字符型(1000)"""

    chkProcrslt: str | None = None
    """合议结果 · 字符型(3)"""

    chkProcrsltName: str | None = None
    """合议结果名称 · 代码(200) · 字典 chkProcrsltName"""

    clglTime: dt.date | None = None
    """合议时间 · 日期型 yyyy-MM-dd"""

    susptAddWay: str | None = None
    """疑点添加方式 · 代码(3) · 字典 susptAddWay：1 违规结果添加、2 人工添加"""

    susptAddWayName: str | None = None
    """疑点添加方式名称 · 字符型(30)"""

    susptStas: str | None = None
    """疑点状态 · 代码(3) · 字典 susptStas"""

    susptStasName: str | None = None
    """疑点状态名称 · 字符型(200)"""

    crtNodeId: str | None = None
    """当前节点ID · 代码(10) · 字典 crtNodeId"""

    volaQualitative: str | None = None
    """违规定性 · 字符型(30)"""

    detailItem: str | None = None
    """违规涉及项目 · 字符型(200)"""

    number: Decimal | None = None
    """统计分析统计数据时要用的字段 · 数值型(16,2)"""

    appyClglFlag: str | None = None
    """申请合议标志 · 字符型(3)"""

    applUpldAttFlag: str | None = None
    """申诉上传附件标志1：为需要上传附件0：不需要上传 · 字符型(3)"""

    docStas: str | None = None
    """单据状态 · 代码(3) · 字典 docStas"""

    finlChker: str | None = None
    """最终审核人 · 字符型(30)"""

    extendsParams: str | None = None
    """额外参数 · 字符型"""

    violationDetailIds: str
    """疑点明细 · 字符型 · 必填"""


class DocSusptDetlRsltDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """DocSusptDetlRsltDTO · 对象"""

    docId: str
    """单据id · 字符型(70) · 必填"""

    docSusptId: str
    """疑点id · 字符型(40) · 必填"""

    docSusptDetlId: str | None = None
    """单据疑点明细ID · 字符型(40)"""

    rid: str | None = None
    """Rid · 字符型(40)"""

    taskId: str | None = None
    """任务ID · 字符型(40)"""

    relDataType: str | None = None
    """涉及数据类型 · 字符型(3)"""

    relDetlDataId: str | None = None
    """涉及明细数据ID · 字符型(60)"""

    cnfmVolaAmt: Decimal | None = None
    """确认违规金额 · 数值型(16,2)"""

    volaDetAmt: Decimal | None = None
    """违规扣款金额 · 数值型(16,2)"""

    chkDelFlag: str | None = None
    """审核删除标志 · 字符型(3)"""

    feedetlId: str | None = None
    """处方ID · 字符型(60)"""

    hilistCode: str | None = None
    """医保目录编码 · 字符型(50)"""

    hilistName: str | None = None
    """医保目录名称 · 字符型(200)"""

    hilistLv: str | None = None
    """医保目录等级 · 代码(3) · 字典 hilistLv"""

    hilistLvName: str | None = None
    """医保目录等级名称 · 字符型(200)"""

    medChrgitmType: str | None = None
    """收费类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    medChrgitmTypeName: str | None = None
    """收费类别名称 · 字符型(200)"""

    hilistDosform: str | None = None
    """医保目录剂型 · 字符型(50)"""

    hosplistCode: str | None = None
    """医院目录编码 · 字符型(50)"""

    hosplistName: str | None = None
    """医院目录名称 · 字符型(200)"""

    feeOcurTime: dt.date | None = None
    """费用发生时间 · 日期型 yyyy-MM-dd"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    sumamt: Decimal | None = None
    """总金额 · 数值型(16,2)"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    specUnt: str | None = None
    """规格计量单位 · 字符型(100)"""

    drordDrCodg: str | None = None
    """医嘱医生编码 · 字符型(30)"""

    drordDrName: str | None = None
    """医嘱医生姓名 · 字符型(50)"""

    crterId: str | None = None
    """创建人 · 字符型(20)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    crteTime: dt.date | None = None
    """创建时间 · 日期型 yyyy-MM-dd"""

    opterId: str | None = None
    """经办人 · 字符型(20)"""

    opterName: str | None = None
    """经办人姓名 · 字符型(50)"""

    optinsNo: str | None = None
    """经办机构 · 字符型(20)"""

    patnName: str | None = None
    """患者名称 · 字符型(50)"""

    medfeeSumamt: Decimal | None = None
    """医疗费总额 · 数值型(16,2)"""

    extendsParams: str | None = None
    """额外参数 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3701 审核申诉、扣款节点查询 的应答。"""

    pageResult: PageResult | None = None
    """pageResult · 对象"""

    FsiDocRsltDTO_2: FsiDocRsltDTO | None = msgspec.field(name="FsiDocRsltDTO", default=None)
    """FsiDocRsltDTO · 对象"""

    FsiDocSusptRsltDTO_2: FsiDocSusptRsltDTO | None = msgspec.field(name="FsiDocSusptRsltDTO", default=None)
    """FsiDocSusptRsltDTO · 对象"""

    DocSusptDetlRsltDTO_2: DocSusptDetlRsltDTO | None = msgspec.field(name="DocSusptDetlRsltDTO", default=None)
    """DocSusptDetlRsltDTO · 对象"""
