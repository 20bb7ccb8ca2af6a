"""2205 门诊费用明细信息撤销

医保服务 · 门急诊结算；定点医药机构调用。

撤销未结算的门诊明细：按收费批次号撤销，批次号传 0000 则撤销该次就诊的全部未结算明细。已参与结算的明细不能撤销，要先用 2208。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    chrg_bchno: str
    """收费批次号 · 字符型(30) · 必填 · 填 0000 撤销该次就诊的全部未结算明细"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2205 门诊费用明细信息撤销 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2205 门诊费用明细信息撤销 的应答。"""
