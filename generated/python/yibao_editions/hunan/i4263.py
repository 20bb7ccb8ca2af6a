"""4263 自费病人零报金额不符查询

信息采集上传 · 自费病人就医信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4263 自费病人零报金额不符查询 的请求。"""

    mdtrtId: str | None = None
    """医药机构就诊事件ID · 字符型(30)"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    certno: str | None = None
    """证件号码 · 字符型(30)"""

    pageNum: int
    """当前页 · 整数 · 必填"""

    pageSize: int
    """每页条数 · 整数 · 必填"""


class Data1(msgspec.Struct, kw_only=True, omit_defaults=True):
    """Data1 · 对象"""

    pageNum: str | None = None
    """页数 · 字符型(30)"""

    pageSize: str | None = None
    """每页个数 · 字符型(30)"""

    size: str | None = None
    """个数 · 字符型(30)"""

    startRow: str | None = None
    """开始行 · 字符型(30)"""

    endRow: str | None = None
    """结束行 · 字符型(30)"""

    pages: str | None = None
    """页数 · 字符型(30)"""

    recordCounts: str | None = None
    """个数记录 · 字符型(30)"""

    prePage: str | None = None
    """上一页 · 字符型(30)"""

    nextPage: str | None = None
    """下一页 · 字符型(30)"""

    Data: str | None = None
    """Data · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4263 自费病人零报金额不符查询 的应答。"""

    code: str | None = None
    """响应状态 · 字符型(30)"""

    type: str | None = None
    """响应类型 · 字符型(30)"""

    message: str | None = None
    """提示信息 · 字符型(30)"""

    data: str | None = None
    """输出数据 · 字符型"""

    Data1_2: Data1 | None = msgspec.field(name="Data1", default=None)
    """Data1 · 对象"""
