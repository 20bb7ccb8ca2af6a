"""7201 电子处方线下流转授权

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    psnName: str
    """人员姓名 · 字符型(40) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    ecToken: str
    """电子凭证令牌 · 字符型(64) · 必填"""

    regSn: str | None = None
    """身份登记流水号 · 字符型(40)"""

    ipInfo: str
    """终端IP · 字符型(64) · 必填"""

    opter: str
    """操作人ID · 字符型(20) · 必填"""

    opterName: str
    """操作人姓名 · 字符型(50) · 必填"""

    optinsNo: str
    """操作机构 · 字符型(20) · 必填"""

    outFlag: str | None = None
    """异地处方查询标志位 · 代码(3) · 字典 outFlag：0 否、1 是"""

    outPoolareaNo: str | None = None
    """异地处方医保区划（省级区划） · 字符型(6)"""

    insuPlcNo: str | None = None
    """参保地编号 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7201 电子处方线下流转授权 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    authRxno: str
    """医保处方授权编号 · 字符型(30) · 必填"""

    epcToken: str
    """电子处方访问令牌 · 字符型(100) · 必填"""

    expiresIn: dt.datetime
    """令牌过期时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    prscTime: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    deptName: str
    """科室名称 · 字符型(50) · 必填"""

    diseCodg: str | None = None
    """病种编码 · 字符型(30)"""

    diseName: str | None = None
    """病种名称 · 字符型(500)"""

    valiEndTime: dt.datetime
    """处方有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxExraAttrCode: str | None = None
    """处方附加属性代码 · 代码(3) · 字典 rxExraAttrCode：01 双通道处方、02 门诊统筹处方、03 其他、99 其他"""

    rxExraAttrName: str | None = None
    """处方附加属性名称 · 字符型(20)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7201 电子处方线下流转授权 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
