"""2302 住院费用明细撤销

医保服务 · 住院结算；定点医药机构调用。

撤销未结算的住院明细，一次可撤多条；流水号传 0000 则撤销该次住院的全部明细。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Feeinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """待撤销明细（feeinfo） · 对象 · 必填"""

    feedetl_sn: str
    """费用流水号 · 字符型(30) · 必填 · 填 0000 撤销该次住院的全部未结算明细"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2302 住院费用明细撤销 的请求。"""

    feeinfo: Feeinfo
    """待撤销明细（feeinfo） · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2302 住院费用明细撤销 的应答。"""
