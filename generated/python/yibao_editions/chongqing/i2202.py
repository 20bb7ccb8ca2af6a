"""2202 门诊挂号撤销

医保服务 · 门急诊结算；定点医药机构调用。

撤销尚未结算的门诊挂号；已上传的明细先用 2205 撤销，已结算的先用 2208 退费。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2202 门诊挂号撤销 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2202 门诊挂号撤销 的应答。"""
