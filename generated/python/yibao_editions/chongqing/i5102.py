"""5102 医执人员信息查询

信息查询 · 基础信息查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    prac_psn_type: str
    """执业人员分类 · 代码(6) · 必填 · 字典 prac_psn_type：1 医师、2 护士、3 药师、4 医技人员"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5102 医执人员信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """医执人员信息（data） · 列表"""

    psn_cert_type: str | None = None
    """人员证件类型 · 字符型(6)"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    prac_psn_no: str | None = None
    """执业人员自编号 · 字符型(20)"""

    prac_psn_code: str | None = None
    """执业人员代码 · 字符型(20)"""

    prac_psn_name: str | None = None
    """执业人员姓名 · 字符型(50)"""

    prac_psn_type: str | None = None
    """执业人员分类 · 字符型(6)"""

    prac_psn_cert: str | None = None
    """执业人员资格证书编码 · 字符型(30)"""

    prac_cert_no: str | None = None
    """执业证书编号 · 字符型(30)"""

    hi_dr_flag: str | None = None
    """医保医师标志 · 字符型(3)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    chg_rea: str | None = None
    """变更原因 · 字符型(200)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5102 医执人员信息查询 的应答。"""

    data: list[ReplyData] | None = None
    """医执人员信息（data） · 列表"""
