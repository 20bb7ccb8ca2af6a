"""5203 结算信息查询

信息查询 · 医保服务查询；定点医药机构调用。

查询已结算的金额和基金分项：结算结果未知时用它确认是否成功，退费记录的退费标志为 1、金额为负。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5203 结算信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """结算信息（setlinfo） · 对象 · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    psn_type: str
    """人员类别 · 代码(6) · 必填 · 字典 psn_type：11 在职、1101 职工在职、1102 公务员在职、1103 灵活就业人员在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、1160 地方其他扩展人员 … 共 44 项"""

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

    pay_loc: str
    """支付地点类别 · 代码(6) · 必填 · 字典 pay_loc：1 中心、2 医疗机构、3 省内异地、4 跨省异地、5 互联网医院、6 市内异地"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    hosp_lv: str | None = None
    """医院等级 · 代码(6) · 字典 hosp_lv：1 三级特等、10 一级丙等、11 无等级、12 三级无等、13 二级无等、14 一级无等、2 三级甲等、3 三级乙等 … 共 14 项"""

    fixmedins_poolarea: str | None = None
    """定点归属机构 · 字符型(6)"""

    lmtpric_hosp_lv: str | None = None
    """限价医院等级 · 代码(6) · 字典 lmtpric_hosp_lv：1 一级及以下、2 二级、3 三级"""

    dedc_hosp_lv: str | None = None
    """起付线医院等级 · 代码(6) · 字典 dedc_hosp_lv：1 一级及以下、2 二级、3 三级、4 其他、9 未定级"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""

    setl_time: dt.datetime
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrt_cert_type: str | None = None
    """就诊凭证类型 · 代码(3) · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    clr_type: str
    """清算类别 · 代码(6) · 必填 · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    clr_way: str | None = None
    """清算方式 · 代码(6) · 字典 clr_way：1 按项目、2 单病种、3 按床日、4 按人头、40 Drg支付方式、50 Dip支付方式、8 月定额结算、9 其他 … 共 13 项"""

    clr_optins: str | None = None
    """清算经办机构 · 字符型(6)"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fulamt_ownpay_amt: Decimal
    """全自费金额 · 数值型(16,2) · 必填"""

    overlmt_selfpay: Decimal
    """超限价自费费用 · 数值型(16,2) · 必填"""

    preselfpay_amt: Decimal
    """先行自付金额 · 数值型(16,2) · 必填"""

    inscp_scp_amt: Decimal
    """符合政策范围金额 · 数值型(16,2) · 必填"""

    act_pay_dedc: Decimal
    """实际支付起付线 · 数值型(16,2) · 必填"""

    hifp_pay: Decimal
    """基本医疗保险统筹基金支出 · 数值型(16,2) · 必填"""

    pool_prop_selfpay: Decimal
    """基本医疗保险统筹基金支付比例 · 数值型(5,4) · 必填"""

    med_sumfee: str | None = None
    """医保认可费用总额 · 字符型"""

    cvlserv_pay: Decimal
    """公务员医疗补助资金支出 · 数值型(16,2) · 必填"""

    hifes_pay: Decimal
    """企业补充医疗保险基金支出 · 数值型(16,2) · 必填"""

    hifmi_pay: Decimal
    """居民大病保险资金支出 · 数值型(16,2) · 必填"""

    hifob_pay: Decimal
    """职工大额医疗费用补助基金支出 · 数值型(16,2) · 必填"""

    hifdm_pay: Decimal | None = None
    """伤残人员医疗保障基金支出 · 数值型(16,2) · 已包含在其他支出里"""

    maf_pay: Decimal
    """医疗救助基金支出 · 数值型(16,2) · 必填"""

    oth_pay: Decimal
    """其他基金支出 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    psn_pay: Decimal
    """个人支付金额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    cash_payamt: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    balc: Decimal
    """余额 · 数值型(16,2) · 必填"""

    acct_mulaid_pay: Decimal
    """个人账户共济支付金额 · 数值型(16,2) · 必填 · 已包含在个人账户支出里"""

    medins_setl_id: str
    """医药机构结算ID · 字符型(30) · 必填"""

    refd_setl_flag: str
    """退费结算标志 · 代码(3) · 必填 · 字典 refd_setl_flag：0 否、1 是"""

    year: str
    """年度 · 字符型(4) · 必填"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    invono: str | None = None
    """发票号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Setldetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """基金分项明细（setldetail） · 列表"""

    fund_pay_type: str
    """基金支付类型 · 代码(6) · 必填 · 字典 fund_pay_type：310100 职工基本医疗保险统筹基金支出（前缀3101）、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 大病保险资金支出hifmi_pay、310400 军转干部医疗补助基金 … 共 42 项"""

    inscp_scp_amt: Decimal
    """符合范围金额 · 数值型(16,2) · 必填"""

    crt_payb_lmt_amt: Decimal | None = None
    """本次可支付限额金额 · 数值型(16,2)"""

    fund_payamt: Decimal
    """基金支付金额 · 数值型(16,2) · 必填"""

    fund_pay_type_name: str | None = None
    """基金支付名称 · 字符型(200)"""

    setl_proc_info: str | None = None
    """结算过程信息 · 字符型(4000)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5203 结算信息查询 的应答。"""

    setlinfo: Setlinfo
    """结算信息（setlinfo） · 对象 · 必填"""

    setldetail: list[Setldetail] | None = None
    """基金分项明细（setldetail） · 列表"""
