"""4602 护理操作生命体征测量记录

信息采集上传 · 医疗管理业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    dept_code: str
    """科室代码 · 代码(30) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    wardarea_name: str
    """病区名称 · 字符型(50) · 必填"""

    bedno: str
    """病床号 · 字符型(10) · 必填"""

    diag_code: str
    """诊断代码 · 字符型(20) · 必填"""

    adm_time: dt.datetime
    """入院时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    act_ipt_days: int
    """实际住院天数 · 整数(3) · 必填"""

    afpn_days: int
    """手术后天数 · 整数(5) · 必填"""

    rcd_time: dt.date
    """记录日期时间 · 日期型 yyyy-MM-dd · 必填"""

    vent_frqu: int
    """呼吸频率（次/min） · 整数(3) · 必填"""

    use_vent_flag: str
    """使用呼吸机标志 · 字符型(1) · 必填"""

    pule: int
    """脉率（次/min） · 整数(3) · 必填"""

    pat_heart_rate: int
    """起搏器心率（次/min） · 整数(3) · 必填"""

    tprt: Decimal
    """体温（℃） · 数值型(5,1) · 必填"""

    systolic_pre: str
    """收缩压（mmHg） · 字符型(3) · 必填"""

    dstl_pre: str
    """舒张压（mmHg） · 字符型(3) · 必填"""

    wt: Decimal
    """体重（kg） · 数值型(7,1) · 必填"""

    abde: Decimal
    """腹围（cm） · 数值型(6,1) · 必填"""

    nurscare_obsv_item_name: str
    """护理观察项目名称 · 字符型(30) · 必填"""

    nurscare_obsv_rslt: str
    """护理观察结果 · 字符型(1000) · 必填"""

    nurs_name: str
    """护士姓名 · 字符型(50) · 必填"""

    sign_time: dt.datetime
    """签字时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4602 护理操作生命体征测量记录 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4602 护理操作生命体征测量记录 的应答。"""
