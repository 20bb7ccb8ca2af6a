"""4905 医疗机构重新上传电子结算凭证信息

电子票据 · 医疗机构电子结算凭证信息管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    elecSetlCertCode: str | None = None
    """电子结算凭证代码 · 字符型(50)"""

    elecSetlCertNo: str
    """电子结算凭证号码 · 字符型(50) · 必填"""

    elecSetlCertChkcode: int | None = None
    """电子结算凭证校验码 · 整数(20)"""

    elecSetlCertType: str
    """电子结算凭证类型 · 代码(20) · 必填 · 字典 elecSetlCertType：1 财政电子票据、2 税务电子发票、3 税务数电票"""

    certSetlType: str
    """凭证结算类型 · 代码(3) · 必填 · 字典 certSetlType：1 实时结算、2 全自费"""

    mdtrtType: str
    """就诊类型 · 代码(3) · 必填 · 字典 mdtrtType：1 门诊、2 住院"""

    billDate: dt.date
    """开票日期 · 日期型 yyyy-MM-dd · 必填"""

    medfeeSumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    insuplcAdmdvs: str
    """参保地医保区划 · 字符型(6) · 必填"""

    bizSn: str
    """业务流水号 · 字符型(50) · 必填"""

    setlId: str | None = None
    """结算ID · 字符型(30)"""

    setlTime: dt.datetime | None = None
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psnNo: str | None = None
    """人员编号 · 字符型(30)"""

    psnName: str
    """人员姓名 · 字符型(50) · 必填"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    inscpAmt: Decimal | None = None
    """符合范围金额 · 数值型(16,2)"""

    hifpPay: Decimal | None = None
    """统筹基金支出 · 数值型(16,2)"""

    maindiagCode: str
    """主要诊断代码 · 字符型(30) · 必填"""

    maindiagName: str
    """主要诊断名称 · 字符型(255) · 必填"""

    scddiagCode: str | None = None
    """次要诊断代码 · 字符型(30)"""

    scddiagName: str | None = None
    """次要诊断名称 · 字符型(255)"""

    mdtrtareaAdmdvs: str
    """就医地医保区划 · 字符型(6) · 必填"""

    initElecSetlCertCode: str | None = None
    """原电子结算凭证代码 · 字符型(50)"""

    initElecSetlCertNo: str
    """原电子结算凭证号码 · 字符型(50) · 必填"""

    initUpldWay: str
    """原上传方式 · 代码(3) · 必填 · 字典 initUpldWay"""

    rea: str
    """原因 · 字符型(200) · 必填"""

    certCodeNoErrFlag: str
    """凭证代码号码错误标志 · 代码(3) · 必填 · 字典 certCodeNoErrFlag"""

    extFld: str | None = None
    """扩展字段 · 字符型(4000)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4905 医疗机构重新上传电子结算凭证信息 的请求。"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(255) · 必填"""

    bizStsb: str
    """业务区间 · 字符型(30) · 必填"""

    upldBchno: str
    """上传批次号 · 字符型(50) · 必填"""

    reUploadDetlDTOList: str
    """结算凭证关联关系列表 · 字符型 · 必填"""

    upldMode: str | None = None
    """上传模式 · 代码(3) · 字典 upldMode"""

    ftfileCompac: str | None = None
    """文件压缩包 · 字符型"""

    elecSetlCertCnt: int
    """电子结算凭证数量 · 整数(10) · 必填"""

    filename: str
    """文件名称 · 字符型(200) · 必填"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4905 医疗机构重新上传电子结算凭证信息 的应答。"""
