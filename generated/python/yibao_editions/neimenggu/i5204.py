"""5204 费用明细查询

信息查询 · 医保服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal
from typing import TypeAlias

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5204 费用明细查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class ReplyItem(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5204 费用明细查询 的应答的一行。"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    setl_id: str
    """结算ID · 字符型(30) · 必填"""

    feedetl_sn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    rx_drord_no: str | None = None
    """处方/医嘱号 · 字符型(30)"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    fee_ocur_time: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    sin_dos_dscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    used_frqu_dscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prd_days: Decimal | None = None
    """周期天数 · 数值型(4,2)"""

    medc_way_dscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    det_item_fee_sumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    pric_uplmt_amt: Decimal
    """定价上限金额 · 数值型(16,6) · 必填 · 99999999 表示没有上限"""

    selfpay_prop: Decimal | None = None
    """自付比例 · 数值型(5,4)"""

    fulamt_ownpay_amt: Decimal | None = None
    """全自费金额 · 数值型(16,2)"""

    overlmt_amt: Decimal | None = None
    """超限价金额 · 数值型(16,2)"""

    preselfpay_amt: Decimal | None = None
    """先行自付金额 · 数值型(16,2)"""

    inscp_scp_amt: Decimal | None = None
    """符合政策范围金额 · 数值型(16,2)"""

    chrgitm_lv: str
    """收费项目等级 · 代码(3) · 必填 · 字典 chrgitm_lv：01 甲类、02 乙类、03 丙类"""

    hilist_code: str
    """医保目录编码 · 字符型(50) · 必填"""

    hilist_name: str
    """医保目录名称 · 字符型(200) · 必填"""

    list_type: str
    """目录类别 · 代码(6) · 必填 · 字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    medins_list_name: str
    """医药机构目录名称 · 字符型(100) · 必填"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    dosform_name: str
    """剂型名称 · 字符型(200) · 必填"""

    bilg_dept_codg: str | None = None
    """开单科室编码 · 字符型(30)"""

    bilg_dept_name: str | None = None
    """开单科室名称 · 字符型(100)"""

    bilg_dr_codg: str | None = None
    """开单医生编码 · 字符型(30)"""

    bilg_dr_name: str | None = None
    """开单医师姓名 · 字符型(50)"""

    acord_dept_codg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acord_dept_name: str | None = None
    """受单科室名称 · 字符型(100)"""

    orders_dr_code: str | None = None
    """受单医生编码 · 字符型(30)"""

    orders_dr_name: str | None = None
    """受单医生姓名 · 字符型(50)"""

    lmt_used_flag: str | None = None
    """限制使用标志 · 代码(3) · 字典 lmt_used_flag：0 否、1 是"""

    hosp_prep_flag: str | None = None
    """医院制剂标志 · 代码(3) · 字典 hosp_prep_flag：0 否、1 是"""

    hosp_appr_flag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    prodplac_type: str | None = None
    """生产地类别 · 代码(6) · 字典 prodplac_type：1 国内、2 进口"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    hi_nego_drug_flag: str | None = None
    """医保谈判药品标志 · 代码(3) · 字典 hi_nego_drug_flag：0 否、1 是"""

    chld_medc_flag: str | None = None
    """儿童用药标志 · 代码(3) · 字典 chld_medc_flag：0 否、1 是"""

    etip_flag: str | None = None
    """外检标志 · 代码(3) · 字典 etip_flag：0 否、1 是"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    list_sp_item_flag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    matn_fee_flag: str | None = None
    """生育费用标志 · 代码(6) · 字典 matn_fee_flag：0 否、1 是"""

    drt_reim_flag: str | None = None
    """直报标志 · 代码(3) · 字典 drt_reim_flag：0 否、1 是"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


Reply: TypeAlias = list[ReplyItem]
"""5204 费用明细查询 的应答：整个是一个列表。"""
