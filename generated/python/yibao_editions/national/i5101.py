"""5101 科室信息查询

信息查询 · 基础信息查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5101 科室信息查询 的请求。"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """科室信息（feedetail） · 列表"""

    hosp_dept_codg: str
    """医院科室编码 · 字符型(20) · 必填"""

    hosp_dept_name: str
    """医院科室名称 · 字符型(100) · 必填"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    itro: str | None = None
    """简介 · 字符型(500)"""

    dept_resper_name: str
    """科室负责人姓名 · 字符型(50) · 必填"""

    dept_resper_tel: str
    """科室负责人电话 · 字符型(50) · 必填"""

    dept_med_serv_scp: str | None = None
    """科室医疗服务范围 · 字符型(500)"""

    caty: str
    """科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dept_estbdat: dt.datetime | None = None
    """科室成立日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    aprv_bed_cnt: int | None = None
    """批准床位数量 · 整数(11)"""

    hi_crtf_bed_cnt: int | None = None
    """医保认可床位数 · 整数(11)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(6)"""

    dr_psncnt: int | None = None
    """医师人数 · 整数(5)"""

    phar_psncnt: int | None = None
    """药师人数 · 整数(5)"""

    nurs_psncnt: int | None = None
    """护士人数 · 整数(5)"""

    tecn_psncnt: int | None = None
    """技师人数 · 整数(5)"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5101 科室信息查询 的应答。"""

    feedetail: list[Feedetail] | None = None
    """科室信息（feedetail） · 列表"""
