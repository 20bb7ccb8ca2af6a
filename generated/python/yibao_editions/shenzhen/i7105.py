"""7105 处方支付状态同步

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    hosp_rxno: str
    """定点医疗机构处方编号 · 字符型(40) · 必填"""

    rx_pay_status_code: str
    """处方支付状态 · 代码(6) · 必填 · 字典 rx_pay_status_code"""

    pay_time: dt.datetime
    """支付时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    prsc_dr_name: str
    """撤销医师姓名 · 字符型(50) · 必填"""

    undo_dr_cert_type: str | None = None
    """撤销医师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    undo_dr_certno: str
    """撤销医师证件号码 · 字符型(50) · 必填"""

    undo_rea: str
    """撤销原因描述 · 字符型(200) · 必填"""

    undo_time: dt.datetime
    """撤销时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7105 处方支付状态同步 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7105 处方支付状态同步 的应答。"""
