"""3204 清算申请撤销

医药机构管理 · 清算服务；定点医药机构调用。

出处：重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    clr_appy_evt_id: str | None = None
    """clr_appy_evt_id · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3204 清算申请撤销 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3204 清算申请撤销 的应答。"""
