"""3103 事前事中服务反馈服务

医药机构管理 · 明细审核；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class DataWarns(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.warns · 对象 · 必填"""

    warn_rslt_id: str
    """违规标识 · 代码(40) · 必填 · 字典 warn_rslt_id"""

    dspo_way: str
    """处理方式 · 代码 · 必填 · 字典 dspo_way：1 继续执行医嘱、2 返回修改医嘱"""

    dspo_way_rea: str | None = None
    """处理原因 · 字符型"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    warn_type: str
    """反馈类型 · 代码(6) · 必填 · 字典 warn_type：1 事前、2 事中"""

    warns: DataWarns
    """data.warns · 对象 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3103 事前事中服务反馈服务 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3103 事前事中服务反馈服务 的应答。"""
