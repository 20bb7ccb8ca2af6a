"""4601 输血信息

信息采集上传 · 医疗管理业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    abo_code: str | None = None
    """ABO血型代码 · 字符型(2)"""

    rh_code: str | None = None
    """Rh血型代码 · 字符型(1)"""

    bld_natu_code: str | None = None
    """输血性质代码 · 字符型(2)"""

    bld_abo_code: str | None = None
    """输血ABO血型代码 · 代码(3) · 字典 blotype_abo：1 A型、2 B型、3 O型、4 AB型、5 不详、9 未查"""

    bld_rh_code: str | None = None
    """输血Rh血型代码 · 代码(3) · 字典 blotype_rh：1 Rh阴性、2 Rh阳性、3 不详、4 未查"""

    bld_cat_code: str | None = None
    """输血品种代码 · 字符型(2)"""

    bld_amt: int | None = None
    """输血量 · 整数(7)"""

    bld_amt_unt: str | None = None
    """输血量计量单位 · 字符型(10)"""

    bld_defs_type_code: str | None = None
    """输血反应类型代码 · 字符型(1)"""

    bld_cnt: int | None = None
    """输血次数 · 整数(2)"""

    bld_time: dt.datetime | None = None
    """输血时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    bld_rea: str | None = None
    """输血原因 · 字符型(100)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4601 输血信息 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4601 输血信息 的应答。"""
