"""3506A 商品销售退货A

医药机构管理 · 进销存管理；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class SelinfoDetailDrugtracinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfoDetail.drugtracinfo · 列表"""

    drug_trac_codg: str | None = None
    """药品追溯码 · 字符型(100)"""


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

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

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

    finl_trns_pric: Decimal | None = None
    """最终成交单价 · 数值型(16,6)"""

    sel_retn_cnt: Decimal
    """销售/退货数量 · 数值型(16,4) · 必填"""

    sel_retn_time: dt.datetime
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    sel_retn_opter_name: str
    """销售/退货经办人姓名 · 字符型(50) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    medins_prod_sel_no: str | None = None
    """商品销售流水号 · 字符型(50)"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    drugtracinfo: list[SelinfoDetailDrugtracinfo] | None = None
    """selinfoDetail.drugtracinfo · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3506A 商品销售退货A 的请求。"""

    selinfoDetail: list[SelinfoDetail] | None = None
    """selinfoDetail · 列表"""


class SelinfoErrDetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """selinfoErrDetail · 对象"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    fixmedins_hilist_id: str
    """定点医药机构目录编号 · 字符型(30) · 必填"""

    fixmedins_hilist_name: str
    """定点医药机构目录名称 · 字符型(200) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    medins_prod_sel_no: str | None = None
    """商品销售流水号 · 字符型(50)"""

    retRslt: str | None = None
    """返回结果 · 字符型(6)"""

    msgRslt: str | None = None
    """错误原因 · 字符型(2000)"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3506A 商品销售退货A 的应答。"""

    selinfoErrDetail: SelinfoErrDetail | None = None
    """selinfoErrDetail · 对象"""
