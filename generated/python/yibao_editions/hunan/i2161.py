"""2161 异地就医购药获取人员信息

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2161 异地就医购药获取人员信息 的请求。"""

    ssn: str
    """社会保障号 · 字符型(18) · 必填"""

    insuplc: str
    """参保地统筹区 · 字符型(6) · 必填"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2161 异地就医购药获取人员信息 的应答。"""

    psn_no: str
    """个人管理码 · 字符型(30) · 必填"""

    psn_name: str | None = None
    """姓名 · 字符型(50)"""

    gend: str
    """性别 · 代码(3) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: str
    """出生日期 · 字符型 · 必填"""

    ssn: str
    """社会保障号码 · 字符型(18) · 必填"""

    psn_type: str
    """人员类别 · 代码(3) · 必填 · 字典 psn_type：11 在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、116003 失业人员、116013 在职副厅以上干部、116015 二等乙级在职职工、12 退休 … 共 30 项"""

    emp_name: str | None = None
    """单位名称 · 字符型(100)"""

    insuplc_admdvs: str
    """参保地行政区划代码 · 字符型(6) · 必填"""

    outmed_fundmgt_optins_fulname: str
    """参保地医保保险经办机构名称 · 字符型(100) · 必填"""

    acct_balc: Decimal | None = None
    """个人账户余额 · 数值型(16,2)"""

    insutype: str
    """险种类型 · 代码(3) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""
