"""3202 医药机构费用结算对明细账

医药机构管理 · 医药机构费用结算业务；定点医药机构调用。

上传明细文件逐笔对账：先用 9101 上传 txt 压缩包取得文件查询号，结果文件再用 9102 下载。退费要正负两条都列入，漏了负的一条必然对不平。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    setl_optins: str
    """结算经办机构 · 字符型(6) · 必填"""

    file_qury_no: str
    """文件查询号 · 字符型(30) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    stmt_begndate: dt.date
    """对账开始日期 · 日期型 yyyy-MM-dd · 必填"""

    stmt_enddate: dt.date
    """对账结束日期 · 日期型 yyyy-MM-dd · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    cash_payamt: Decimal
    """现金支付金额 · 数值型(16,2) · 必填"""

    fixmedins_setl_cnt: int
    """定点医药机构结算笔数 · 整数(10) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3202 医药机构费用结算对明细账 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Fileinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """文件信息（fileinfo） · 对象 · 必填"""

    file_qury_no: str
    """文件查询号 · 字符型(30) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名称 · 字符型(200) · 必填"""

    dld_endtime: dt.datetime
    """下载截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3202 医药机构费用结算对明细账 的应答。"""

    fileinfo: Fileinfo
    """文件信息（fileinfo） · 对象 · 必填"""


class FileUpload(msgspec.Struct, kw_only=True, omit_defaults=True):
    """对账明细文件（upload） · 列表"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    refd_setl_flag: str
    """退费结算标志 · 代码(3) · 必填 · 字典 refd_setl_flag：0 否、1 是"""


class FileResult(msgspec.Struct, kw_only=True, omit_defaults=True):
    """对账结果文件（result） · 列表"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    msgid: str
    """发送方报文ID · 字符型(30) · 必填 · 定点机构编号 12 位、时间 14 位、顺序号 4 位，不可重复"""

    stmt_rslt: str
    """对账结果 · 代码(6) · 必填 · 字典 stmt_rslt：0 平、1 不平"""

    refd_setl_flag: str
    """退费结算标志 · 代码(3) · 必填 · 字典 refd_setl_flag：0 否、1 是"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3202 医药机构费用结算对明细账 的文件。"""

    upload: list[FileUpload] | None = None
    """对账明细文件（upload） · 列表"""

    result: list[FileResult] | None = None
    """对账结果文件（result） · 列表"""
