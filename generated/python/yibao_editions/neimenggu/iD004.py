"""D004 电子处方撤销

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D004 电子处方撤销 的请求。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    drCode: str
    """撤销医师的医保医师代码 · 字符型(20) · 必填"""

    undoDrName: str
    """撤销医师姓名 · 字符型(50) · 必填"""

    undoDrCertType: str
    """撤销医师证件类型 · 代码(6) · 必填 · 字典 undoDrCertType"""

    undoDrCertno: str
    """撤销医师证件号码 · 字符型(50) · 必填"""

    undoRea: str
    """撤销原因描述 · 字符型(200) · 必填"""

    undoTime: dt.datetime
    """撤销时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D004 电子处方撤销 的应答。"""
