"""3604 特病单议申请审核意见和预结算基金分项查询

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    appy_chk_setl_list_id: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3604 特病单议申请审核意见和预结算基金分项查询 的请求。"""

    data: list[Data] | None = None
    """data · 列表"""


class PreSetlInvyEvtList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """preSetl_invy_evt_list · 列表"""

    drg_pre_setl_invy_id: str | None = None
    """DRG预结算清单ID · 字符型(50)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    setl_list_sn: str | None = None
    """结算清单流水号 · 字符型(9)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    fund_pay_type: str | None = None
    """基金支付类型 · 代码(10) · 字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金、310500 代缴基金（破产改制） … 共 37 项"""

    poolarea_fund_pay_name: str | None = None
    """统筹区基金支付类型名称 · 字符型(200)"""

    fund_payamt: Decimal | None = None
    """基金支付金额 · 数值型(16,2)"""

    exit_fund_payamt: Decimal | None = None
    """退出基金支付金额 · 数值型(16,2)"""

    drg_fund_payamt: Decimal | None = None
    """DRG基金支付金额 · 数值型(16,2)"""

    exit_type: str | None = None
    """退出类型 · 代码(3) · 字典 exit_type"""

    exit_rea: str | None = None
    """退出原因 · 字符型(200)"""

    appy_chk_setl_list_id: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    fund_cap: dt.date | None = None
    """基金封顶线 · 日期型 yyyy-MM-dd"""

    over_fund_cap: dt.date | None = None
    """超基金封顶线 · 日期型 yyyy-MM-dd"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(3)"""

    crte_time: dt.date | None = None
    """创建时间 · 日期型 yyyy-MM-dd"""


class AppyChkOpnnEvtList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """appy_chk_opnn_evt_list · 列表"""

    appy_chk_setl_list_opnn_id: str | None = None
    """申请审核结算目录意见ID · 字符型(50)"""

    appy_chk_setl_list_id: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    setl_list_sn: str | None = None
    """结算清单流水号 · 字符型(9)"""

    drg_dip_exit_opnn_type: str | None = None
    """DRG按病种分值付费退出意见类型 · 代码(3) · 字典 drg_dip_exit_opnn_type"""

    opnn: str | None = None
    """处理意见 · 字符型(1000)"""

    opnn_time: dt.date | None = None
    """意见时间 · 日期型 yyyy-MM-dd"""

    opnn_exit_type: str | None = None
    """意见退出类型 · 代码(3) · 字典 opnn_exit_type"""

    opnn_resper_name: str | None = None
    """意见负责人姓名 · 字符型(50)"""

    opnn_resper_id: str | None = None
    """意见负责人ID · 字符型(20)"""

    opnn_resper_optins_no: str | None = None
    """意见负责人经办机构编号 · 字符型(20)"""

    drg_admdvs: str | None = None
    """DRG医保区划 · 字符型(6)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(3)"""

    crte_time: dt.date | None = None
    """创建时间 · 日期型 yyyy-MM-dd"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3604 特病单议申请审核意见和预结算基金分项查询 的应答。"""

    preSetl_invy_evt_list: list[PreSetlInvyEvtList] | None = None
    """preSetl_invy_evt_list · 列表"""

    appy_chk_opnn_evt_list: list[AppyChkOpnnEvtList] | None = None
    """appy_chk_opnn_evt_list · 列表"""
