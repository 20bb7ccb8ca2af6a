"""5302 人员定点信息查询

信息查询 · 医药机构服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    biz_appy_type: str
    """业务申请类型 · 字符型(3) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5302 人员定点信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Psnfixmedin(msgspec.Struct, kw_only=True, omit_defaults=True):
    """定点信息（psnfixmedin） · 列表"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    fix_srt_no: str
    """定点排序号 · 字符型(3) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5302 人员定点信息查询 的应答。"""

    psnfixmedin: list[Psnfixmedin] | None = None
    """定点信息（psnfixmedin） · 列表"""
