"""5201 就诊信息查询

信息查询 · 医保服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5201 就诊信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """就诊信息（mdtrtinfo） · 列表"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    psn_type: str
    """人员类别 · 代码(6) · 必填 · 字典 psn_type：11 在职、1101 职工在职、1102 公务员在职、1103 灵活就业人员在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、1160 地方其他扩展人员 … 共 44 项"""

    maf_psn_flag: str | None = None
    """医疗救助对象标志 · 代码(3) · 字典 maf_psn_flag：0 否、1 是"""

    cvlserv_flag: str
    """公务员标志 · 代码(3) · 必填 · 字典 cvlserv_flag：0 否、1 是"""

    flxempe_flag: str | None = None
    """灵活就业标志 · 代码(3) · 字典 flxempe_flag：0 否、1 是"""

    nwb_flag: str | None = None
    """新生儿标志 · 代码(3) · 字典 nwb_flag：0 否、1 是"""

    insu_optins: str | None = None
    """参保机构医保区划 · 字符型(6)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrt_cert_type: str | None = None
    """就诊凭证类型 · 代码(3) · 字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    ars_year_ipt_flag: str | None = None
    """跨年度住院标志 · 代码(3) · 字典 ars_year_ipt_flag：0 否、1 是"""

    pre_pay_flag: str | None = None
    """先行支付标志 · 代码(3) · 字典 pre_pay_flag：0 否、1 是"""

    ipt_otp_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    atddr_no: str | None = None
    """主治医生编码 · 字符型(30)"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    adm_dept_codg: str | None = None
    """入院科室编码 · 字符型(30)"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(100)"""

    adm_bed: str | None = None
    """入院床位 · 字符型(30)"""

    dscg_maindiag_code: str | None = None
    """住院主诊断代码 · 字符型(20)"""

    dscg_maindiag_name: str | None = None
    """住院主诊断名称 · 字符型(300)"""

    dscg_dept_codg: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscg_dept_name: str | None = None
    """出院科室名称 · 字符型(100)"""

    dscg_bed: str | None = None
    """出院床位 · 字符型(30)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    otp_diag_info: str | None = None
    """门诊诊断信息 · 字符型(200)"""

    inhosp_stas: str | None = None
    """在院状态 · 代码(3) · 字典 inhosp_stas：0 出院、1 在院"""

    die_date: dt.date | None = None
    """死亡日期 · 日期型 yyyy-MM-dd"""

    ipt_days: int | None = None
    """住院天数 · 整数(4)"""

    fpsc_no: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    latechb_flag: str | None = None
    """晚育标志 · 代码(3) · 字典 latechb_flag：0 否、1 是"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetus_cnt: int | None = None
    """胎儿数 · 整数(3)"""

    pret_flag: str | None = None
    """早产标志 · 代码(3) · 字典 pret_flag：0 否、1 是"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    cop_flag: str | None = None
    """伴有并发症标志 · 代码(3) · 字典 cop_flag：0 否、1 是"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5201 就诊信息查询 的应答。"""

    mdtrtinfo: list[Mdtrtinfo] | None = None
    """就诊信息（mdtrtinfo） · 列表"""
