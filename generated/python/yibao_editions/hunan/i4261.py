"""4261 自费病人费用明细信息上传

信息采集上传 · 自费病人就医信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class FmiOwnpayPatnMdtrtDDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fmiOwnpayPatnMdtrtDDTO · 对象 · 必填"""

    mdtrtId: str
    """医药机构就诊事件ID · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str
    """定点医药机构名称 · 字符型(255) · 必填"""

    psnCertType: str
    """人员证件类型 · 字符型(6) · 必填"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psnName: str
    """人员姓名 · 字符型(30) · 必填"""

    gend: str | None = None
    """性别 · 字符型(6)"""

    naty: str | None = None
    """民族 · 字符型(3)"""

    brdy: dt.datetime | None = None
    """出生日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    conerName: dt.datetime | None = None
    """联系人姓名 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(500)"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medType: str
    """医疗类别 · 字符型(6) · 必填"""

    iptOpNo: str | None = None
    """住院/门诊号 · 字符型(30)"""

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    chfpdrCode: str | None = None
    """主治医生编码 · 字符型(30)"""

    chfpdrName: str | None = None
    """主治医师姓名 · 字符型(50)"""

    admDiseDscr: str | None = None
    """入院诊断描述 · 字符型(200)"""

    admDeptCode: str | None = None
    """入院科室编码 · 字符型(30)"""

    admDeptName: str | None = None
    """入院科室名称 · 字符型(100)"""

    admBed: str | None = None
    """入院床位 · 字符型(30)"""

    wardareaBed: str | None = None
    """病区床位 · 字符型(50)"""

    ifturnDept: str | None = None
    """转科室标志 · 字符型(6)"""

    dscgDiseCode: str | None = None
    """住院主诊断代码 · 字符型(20)"""

    dscgDiseName: str | None = None
    """住院主诊断名称 · 字符型(100)"""

    dscgDeptCode: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscgDeptName: str | None = None
    """出院科室名称 · 字符型(100)"""

    dscgBed: str | None = None
    """出院床位 · 字符型(30)"""

    dscgWay: str | None = None
    """离院方式 · 字符型(3)"""

    mainCondDesc: str | None = None
    """主要病情描述 · 字符型(1000)"""

    diseNo: str | None = None
    """病种编号 · 字符型(30)"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""

    oprnOprtCode: str | None = None
    """手术操作代码 · 字符型(200)"""

    oprnOprtName: str | None = None
    """手术操作名称 · 字符型(500)"""

    opDiseInfo: str | None = None
    """门诊诊断信息 · 字符型(200)"""

    inhospStas: str
    """在院状态 · 字符型(3) · 必填"""

    dieDate: dt.datetime | None = None
    """死亡日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    iptDays: int | None = None
    """住院天数 · 整数(16)"""

    fpscNo: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    matnType: str | None = None
    """生育类别 · 字符型(6)"""

    birctrlType: str | None = None
    """计划生育手术类别 · 字符型(6)"""

    latechbFlag: str | None = None
    """晚育标志 · 字符型(3)"""

    gesoVal: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetusCnt: int | None = None
    """胎儿数 · 整数(3)"""

    prematureFlag: str | None = None
    """早产标志 · 字符型(3)"""

    gestationTime: dt.datetime | None = None
    """妊娠时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    birctrlOrMatnTime: dt.datetime | None = None
    """计划生育手术或生育日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    cmplctFlag: str | None = None
    """伴有并发症标志 · 字符型"""

    valiFlag: str
    """有效标志 · 字符型(3) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class FmiOwnpayPatnDiseListDDTOS(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fmiOwnpayPatnDiseListDDTOS · 列表 · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    diagSrtNo: int
    """诊断排序号 · 整数(2) · 必填"""

    diagInfoId: str | None = None
    """诊断信息ID · 字符型(30)"""

    mdtrtId: str
    """就诊ID · 字符型(30) · 必填"""

    inoutDiagType: str
    """出入院诊断类别 · 字符型(6) · 必填"""

    diagType: str
    """诊断类别 · 字符型(3) · 必填"""

    maindiagFlag: str
    """主诊断标志 · 字符型(3) · 必填"""

    diagCode: str
    """诊断代码 · 字符型(20) · 必填"""

    diagName: str
    """诊断名称 · 字符型(255) · 必填"""

    admCond: str | None = None
    """入院病情 · 字符型(500)"""

    diagDept: str | None = None
    """诊断科室 · 字符型(50)"""

    diagDrCode: str | None = None
    """诊断医师代码 · 字符型(30)"""

    diagDrName: str | None = None
    """诊断医师姓名 · 字符型(50)"""

    diagTime: dt.datetime | None = None
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    poolarea: str | None = None
    """统筹区编号 · 字符型(6)"""


class FmiOwnpayPatnFeeListDDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fmiOwnpayPatnFeeListDDTO · 对象 · 必填"""

    bkkpSn: str
    """记账流水号 · 字符型(30) · 必填"""

    feeOcurTime: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str
    """定点医药机构名称 · 字符型(255) · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    detItemFeeSumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    medChrgitmType: str | None = None
    """医疗收费项目类别 · 字符型(6)"""

    prodname: str | None = None
    """商品名 · 字符型(500)"""

    bilgDeptCodg: str | None = None
    """开单科室编码 · 字符型(30)"""

    bilgDeptName: str | None = None
    """开单科室名称 · 字符型(100)"""

    bilgDrCodg: str | None = None
    """开单医师代码 · 字符型(30)"""

    bilgDrName: str | None = None
    """开单医师姓名 · 字符型(50)"""

    ordersDeptCode: str | None = None
    """受单科室编码 · 字符型(30)"""

    ordersDeptName: str | None = None
    """受单科室名称 · 字符型(100)"""

    ordersDrCode: str | None = None
    """受单医师代码 · 字符型(30)"""

    ordersDrName: str | None = None
    """受单医师姓名 · 字符型(50)"""

    tcmdrugUsedWay: str | None = None
    """中药使用方式 · 字符型(6)"""

    extinsFlag: str | None = None
    """外检标志 · 字符型(3)"""

    extinsHospCode: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscgTkdrugFlag: str | None = None
    """出院带药标志 · 字符型(3)"""

    sinDosDscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    usedFrquDscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prdDays: Decimal | None = None
    """周期天数 · 数值型(4,2)"""

    medcWayDscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    valiFlag: str
    """有效标志 · 字符型(3) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4261 自费病人费用明细信息上传 的请求。"""

    upType: str
    """上传类型 · 字符型(2) · 必填"""

    fmiOwnpayPatnMdtrtDDTO: FmiOwnpayPatnMdtrtDDTO
    """fmiOwnpayPatnMdtrtDDTO · 对象 · 必填"""

    fmiOwnpayPatnDiseListDDTOS: list[FmiOwnpayPatnDiseListDDTOS]
    """fmiOwnpayPatnDiseListDDTOS · 列表 · 必填"""

    fmiOwnpayPatnFeeListDDTO: FmiOwnpayPatnFeeListDDTO
    """fmiOwnpayPatnFeeListDDTO · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4261 自费病人费用明细信息上传 的应答。"""
