"""4201A 自费病人费用明细信息上传（扩展）

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class FsiOwnpayPatnFeeListDDTOMemo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fsiOwnpayPatnFeeListDDTO.memo · 对象"""

    hosp_appr_flag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    invoice_no: str | None = None
    """发票号 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class FsiOwnpayPatnFeeListDDTO(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fsiOwnpayPatnFeeListDDTO · 列表"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    bkkp_sn: str | None = None
    """记账流水号 · 字符型"""

    fee_ocur_time: dt.datetime | None = None
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    det_item_fee_sumamt: Decimal | None = None
    """明细项目费用总额 · 数值型(16,2)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medins_list_codg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    medins_list_name: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    bilg_dept_codg: str | None = None
    """开单科室编码 · 字符型(30)"""

    bilg_dept_name: str | None = None
    """开单科室名称 · 字符型(100)"""

    bilg_dr_code: str | None = None
    """开单医生编码 · 字符型"""

    bilg_dr_name: str | None = None
    """开单医师姓名 · 字符型(50)"""

    acord_dept_codg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acord_dept_name: str | None = None
    """受单科室名称 · 字符型(100)"""

    acord_dr_code: str | None = None
    """受单医生编码 · 字符型"""

    acord_dr_name: str | None = None
    """受单医生姓名 · 字符型"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    etip_flag: str | None = None
    """外检标志 · 代码(3) · 字典 etip_flag：0 否、1 是"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    sin_dos_dscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    used_frqu_dscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prd_days: Decimal | None = None
    """周期天数 · 数值型(4,2)"""

    medc_way_dscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    fulamt_ownpay_amt: Decimal | None = None
    """全自费金额 · 数值型(16,2)"""

    overlmt_selfpay: Decimal | None = None
    """超限价自费金额 · 数值型(16,2)"""

    preselfpay_amt: Decimal | None = None
    """先行自付金额 · 数值型(16,2)"""

    inscp_amt: str | None = None
    """符合政策范围金额 · 字符型"""

    memo: FsiOwnpayPatnFeeListDDTOMemo | None = None
    """fsiOwnpayPatnFeeListDDTO.memo · 对象"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201A 自费病人费用明细信息上传（扩展） 的请求。"""

    fsiOwnpayPatnFeeListDDTO: list[FsiOwnpayPatnFeeListDDTO] | None = None
    """fsiOwnpayPatnFeeListDDTO · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201A 自费病人费用明细信息上传（扩展） 的应答。"""
