"""7207 药品销售出库明细上传

医保电子处方 · 医药机构电子处方业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hiRxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    fixmedinsCode: str
    """定点医药机构编号 · 字符型(20) · 必填"""

    fixmedinsName: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    rchkPharCertType: str | None = None
    """复核药师证件类型 · 代码(6) · 字典 rchkPharCertType"""

    rchkPharCertno: str | None = None
    """复核药师证件编号 · 字符型(50)"""

    rchkPharName: str | None = None
    """复核药师姓名 · 字符型(40)"""

    dspeerCertType: str | None = None
    """配药人证件类型 · 代码(6) · 字典 dspeerCertType"""

    dspeerCertno: str | None = None
    """配药人证件编号 · 字符型(50)"""

    dspeerName: str | None = None
    """配药人姓名 · 字符型(40)"""

    rxChkBizSn: str
    """处方审核业务流水号 · 字符型(30) · 必填"""

    hiFeesetlFlag: str | None = None
    """医疗保险结算标志位 · 代码(3) · 字典 hiFeesetlFlag"""

    psnCashPay: Decimal | None = None
    """现金支付总费用 · 数值型(14,2)"""


class RxSaleDrugDetl(msgspec.Struct, kw_only=True, omit_defaults=True):
    """rxSaleDrugDetl · 对象"""

    rtalDocno: str
    """零售单据号 · 字符型(40) · 必填"""

    stooutNo: str | None = None
    """销售出库单据号 · 字符型(40)"""

    stooutTime: dt.datetime
    """销售出库时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    medListCodg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medinsListCodg: str
    """医药机构目录编码 · 字符型(50) · 必填"""

    drugProdname: str | None = None
    """药品商品名 · 字符型(100)"""

    drugGenname: str
    """通用名 · 字符型(100) · 必填"""

    drugSpec: str
    """规格 · 字符型(500) · 必填"""

    drugDosform: str | None = None
    """剂型 · 字符型(50)"""

    prdrName: str | None = None
    """厂家 · 字符型(1000)"""

    aprvno: str | None = None
    """批准文号 · 字符型(100)"""

    manuLotnum: str | None = None
    """生产批号 · 字符型(30)"""

    bchno: str | None = None
    """批次号 · 字符型(30)"""

    drugstdcode: str | None = None
    """药品本位码 · 字符型(50)"""

    drugTraceCodg: str | None = None
    """药品追溯码 · 字符型(30)"""

    drugProdBarc: str | None = None
    """药品条形码 · 字符型(30)"""

    shelfLoc: str | None = None
    """货架位号 · 字符型(20)"""

    drugTotlcnt: Decimal
    """数量 · 数值型(16,2) · 必填"""

    drugTotlcntEmp: str
    """库存（包装）单位 · 字符型(40) · 必填"""

    drugSumamt: Decimal | None = None
    """药品金额 · 数值型(16,6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7207 药品销售出库明细上传 的请求。"""

    data: Data | None = None
    """data · 对象"""

    rxSaleDrugDetl: RxSaleDrugDetl | None = None
    """rxSaleDrugDetl · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    flag: str
    """成功标志 · 字符型 · 必填"""

    selStooutSn: str
    """销售出库流水号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7207 药品销售出库明细上传 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
