"""2407 就医特殊属性查询

医保服务 · 住院办理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    page_num: int
    """分页条数 · 整数(6) · 必填"""

    page_size: int
    """分页大小 · 整数(6) · 必填"""

    ipt_psn_sp_flag_detl_id: str | None = None
    """住院人员特殊标识明细id · 字符型(40)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 字符型(6)"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    ipt_otp_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    ipt_psn_sp_flag_type: str | None = None
    """住院人员特殊标识类型 · 字符型(6)"""

    ipt_psn_sp_flag: str | None = None
    """住院人员特殊标识 · 字符型(6)"""

    admdvs: str | None = None
    """医保区划 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2407 就医特殊属性查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class IptPsnSpFlagReg(msgspec.Struct, kw_only=True, omit_defaults=True):
    """IptPsnSpFlagReg · 对象"""

    ipt_psn_sp_flag_detl_id: str
    """住院人员特殊标识明细id · 字符型(40) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 字符型(6) · 必填"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    ipt_psn_sp_flag_type: str
    """住院人员特殊标识类型 · 字符型(6) · 必填"""

    ipt_psn_sp_flag: str
    """住院人员特殊标识 · 字符型(6) · 必填"""

    admdvs: str | None = None
    """医保区划 · 字符型(6)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2407 就医特殊属性查询 的应答。"""

    IptPsnSpFlagReg_2: IptPsnSpFlagReg | None = msgspec.field(name="IptPsnSpFlagReg", default=None)
    """IptPsnSpFlagReg · 对象"""
