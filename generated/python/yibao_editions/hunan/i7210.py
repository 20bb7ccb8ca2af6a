"""7210 药品配送签收确认

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    delvNo: str | None = None
    """配送单业务编号 · 字符型(30)"""

    delvStasDscr: str | None = None
    """状态描述 · 字符型(20)"""

    delverCertType: str
    """配送员证件类型 · 代码(3) · 必填 · 字典 delverCertType"""

    delverCertno: str
    """配送员证件编号 · 字符型(50) · 必填"""

    delverName: str
    """配送员姓名 · 字符型(30) · 必填"""

    delverTel: str | None = None
    """配送员电话 · 字符型(20)"""

    delvStasTime: dt.datetime
    """配送完成时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    delverLng: str | None = None
    """配送员经度 · 字符型(30)"""

    delverLat: str | None = None
    """配送员纬度 · 字符型(30)"""

    delverGeoType: str | None = None
    """配送员经纬度编码类型 · 代码(3) · 字典 delver_geo_type：0 WGS-84(GPS地图坐标系)、1 GCJ-02(高德、腾讯地图坐标系)、3 BD09(百度地图坐标系)、4 BDCS(北斗坐标系)"""

    chkWayCodg: str | None = None
    """签收核验方式 · 代码(3) · 字典 chkWayCodg：1 人脸识别、2 电子凭证二维码、3 其他"""

    delvEntpNo: str | None = None
    """配送企业编码 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7210 药品配送签收确认 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7210 药品配送签收确认 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
