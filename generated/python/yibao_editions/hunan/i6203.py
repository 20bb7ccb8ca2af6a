"""6203 医保退费

线上支付 · 订单支付；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    payOrdId: str
    """支付订单号 · 字符型(40) · 必填"""

    appRefdSn: str
    """应用退款流水号 · 字符型(40) · 必填"""

    appRefdTime: str
    """应用退费时间 · 字符型(40) · 必填"""

    totlRefdAmt: Decimal
    """总退费金额 · 数值型(12,2) · 必填"""

    psnAcctRefdAmt: Decimal | None = None
    """医保个人账户支付 · 数值型(12,2)"""

    fundRefdAmt: Decimal | None = None
    """基金支付 · 数值型(12,2)"""

    cashRefdAmt: Decimal
    """现金退费金额 · 数值型(12,2) · 必填"""

    ecToken: str
    """电子凭证授权Token · 字符型(64) · 必填"""

    refdType: str
    """退费类型 · 字符型(40) · 必填"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6203 医保退费 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    refdSn: str
    """结算中心流水号 · 字符型(40) · 必填"""

    hiFefdSn: str
    """医保退费流水号 · 字符型(40) · 必填"""

    hiTrnsDate: str
    """医保退费日期 · 字符型(8) · 必填"""

    hiTrnsTime: str
    """医保退费时间 · 字符型(6) · 必填"""

    refStatus: str
    """退费状态 · 字符型(40) · 必填"""

    extData: str | None = None
    """医保扩展数据 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """6203 医保退费 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
