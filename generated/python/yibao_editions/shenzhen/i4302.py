"""4302 急诊留观手术及抢救信息

信息采集上传 · 门急诊业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Oprninfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """留观手术（oprninfo） · 对象"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    medrcdno: str | None = None
    """Y病历号 · 字符型(30)"""

    oprn_oprt_sn: int
    """手术操作序号 · 整数(2) · 必填"""

    oprn_oprt_code: str
    """手术操作代码 · 字符型(30) · 必填"""

    oprn_oprt_name: str
    """手术操作名称 · 字符型(500) · 必填"""

    oprn_oprt_tagt_part_name: str
    """手术操作目标部位名称 · 字符型(50) · 必填"""

    itvt_name: str
    """介入物名称 · 字符型(100) · 必填"""

    oprn_oprt_mtd_dscr: str
    """手术及操作方法描述 · 字符型(200) · 必填"""

    oprn_oprt_cnt: int
    """手术及操作次数 · 整数(3) · 必填"""

    oprn_oprt_time: dt.datetime
    """手术及操作时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Rescinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """抢救记录（rescinfo） · 对象"""

    resc_begntime: dt.datetime
    """抢救开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    resc_endtime: dt.datetime
    """抢救结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    er_resc_rec: str
    """急诊抢救记录 · 字符型(2000) · 必填"""

    resc_psn_list: str
    """参加抢救人员名单 · 字符型(500) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4302 急诊留观手术及抢救信息 的请求。"""

    oprninfo: Oprninfo | None = None
    """留观手术（oprninfo） · 对象"""

    rescinfo: Rescinfo | None = None
    """抢救记录（rescinfo） · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4302 急诊留观手术及抢救信息 的应答。"""
