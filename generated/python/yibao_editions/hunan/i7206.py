"""7206 电子处方审核信息上传

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    epcToken: str
    """电子处方令牌 · 字符型(100) · 必填"""

    ecToken: str
    """审方药师电子凭证令牌 · 字符型(64) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    fixmedinsName: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    pharCertType: str
    """审方药师证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    pharCertno: str
    """审方药师证件号码 · 字符型(50) · 必填"""

    pharName: str
    """审方药师姓名 · 字符型(50) · 必填"""

    pharCode: str
    """审方医保药师代码 · 字符型(50) · 必填"""

    rxChkOpnn: str
    """处方审核意见 · 字符型(2000) · 必填"""

    rxChkStasCodg: str
    """处方审核状态代码 · 代码(10) · 必填 · 字典 rx_chk_stas_codg：0 审核不通过、1 审核通过"""

    rxChkTime: dt.datetime
    """处方审核时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxSignVerifySn: str
    """处方签名验签流水号 · 字符型(40) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7206 电子处方审核信息上传 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""

    rxChkBizSn: str
    """处方审核业务流水号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7206 电子处方审核信息上传 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
