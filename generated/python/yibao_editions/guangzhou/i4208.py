"""4208 自费病人就诊信息列表查询

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4208 自费病人就诊信息列表查询 的请求。"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    medfee_sumam_t: str | None = None
    """医疗总费用 · 字符型"""

    elec_billno_code: str | None = None
    """电子票据号码 · 字符型"""

    page_num: int | None = None
    """当前页数 · 整数(4)"""

    page_size: int | None = None
    """本页数据量 · 整数(4)"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    fixmedinsMdtrtId: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型"""

    fixmedinsName: str | None = None
    """定点医药机构名称 · 字符型"""

    psnCertType: str | None = None
    """人员证件类型 · 字符型"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psnName: str | None = None
    """人员姓名 · 字符型"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    conerName: str | None = None
    """联系人姓名 · 字符型"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medType: str | None = None
    """医疗类别 · 字符型"""

    iptOtpNo: str | None = None
    """住院/门诊号 · 字符型"""

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    chfpdrCode: str | None = None
    """主诊医师代码 · 字符型"""

    admDiagDscr: str | None = None
    """入院诊断描述 · 字符型"""

    admDeptCodg: str | None = None
    """入院科室编码 · 字符型"""

    admDeptName: str | None = None
    """入院科室名称 · 字符型"""

    admBed: str | None = None
    """入院床位 · 字符型"""

    wardareaBed: str | None = None
    """病区床位 · 字符型"""

    trafDeptFlag: str | None = None
    """转科室标志 · 字符型"""

    dscgMaindiagCode: str | None = None
    """出院主诊断代码 · 字符型"""

    dscgDeptCodg: str | None = None
    """出院科室编码 · 字符型"""

    dscgDeptName: str | None = None
    """出院科室名称 · 字符型"""

    dscgBed: str | None = None
    """出院床位 · 字符型"""

    dscgWay: str | None = None
    """离院方式 · 字符型"""

    mainCondDscr: str | None = None
    """主要病情描述 · 字符型"""

    diseNo: str | None = None
    """病种编号 · 字符型"""

    diseName: str | None = None
    """病种名称 · 字符型"""

    oprnOprtCode: str | None = None
    """手术操作代码 · 字符型"""

    oprnOprtName: str | None = None
    """手术操作名称 · 字符型"""

    otpDiaglnfo: str | None = None
    """门诊诊断信息 · 字符型"""

    inhospStas: str | None = None
    """在院状态 · 字符型"""

    dieDate: str | None = None
    """死亡日期 · 字符型"""

    iptDays: str | None = None
    """住院天数 · 字符型"""

    fpscNo: str | None = None
    """计划生育服务证号 · 字符型"""

    matnType: str | None = None
    """生育类别 · 字符型"""

    birctrIType: str | None = None
    """计划生育手术类别 · 字符型"""

    latechbFlag: str | None = None
    """晚育标志 · 字符型"""

    gesoVal: str | None = None
    """孕周数 · 字符型"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetusCnt: str | None = None
    """胎儿数 · 字符型"""

    pretFlag: str | None = None
    """早产标志 · 字符型"""

    preyTime: str | None = None
    """妊娠时间 · 字符型"""

    birctrIMatnDate: str | None = None
    """计划生育手术或生育日期 · 字符型"""

    copFlag: str | None = None
    """伴有并发症标志 · 字符型"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    opterId: str | None = None
    """经办人ID · 字符型"""

    opterName: str | None = None
    """经办人姓名 · 字符型"""

    optTime: str | None = None
    """经办时间 · 字符型"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    updtTime: str | None = None
    """更新时间 · 字符型"""

    crterId: str | None = None
    """创建人 · 字符型"""

    crterName: str | None = None
    """创建人姓名 · 字符型"""

    crteTime: str | None = None
    """创建时间 · 字符型"""

    crteOptinsNo: str | None = None
    """创建机构 · 字符型"""

    optinsNo: str | None = None
    """经办机构 · 字符型"""

    poolareaNo: str | None = None
    """统筹区编码 · 字符型"""

    chfpdrName: str | None = None
    """主诊医师姓名 · 字符型"""

    dscgMaindiagName: str | None = None
    """住院主诊断名称 · 字符型"""

    medfeeSumamt: str | None = None
    """医疗总费用 · 字符型"""

    elecBillCode: str | None = None
    """电子票据代码 · 字符型"""

    elecBillnoCode: str | None = None
    """电子票据号码 · 字符型"""

    elecBillChkcode: str | None = None
    """电子票据校验码 · 字符型"""

    cpltflag: str | None = None
    """完成标志 · 字符型"""

    expContent: str | None = None
    """扩展字段 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4208 自费病人就诊信息列表查询 的应答。"""

    recordCounts: int | None = None
    """总条数 · 整数"""

    pages: int | None = None
    """总页数 · 整数"""

    data: list[Data] | None = None
    """data · 列表"""
