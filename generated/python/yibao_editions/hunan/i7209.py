"""7209 药品配送信息同步

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    delvNo: str
    """配送单业务编号 · 字符型(30) · 必填"""

    delvAddr: str
    """配送地址 · 字符型(200) · 必填"""

    delvDtce: Decimal | None = None
    """配送距离 · 数值型(10,2)"""

    delvEntpNo: str | None = None
    """配送企业编码 · 字符型(30)"""

    delvEntpName: str
    """配送企业名称 · 字符型(50) · 必填"""

    delverCertType: str | None = None
    """配送员证件类型 · 代码(3) · 字典 delverCertType"""

    delverCertno: str | None = None
    """配送员证件编号 · 字符型(50)"""

    delverName: str | None = None
    """配送员姓名 · 字符型(30)"""

    delverTel: str | None = None
    """配送员电话 · 字符型(20)"""

    delvStasCodg: str
    """状态编码 · 代码(6) · 必填 · 字典 delv_stas_codg：0 待配送、1 配送中、2 配送完成、3 配送取消、4 配送异常"""

    delvStasName: str
    """状态名称 · 字符型(20) · 必填"""

    delvStasDscr: str | None = None
    """状态描述 · 字符型(20)"""

    delvStasTime: dt.datetime
    """状态描述变更时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    delverLng: str | None = None
    """配送员当前经度 · 字符型(30)"""

    delverLat: str | None = None
    """配送员当前维度 · 字符型(30)"""

    delverGeoType: str | None = None
    """配送员经纬度编码类型 · 代码(3) · 字典 delver_geo_type：0 WGS-84(GPS地图坐标系)、1 GCJ-02(高德、腾讯地图坐标系)、3 BD09(百度地图坐标系)、4 BDCS(北斗坐标系)"""

    delvConner: str
    """收货人 · 字符型(30) · 必填"""

    delvConTel: str | None = None
    """收货人联系电话 · 字符型(20)"""

    fixmedinsCode: str
    """供药定点机构编号 · 字符型(20) · 必填"""

    fixmedinsName: str
    """供药定点机构名称 · 字符型(200) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7209 药品配送信息同步 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7209 药品配送信息同步 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
