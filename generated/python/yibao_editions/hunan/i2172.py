"""2172 医疗机构月结申报汇总数据查询

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2172 医疗机构月结申报汇总数据查询 的请求。"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    clr_type: str
    """清算类别 · 字符型(3) · 必填"""

    start_clrym: str
    """起始年月 · 字符型(6) · 必填"""

    end_clrym: str
    """结束年月 · 字符型(6) · 必填"""

    clr_optins: str
    """清算机构 · 字符型(6) · 必填"""

    clr_stas: str
    """清算状态 · 字符型(6) · 必填"""

    page_num: str | None = None
    """页码 · 字符型(6)"""

    page_size: str | None = None
    """每页条目数 · 字符型(6)"""


class Parameters(msgspec.Struct, kw_only=True, omit_defaults=True):
    """parameters · 对象"""

    pageNum: int | None = None
    """页码 · 整数(6)"""

    pageSize: int | None = None
    """每页条目数 · 整数(6)"""

    startRow: int | None = None
    """页面展示起始行 · 整数(6)"""

    endRow: int | None = None
    """页面展示结束行 · 整数(6)"""

    recordCounts: int | None = None
    """总条目数 · 整数(6)"""

    size: int | None = None
    """当前页条目数 · 整数(6)"""

    pages: int | None = None
    """总页数 · 整数(6)"""

    isFirstPage: str | None = None
    """是否为第一页 · 字符型"""

    isLastPage: str | None = None
    """是否为最后一页 · 字符型"""


class NOutput(msgspec.Struct, kw_only=True, omit_defaults=True):
    """n_output · 对象"""

    setl_dcla_no: str
    """结算申报号 · 字符型(40) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(100) · 必填"""

    clr_optins: str
    """清算经办机构 · 代码(6) · 必填 · 字典 clr_optins"""

    clr_type: str
    """清算类别 · 代码(3) · 必填 · 字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项"""

    clr_type_name: str | None = None
    """清算类别名称 · 字符型(40)"""

    clr_stas: str | None = None
    """清算状态 · 代码(1) · 字典 clr_stas：0 未申报、10 已申报、100 结算二次汇总、101 结算二次汇总领导审签、110 财务汇总、111 财务拨付复核、112 财务拨付审核、113 财务拨付审签 … 共 17 项"""

    clr_stas_name: str
    """清算状态名称 · 代码(40) · 必填 · 字典 clr_stas_name"""

    start_clrym: str
    """起始清算年月 · 字符型(6) · 必填"""

    end_clrym: str
    """结束清算年月 · 字符型(6) · 必填"""

    begndate: str
    """开始日期 · 字符型(8) · 必填"""

    enddate: str
    """结束日期 · 字符型(8) · 必填"""

    setl_ids_key: str
    """结算ID集合缓存KEY · 字符型(50) · 必填"""

    sumamt: Decimal
    """医疗总费用 · 数值型(16,2) · 必填"""

    cash_payamt: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    acct_pay_sumamt: Decimal
    """个人账户支付 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    clr_psntime: int
    """清算人次 · 整数(10) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2172 医疗机构月结申报汇总数据查询 的应答。"""

    parameters: Parameters | None = None
    """parameters · 对象"""

    n_output: NOutput | None = None
    """n_output · 对象"""
