"""5501 查询电子结算凭证状态

电子票据 · 医疗机构电子结算凭证信息管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5501 查询电子结算凭证状态 的请求。"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(255) · 必填"""

    elecSetlCertCode: str | None = None
    """电子结算凭证代码 · 字符型(50)"""

    elecSetlCertNo: str
    """电子结算凭证号码 · 字符型(50) · 必填"""

    elecSetlCertChkcode: str | None = None
    """电子结算凭证校验码 · 字符型(50)"""

    elecSetlCertType: str
    """电子结算凭证类型 · 代码(20) · 必填 · 字典 elecSetlCertType：1 财政电子票据、2 税务电子发票、3 税务数电票"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5501 查询电子结算凭证状态 的应答。"""

    elecSetlCertCode: str | None = None
    """电子结算凭证代码 · 字符型(50)"""

    elecSetlCertNo: str | None = None
    """电子结算凭证号码 · 字符型(50)"""

    elecSetlCertChkcode: str | None = None
    """电子结算凭证校验码 · 字符型(20)"""

    elecSetlCertType: str | None = None
    """电子结算凭证类型 · 代码(20) · 字典 elecSetlCertType：1 财政电子票据、2 税务电子发票、3 税务数电票"""

    certSetlType: str | None = None
    """凭证结算类型 · 代码(3) · 字典 certSetlType：1 实时结算、2 全自费"""

    rhredFlag: str | None = None
    """冲红标志 · 代码(3) · 字典 rhredFlag：0 未冲红、1 已冲红"""

    reimFlag: str | None = None
    """报销标志 · 代码(3) · 字典 reimFlag：0 未报销、1 已报销、2 申请中"""
