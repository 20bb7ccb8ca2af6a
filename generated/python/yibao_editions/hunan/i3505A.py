"""3505A 商品销售A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class SelinfoDetailDrugtracinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfoDetail.drugtracinfo · 列表 · 必填"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(30)"""


class SelinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfoDetail · 列表"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    prsc_dr_cert_type: str | None = None
    """开方医师证件类型 · 字符型(6)"""

    prsc_dr_certno: str | None = None
    """开方医师证件号码 · 字符型(50)"""

    prsc_dr_name: str
    """开方医师姓名 · 字符型(50) · 必填"""

    phar_cert_type: str | None = None
    """药师证件类型 · 字符型(6)"""

    phar_certno: str | None = None
    """药师证件号码 · 字符型(50)"""

    phar_name: str
    """药师姓名 · 字符型(50) · 必填"""

    phar_prac_cert_no: str
    """药师执业资格证号 · 字符型(50) · 必填"""

    hi_feesetl_type: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

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

    rxno: str | None = None
    """处方号 · 字符型(40)"""

    rx_circ_flag: str | None = None
    """外购处方标志 · 代码(3) · 字典 rx_circ_flag：0 不外购、1 外购"""

    rtal_docno: str
    """零售单据号 · 字符型(40) · 必填"""

    stoout_no: str | None = None
    """销售出库单据号 · 字符型(40)"""

    bchno: str | None = None
    """批次号 · 字符型(30)"""

    drug_prod_barc: str
    """药品条形码 · 字符型(500) · 必填"""

    shelf_posi: str | None = None
    """货架位 · 字符型(20)"""

    sel_retn_cnt: Decimal
    """销售/退货数量 · 数值型(16,4) · 必填"""

    sel_retn_time: dt.datetime
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    sel_retn_opter_name: str
    """销售/退货经办人姓名 · 字符型(50) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    prsc_dr_no: str | None = None
    """开方医师编号 · 字符型(50)"""

    phar_no: str | None = None
    """医保药师编号 · 字符型(50)"""

    MDTRT_SETL_TYPE: str | None = None
    """就诊结算类型 · 字符型(6)"""

    drugtracinfo: list[SelinfoDetailDrugtracinfo]
    """selinfoDetail.drugtracinfo · 列表 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3505A 商品销售A 的请求。"""

    selinfoDetail: list[SelinfoDetail] | None = None
    """selinfoDetail · 列表"""


class ReplySelinfoDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfoDetail · 对象"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    prsc_dr_cert_type: str | None = None
    """开方医师证件类型 · 字符型(6)"""

    prsc_dr_certno: str | None = None
    """开方医师证件号码 · 字符型(50)"""

    prsc_dr_name: str
    """开方医师姓名 · 字符型(50) · 必填"""

    phar_cert_type: str | None = None
    """药师证件类型 · 字符型(6)"""

    phar_certno: str | None = None
    """药师证件号码 · 字符型(50)"""

    phar_name: str
    """药师姓名 · 字符型(50) · 必填"""

    phar_prac_cert_no: str
    """药师执业资格证号 · 字符型(50) · 必填"""

    hi_feesetl_type: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    manu_lotnum: str
    """生产批号 · 字符型(30) · 必填"""

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

    rxno: str | None = None
    """处方号 · 字符型(40)"""

    rx_circ_flag: str | None = None
    """外购处方标志 · 代码(3) · 字典 rx_circ_flag：0 不外购、1 外购"""

    rtal_docno: str
    """零售单据号 · 字符型(40) · 必填"""

    stoout_no: str | None = None
    """销售出库单据号 · 字符型(40)"""

    bchno: str | None = None
    """批次号 · 字符型(30)"""

    drug_prod_barc: str
    """药品条形码 · 字符型(500) · 必填"""

    shelf_posi: str | None = None
    """货架位 · 字符型(20)"""

    sel_retn_cnt: Decimal
    """销售/退货数量 · 数值型(16,4) · 必填"""

    sel_retn_time: dt.datetime
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    sel_retn_opter_name: str
    """销售/退货经办人姓名 · 字符型(50) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    prsc_dr_no: str | None = None
    """开方医师编号 · 字符型(50)"""

    phar_no: str | None = None
    """医保药师编号 · 字符型(50)"""

    MDTRT_SETL_TYPE: str | None = None
    """就诊结算类型 · 字符型(6)"""

    retRslt: str | None = None
    """返回结果 · 字符型(6)"""

    msgRslt: str | None = None
    """错误原因 · 字符型(2000)"""

    medins_prod_sel_no: str | None = None
    """商品销售流水号 · 字符型(30)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3505A 商品销售A 的应答。"""

    selinfoDetail: ReplySelinfoDetail | None = None
    """selinfoDetail · 对象"""
