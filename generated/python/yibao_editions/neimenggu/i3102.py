"""3102 明细审核事中分析服务

医药机构管理 · 明细审核；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class DataPatientDtosFsiEncounterDtosFsiDiagnoseDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos · 列表"""

    dise_id: str | None = None
    """诊断标识 · 字符型(50)"""

    inout_dise_type: str | None = None
    """出入诊断类别 · 字符型(3)"""

    maindise_flag: str | None = None
    """主诊断标志 · 字符型(3)"""

    dias_srt_no: str | None = None
    """诊断排序号 · 字符型(2)"""

    dise_codg: str | None = None
    """诊断(疾病)编码 · 字符型(30)"""

    dise_name: str | None = None
    """诊断(疾病)名称 · 字符型(200)"""

    dise_date: dt.datetime | None = None
    """诊断日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class DataPatientDtosFsiEncounterDtosFsiOrderDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos · 列表"""

    rx_id: str | None = None
    """处方(医嘱)标识 · 字符型(50)"""

    rxno: str | None = None
    """处方号 · 字符型(20)"""

    grpno: str | None = None
    """组编号 · 字符型(20)"""

    long_drord_flag: str | None = None
    """是否为长期医嘱 · 字符型(3)"""

    hilist_type: str | None = None
    """目录类别 · 字符型(3)"""

    chrg_type: str | None = None
    """收费类别 · 字符型(3)"""

    drord_bhvr: str | None = None
    """医嘱行为 · 字符型(3)"""

    hilist_code: str | None = None
    """医保目录代码 · 字符型(20)"""

    hilist_name: str | None = None
    """医保目录名称 · 字符型(50)"""

    hilist_dosform: str | None = None
    """医保目录(药品)剂型 · 字符型(50)"""

    hilist_lv: str | None = None
    """医保目录等级 · 字符型(3)"""

    hilist_pric: Decimal | None = None
    """医保目录价格 · 数值型(16,2)"""

    lv1_hosp_item_pric: Decimal | None = None
    """一级医院目录价格 · 数值型(16,2)"""

    lv2_hosp_item_pric: Decimal | None = None
    """二级医院目录价格 · 数值型(16,2)"""

    lv3_hosp_item_pric: Decimal | None = None
    """三级医院目录价格 · 数值型(16,2)"""

    hilist_memo: str | None = None
    """医保目录备注 · 字符型(200)"""

    hosplist_code: str | None = None
    """医院目录代码 · 字符型(20)"""

    hosplist_name: str | None = None
    """医院目录名称 · 字符型(50)"""

    hosplist_dosform: str | None = None
    """医院目录(药品)剂型 · 字符型(20)"""

    cnt: Decimal | None = None
    """数量 · 数值型(6,2)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,2)"""

    sumamt: Decimal | None = None
    """总费用 · 数值型(16,2)"""

    ownpay_amt: Decimal | None = None
    """自费金额 · 数值型(16,2)"""

    selfpay_amt: Decimal | None = None
    """自付金额 · 数值型(16,2)"""

    spec: str | None = None
    """规格 · 字符型(100)"""

    spec_unt: str | None = None
    """数量单位 · 字符型(20)"""

    drord_begn_date: dt.datetime | None = None
    """医嘱开始日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    drord_stop_date: dt.datetime | None = None
    """医嘱停止日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    drord_dept_codg: str | None = None
    """下达医嘱的科室标识 · 字符型(30)"""

    drord_dept_name: str | None = None
    """下达医嘱科室名称 · 字符型(50)"""

    drord_dr_codg: str | None = None
    """开处方(医嘱)医生标识 · 字符型(30)"""

    drord_dr_name: str | None = None
    """开处方(医嘱)医生姓名 · 字符型(30)"""

    drord_dr_profttl: str | None = None
    """开处方(医嘱)医职称 · 字符型(3)"""

    curr_drord_flag: str | None = None
    """是否当前处方(医嘱) · 字符型(3)"""


class DataPatientDtosFsiEncounterDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos · 列表"""

    mdtrt_id: str | None = None
    """就诊标识 · 字符型(50)"""

    medins_id: str | None = None
    """医疗服务机构标识 · 字符型(50)"""

    medins_name: str | None = None
    """医疗机构名称 · 字符型(200)"""

    medins_admdvs: str | None = None
    """医疗机构行政区划编码 · 字符型(6)"""

    medins_type: str | None = None
    """医疗服务机构类型 · 字符型(3)"""

    medins_lv: str | None = None
    """医疗机构等级 · 字符型(3)"""

    wardarea_codg: str | None = None
    """病区标识 · 字符型(20)"""

    wardno: str | None = None
    """病房号 · 字符型(20)"""

    bedno: str | None = None
    """病床号 · 字符型(20)"""

    adm_date: dt.datetime | None = None
    """入院日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dscg_date: dt.datetime | None = None
    """出院日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    dscg_main_dise_codg: str | None = None
    """主诊断编码 · 字符型(20)"""

    dscg_main_dise_name: str | None = None
    """主诊断名称 · 字符型(50)"""

    dr_codg: str | None = None
    """医师标识 · 字符型(20)"""

    adm_dept_codg: str | None = None
    """入院科室标识 · 字符型(20)"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(50)"""

    dscg_dept_codg: str | None = None
    """出院科室标识 · 字符型(20)"""

    dscg_dept_name: str | None = None
    """出院科室名称 · 字符型(50)"""

    med_mdtrt_type: str | None = None
    """就诊类型 · 字符型(3)"""

    med_type: str | None = None
    """医疗类别 · 字符型(3)"""

    matn_stas: str | None = None
    """生育状态 · 字符型(3)"""

    medfee_sumamt: Decimal | None = None
    """总费用 · 数值型(16,2)"""

    ownpay_amt: Decimal | None = None
    """自费金额 · 数值型(16,2)"""

    selfpay_amt: Decimal | None = None
    """自付金额 · 数值型(16,2)"""

    acct_payamt: Decimal | None = None
    """个人账户支付金额 · 数值型(16,2)"""

    ma_amt: Decimal | None = None
    """救助金支付金额 · 数值型(16,2)"""

    hifp_payamt: Decimal | None = None
    """统筹金支付金额 · 数值型(16,2)"""

    setl_totlnum: int | None = None
    """结算总次数 · 整数(4)"""

    insutype: str | None = None
    """险种 · 字符型(3)"""

    reim_flag: str | None = None
    """报销标志 · 字符型(3)"""

    out_setl_flag: str | None = None
    """异地结算标志 · 字符型(3)"""

    fsi_operation_dtos: str | None = None
    """手术操作集合 · 字符型"""

    fsi_diagnose_dtos: list[DataPatientDtosFsiEncounterDtosFsiDiagnoseDtos] | None = None
    """data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos · 列表"""

    fsi_order_dtos: list[DataPatientDtosFsiEncounterDtosFsiOrderDtos] | None = None
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos · 列表"""


class DataPatientDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos · 列表"""

    patn_id: str | None = None
    """参保人标识 · 字符型(50)"""

    patn_name: str | None = None
    """姓名 · 字符型(50)"""

    gend: str | None = None
    """性别 · 字符型(3)"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    poolarea: str | None = None
    """统筹区编码 · 字符型(10)"""

    curr_mdtrt_id: str | None = None
    """当前就诊标识 · 字符型(50)"""

    fsi_his_data_dto: str | None = None
    """医院信息集合 · 字符型"""

    fsi_encounter_dtos: list[DataPatientDtosFsiEncounterDtos] | None = None
    """data.patient_dtos.fsi_encounter_dtos · 列表"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    rule_ids: list[str] | None = None
    """规则标识集合 · 字符型 · 列表"""

    trig_scen: str | None = None
    """触发场景 · 字符型(3)"""

    syscode: str | None = None
    """系统编码 · 字符型(10)"""

    patient_dtos: list[DataPatientDtos] | None = None
    """data.patient_dtos · 列表"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ResultJudgeResultDetailDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result.judge_result_detail_dtos · 列表"""

    jrd_id: str | None = None
    """违规明细标识 · 字符型(50)"""

    patn_id: str | None = None
    """参保人标识 · 字符型(50)"""

    mdtrt_id: str | None = None
    """就诊标识 · 字符型(50)"""

    rx_id: str | None = None
    """处方(医嘱)标识 · 字符型(50)"""

    vola_item_type: str | None = None
    """违规明细类型 · 字符型(3)"""

    vola_amt: Decimal | None = None
    """违规金额 · 数值型(16,2)"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 列表"""

    jr_id: str | None = None
    """违规标识 · 字符型(50)"""

    rule_id: str | None = None
    """规则ID · 字符型(50)"""

    rule_name: str | None = None
    """规则名称 · 字符型(200)"""

    vola_cont: str | None = None
    """违规内容 · 字符型(500)"""

    patn_id: str | None = None
    """参保人ID · 字符型(50)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(50)"""

    vola_amt: Decimal | None = None
    """违规金额 · 数值型(16,2)"""

    vola_amt_stas: str | None = None
    """违规金额计算状态 · 字符型(3)"""

    sev_deg: str | None = None
    """严重程度 · 字符型(3)"""

    vola_evid: str | None = None
    """违规依据 · 字符型(500)"""

    vola_bhvr_type: str | None = None
    """违规行为分类 · 字符型(3)"""

    task_id: str | None = None
    """任务ID · 字符型"""

    judge_result_detail_dtos: list[ResultJudgeResultDetailDtos] | None = None
    """result.judge_result_detail_dtos · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的应答。"""

    result: list[Result] | None = None
    """result · 列表"""
