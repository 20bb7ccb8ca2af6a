"""D003 电子处方上传

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D003 电子处方上传 的请求。"""

    rxTraceCode: str
    """处方追溯码 · 字符型(20) · 必填"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    patnName: str
    """患者姓名 · 字符型(40) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psnCertType"""

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
    """审方药师职称编码 · 代码(20) · 字典 pharProfttlCodg"""

    pharProfttlName: str | None = None
    """审方药师职称名称 · 字符型(20)"""

    pharCode: str
    """审方医保药师代码 · 字符型(20) · 必填"""

    pharCertType: str | None = None
    """审方药师证件类型 · 代码(6) · 字典 pharCertType"""

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


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D003 电子处方上传 的应答。"""

    hiRxno: str | None = None
    """医保处方编号 · 字符型(30)"""

    rxStasCodg: str | None = None
    """医保处方状态编码 · 代码(3) · 字典 rxStasCodg"""

    rxStasName: str | None = None
    """医保处方状态名称 · 字符型(20)"""
