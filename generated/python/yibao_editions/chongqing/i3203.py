"""3203 清算申请

医药机构管理 · 清算服务；定点医药机构调用。

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    clr_type: str
    """清算类别 · 代码(30) · 必填 · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    clr_way: str | None = None
    """清算方式 · 代码(30) · 字典 clr_way：1 按项目、2 单病种、3 按床日、4 按人头、40 Drg支付方式、50 Dip支付方式、8 月定额结算、9 其他 … 共 13 项"""

    setlym: str
    """清算年月 · 字符型(6) · 必填"""

    psntime: int
    """清算人次 · 整数(6) · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    med_sumfee: Decimal
    """医保认可费用总额 · 数值型(16,2) · 必填"""

    fund_appy_sum: Decimal
    """基金申报总额 · 数值型(16,2) · 必填"""

    cash_payamt: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3203 清算申请 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    clr_appy_evt_id: str | None = None
    """clr_appy_evt_id · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3203 清算申请 的应答。"""

    result: Result | None = None
    """result · 对象"""
