"""1201 医药机构信息获取

基础信息 · 定点医药机构信息；定点医药机构调用。

核对本机构编号、名称、类别和等级是否与医保登记一致；编号与名称至少填一项。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

from typing import Any

import msgspec


class Medinsinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """医药机构信息（medinsinfo） · 对象 · 必填"""

    fixmedins_type: str
    """定点医疗服务机构类型 · 代码(6) · 必填 · 字典 fixmedins_type：1 定点医疗机构、2 定点零售药店、3 工伤定点康复机构、4 辅助器具配置机构、5 计划生育服务机构"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1201 医药机构信息获取 的请求。"""

    medinsinfo: Medinsinfo
    """医药机构信息（medinsinfo） · 对象 · 必填"""


class ReplyMedinsinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """医药机构信息（medinsinfo） · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    uscc: str
    """统一社会信用代码 · 字符型(50) · 必填"""

    fixmedins_type: str
    """定点医疗服务机构类型 · 代码(6) · 必填 · 字典 fixmedins_type：1 定点医疗机构、2 定点零售药店、3 工伤定点康复机构、4 辅助器具配置机构、5 计划生育服务机构"""

    hosp_lv: str | None = None
    """医院等级 · 代码(6) · 字典 hosp_lv：1 三级特等、10 一级丙等、11 无等级、12 三级无等、13 二级无等、14 一级无等、2 三级甲等、3 三级乙等 … 共 14 项"""

    exp_content: Any = None
    """扩展字段 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1201 医药机构信息获取 的应答。"""

    medinsinfo: ReplyMedinsinfo | None = None
    """医药机构信息（medinsinfo） · 对象"""
