"""7102 处方审核结果反馈

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用；医保平台也用它通知机构，机构提供服务。

医院的药师审核后上报；药店审核（7204）之后，平台也用它把结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """医药机构名称（审方） · 字符型(200) · 必填"""

    fixmedins_code: str
    """医药机构编号（审方） · 字符型(20) · 必填"""

    phar_cert_type: str | None = None
    """药师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    phar_certno: str | None = None
    """药师证件号码 · 字符型(50)"""

    phar_name: str
    """药师姓名 · 字符型(50) · 必填"""

    phar_prac_cert_no: str | None = None
    """药师执业资格证号 · 字符型(50)"""

    rchk_phar_cert_type: str | None = None
    """复核药师证件类型 · 字符型(6)"""

    rchk_phar_certno: str
    """复核药师证件编号 · 字符型(50) · 必填"""

    rchk_phar_name: str
    """复核药师姓名 · 字符型(40) · 必填"""

    rx_chk_stas_codg: str
    """处方审核状态代码 · 代码(10) · 必填 · 字典 rx_chk_stas_codg：0 审核不通过、1 审核通过"""

    rx_chk_opnn: str | None = None
    """处方审核意见 · 字符型(2000)"""

    rx_chk_time: dt.datetime
    """处方审核时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7102 处方审核结果反馈 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7102 处方审核结果反馈 的应答。"""
