"""7206 处方配药信息上传

处方外购（医疗机构部分） · 定点医药机构外购服务；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    hi_rxno: str
    """医保处方编号 · 字符型(30) · 必填"""

    phar_cert_type: str | None = None
    """审核药师证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    phar_certno: str | None = None
    """审核药师证件号码 · 字符型(50)"""

    phar_name: str
    """审核药师姓名 · 字符型(50) · 必填"""

    phar_prac_cert_no: str
    """审核药师执业资格证号 · 字符型(50) · 必填"""

    dspeer_cert_type: str | None = None
    """配药人证件类型 · 代码(6) · 字典 dspeer_cert_type"""

    dspeer_certno: str | None = None
    """配药人证件编号 · 字符型(50)"""

    dspeer_name: str
    """配药人姓名 · 字符型(40) · 必填"""

    pro__cert_type: str | None = None
    """核对、发药人证件类型 · 代码(6) · 字典 pro__cert_type"""

    pro_certno: str | None = None
    """核对、发药人证件编码 · 字符型(50)"""

    pro_name: str
    """核对、发药人姓名 · 字符型(40) · 必填"""

    hi_feesetl_type: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    sel_retn_time: dt.datetime
    """销售时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    download_ide_code: str
    """下载处方时的识别码 · 字符型(50) · 必填"""

    payMode: str | None = None
    """支付方式 · 字符型(3)"""

    fund_pay_sumamt: Decimal
    """基金支付总额 · 数值型(16,2) · 必填"""

    psn_part_amt: Decimal
    """个人负担总金额 · 数值型(16,2) · 必填"""

    acct_pay: Decimal
    """个人账户支出 · 数值型(16,2) · 必填"""

    psn_cash_pay: Decimal
    """个人现金支出 · 数值型(16,2) · 必填"""

    setl_time: dt.datetime
    """结算时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Selinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfo · 列表"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    drug_genname: str | None = None
    """通用名 · 字符型(100)"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(100)"""

    drug_dosform: str
    """剂型 · 字符型(50) · 必填"""

    drug_spec: str
    """规格 · 字符型(50) · 必填"""

    aprvno: str | None = None
    """批准文号 · 字符型(30)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

    prdr_name: str
    """生厂厂家 · 字符型(100) · 必填"""

    manu_date: dt.date
    """生产日期 · 日期型 yyyy-MM-dd · 必填"""

    expy_end: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    rx_flag: str
    """处方药标志 · 代码(3) · 必填 · 字典 rx_flag：0 非处方药、1 处方药"""

    trdn_flag: str
    """拆零标志 · 代码(3) · 必填 · 字典 trdn_flag：0 否、1 是"""

    finl_trns_pric: Decimal
    """最终成交单价 · 数值型(16,6) · 必填"""

    bchno: str | None = None
    """批次号 · 字符型(30)"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(30)"""

    drug_prod_barc: str | None = None
    """药品条形码 · 字符型(30)"""

    shelf_posi: str | None = None
    """货架位 · 字符型(20)"""

    sel_retn_cnt: Decimal
    """销售数量 · 数值型(16,4) · 必填"""

    drug_cnt_unit: str
    """药品数量单位 · 字符型(20) · 必填"""

    sumamt: Decimal
    """合计金额 · 数值型(16,2) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7206 处方配药信息上传 的请求。"""

    data: Data | None = None
    """data · 对象"""

    selinfo: list[Selinfo] | None = None
    """selinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7206 处方配药信息上传 的应答。"""
