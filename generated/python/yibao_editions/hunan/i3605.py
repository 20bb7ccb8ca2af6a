"""3605 DRG分组结果查询

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
    """3605 DRG分组结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    setl_id: str
    """结算ID · 字符型(50) · 必填"""

    drg_code: str
    """DRG编码 · 字符型(50) · 必填"""

    drg_name: str | None = None
    """DRG名称 · 字符型(100)"""

    adrg_code: str | None = None
    """ADRG编码 · 字符型(50)"""

    adrg_name: str | None = None
    """ADRG名称 · 字符型(100)"""

    mdc_codg: str | None = None
    """MDC编码 · 字符型(40)"""

    mdc_name: str | None = None
    """MDC名称 · 字符型(100)"""

    ccmcc: str | None = None
    """合并症并发症 · 字符型(200)"""

    grp_rslt: str
    """分组成功标志 · 字符型(6) · 必填"""

    err_info: str | None = None
    """错误信息 · 字符型(500)"""

    grp_name: str | None = None
    """分组名称 · 字符型(200)"""

    grp_ver: str | None = None
    """分组版本 · 字符型(50)"""

    grp_spec_ver: str | None = None
    """分组规范版本号 · 字符型(50)"""

    place_grp_pay_std: Decimal | None = None
    """地方分组支付标准 · 数值型(16,2)"""

    place_grp_ver: str | None = None
    """地方分组版本 · 字符型(50)"""

    place_grp_spec_ver: str | None = None
    """地方分组规范版本号 · 字符型(6)"""

    abbr: str | None = None
    """简称 · 字符型(50)"""

    place_drg_codg: str | None = None
    """地方DRG编码 · 字符型(50)"""

    place_drg_name: str | None = None
    """地方DRG名称 · 字符型(100)"""

    grp_type: str | None = None
    """分组类别 · 字符型(6)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    drg_admdvs: str | None = None
    """DRG医保区划 · 字符型(6)"""

    setl_list_sn: str | None = None
    """结算清单流水号 · 字符型(50)"""

    setl_ym: str
    """结算年月 · 字符型(6) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(50) · 必填"""

    grp_time: dt.date | None = None
    """分组时间 · 日期型 yyyy-MM-dd"""

    vali_flag: str | None = None
    """有效标志 · 字符型(3)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3605 DRG分组结果查询 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
