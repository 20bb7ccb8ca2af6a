"""3401 科室信息上传

医药机构管理 · 科室管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Deptinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """科室信息（deptinfo） · 列表 · 必填"""

    hosp_dept_codg: str
    """医院科室编码 · 字符型(20) · 必填"""

    caty: str
    """科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    hosp_dept_name: str
    """医院科室名称 · 字符型(100) · 必填"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    itro: str
    """简介 · 字符型(500) · 必填"""

    dept_resper_name: str
    """科室负责人姓名 · 字符型(50) · 必填"""

    dept_resper_tel: str
    """科室负责人电话 · 字符型(50) · 必填"""

    medtech_flag: str | None = None
    """是否医技科室 · 字符型"""

    dept_med_serv_scp: str | None = None
    """科室医疗服务范围 · 字符型(500)"""

    dept_estbdat: dt.datetime
    """科室成立日期 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medserv_type: str | None = None
    """医疗服务类型 · 字符型"""

    dept_type: str
    """诊疗科目类别 · 字符型 · 必填"""

    aprv_bed_cnt: int
    """批准床位数量 · 整数(11) · 必填"""

    hi_crtf_bed_cnt: int | None = None
    """医保认可床位数 · 整数(11)"""

    poolarea_no: str
    """统筹区编号 · 字符型(6) · 必填"""

    dr_psncnt: int
    """医师人数 · 整数(5) · 必填"""

    phar_psncnt: int
    """药师人数 · 整数(5) · 必填"""

    nurs_psncnt: int
    """护士人数 · 整数(5) · 必填"""

    tecn_psncnt: int
    """技师人数 · 整数(5) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3401 科室信息上传 的请求。"""

    deptinfo: list[Deptinfo]
    """科室信息（deptinfo） · 列表 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 列表"""

    hosp_dept_code: str
    """医院科室代码 · 字符型 · 必填"""

    hosp_dept_name: str
    """医院科室名称 · 字符型(100) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3401 科室信息上传 的应答。"""

    result: list[Result] | None = None
    """result · 列表"""
