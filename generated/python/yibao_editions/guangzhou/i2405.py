"""2405 出院撤销

医保服务 · 住院办理；定点医药机构调用。

撤销出院，使住院回到在院状态，以便补传或撤销明细；已结算的先用 2305。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2405 出院撤销 的请求。"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2405 出院撤销 的应答。"""
