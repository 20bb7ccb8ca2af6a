"""2305 住院结算撤销

医保服务 · 住院结算；定点医药机构调用。

撤销住院结算，返回负数记录并进入当期清算；要改明细还须依次用 2405 撤销出院、2302 撤销明细。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal
from typing import Any

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    exp_content: Any = None
    """字段扩展 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2305 住院结算撤销 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Setlinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """结算信息（setlinfo） · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    clr_optins: str | None = None
    """清算经办机构 · 字符型(6)"""

    setl_time: dt.datetime
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

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

    maf_pay: Decimal
    """医疗救助基金支出 · 数值型(16,2) · 必填"""

    oth_pay: Decimal
    """其他支出 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    psn_part_amt: Decimal | None = None
    """个人负担总金额 · 数值型(16,2)"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cash_pay: Decimal
    """个人现金支出 · 数值型(16,2) · 必填"""

    hosp_part_amt: Decimal | None = None
    """医院负担金额 · 数值型(16,2)"""

    balc: Decimal
    """余额 · 数值型(16,2) · 必填"""

    acct_mulaid_pay: Decimal
    """个人账户共济支付金额 · 数值型(16,2) · 必填 · 已包含在个人账户支出里"""

    medins_setl_id: str
    """医药机构结算ID · 字符型(30) · 必填"""

    hifdm_pay: Decimal | None = None
    """伤残人员医疗保障基金支出 · 数值型(16,2) · 已包含在其他支出里"""


class Setldetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """基金分项明细（setldetail） · 列表"""

    fund_pay_type: str
    """基金支付类型 · 代码(6) · 必填 · 字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金 … 共 42 项"""

    inscp_scp_amt: Decimal
    """符合政策范围金额 · 数值型(16,2) · 必填"""

    crt_payb_lmt_amt: Decimal | None = None
    """本次可支付限额金额 · 数值型(16,2)"""

    fund_payamt: Decimal
    """基金支付金额 · 数值型(16,2) · 必填"""

    fund_pay_type_name: str | None = None
    """基金支付类型名称 · 字符型(200)"""

    setl_proc_info: str | None = None
    """结算过程信息 · 字符型(4000)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2305 住院结算撤销 的应答。"""

    setlinfo: Setlinfo
    """结算信息（setlinfo） · 对象 · 必填"""

    setldetail: list[Setldetail] | None = None
    """基金分项明细（setldetail） · 列表"""
