"""2181 异地购药冲正交易

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2181 异地购药冲正交易 的请求。"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    ssn: str
    """社会保障号码 · 字符型(18) · 必填"""

    mdtrt_regno: str
    """就诊登记号 · 字符型(20) · 必填"""

    status: str
    """冲正业务类型 · 代码(4) · 必填 · 字典 status"""

    opter_name: str
    """经办人 · 字符型(50) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2181 异地购药冲正交易 的应答。"""
