"""3401A 批量科室信息上传

医药机构管理 · 科室管理；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Deptinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """deptinfo · 列表"""

    hosp_dept_codg: str | None = None
    """医院科室编码 · 字符型(20)"""

    caty: str | None = None
    """科别 · 字符型(6)"""

    hosp_dept_name: str | None = None
    """医院科室名称 · 字符型(100)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    itro: str | None = None
    """简介 · 字符型(500)"""

    dept_resper_name: str | None = None
    """科室负责人姓名 · 字符型(50)"""

    dept_resper_tel: str | None = None
    """科室负责人电话 · 字符型(50)"""

    dept_med_serv_scp: str | None = None
    """科室医疗服务范围 · 字符型(500)"""

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


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3401A 批量科室信息上传 的请求。"""

    deptinfo: list[Deptinfo] | None = None
    """deptinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3401A 批量科室信息上传 的应答。"""
