"""3204 清算申请撤销

医药机构管理 · 清算服务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    clr_appy_evt_id: str
    """机构清算申请事件ID · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3204 清算申请撤销 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3204 清算申请撤销 的应答。"""
