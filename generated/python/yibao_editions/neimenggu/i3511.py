"""3511 定点医药机构商品销售信息查询

医药机构管理 · 进销存管理；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    fixmedins_bchno: str
    """定点医药机构批次流水号 · 字符型(30) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date
    """结束日期 · 日期型 yyyy-MM-dd · 必填"""

    medins_prod_sel_no: str | None = None
    """定点医药机构商品销售流水号 · 字符型(30)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medins_list_name: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    prsc_dr_cert_type: str | None = None
    """开单医师证件类型 · 字符型(3)"""

    prsc_dr_certno: str | None = None
    """开单医师证件号码 · 字符型(50)"""

    bilg_dr_name: str | None = None
    """开单医师姓名 · 字符型(50)"""

    phar_cert_type: str | None = None
    """药师证件类型 · 字符型(3)"""

    phar_certno: str | None = None
    """药师证件号码 · 字符型(50)"""

    phar_name: str | None = None
    """药师姓名 · 字符型(50)"""

    phar_prac_cert_no: str | None = None
    """药师执业资格证号 · 字符型(50)"""

    hi_feesetl_type: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hi_feesetl_type：0 非医疗保险结算、1 本地医疗保险结算、2 异地医疗保险结算"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(600)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    manu_lotnum: str | None = None
    """生产批号 · 字符型(30)"""

    manu_date: dt.date | None = None
    """生产日期 · 日期型 yyyy-MM-dd"""

    expy_end: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    elec_supn_codg: str | None = None
    """电子监管编码 · 字符型(20)"""

    rx_flag: str | None = None
    """处方药标志 · 代码(3) · 字典 rx_flag：0 非处方药、1 处方药"""

    list_sp_item_flag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    trdn_flag: str | None = None
    """拆零标志 · 代码(3) · 字典 trdn_flag：0 否、1 是"""

    sel_retn_time: dt.datetime | None = None
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    sel_retn_opter_name: str | None = None
    """销售/退货经办人姓名 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3511 定点医药机构商品销售信息查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3511 定点医药机构商品销售信息查询 的应答。"""

    expyEnd: dt.date | None = None
    """有效期止 · 日期型 yyyy-MM-dd"""

    pharCertType: str | None = None
    """药师证件类型 · 代码(3) · 字典 pharCertType"""

    selRetnOpterName: str | None = None
    """销售/退货经办人姓名 · 字符型(50)"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    poolareaNo: str | None = None
    """统筹区编号 · 字符型(6)"""

    setlId: str | None = None
    """结算ID · 字符型(30)"""

    crteOptinsNo: str | None = None
    """创建机构编号 · 字符型(20)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    updtTime: dt.datetime | None = None
    """数据更新时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    hiFeesetlType: str | None = None
    """医保费用结算类型 · 代码(6) · 字典 hiFeesetlType"""

    manuDate: dt.date | None = None
    """生产日期 · 日期型 yyyy-MM-dd"""

    opterName: str | None = None
    """经办人姓名 · 字符型(50)"""

    psnNo: str | None = None
    """人员编号 · 字符型(30)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    crteTime: dt.datetime | None = None
    """数据创建时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    pharCertno: str | None = None
    """药师证件号码 · 字符型(50)"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    certno: str | None = None
    """证件号码 · 字符型(600)"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    rxFlag: str | None = None
    """处方药标志 · 代码(3) · 字典 rxFlag"""

    pharPracCertNo: str | None = None
    """药师执业资格证号 · 字符型(50)"""

    listSpItemFlag: str | None = None
    """目录特项标志 · 代码(3) · 字典 listSpItemFlag"""

    fixmedinsBchno: str | None = None
    """定点医药机构批次流水号 · 字符型(30)"""

    optTime: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psnName: str | None = None
    """人员姓名 · 字符型(50)"""

    elecSupnCodg: str | None = None
    """电子监管编码 · 字符型(20)"""

    bilgDrName: str | None = None
    """开单医师姓名 · 字符型(50)"""

    opterId: str | None = None
    """经办人ID · 字符型(20)"""

    manuLotnum: str | None = None
    """生产批号 · 字符型(30)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    psnCertType: str | None = None
    """人员证件类型 · 代码(6) · 字典 psnCertType"""

    selRetnTime: dt.datetime | None = None
    """销售/退货时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    selRetnCnt: Decimal | None = None
    """销售/退货数量 · 数值型(16,2)"""

    crterName: str | None = None
    """创建人姓名 · 字符型(50)"""

    pharName: str | None = None
    """药师姓名 · 字符型(50)"""

    prscDrCertType: str | None = None
    """开单医师证件类型 · 代码(3) · 字典 prscDrCertType"""

    crterId: str | None = None
    """创建人ID · 字符型(20)"""

    prscDrCertno: str | None = None
    """开单医师证件号码 · 字符型(50)"""

    optinsNo: str | None = None
    """经办机构编号 · 字符型(20)"""

    trdnFlag: str | None = None
    """拆零标志 · 代码(3) · 字典 trdnFlag"""

    finlTrnsPric: Decimal | None = None
    """最终成交单价 · 数值型(16,6)"""

    medinsProdSelNo: str | None = None
    """定点医药机构商品销售流水号 · 字符型(30)"""
