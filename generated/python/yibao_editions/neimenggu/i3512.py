"""3512 定点医药机构入库商品追溯信息查询

医药机构管理 · 进销存管理；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medins_list_codg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    fixmedins_bchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3512 定点医药机构入库商品追溯信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3512 定点医药机构入库商品追溯信息查询 的应答。"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    fixmedinsBchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(150)"""

    drugTracCodg: str | None = None
    """药品追溯码 · 字符型(30)"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    opterId: str | None = None
    """经办人ID · 字符型(20)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    crterId: str | None = None
    """创建人ID · 字符型(20)"""

    optinsNo: str | None = None
    """经办机构编号 · 字符型(20)"""
