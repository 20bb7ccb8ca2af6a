"""6101 药店线上费用明细上传

线上支付（医疗机构部分） · 医保提供接口；定点医药机构调用。

出处：reconstructed。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    med_org_ord: str
    """医药机构订单号 · 字符型(40) · 必填"""

    hi_rxno: str | None = None
    """医保处方编号 · 字符型(30)"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    chrg_bchno: str
    """收费批次号 · 字符型(30) · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    acct_used_flag: str
    """个人账户使用标志 · 代码(3) · 必填 · 字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """费用明细（feedetail） · 列表 · 必填"""

    feedetl_sn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    fee_ocur_time: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rx_circ_flag: str
    """外购处方标志 · 代码(3) · 必填 · 字典 rx_circ_flag：0 不外购、1 外购"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    medins_list_name: str
    """医药机构目录名称 · 字符型(100) · 必填"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    det_item_fee_sumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6101 药店线上费用明细上传 的请求。"""

    data: Data
    """data · 对象 · 必填"""

    feedetail: list[Feedetail]
    """费用明细（feedetail） · 列表 · 必填"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    pay_ord_id: str
    """支付订单号 · 字符型(40) · 必填"""

    ord_stas: str
    """订单状态 · 字符型(40) · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal | None = None
    """基金支付总额 · 数值型(16,2)"""

    acct_pay: Decimal | None = None
    """个人账户支出 · 数值型(16,2)"""

    psn_cash_pay: Decimal | None = None
    """个人现金支出 · 数值型(16,2)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6101 药店线上费用明细上传 的应答。"""

    data: ReplyData
    """data · 对象 · 必填"""
