"""3606 DIP分组结果查询

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    setl_ym: str
    """结算年月 · 字符型(6) · 必填"""

    page_num: int
    """分页页码 · 整数(10) · 必填"""

    page_size: int
    """分页数量 · 整数(10) · 必填"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3606 DIP分组结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    insutype: str | None = None
    """险种类型 · 字符型(6)"""

    setl_time: dt.date
    """结算时间 · 日期型 yyyy-MM-dd · 必填"""

    clr_optins: str
    """清算经办机构 · 字符型(6) · 必填"""

    insu_admdvs: str | None = None
    """参保人所属医保区划 · 字符型(6)"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""

    fixmedins_lv: str | None = None
    """定点医疗机构等级 · 字符型(4)"""

    nuld_flag: str | None = None
    """未上传标志 · 字符型(3)"""

    grp_stas: str | None = None
    """分组状态 · 字符型(6)"""

    dip_dise_grp_code: str | None = None
    """DIP病种组代码 · 字符型(200)"""

    dip_dise_grp_name: str | None = None
    """DIP病种组名称 · 字符型(500)"""

    grp_diag_code: str | None = None
    """分组诊断代码 · 字符型(255)"""

    grp_diag_name: str | None = None
    """分组诊断名称 · 字符型(255)"""

    oprn_grp_code: str | None = None
    """手术分组代码 · 字符型(500)"""

    oprn_grp_name: str | None = None
    """手术分组名称 · 字符型(500)"""

    dise_list_type: str | None = None
    """疾病目录类别 · 字符型(3)"""

    asst_list_flag: str | None = None
    """辅助目录标志 · 字符型(6)"""

    asst_list_detl: str | None = None
    """辅助目录详情 · 字符型(2000)"""

    grp_dise_sco: int | None = None
    """分组病种分值 · 整数(16)"""

    remarks: str | None = None
    """备注信息 · 字符型(255)"""

    Insutype_name: str | None = None
    """险种类型明称 · 字符型(30)"""

    grp_stas_name: str | None = None
    """分组状态名称 · 字符型(30)"""

    dise_list_type_name: str | None = None
    """病种目录类别名称 · 字符型(30)"""

    act_setl_sco: Decimal | None = None
    """实际结算分值 · 数值型(16,4)"""

    sco_stas: str | None = None
    """分值状态 · 字符型(30)"""

    sco_stas_name: str | None = None
    """分值状态名称 · 字符型(30)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3606 DIP分组结果查询 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
