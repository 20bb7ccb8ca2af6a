"""6201 费用明细上传

线上支付 · 订单支付；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class DataDiseinfoList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.diseinfoList · 列表 · 必填"""

    diagType: str
    """诊断类别 · 字符型(3) · 必填"""

    diagSrtNo: int
    """诊断排序号 · 整数(2) · 必填"""

    diagCode: str
    """诊断代码 · 字符型(20) · 必填"""

    diagName: str
    """诊断名称 · 字符型(100) · 必填"""

    diagDept: str
    """诊断科室 · 字符型(50) · 必填"""

    diseDorNo: str
    """诊断医生编码 · 字符型(30) · 必填"""

    diseDorName: str
    """诊断医生姓名 · 字符型(50) · 必填"""

    diagTime: str
    """诊断时间 · 字符型(19) · 必填"""

    valiFlag: str
    """有效标志 · 字符型(3) · 必填"""


class DataFeedetailList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.feedetailList · 列表 · 必填"""

    feedetlSn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    mdtrtId: str
    """就诊ID · 字符型(30) · 必填"""

    psnNo: str
    """人员编号 · 字符型(30) · 必填"""

    chrgBchno: str
    """收费批次号 · 字符型(30) · 必填"""

    diseCodg: str | None = None
    """病种编码 · 字符型(30)"""

    rxno: str | None = None
    """处方号 · 字符型(30)"""

    rxCircFlag: str
    """外购处方标志 · 字符型(3) · 必填"""

    feeOcurTime: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medinsListCodg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    detItemFeeSumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    sinDosDscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    usedFrquDscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prdDays: Decimal | None = None
    """周期天数 · 数值型(4,2)"""

    medcWayDscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    bilgDeptCodg: str
    """开单科室编码 · 字符型(30) · 必填"""

    bilgDeptName: str
    """开单科室名称 · 字符型(100) · 必填"""

    bilgDrCodg: str
    """开单医生编码 · 字符型(30) · 必填"""

    bilgDrName: str
    """开单医师姓名 · 字符型(50) · 必填"""

    acordDeptCodg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acordDeptName: str | None = None
    """受单科室名称 · 字符型(100)"""

    ordersDrCode: str | None = None
    """受单医生编码 · 字符型(30)"""

    ordersDrName: str | None = None
    """受单医生姓名 · 字符型(50)"""

    hospApprFlag: str
    """医院审批标志 · 字符型(3) · 必填"""

    tcmdrugUsedWay: str | None = None
    """中药使用方式 · 字符型(6)"""

    etipFlag: str | None = None
    """外检标志 · 字符型(3)"""

    etipHospCode: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscgTkdrugFlag: str | None = None
    """出院带药标志 · 字符型(3)"""

    matnFeeFlag: str | None = None
    """生育费用标志 · 字符型(6)"""

    initFeedetlSn: str | None = None
    """原费用流水号 · 字符型(30)"""

    drordNo: str | None = None
    """医嘱号 · 字符型(30)"""

    medType: str
    """医疗类别 · 字符型(6) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    extData: str | None = None
    """扩展字段 · 字符型"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    orgCodg: str
    """机构编码 · 字符型(40) · 必填"""

    orgId: str | None = None
    """电子凭证机构号 · 字符型(40)"""

    psnNo: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 字符型(6) · 必填"""

    medOrgOrd: str
    """医疗机构订单号 · 字符型(40) · 必填"""

    initRxOrd: str | None = None
    """要续方的原处方流水 · 字符型(40)"""

    rxCircFlag: str | None = None
    """电子处方流转标志 · 字符型(1)"""

    begntime: str
    """开始时间 · 字符型(19) · 必填"""

    idNo: str
    """证件号码 · 字符型(40) · 必填"""

    userName: str
    """用户姓名 · 字符型(40) · 必填"""

    idType: str
    """证件类别 · 字符型(3) · 必填"""

    ecToken: str
    """电子凭证授权ecToken · 字符型(64) · 必填"""

    insuCode: str | None = None
    """参保地 · 字符型(6)"""

    iptOtpNo: str
    """住院/门诊号 · 字符型(30) · 必填"""

    atddrNo: str | None = None
    """医师编码 · 字符型(30)"""

    drName: str | None = None
    """医师姓名 · 字符型(50)"""

    deptCode: str | None = None
    """科室编码 · 字符型(30)"""

    deptName: str
    """科室名称 · 字符型(100) · 必填"""

    caty: str
    """科别 · 字符型(6) · 必填"""

    mdtrtId: str | None = None
    """就诊ID · 字符型(30)"""

    medType: str
    """医疗类别 · 字符型(6) · 必填"""

    feeType: str
    """费用类别 · 字符型(3) · 必填"""

    medfeeSumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    acctUsedFlag: str
    """个人账户使用标志 · 字符型(1) · 必填"""

    mainCondDscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    diseCodg: str
    """病种编码 · 字符型(30) · 必填"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""

    psnSetlway: str
    """个人结算方式 · 字符型(6) · 必填"""

    chrgBchno: str
    """收费批次号 · 字符型(30) · 必填"""

    invono: str | None = None
    """发票号 · 字符型(20)"""

    endtime: str | None = None
    """出院时间 · 字符型(19)"""

    fulamtOwnpayAmt: Decimal | None = None
    """全自费金额 · 数值型(16,2)"""

    overlmtSelfpay: Decimal | None = None
    """超限价金额 · 数值型(16,2)"""

    preselfpayAmt: Decimal | None = None
    """先行自付金额 · 数值型(16,2)"""

    inscpScpAmt: Decimal | None = None
    """符合政策范围金额 · 数值型(16,2)"""

    oprnOprtCode: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprnOprtName: str | None = None
    """手术操作名称 · 字符型(500)"""

    fpscNo: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    latechbFlag: str | None = None
    """晚育标志 · 字符型(3)"""

    gesoVal: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int
    """胎次 · 整数(3) · 必填"""

    fetusCnt: int | None = None
    """胎儿数 · 整数(3)"""

    pretFlag: str | None = None
    """早产标志 · 字符型(3)"""

    birctrlType: str | None = None
    """计划生育手术类别 · 字符型(6)"""

    birctrlMatnDate: str | None = None
    """计划生育手术或生育日期 · 字符型(10)"""

    copFlag: str | None = None
    """伴有并发症标志 · 字符型(3)"""

    dscgDeptCodg: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscgDeptName: str | None = None
    """出院科室名称 · 字符型(100)"""

    dscgDed: str | None = None
    """出院床位 · 字符型(50)"""

    dscgWay: str | None = None
    """离院方式 · 字符型(8)"""

    dieDate: str | None = None
    """死亡日期 · 字符型(10)"""

    matnType: str
    """生育类别 · 字符型(6) · 必填"""

    extData: str
    """扩展字段 · 字符型 · 必填"""

    midSetlFlag: str | None = None
    """中途结算标志 · 字符型(3)"""

    diseinfoList: list[DataDiseinfoList]
    """data.diseinfoList · 列表 · 必填"""

    feedetailList: list[DataFeedetailList]
    """data.feedetailList · 列表 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6201 费用明细上传 的请求。"""

    data: list[Data] | None = None
    """data · 列表"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    payToken: str
    """支付token · 字符型(40) · 必填"""

    cashierUrl: str | None = None
    """医保支付收银台h5地址 · 字符型(4000)"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6201 费用明细上传 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
