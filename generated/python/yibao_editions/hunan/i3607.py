"""3607 结算清单质控结果查询

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

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
    """3607 结算清单质控结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class DataDetlList(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.detl_list · 列表"""

    exam_data_fld: str
    """检查数据字段 · 字符型(100) · 必填"""

    qltctrl_chk_rslt: str
    """质控校验结果 · 字符型(100) · 必填"""

    err_lv: str
    """错误等级 · 字符型(3) · 必填"""

    retn_flag: str
    """回退标志 · 字符型(3) · 必填"""

    init_val: str | None = None
    """初始值 · 字符型(60)"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""

    setl_ym: str
    """结算年月 · 字符型(6) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    psn_cert_type: str | None = None
    """人员证件类型 · 字符型(6)"""

    cert_no: str | None = None
    """证件号码 · 字符型(30)"""

    qltctrl_rslt: str
    """质控结果 · 字符型(6) · 必填"""

    err_lv: str | None = None
    """错误等级 · 字符型(6)"""

    retn_flag: str | None = None
    """回退标志 · 字符型(3)"""

    qltctrl_ver: str | None = None
    """质控版本号 · 字符型(60)"""

    grp_stas: str | None = None
    """分组状态 · 字符型(6)"""

    qltctrl_time: dt.datetime | None = None
    """质控时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    detl_list: list[DataDetlList] | None = None
    """data.detl_list · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3607 结算清单质控结果查询 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
