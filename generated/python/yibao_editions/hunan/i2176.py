"""2176 药店账务汇总数据查询

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2176 药店账务汇总数据查询 的请求。"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    start_date: dt.date
    """查询开始日期 · 日期型 yyyy-MM-dd · 必填"""

    end_date: dt.date
    """查询结束日期 · 日期型 yyyy-MM-dd · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2176 药店账务汇总数据查询 的应答。"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(100) · 必填"""

    med_type: str
    """医疗类别 · 代码(3) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    med_type_name: str
    """医疗类别名称 · 字符型(20) · 必填"""

    medfee_sumamt: Decimal
    """总费用 · 数值型(16,2) · 必填"""

    dfr_sumamt: Decimal
    """应拨付金额 · 数值型(16,2) · 必填"""

    dcla_sum: Decimal
    """药店申报总额 · 数值型(16,2) · 必填"""

    pay_sum: Decimal
    """已拨付金额 · 数值型(16,2) · 必填"""

    no_pay_sum: Decimal
    """未拨付金额 · 数值型(16,2) · 必填"""
