"""5261 零星报销信息查询

信息查询 · 医保服务查询；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5261 零星报销信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlinfo · 列表"""

    setl_id: str | None = None
    """受理号 · 字符型(30)"""

    reim_type: str | None = None
    """零报类型 · 字符型"""

    manl_reim_rea: str | None = None
    """零星报销原因 · 字符型"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    psn_type: str | None = None
    """人员类别 · 代码(6) · 字典 psn_type：11 在职、1101 职工在职、1102 公务员在职、1103 灵活就业人员在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、1160 地方其他扩展人员 … 共 44 项"""

    insu_optins: str | None = None
    """参保机构医保区划 · 字符型(6)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    ipt_op_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    dise_no: str | None = None
    """病种编码 · 字符型"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    invono: str | None = None
    """发票号 · 字符型(20)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    main_cond_desc: str | None = None
    """主要病情描述 · 字符型"""

    dise_info: str | None = None
    """诊断信息 · 字符型"""

    adm_dept_code: str | None = None
    """科室编码 · 字符型"""

    adm_dept_name: str | None = None
    """科室名称 · 字符型(100)"""

    adm_bed: str | None = None
    """入院床位 · 字符型(30)"""

    dscg_dise_code: str | None = None
    """主诊断代码 · 字符型"""

    dscg_dise_name: str | None = None
    """主诊断名称 · 字符型"""

    inpatientNo: str | None = None
    """关联流水号 · 字符型"""

    patientNo: str | None = None
    """关联住院号 · 字符型"""

    updateState: str | None = None
    """上传状态 · 字符型"""

    fund_pay_sumamt: Decimal | None = None
    """报销金额 · 数值型(16,2)"""

    medfee_sumamt: Decimal | None = None
    """总金额 · 数值型(16,2)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5261 零星报销信息查询 的应答。"""

    setlinfo: list[Setlinfo] | None = None
    """setlinfo · 列表"""
