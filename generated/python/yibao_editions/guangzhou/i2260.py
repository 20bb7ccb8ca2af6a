"""2260 门诊直接结算

医保服务 · 门急诊结算；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class DiseinfoRows(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo.rows · 列表"""

    dise_type: str | None = None
    """诊断类别 · 字符型"""

    dise_srt_no: str | None = None
    """诊断排序号 · 字符型"""

    dise_code: str | None = None
    """诊断代码 · 字符型"""

    dise_name: str | None = None
    """诊断名称 · 字符型(500)"""

    dise_dept: str | None = None
    """诊断科室 · 字符型"""

    dise_dor_no: str | None = None
    """诊断医生编码 · 字符型(30)"""

    dise_dor_name: str | None = None
    """诊断医生姓名 · 字符型(50)"""

    dise_time: str | None = None
    """诊断时间 · 字符型"""


class FeedetailRows(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetail.rows · 列表"""

    feedetl_sn: str | None = None
    """记账流水号 · 字符型(30)"""

    dise_no: str | None = None
    """病种编号 · 字符型"""

    rx_drord_no: str | None = None
    """处方/医嘱号 · 字符型(30)"""

    fee_ocur_date: str | None = None
    """费用发生日期 · 字符型"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    det_item_fee_sumamt: Decimal | None = None
    """明细项目费用总额 · 数值型(16,2)"""

    sin_dos_dscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    used_frqu_dscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prd_days: Decimal | None = None
    """用药周期天数 · 数值型(4,2)"""

    medc_way_dscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medins_milist_codg: str | None = None
    """医疗机构目录编码 · 字符型"""

    medins_list_name: str | None = None
    """医疗机构目录名称 · 字符型(100)"""

    bilg_dept_codg: str | None = None
    """开单科室编码 · 字符型(30)"""

    bilg_dept_name: str | None = None
    """开单科室名称 · 字符型(100)"""

    bilg_dr_codg: str | None = None
    """开单医生编码 · 字符型(30)"""

    bilg_dr_name: str | None = None
    """开单医生姓名 · 字符型(50)"""

    orders_dept_code: str | None = None
    """受单科室编码 · 字符型"""

    orders_dept_name: str | None = None
    """受单科室名称 · 字符型"""

    orders_dr_code: str | None = None
    """受单医生编码 · 字符型(30)"""

    orders_dr_name: str | None = None
    """受单医生姓名 · 字符型(50)"""

    hosp_appr_flag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    extins_flag: str | None = None
    """外检标志 · 字符型"""

    extins_hosp_code: str | None = None
    """外检医院编码 · 字符型"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    matn_fee_flag: str | None = None
    """生育费用标志 · 代码(6) · 字典 matn_fee_flag：0 否、1 是"""

    unchk_flag: str | None = None
    """不进行审核标志 · 字符型"""

    unchk_memo: str | None = None
    """不进行审核说明 · 字符型"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    mdtrt_cert_type: str | None = None
    """就诊凭证类型 · 代码(3) · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    mdtrt_cert_no: str | None = None
    """就诊凭证编号 · 字符型(50) · 凭证类型 01 填电子凭证令牌，02 填身份证号，03 填社会保障卡卡号"""

    hcard_basinfo: str | None = None
    """持卡就诊基本信息 · 字符型"""

    hcard_chkinfo: str | None = None
    """持卡就诊校验信息 · 代码 · 字典 hcard_chkinfo"""

    mdtrt_mode: str | None = None
    """就诊方式 · 代码 · 字典 mdtrt_mode：0 线下就诊"""

    setl_flag: str | None = None
    """结算标志 · 字符型"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    ipt_op_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    adm_dept_code: str | None = None
    """科室编码 · 字符型"""

    adm_dept_name: str | None = None
    """科室名称 · 字符型(100)"""

    order_no: str | None = None
    """医疗机构订单号或医疗机构就医序列号 · 字符型"""

    main_cond_desc: str | None = None
    """主要病情描述 · 字符型"""

    dise_no: str | None = None
    """病种编码 · 字符型"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    dscg_maindiag_code: str | None = None
    """主诊断编码 · 字符型(20)"""

    dscg_maindiag_name: str | None = None
    """主诊断名称 · 字符型(300)"""

    clnc_flag: str
    """临床试验标志 · 字符型 · 必填"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    op_dise_info: str | None = None
    """门诊诊断信息 · 字符型"""

    invono: str | None = None
    """发票号 · 字符型(20)"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    birctrl_or_matn_time: str | None = None
    """计划生育手术或生育日期 · 字符型"""


class Agnterinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """agnterinfo · 对象"""

    agnter_name: str | None = None
    """代办人姓名 · 字符型(50)"""

    agnter_rlts: str | None = None
    """代办人关系 · 代码(3) · 字典 agnter_rlts：1 配偶、2 子女、4 孙子、孙女，或外孙子、外孙女、5 父母、6 祖父母或外祖父母、7 兄、弟、姐、妹、8 其他亲属、9 非亲属 … 共 9 项"""

    agnter_cert_type: str | None = None
    """代办人证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    agnter_certno: str | None = None
    """代办人证件号码 · 字符型(50)"""

    agnter_tel: str | None = None
    """代办人联系电话 · 字符型(30)"""

    agnter_addr: str | None = None
    """代办人联系地址 · 字符型(200)"""

    agnter_photo: str | None = None
    """代办人照片 · 字符型"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 对象"""

    rows: list[DiseinfoRows] | None = None
    """diseinfo.rows · 列表"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetail · 对象"""

    rows: list[FeedetailRows] | None = None
    """feedetail.rows · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2260 门诊直接结算 的请求。"""

    mdtrtinfo: Mdtrtinfo | None = None
    """mdtrtinfo · 对象"""

    agnterinfo: Agnterinfo | None = None
    """agnterinfo · 对象"""

    diseinfo: Diseinfo | None = None
    """diseinfo · 对象"""

    feedetail: Feedetail | None = None
    """feedetail · 对象"""


class SetlInfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """setlInfo · 对象"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

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

    psn_type: str
    """人员类别 · 代码(6) · 必填 · 字典 psn_type：11 在职、1101 职工在职、1102 公务员在职、1103 灵活就业人员在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、1160 地方其他扩展人员 … 共 44 项"""

    cvlserv_flag: str
    """公务员标志 · 代码(3) · 必填 · 字典 cvlserv_flag：0 否、1 是"""

    setl_time: dt.datetime | None = None
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psn_setlway: str
    """个人结算方式 · 代码(6) · 必填 · 字典 psn_setlway：01 按项目结算、02 按定额结算"""

    mdtrt_cert_type: str | None = None
    """就诊凭证类型 · 代码(3) · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fulamt_ownpay_amt: Decimal
    """全自费金额 · 数值型(16,2) · 必填"""

    overlmt_selfpay: Decimal
    """超限价自费费用 · 数值型(16,2) · 必填"""

    preselfpay_amt: Decimal
    """先行自付金额 · 数值型(16,2) · 必填"""

    inscp_scp_amt: Decimal
    """符合范围金额 · 数值型(16,2) · 必填"""

    med_sumfee: str
    """医保认可费用总额 · 字符型 · 必填"""

    act_pay_dedc: Decimal | None = None
    """实际支付起付线 · 数值型(16,2)"""

    hifp_pay: Decimal
    """基本医疗保险统筹基金支出 · 数值型(16,2) · 必填"""

    pool_prop_selfpay: Decimal
    """基本医疗保险统筹基金支付比例 · 数值型(5,4) · 必填"""

    cvlserv_pay: Decimal
    """公务员医疗补助资金支出 · 数值型(16,2) · 必填"""

    hifes_pay: Decimal
    """企业补充医疗保险基金支出 · 数值型(16,2) · 必填"""

    hifmi_pay: Decimal
    """居民大病保险资金支出 · 数值型(16,2) · 必填"""

    hifob_pay: Decimal
    """职工大额医疗费用补助基金支出 · 数值型(16,2) · 必填"""

    hifdm_pay: Decimal
    """伤残人员医疗保障基金支出 · 数值型(16,2) · 必填 · 已包含在其他支出里"""

    maf_pay: Decimal
    """医疗救助基金支出 · 数值型(16,2) · 必填"""

    oth_pay: Decimal
    """其他基金支出 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    hosp_part_amt: Decimal
    """医院负担金额 · 数值型(16,2) · 必填"""

    psn_part_amt: Decimal
    """个人负担总金额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cash_pay: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    acct_mulaid_pay: Decimal
    """账户共济支付金额 · 数值型(16,2) · 必填 · 已包含在个人账户支出里"""

    balc: Decimal
    """个人账户支出后余额 · 数值型(16,2) · 必填"""

    clr_optins: str | None = None
    """清算经办机构 · 字符型(6)"""

    clr_way: str | None = None
    """清算方式 · 代码(6) · 字典 clr_way：1 按项目、2 单病种、3 按床日、4 按人头、40 Drg支付方式、50 Dip支付方式、8 月定额结算、9 其他 … 共 13 项"""

    clr_type: str
    """清算类别 · 代码(6) · 必填 · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    medins_setl_id: str
    """医药机构结算ID · 字符型(30) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2260 门诊直接结算 的应答。"""

    setlInfo: SetlInfo | None = None
    """setlInfo · 对象"""
