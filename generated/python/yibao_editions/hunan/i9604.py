"""9604 远程查床任务查询

场景监控 · 场景监控；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    medins_code: str
    """医疗机构编码 · 字符型(30) · 必填"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9604 远程查床任务查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ChkBedTaskChkBedTaskDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """chkBedTask.chkBedTaskDetail · 对象 · 必填"""

    plan_id: str
    """计划ID · 字符型(40) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(40) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    crtf_time: dt.datetime | None = None
    """认证时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    crtf_rslt: str | None = None
    """认证结果 · 代码(3) · 字典 recog_rslt：0 认证失败、1 认证成功、2 认证失败、3 审核中、4 特殊登记"""

    sp_dcla_rea: str | None = None
    """特殊申报原因 · 代码(3) · 字典 sp_dcla_rea：1 病人离床进行检查、2 病人已经转科或出院、3 脸部插管等影响识别、4 确为本人但识别失败"""

    sp_dcla_dscr: str | None = None
    """特殊申报说明 · 字符型(200)"""

    appl_stas: str | None = None
    """申诉状态 · 代码(3) · 字典 appl_stas：0 未申诉、1 超时未申诉、2 已申诉、3 申诉成功、4 申诉失败"""

    appl_time: dt.datetime | None = None
    """申诉时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    appl_remarks: str | None = None
    """申诉内容 · 字符型(200)"""

    appler_name: str | None = None
    """申诉人姓名 · 字符型(50)"""

    chk_stas: str | None = None
    """审核状态 · 代码(3) · 字典 chk_stas：0 未审核、1 人工审核通过、2 自动审核通过、3 审核不通过、4 二次下发、5 已提交稽核线索"""

    chk_time: dt.datetime | None = None
    """审核时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    chker_name: str | None = None
    """审核人姓名 · 字符型(50)"""

    chk_opnn: str | None = None
    """审核意见 · 字符型(200)"""


class ChkBedTask(msgspec.Struct, kw_only=True, omit_defaults=True):
    """chkBedTask · 对象"""

    task_id: str
    """任务ID · 字符型(40) · 必填"""

    bchno: str
    """批次号 · 字符型(40) · 必填"""

    medins_code: str
    """医疗机构编码 · 字符型(30) · 必填"""

    medins_name: str
    """医疗机构名称 · 字符型(100) · 必填"""

    dept_no: str
    """科室编号 · 字符型(20) · 必填"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    task_stas: str
    """任务状态 · 代码(3) · 必填 · 字典 task_stas：0 待下发、1 查房中、2 审核中、3 二次下发、4 已撤回、5 审核结束"""

    task_dura: int
    """任务时长 · 整数(3) · 必填"""

    task_begntime: dt.datetime
    """任务开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    task_endtime: dt.datetime
    """任务结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    smpl_cnt: int
    """抽查人数 · 整数(10) · 必填"""

    fin_cnt: int
    """完成人数 · 整数(10) · 必填"""

    pass_cnt: int
    """审核通过人数 · 整数(10) · 必填"""

    sdry_isu_cnt: int
    """二次下发人数 · 整数(10) · 必填"""

    chkBedTaskDetail: ChkBedTaskChkBedTaskDetail
    """chkBedTask.chkBedTaskDetail · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9604 远程查床任务查询 的应答。"""

    chkBedTask: ChkBedTask | None = None
    """chkBedTask · 对象"""
