"""2601 冲正交易

医保服务 · 事务补偿业务；定点医药机构调用。

结果未知时使两边一致：把原交易的 msgid 和交易编号放入 omsgid、oinfno。只能冲正 2102、2207、2304、2401，已被 2208 退费的结算会被拒绝；原 msgid 没有保存就无法冲正。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2601 冲正交易 的请求。"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    omsgid: str
    """原发送方报文ID · 字符型(30) · 必填 · 要冲正的原报文"""

    oinfno: str
    """原交易编号 · 字符型(4) · 必填 · 要冲正的原报文"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2601 冲正交易 的应答。"""
