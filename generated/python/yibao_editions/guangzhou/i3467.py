"""3467 医师信息上传

医药机构管理 · 医师管理；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class DoctorinfoMgtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """doctorinfo.mgtinfo · 列表"""

    dr_codg: str | None = None
    """医师编码 · 字符型(20)"""

    hi_serv_type: str | None = None
    """医疗服务类型 · 字符型"""

    hi_serv_name: str | None = None
    """医疗服务类型名称 · 字符型"""

    hi_serv_stas: str | None = None
    """服务状态 · 字符型"""

    begndate: dt.date | None = None
    """医疗服务开始时间 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """医疗服务结束时间 · 日期型 yyyy-MM-dd"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Doctorinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """doctorinfo · 列表"""

    dr_codg: str
    """医师编码 · 字符型(20) · 必填"""

    dr_name: str
    """医师姓名 · 字符型(50) · 必填"""

    prac_dr_id: str | None = None
    """执业医师编号 · 字符型"""

    dr_prac_type: str | None = None
    """医师执业类别 · 字符型"""

    dr_pro_tech_duty: str | None = None
    """医师专业技术职务 · 字符型"""

    dr_prac_scp_code: str | None = None
    """医师执业范围代码 · 字符型"""

    pro_code: str | None = None
    """专业编号 · 字符型"""

    dcl_prof_flag: str | None = None
    """是否申报为本市专家库成员 · 字符型"""

    practice_code: str | None = None
    """医师执业情况 · 字符型"""

    dr_profttl_code: str | None = None
    """医师职称编号 · 字符型"""

    psn_itro: str | None = None
    """个人能力简介 · 字符型"""

    mul_prac_flag: str
    """多点执业标志 · 字符型 · 必填"""

    main_pracins_flag: str
    """主执业机构标志 · 字符型 · 必填"""

    hosp_dept_code: str
    """医院科室编码 · 字符型 · 必填"""

    bind_flag: str | None = None
    """定岗标志 · 字符型"""

    siprof_flag: str | None = None
    """是否医保专家库成员 · 字符型"""

    loclprof_flag: str | None = None
    """是否本地申报专家 · 字符型"""

    hi_dr_flag: str | None = None
    """是否医保医师 · 代码(3) · 字典 hi_dr_flag：0 否、1 是"""

    cert_type: str | None = None
    """证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    mgtinfo: list[DoctorinfoMgtinfo] | None = None
    """doctorinfo.mgtinfo · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3467 医师信息上传 的请求。"""

    doctorinfo: list[Doctorinfo] | None = None
    """doctorinfo · 列表"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 列表"""

    dr_codg: str | None = None
    """医师编码 · 字符型(20)"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3467 医师信息上传 的应答。"""

    result: list[Result] | None = None
    """result · 列表"""
