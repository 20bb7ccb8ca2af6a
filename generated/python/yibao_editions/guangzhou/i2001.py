"""2001 人员待遇享受检查

医保服务 · 待遇检查；定点医药机构调用。

挂号或入院前检查参保人能否享受待遇，返回每个基金项的享受标志和不享受的原因。结算后才发现不享受，费用就落到个人身上。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from typing import Any

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30) · 条件必填：日间手术（医疗类别 28）应填写手术操作代码 oprn_oprt_code（med_type == '28'）"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    exp_content: Any = None
    """字段扩展 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2001 人员待遇享受检查 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Trtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """待遇信息（trtinfo） · 列表"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    trt_chk_type: str
    """待遇检查类型 · 代码(6) · 必填 · 字典 trt_chk_type：01 基金项检查、1 基金项检查、99 其他检查"""

    fund_pay_type: str
    """基金支付类型 · 代码(6) · 必填 · 字典 fund_pay_type：310100 职工基本医疗保险统筹基金支出（前缀3101）、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 大病保险资金支出hifmi_pay、310400 军转干部医疗补助基金 … 共 42 项"""

    trt_enjymnt_flag: str
    """基金款项待遇享受标志 · 代码(3) · 必填 · 字典 trt_enjymnt_flag：0 否、1 是"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    trt_chk_rslt: str | None = None
    """待遇检查结果 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2001 人员待遇享受检查 的应答。"""

    trtinfo: list[Trtinfo] | None = None
    """待遇信息（trtinfo） · 列表"""
