"""4203 自费病人就诊以及费用明细上传完成

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4203 自费病人就诊以及费用明细上传完成 的请求。"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    cplt_flag: str | None = None
    """完成标志 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4203 自费病人就诊以及费用明细上传完成 的应答。"""
