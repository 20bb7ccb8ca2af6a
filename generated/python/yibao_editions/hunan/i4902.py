"""4902 查询医疗机构电子结算凭证上传结果

电子票据 · 医疗机构电子结算凭证信息管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4902 查询医疗机构电子结算凭证上传结果 的请求。"""

    fixmedinsCode: str
    """定点医疗机构编号 · 字符型(30) · 必填"""

    fixmedinsName: str
    """定点医疗机构名称 · 字符型(255) · 必填"""

    bizStsb: str
    """业务区间 · 字符型(30) · 必填"""

    upldBchno: str
    """上传批次号 · 字符型(20) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4902 查询医疗机构电子结算凭证上传结果 的应答。"""

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

    ftfileSavRslt: str | None = None
    """版式文件保存结果 · 代码(3) · 字典 ftfileSavRslt：0 处理中、1 成功、2 失败"""

    chkRslt: str | None = None
    """关联关系核验结果 · 代码(3) · 字典 chkRslt：0 处理中、1 成功、2 失败"""

    savFaleRea: str | None = None
    """保存失败原因 · 字符型(200)"""
