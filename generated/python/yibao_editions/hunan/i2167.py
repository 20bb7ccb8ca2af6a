"""2167 异地就医购药取消订单

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2167 异地就医购药取消订单 的请求。"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    mdtrt_regno: str
    """就诊登记号 · 字符型(20) · 必填"""

    opter_name: str
    """经办人 · 字符型(50) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2167 异地就医购药取消订单 的应答。"""
