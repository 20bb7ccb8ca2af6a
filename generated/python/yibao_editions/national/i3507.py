"""3507 商品信息删除

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    inv_data_type: str
    """进销存数据类型 · 代码(30) · 必填 · 字典 inv_data_type：1 盘存信息、2 库存变更信息、3 采购信息、4 销售信息"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3507 商品信息删除 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3507 商品信息删除 的应答。"""
