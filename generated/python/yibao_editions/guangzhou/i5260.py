"""5260 结算单信息查询

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

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5260 结算单信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlinfo · 对象"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

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

    cvlserv_flag: str | None = None
    """公务员标志 · 代码(3) · 字典 cvlserv_flag：0 否、1 是"""

    insu_optins: str | None = None
    """参保机构医保区划 · 字符型(6)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    pay_loc: str | None = None
    """支付地点类别 · 代码(6) · 字典 pay_loc：1 中心、2 医疗机构、3 省内异地、4 跨省异地、5 互联网医院、6 市内异地"""

    fixmedins_code: str | None = None
    """定点医疗机构编号 · 字符型(12)"""

    fixmedins_name: str | None = None
    """定点医疗机构名称 · 字符型(200)"""

    setl_time: dt.datetime | None = None
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    mdtrt_cert_type: str | None = None
    """就诊凭证类型 · 代码(3) · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    medfee_sumamt: Decimal | None = None
    """医疗费总额 · 数值型(16,2)"""

    ownpay_amt: Decimal | None = None
    """全自费金额 · 数值型(16,2)"""

    overlmt_selfpay: Decimal | None = None
    """超限价自费费用 · 数值型(16,2)"""

    preselfpay_amt: Decimal | None = None
    """先行自付金额 · 数值型(16,2)"""

    inscp_scp_amt: Decimal | None = None
    """符合范围金额 · 数值型(16,2)"""

    act_pay_dedc: Decimal | None = None
    """实际支付起付线 · 数值型(16,2)"""

    hifp_pay: Decimal | None = None
    """基本医疗保险统筹基金支出 · 数值型(16,2)"""

    pool_prop_selfpay: Decimal | None = None
    """基本医疗统筹比例自付 · 数值型(5,4)"""

    med_sumfee: str | None = None
    """医保认可费用总额 · 字符型"""

    cvlserv_pay: Decimal | None = None
    """公务员医疗补助基金支出 · 数值型(16,2)"""

    hifes_pay: Decimal | None = None
    """补充医疗保险基金支出 · 数值型(16,2)"""

    hifmi_pay: Decimal | None = None
    """大病补充医疗保险基金支出 · 数值型(16,2)"""

    hifob_pay: Decimal | None = None
    """大额医疗补助基金支出 · 数值型(16,2)"""

    hifdm_pay: Decimal | None = None
    """伤残人员医疗保障基金支出 · 数值型(16,2) · 已包含在其他支出里"""

    maf_pay: Decimal | None = None
    """医疗救助基金支出 · 数值型(16,2)"""

    ownpay_hosp_part: str | None = None
    """现金支付中医院负担金额 · 字符型"""

    oth_pay: Decimal | None = None
    """其他基金支出 · 数值型(16,2)"""

    fund_pay_sumamt: Decimal | None = None
    """基金支付总额 · 数值型(16,2)"""

    psn_pay: Decimal | None = None
    """个人支付金额 · 数值型(16,2)"""

    acct_pay: Decimal | None = None
    """个人账户支出 · 数值型(16,2)"""

    cash_payamt: Decimal | None = None
    """现金支付金额 · 数值型(16,2)"""

    year: str | None = None
    """年度 · 字符型(4)"""

    clr_optins: str | None = None
    """清算经办机构 · 字符型(6)"""

    clr_type: str | None = None
    """清算类别 · 代码(6) · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    ipt_op_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    op_dise_info: str | None = None
    """门诊诊断信息 · 字符型"""

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

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    adm_dise_dscr: str | None = None
    """入院诊断描述 · 字符型"""

    adm_dept_code: str | None = None
    """入院科室编码 · 字符型"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(100)"""

    adm_bed: str | None = None
    """入院床位 · 字符型(30)"""

    dscg_dise_code: str | None = None
    """住院主诊断代码 · 字符型"""

    dscg_dise_name: str | None = None
    """住院主诊断名称 · 字符型"""

    main_cond_desc: str | None = None
    """主要病情描述 · 字符型"""

    ipt_days: int | None = None
    """住院天数 · 整数(4)"""

    fpsc_no: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    latechb_flag: str | None = None
    """晚育标志 · 代码(3) · 字典 latechb_flag：0 否、1 是"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetus_cnt: int | None = None
    """胎儿数 · 整数(3)"""

    premature_flag: str | None = None
    """早产标志 · 字符型"""

    opter: str | None = None
    """经办人 · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    birctrl_or_matn_time: str | None = None
    """计划生育手术或生育日期 · 字符型"""

    hosp_live: str | None = None
    """医院级别 · 字符型"""

    begintime: str | None = None
    """开始时间 · 字符型"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    det_amt: str | None = None
    """零报扣减费用 · 字符型"""


class Setldetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setldetail · 列表"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    item_sumamt: str | None = None
    """项目总金额 · 字符型"""

    item_claa_amt: str | None = None
    """项目甲类金额 · 字符型"""

    item_clab_amt: str | None = None
    """项目乙类金额 · 字符型"""

    item_ownpay_amt: str | None = None
    """项目自费金额 · 字符型"""

    item_oth_amt: str | None = None
    """项目其他金额 · 字符型"""

    overlmt_selfpay: Decimal | None = None
    """超限价自费费用 · 数值型(16,2)"""


class Funddetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """funddetail · 列表"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    fund_pay_type: str | None = None
    """基金支付类型 · 代码(6) · 字典 fund_pay_type：310100 职工基本医疗保险统筹基金支出（前缀3101）、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 大病保险资金支出hifmi_pay、310400 军转干部医疗补助基金 … 共 42 项"""

    inscp_scp_amt: Decimal | None = None
    """符合范围金额 · 数值型(16,2)"""

    crt_payb_lmt_amt: Decimal | None = None
    """本次可支付限额金额 · 数值型(16,2)"""

    fund_payamt: Decimal | None = None
    """基金支付金额 · 数值型(16,2)"""

    setl_proc_info: str | None = None
    """结算过程信息 · 字符型(4000)"""


