"""2163 异地就医购药退费

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2163 异地就医购药退费 的请求。"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    mdtrt_regno: str
    """就诊登记号 · 字符型(20) · 必填"""

    opter_name: str
    """经办人 · 字符型(50) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2163 异地就医购药退费 的应答。"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    psn_cashpay: Decimal
    """个人现金支付 · 数值型(16,2) · 必填"""

    acct_payamt: Decimal
    """个人账户支付 · 数值型(16,2) · 必填"""

    certno: str
    """证件号码 · 字符型(18) · 必填"""

    psn_name: str
    """姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(3) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: str
    """出生日期 · 字符型 · 必填"""

    psn_type: str
    """参保人员类别 · 代码(3) · 必填 · 字典 psn_type：11 在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、116003 失业人员、116013 在职副厅以上干部、116015 二等乙级在职职工、12 退休 … 共 30 项"""

    insutype: str
    """险种类型 · 代码(3) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    prmmsg: str | None = None
    """提示信息 · 字符型(500)"""
