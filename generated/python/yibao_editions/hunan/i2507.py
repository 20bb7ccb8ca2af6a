"""2507 人员意外伤害备案

医保服务 · 人员备案；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    dcla_souc: str
    """申报来源 · 代码(6) · 必填 · 字典 dcla_souc：01 定点医药机构、02 中心经办系统、03 网上经办系统、04 APP、05 一体机、99 其他"""

    insutype: str | None = None
    """险种类型 · 字符型(6)"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_insu_rlts_id: str | None = None
    """人员参保关系ID · 字符型(20)"""

    psn_cert_type: str
    """人员证件类型 · 字符型(6) · 必填"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    gend: str | None = None
    """性别 · 字符型(6)"""

    naty: str | None = None
    """民族 · 字符型(3)"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(500)"""

    insu_admdvs: str
    """参保所属医保区划 · 字符型(6) · 必填"""

    emp_no: str | None = None
    """单位编号 · 字符型(40)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    mdtrtarea_admdvs: str | None = None
    """就医地医保区划 · 字符型(6)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    hosp_lv: str | None = None
    """医院等级 · 字符型(6)"""

    adm_time: dt.date | None = None
    """入院时间 · 日期型 yyyy-MM-dd"""

    trum_time: dt.date | None = None
    """受伤时间 · 日期型 yyyy-MM-dd"""

    trum_site: str | None = None
    """受伤地点 · 字符型(200)"""

    trum_rea: str | None = None
    """致伤原因 · 字符型(200)"""

    chk_pay_flag: str
    """审核支付标志 · 代码(3) · 必填 · 字典 chk_pay_flag"""

    agnter_name: str | None = None
    """代办人姓名 · 字符型(50)"""

    agnter_cert_type: str | None = None
    """代办人证件类型 · 字符型(6)"""

    agnter_certno: str | None = None
    """代办人证件号码 · 字符型(50)"""

    agnter_tel: str | None = None
    """代办人联系方式 · 字符型(30)"""

    agnter_addr: str | None = None
    """代办人联系地址 · 字符型(200)"""

    agnter_rlts: str | None = None
    """代办人关系 · 字符型(3)"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2507 人员意外伤害备案 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2507 人员意外伤害备案 的应答。"""

    result: Result | None = None
    """result · 对象"""
