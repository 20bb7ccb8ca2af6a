"""6101 解析医保电子凭证二维码

线上支付 · 医保电子凭证；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class InData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """InData · 对象"""

    orgId: str
    """机构ID · 字符型(40) · 必填"""

    businessType: str
    """用码业务类型 · 代码(5) · 必填 · 字典 code_biz_type：01101 挂号、01102 住院建档、01103 入院登记、01104 缴纳预缴金、01201 问诊、01202 预约检查、01203 检查、01204 治疗 … 共 18 项"""

    businessInfo: str | None = None
    """用码业务信息 · 字符型(200)"""

    operatorId: str
    """操作员工号 · 字符型(20) · 必填"""

    operatorName: str
    """操作员姓名 · 字符型(30) · 必填"""

    officeId: str
    """医保科室编号 · 字符型(20) · 必填"""

    officeName: str
    """科室名称 · 字符型(30) · 必填"""

    deviceType: str | None = None
    """设备类型 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6101 解析医保电子凭证二维码 的请求。"""

    InData_2: InData | None = msgspec.field(name="InData", default=None)
    """InData · 对象"""


class OutData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """OutData · 对象"""

    userName: str
    """用户姓名 · 字符型(50) · 必填"""

    idNo: str
    """证件号码 · 字符型(30) · 必填"""

    idType: str
    """证件类型 · 代码(3) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    ecToken: str
    """身份核验令牌 · 字符型(40) · 必填"""

    insuOrg: str
    """参保地行政区划 · 代码(6) · 必填 · 字典 insuOrg"""

    authNo: str | None = None
    """授权流水号 · 字符型(40)"""

    ecIndexNo: str | None = None
    """外部索引号 · 字符型(32)"""

    gender: str | None = None
    """性别 · 字符型(3)"""

    birthday: str | None = None
    """出生日期 · 字符型(10)"""

    nationality: str | None = None
    """国籍 · 字符型(40)"""

    email: str | None = None
    """电子邮箱 · 字符型(40)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6101 解析医保电子凭证二维码 的应答。"""

    OutData_2: OutData | None = msgspec.field(name="OutData", default=None)
    """OutData · 对象"""
