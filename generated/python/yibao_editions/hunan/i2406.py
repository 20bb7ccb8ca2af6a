"""2406 就医特殊属性上传

医保服务 · 住院办理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

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

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    ipt_psn_sp_flag_type: str
    """住院人员特殊标识类型 · 字符型(6) · 必填"""

    ipt_psn_sp_flag: str
    """住院人员特殊标识 · 字符型(6) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    admdvs: str | None = None
    """医保区划 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2406 就医特殊属性上传 的请求。"""

    data: Data | None = None
    """data · 对象"""


class IptPsnSpFlagRegOut(msgspec.Struct, kw_only=True, omit_defaults=True):
    """IptPsnSpFlagRegOut · 对象"""

    ipt_psn_sp_flag_detl_id: str
    """住院人员特殊标识明细id · 字符型(40) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2406 就医特殊属性上传 的应答。"""

    IptPsnSpFlagRegOut_2: IptPsnSpFlagRegOut | None = msgspec.field(name="IptPsnSpFlagRegOut", default=None)
    """IptPsnSpFlagRegOut · 对象"""