class SetlProcInfo390(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlProcInfo_390 · 对象"""

    bed_pay_cach: str | None = None
    """床位费个人现金支付 · 字符型"""

    part_pay_cach: str | None = None
    """自费费用个人现金支付 · 字符型"""

    qfbzx_pay_cach: str | None = None
    """起付标准以下费用个人现金支付 · 字符型"""

    jbylgf_pay_cash: str | None = None
    """基本医疗共付段个人现金支付 · 字符型"""

    over_limit_cach_390: str | None = None
    """超限额以上费用(城乡大病支付)个人现金支付 · 字符型"""

    over_limit_cach: str | None = None
    """超限额以上费用个人现金支付 · 字符型"""

    jbylgf_basic_pay: str | None = None
    """基本医疗共付段基本医疗保险 · 字符型"""

    jbylgf_med_pay: str | None = None
    """基本医疗共付段基本药物补助支付 · 字符型"""

    over_limit_sup_pay_390: str | None = None
    """超限额以上费用(城乡大病支付) · 字符型"""

    sum_cach: str | None = None
    """现金支付合计 · 字符型"""

    sum_jbyl: str | None = None
    """基本医疗保险合计 · 字符型"""

    sum_med: str | None = None
    """基本药物补助合计 · 字符型"""

    sum_sup: str | None = None
    """城乡大病Ⅱ合计 · 字符型"""

    sum_bed_pay: str | None = None
    """床位费合计 · 字符型"""

    sum_own_pay: str | None = None
    """自费费用合计 · 字符型"""

    sum_part_pay: str | None = None
    """部分项目自付费用合计 · 字符型"""

    sum_jbylgf_pay: str | None = None
    """基本医疗共付段合计 · 字符型"""

    sum_major_pay: str | None = None
    """重大疾病共付段合计 · 字符型"""

    sum_over_limit: str | None = None
    """超限额以上费用合计 · 字符型"""

    sum_over_limit_390: str | None = None
    """超限额以上费用(城乡大病支付)合计 · 字符型"""

    sum_all_pay: str | None = None
    """总计 · 字符型"""


class SetlProcInfo310510(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlProcInfo_310_510 · 对象"""

    bed_pay_cach: str | None = None
    """床位费个人现金支付 · 字符型"""

    own_pay_cach: str | None = None
    """自费费用个人现金支付 · 字符型"""

    part_pay_cach: str | None = None
    """部分项目自付费用个人现金支付 · 字符型"""

    qfbzx_pay_cach: str | None = None
    """起付标准以下费用个人现金支付 · 字符型"""

    jbylgf_pay_cash: str | None = None
    """基本医疗共付段个人现金支付 · 字符型"""

    over_limit_cach: str | None = None
    """重大疾病共付段个人现金支付 · 字符型"""

    jbylgf_basic_pay: str | None = None
    """基本医疗共付段基本医疗保险支付 · 字符型"""

    jbylgf_med_pay: str | None = None
    """基本医疗共付段基本药物补助支付 · 字符型"""

    major_basic_pay: str | None = None
    """重大疾病共付段基本医疗保险支付 · 字符型"""

    sum_cach: str | None = None
    """现金支付合计 · 字符型"""

    sum_jbyl: str | None = None
    """基本医疗保险合计 · 字符型"""

    sum_med: str | None = None
    """基本药物补助合计 · 字符型"""

    sum_bed_pay: str | None = None
    """床位费合计 · 字符型"""

    sum_own_pay: str | None = None
    """自费费用合计 · 字符型"""

    sum_part_pay: str | None = None
    """部分项目自付费用合计 · 字符型"""

    sum_qfbzx_pay: str | None = None
    """起付标准以下费用合计 · 字符型"""

    sum_jbylgf_pay: str | None = None
    """基本医疗共付段合计 · 字符型"""

    sum_major_pay: str | None = None
    """重大疾病共付段合计 · 字符型"""

    sum_over_limit: str | None = None
    """超限额以上费用合计 · 字符型"""

    sum_all_pay: str | None = None
    """总计 · 字符型"""


class HospHelpInfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """hospHelpInfo · 对象"""

    hosp_help_pay: str | None = None
    """医疗救助金额（含商业保险救助金额） · 字符型"""

    help_cach: str | None = None
    """救助后个人现金支付 · 字符型"""


class Cumulative(msgspec.Struct, kw_only=True, omit_defaults=True):
    """cumulative · 对象"""

    now_year_cumulative: str | None = None
    """本年度医疗救助累计 · 字符型"""

    insutype310_pay: str | None = None
    """本年度累计职工基本医疗保险已支付 · 字符型"""

    fund_major_pay: str | None = None
    """本年度累计重大疾病医疗补助基金已支付 · 字符型"""

    insutype370_pay: str | None = None
    """本年度累计补充医疗保险基金已支付 · 字符型"""

    psn_hops310_pay: str | None = None
    """本年度累计个人自付医疗费用（职工） · 字符型"""

    mz_current_month_pay: str | None = None
    """职工医保基金已累计支付当月普通门诊医疗费用 · 字符型"""

    zgybjj_current_season: str | None = None
    """职工医保基金已累计支付当季度本病种医疗费用 · 字符型"""

    jmybjj_current_season: str | None = None
    """城乡居民医保基金已累计支付当季度本病种医疗费用 · 字符型"""

    insutype390_pay: str | None = None
    """年度累计城乡居民基本医疗保险基金已支付 · 字符型"""

    insutype392_pay: str | None = None
    """本年度累计城乡大病基金已支付 · 字符型"""

    psn_hops390_pay: str | None = None
    """本年度累计城乡个人自付医疗费用 · 字符型"""

    mz_type_pay: str | None = None
    """城乡居民医保基金已累计支付本年度普通门诊医疗费用 · 字符型"""

    med_assis_treat: str | None = None
    """是否享受医疗救助待遇 · 字符型"""

    soc_med_assis_treat: str | None = None
    """社会医疗救助待遇类别 · 字符型"""

    med_assis_amount_insur_cnt: str | None = None
    """商业保险医疗救助金额 · 字符型"""

    accu_amt_med_year: str | None = None
    """本年度商业保险医疗救助累计金额 · 字符型"""

    spe_add_dedu_tax: str | None = None
    """个人所得税大病医疗专项附加扣除费用 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5260 结算单信息查询 的应答。"""

    setlinfo: Setlinfo | None = None
    """setlinfo · 对象"""

    setldetail: list[Setldetail] | None = None
    """setldetail · 列表"""

    funddetail: list[Funddetail] | None = None
    """funddetail · 列表"""

    setlProcInfo_390: SetlProcInfo390 | None = None
    """setlProcInfo_390 · 对象"""

    setlProcInfo_310_510: SetlProcInfo310510 | None = None
    """setlProcInfo_310_510 · 对象"""

    hospHelpInfo: HospHelpInfo | None = None
    """hospHelpInfo · 对象"""

    cumulative: Cumulative | None = None
    """cumulative · 对象"""
