"""7205 配送信息上传

处方外购（医疗机构部分） · 定点医药机构外购服务；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    delv_no: str | None = None
    """配送业务编号 · 字符型(30)"""

    delv_addr: str | None = None
    """配送地址 · 字符型(200)"""

    delv_dist: Decimal | None = None
    """配送距离 · 数值型(10,2)"""

    delv_entp_no: str | None = None
    """配送企业编码 · 字符型(30)"""

    delv_entp_name: str
    """配送企业名称 · 字符型(50) · 必填"""

    delver_cert_type: str | None = None
    """配送员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    delver_certno: str | None = None
    """配送员证件编号 · 字符型(50)"""

    delver_name: str | None = None
    """配送员姓名 · 字符型(10)"""

    delver_tel: str | None = None
    """配送员电话 · 字符型(20)"""

    delv_stas_codg: str
    """状态编码 · 代码(6) · 必填 · 字典 delv_stas_codg：0 待配送、1 配送中、2 配送完成、3 配送取消、4 配送异常"""

    delv_stas_name: str
    """状态名称 · 字符型(20) · 必填"""

    delv_stas_dscr: str | None = None
    """状态描述 · 字符型(20)"""

    delv_stas_time: dt.datetime | None = None
    """状态描述变更时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    delver_lng: str | None = None
    """配送员当前经度 · 字符型(30)"""

    delver_lat: str | None = None
    """配送员当前维度 · 字符型(30)"""

    delver_geo_type: str | None = None
    """配送员经纬度编码类型 · 字符型(3)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7205 配送信息上传 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7205 配送信息上传 的应答。"""
