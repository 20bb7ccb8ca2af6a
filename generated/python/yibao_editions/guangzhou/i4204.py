"""4204 自费病人费用明细删除

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetail · 对象"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""


class FeedetI(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetI · 对象"""

    bkkp_sn: str | None = None
    """记账流水号 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4204 自费病人费用明细删除 的请求。"""

    feedetail: Feedetail | None = None
    """feedetail · 对象"""

    feedetI: FeedetI | None = None
    """feedetI · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4204 自费病人费用明细删除 的应答。"""
