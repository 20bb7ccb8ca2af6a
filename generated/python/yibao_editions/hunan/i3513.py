"""3513 定点医药机构商品销售追溯信息查询

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
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

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(600)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3513 定点医药机构商品销售追溯信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3513 定点医药机构商品销售追溯信息查询 的应答。"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型(50)"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(6)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(30)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(20)"""

    fixmedinsBchno: str | None = None
    """定点医药机构批次流水号 · 字符型(150)"""

    mdtrtId: str | None = None
    """就诊ID · 字符型(30)"""

    mdtrtSetlType: str | None = None
    """就诊结算类型 · 代码 · 字典 mdtrtSetlType"""

    bkkpSn: str | None = None
    """记账流水号 · 字符型(100)"""

    drugTracCodg: str | None = None
    """药品追溯码 · 字符型(30)"""

    psnNo: str | None = None
    """人员编号 · 字符型(30)"""

    psnCertType: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(30)"""

    psnName: str | None = None
    """人员姓名 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    trdnFlag: str | None = None
    """拆零标志 · 字符型(3)"""

    updtTime: dt.datetime | None = None
    """数据更新时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    opterName: str | None = None
    """经办人姓名 · 字符型(50)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crteTime: dt.datetime | None = None
    """数据创建时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    optTime: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    opterId: str | None = None
    """经办人ID · 字符型(20)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    crterId: str | None = None
    """创建人ID · 字符型(20)"""

    optinsNo: str | None = None
    """经办机构编号 · 字符型(20)"""

    fixBlngAdmdvs: str | None = None
    """定点归属医保区划 · 字符型(6)"""
