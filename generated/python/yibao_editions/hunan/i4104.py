"""4104 医疗保障基金结算清单质控结果查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from typing import TypeAlias

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    setl_ym: str
    """结算年月 · 字符型(6) · 必填"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    err_lv: str | None = None
    """错误等级 · 字符型(3)"""

    retn_flag: str | None = None
    """回退标志 · 字符型(3)"""

    page_num: int
    """当前页数 · 整数(4) · 必填"""

    page_size: int
    """本页数据量 · 整数(4) · 必填"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4104 医疗保障基金结算清单质控结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Detailinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """detailinfo · 列表 · 必填"""

    exam_data_fld: str
    """检查数据字段 · 字符型(20) · 必填"""

    qltctrl_chk_rslt: str
    """质控校验结果 · 字符型(100) · 必填"""

    err_lv: str
    """错误等级 · 字符型(3) · 必填"""

    retn_flag: str
    """回退标志 · 字符型(3) · 必填"""

    init_val: str
    """初始值 · 字符型(60) · 必填"""


class ReplyItem(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4104 医疗保障基金结算清单质控结果查询 的应答的一行。"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(255) · 必填"""

    setl_ym: str
    """结算年月 · 字符型(6) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 代码(30) · 必填 · 字典 psn_no"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    qltctrl_rslt: str
    """质控结果 · 字符型(3) · 必填"""

    err_lv: str
    """错误等级 · 字符型(3) · 必填"""

    retn_flag: str
    """回退标志 · 字符型(3) · 必填"""

    qltctrl_ver: str
    """质控版本号 · 字符型(60) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    cert_no: str
    """证件号码 · 字符型(50) · 必填"""

    qltctrl_time: dt.datetime | None = None
    """质控时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    grp_stas: str | None = None
    """分组状态 · 代码(6) · 字典 grp_stas：0 不成功、1 成功"""

    detailinfo: list[Detailinfo]
    """detailinfo · 列表 · 必填"""


Reply: TypeAlias = list[ReplyItem]
"""4104 医疗保障基金结算清单质控结果查询 的应答：整个是一个列表。"""
