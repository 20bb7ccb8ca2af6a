"""7103 电子处方上传

医保电子处方 · 医疗机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    rxTraceCode: str
    """处方追溯码 · 字符型(20) · 必填"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    patnName: str
    """患者姓名 · 字符型(40) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    drCode: str
    """开方医保医师代码 · 字符型(20) · 必填"""

    prscDrName: str
    """开方医师姓名 · 字符型(50) · 必填"""

    pharDeptName: str
    """审方药师科室名称 · 字符型(50) · 必填"""

    pharDeptCode: str
    """审方药师科室编号 · 字符型(30) · 必填"""

    pharProfttlCodg: str | None = None
    """审方药师职称编码 · 代码(20) · 字典 phar_pro_tech_duty：1 执业药师、2 卫生技术职称、2.1 主任药师、2.2 副主任药师、2.3 主管药师、2.4 药师、2.5 药士"""

    pharProfttlName: str | None = None
    """审方药师职称名称 · 字符型(20)"""

    pharCode: str
    """审方医保药师代码 · 字符型(20) · 必填"""

    pharCertType: str | None = None
    """审方药师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    pharCertno: str | None = None
    """审方药师证件号码 · 字符型(50)"""

    pharName: str
    """审方药师姓名 · 字符型(50) · 必填"""

    pharPracCertNo: str | None = None
    """审方药师执业资格证号 · 字符型(50)"""

    pharChkTime: dt.datetime
    """医疗机构药师审方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxFile: str
    """处方原件 · 字符型 · 必填"""

    signDigest: str
    """处方信息签名值 · 字符型(4000) · 必填"""

    extras: str | None = None
    """扩展字段 · 字符型(4000)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7103 电子处方上传 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rx_stas_codg：1 有效、2 已失效、3 已撤销"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7103 电子处方上传 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
