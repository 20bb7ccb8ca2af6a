"""D006 电子处方审核结果查询

处方外购（医疗机构部分） · 定点医疗机构处方服务；定点医药机构调用。

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D006 电子处方审核结果查询 的请求。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    mdtrtId: str
    """医保就诊ID · 字符型(30) · 必填"""

    psnName: str
    """人员名称 · 字符型(50) · 必填"""

    psnCertType: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psnCertType"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """D006 电子处方审核结果查询 的应答。"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    pharName: str
    """医保药师姓名 · 字符型(3) · 必填"""

    pharCode: str
    """医保药师代码 · 字符型(20) · 必填"""

    rxChkStasCodg: str
    """处方审核状态代码 · 代码(3) · 必填 · 字典 rxChkStasCodg"""

    rxChkOpnn: str
    """处方审核意见 · 字符型 · 必填"""

    rxChkTime: dt.datetime
    """处方审核时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    rxStasCodg: str
    """医保处方状态编码 · 代码(3) · 必填 · 字典 rxStasCodg"""

    rxStasName: str
    """医保处方状态名称 · 字符型(20) · 必填"""

    rxChkStasName: str
    """处方审核状态名称 · 字符型(10) · 必填"""
