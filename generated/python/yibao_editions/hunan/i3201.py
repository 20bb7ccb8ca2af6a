"""3201 医药机构费用结算对总账

医药机构管理 · 医药机构费用结算业务；定点医药机构调用。

按险种和清算类别核对一段时间的结算总额；起止日期以医保返回的结算时间为准。总账不平时再用 3202 查到具体的哪一笔。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    insutype: str
    """险种 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    clr_type: str
    """清算类别 · 代码(6) · 必填 · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    setl_optins: str
    """结算经办机构 · 字符型(6) · 必填"""

    stmt_begndate: dt.date
    """对账开始日期 · 日期型 yyyy-MM-dd · 必填"""

    stmt_enddate: dt.date
    """对账结束日期 · 日期型 yyyy-MM-dd · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支付金额 · 数值型(16,2) · 必填"""

    fixmedins_setl_cnt: int
    """定点医药机构结算笔数 · 整数(10) · 必填"""

    refd_setl_flag: str | None = None
    """退费结算标志 · 字符型(6)"""

    fixmedins_refd_setl_flag: str
    """定点医药机构退费结算标志 · 字符型(6) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3201 医药机构费用结算对总账 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Stmtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """对账结果（stmtinfo） · 对象 · 必填"""

    setl_optins: str | None = None
    """结算经办机构 · 字符型(6)"""

    stmt_rslt: str
    """对账结果 · 代码(6) · 必填 · 字典 stmt_rslt：0 平、1 不平"""

    stmt_rslt_dscr: str | None = None
    """对账结果说明 · 字符型(200)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3201 医药机构费用结算对总账 的应答。"""

    stmtinfo: Stmtinfo
    """对账结果（stmtinfo） · 对象 · 必填"""
