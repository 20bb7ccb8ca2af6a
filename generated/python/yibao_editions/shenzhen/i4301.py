"""4301 门急诊诊疗记录

信息采集上传 · 门急诊业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Rgstinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """挂号信息（rgstinfo） · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    rgst_type_code: str | None = None
    """挂号类别代码 · 代码(6) · 字典 rgst_type_code：1 普通门诊、11 西医、12 中医、2 急诊、21 西医急诊、22 中医急诊、3 健康咨询、31 体检 … 共 15 项"""

    rgst_way_code: str | None = None
    """挂号方式代码 · 代码(6) · 字典 rgst_way_code：1 现场、2 预约、3 特诊、9 其他"""

    rgst_serv_fee: Decimal | None = None
    """挂号费/医事服务费 · 数值型(16,2)"""

    ordr_way_code: str | None = None
    """预约途径代码 · 字符型(30)"""

    retnr_flag: str | None = None
    """退号标志 · 字符型(3)"""

    fstdiag_flag: str | None = None
    """初诊标志 · 字符型(3)"""

    mdtrt_flag: str | None = None
    """就诊标志 · 字符型(3)"""

    rgst_retnr_time: dt.datetime | None = None
    """挂号/退号时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medfee_paymtd_code: str | None = None
    """医疗费用支付方式代码 · 代码(3) · 字典 medfee_paymtd_code：01 职工基本医疗保险、02 居民基本医疗保险、03 新型农村合作医疗、04 贫困救助、05 商业医疗保险、06 全公费、07 全自费、90 城乡居民医疗保险 … 共 9 项"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Caseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """门诊病历（caseinfo） · 列表"""

    mdtrt_date: dt.date | None = None
    """就诊日期 · 日期型 yyyy-MM-dd"""

    chfcomp: str | None = None
    """主诉 · 字符型(2000)"""

    attk_date_time: dt.datetime | None = None
    """发病日期时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    mdtrt_rea: str | None = None
    """就诊原因 · 字符型(200)"""

    illhis: str | None = None
    """病史 · 字符型(2000)"""

    algs: str | None = None
    """过敏史 · 字符型(2000)"""

    aise_code: str | None = None
    """过敏源代码 · 字符型(30)"""

    phex: str | None = None
    """查体 · 字符型(2000)"""

    disa_info_code: str | None = None
    """残疾情况代码 · 字符型(30)"""

    symp_name: str | None = None
    """症状名称 · 字符型(1000)"""

    symp_code: str | None = None
    """症状代码 · 字符型(50)"""

    dspo_opnn: str | None = None
    """处置意见 · 字符型(1000)"""

    dept_code: str | None = None
    """科室代码 · 字符型(30)"""

    dept_name: str | None = None
    """科室名称 · 字符型(50)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """诊断信息（diseinfo） · 列表"""

    tcm_diag_flag: str | None = None
    """中医诊断标志 · 字符型(30)"""

    maindiag_flag: str | None = None
    """主诊断标志 · 字符型(30)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    tcm_dise_code: str | None = None
    """中医病名代码 · 字符型(20)"""

    tcm_dise_name: str | None = None
    """中医病名名称 · 字符型(300)"""

    tcmsymp_code: str | None = None
    """中医证候代码 · 字符型(20)"""

    tcmsymp: str | None = None
    """中医证候 · 字符型(300)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Rxinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """处方信息（rxinfo） · 列表"""

    rxno: str | None = None
    """处方号 · 字符型(30)"""

    rx_prsc_time: dt.datetime | None = None
    """处方开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    rx_type_code: str | None = None
    """处方类别代码 · 字符型(30)"""

    rx_item_type_code: str | None = None
    """处方项目分类代码 · 字符型(30)"""

    rx_item_type_name: str | None = None
    """处方项目分类名称 · 字符型(100)"""

    rx_detl_id: str | None = None
    """处方明细代码 · 字符型(30)"""

    rx_detl_name: str | None = None
    """处方明细名称 · 字符型(100)"""

    tcmdrug_type_name: str | None = None
    """中药类别名称 · 字符型(20)"""

    tcmdrug_type_code: str | None = None
    """中药类别代码 · 字符型(30)"""

    tcmherb_foote: str | None = None
    """草药脚注 · 字符型(200)"""

    medn_type_code: str | None = None
    """药物类型代码 · 字符型(100)"""

    medn_type_name: str | None = None
    """药物类型 · 字符型(100)"""

    drug_dosform: str | None = None
    """药品剂型 · 字符型(30)"""

    drug_dosform_name: str | None = None
    """药品剂型名称 · 字符型(200)"""

    drug_spec: str | None = None
    """药品规格 · 字符型(255)"""

    drug_used_frqu: str | None = None
    """药物使用-频率 · 字符型(30)"""

    drug_used_idose: Decimal | None = None
    """药物使用-总剂量 · 数值型(16,4)"""

    drug_used_sdose: Decimal | None = None
    """药物使用-次剂量 · 数值型(30,4)"""

    drug_used_dosunt: str | None = None
    """药物使用-剂量单位 · 字符型(30)"""

    drug_used_way_code: str | None = None
    """药物使用-途径代码 · 字符型(30)"""

    drug_medc_way: str | None = None
    """药物使用-途径 · 字符型(100)"""

    skintst_dicm: str | None = None
    """皮试判别 · 字符型(30)"""

    medc_begntime: dt.datetime | None = None
    """用药开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medc_endtime: dt.datetime | None = None
    """用药停止日期时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medc_days: int | None = None
    """用药天数 · 整数(5)"""

    main_medc_flag: str | None = None
    """主要用药标志 · 字符型(30)"""

    urgt_flag: str | None = None
    """加急标志 · 字符型(30)"""

    unif_purc_drug: str | None = None
    """统一采购药品 · 字符型(30)"""

    drug_purc_code: str | None = None
    """药品采购代码 · 字符型(30)"""

    drug_mgt_plaf_code: str | None = None
    """药品管理平台代码 · 字符型(50)"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    drug_used_idose_2: str | None = msgspec.field(name="drug_used-idose", default=None)
    """drug_used-idose · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4301 门急诊诊疗记录 的请求。"""

    rgstinfo: Rgstinfo
    """挂号信息（rgstinfo） · 对象 · 必填"""

    caseinfo: list[Caseinfo] | None = None
    """门诊病历（caseinfo） · 列表"""

    diseinfo: list[Diseinfo] | None = None
    """诊断信息（diseinfo） · 列表"""

    rxinfo: list[Rxinfo] | None = None
    """处方信息（rxinfo） · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4301 门急诊诊疗记录 的应答。"""
