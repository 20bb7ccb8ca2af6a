"""2173 查询月结算申报业务明细数据

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2173 查询月结算申报业务明细数据 的请求。"""

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

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(100) · 必填"""

    out_type: str
    """异地类别 · 代码(3) · 必填 · 字典 out_type：0 本地就医、1 省内异地、2 跨省异地转入、3 跨省异地转出"""

    out_type_name: str | None = None
    """异地类别名称 · 字符型(40)"""

    med_type: str
    """医疗类别 · 代码(3) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    med_type_name: str | None = None
    """医疗类别名称 · 字符型(40)"""

    insutype: str
    """险种 · 代码(3) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    insutype_name: str | None = None
    """险种名称 · 字符型(40)"""

    psn_type: str
    """人员类别 · 代码(6) · 必填 · 字典 psn_type：11 在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、116003 失业人员、116013 在职副厅以上干部、116015 二等乙级在职职工、12 退休 … 共 30 项"""

    psn_type_name: str | None = None
    """人员类别名称 · 字符型(40)"""

    sumamt: Decimal
    """医疗总费用 · 数值型(16,2) · 必填"""

    cash_payamt: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    acct_payamt: Decimal
    """个人账户支付 · 数值型(16,2) · 必填"""

    clr_psntime: int
    """清算人次 · 整数(10) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    gend: str | None = None
    """性别 · 字符型(3)"""

    gend_name: str | None = None
    """性别名称 · 字符型(40)"""

    ssn: str | None = None
    """社会保障号码 · 字符型(30)"""

    emp_name: str | None = None
    """单位名称 · 字符型(100)"""

    emp_type: str | None = None
    """单位类型 · 字符型(3)"""

    emp_type_name: str | None = None
    """单位类型名称 · 字符型(40)"""

    mdtrt_setl_time: dt.date | None = None
    """就诊结算时间 · 日期型 yyyy-MM-dd"""

    mdtrt_regno: str
    """就诊登记号 · 字符型(40) · 必填"""

    mdtrtsn: str
    """就诊号 · 字符型(40) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2173 查询月结算申报业务明细数据 的应答。"""

    parameters: Parameters | None = None
    """parameters · 对象"""

    n_output: NOutput | None = None
    """n_output · 对象"""
