"""3102 明细审核事中分析服务

医药机构管理 · 明细审核；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class DataPatientDtosFsiEncounterDtosFsiOrderDtosExtendOrderMap(
    msgspec.Struct, kw_only=True, omit_defaults=True
):
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos.extend_order_map · 对象"""

    o_prdDays: str | None = None
    """周期天数 · 字符型(10)"""

    o_minPacCnt: str | None = None
    """最小包装数量 · 字符型(30)"""

    o_minPrepunt: str | None = None
    """最小制剂单位 · 字符型(30)"""

    o_minPacUnt: str | None = None
    """最小包装单位 · 字符型(30)"""

    o_drugSpec: str | None = None
    """药品目录规格 · 字符型(30)"""

    o_firstItemFlag: str | None = None
    """半年内使用一线用药标志 · 字符型(5)"""

    o_sinDosDscr: str | None = None
    """单次剂量描述 · 字符型(50)"""

    o_used_frqu_dscr: str | None = None
    """使用频次描述 · 字符型(50)"""


class DataPatientDtosFsiEncounterDtosFsiDiagnoseDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos · 列表 · 必填"""

    dise_id: str
    """诊断标识 · 字符型(50) · 必填"""

    inout_dise_type: str
    """出入诊断类别 · 字符型(3) · 必填"""

    maindise_flag: str
    """主诊断标志 · 字符型(3) · 必填"""

    dias_srt_no: str
    """诊断排序号 · 字符型(2) · 必填"""

    dise_codg: str
    """诊断(疾病)编码 · 字符型(30) · 必填"""

    dise_name: str
    """诊断(疾病)名称 · 字符型(200) · 必填"""

    dise_date: dt.datetime
    """诊断日期 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class DataPatientDtosFsiEncounterDtosFsiOrderDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos · 对象 · 必填"""

    rx_id: str
    """处方(医嘱)标识 · 字符型(50) · 必填"""

    rxno: str
    """处方号 · 字符型(20) · 必填"""

    grpno: str | None = None
    """组编号 · 字符型(20)"""

    long_drord_flag: str
    """是否为长期医嘱 · 字符型(3) · 必填"""

    hilist_type: str
    """目录类别 · 代码(3) · 必填 · 字典 hilist_type：0 诊疗项目、11 西药、12 中草药、13 中药饮片、21 治疗、22 检验、23 检查、24 手术 … 共 20 项"""

    chrg_type: str
    """收费类别 · 代码(3) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    drord_bhvr: str
    """医嘱行为 · 代码(3) · 必填 · 字典 drord_type：1 临时医嘱、2 长期医嘱、3 备用医嘱"""

    hilist_code: str
    """医保目录代码 · 字符型(20) · 必填"""

    hilist_name: str
    """医保目录名称 · 字符型(50) · 必填"""

    hilist_dosform: str | None = None
    """医保目录(药品)剂型 · 字符型(50)"""

    hilist_lv: str
    """医保目录等级 · 字符型(3) · 必填"""

    hilist_pric: Decimal
    """医保目录价格 · 数值型(16,2) · 必填"""

    lv1_hosp_item_pric: Decimal | None = None
    """一级医院目录价格 · 数值型(16,2)"""

    lv2_hosp_item_pric: Decimal | None = None
    """二级医院目录价格 · 数值型(16,2)"""

    lv3_hosp_item_pric: Decimal | None = None
    """三级医院目录价格 · 数值型(16,2)"""

    hilist_memo: str | None = None
    """医保目录备注 · 字符型(200)"""

    hosplist_code: str
    """医院目录代码 · 字符型(20) · 必填"""

    hosplist_name: str
    """医院目录名称 · 字符型(50) · 必填"""

    hosplist_dosform: str | None = None
    """医院目录(药品)剂型 · 字符型(20)"""

    cnt: Decimal
    """数量 · 数值型(6,2) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,2) · 必填"""

    sumamt: Decimal
    """总费用 · 数值型(16,2) · 必填"""

    ownpay_amt: Decimal
    """自费金额 · 数值型(16,2) · 必填"""

    selfpay_amt: Decimal
    """自付金额 · 数值型(16,2) · 必填"""

    spec: str
    """规格 · 字符型(100) · 必填"""

    spec_unt: str
    """数量单位 · 字符型(20) · 必填"""

    drord_begn_date: dt.datetime
    """医嘱开始日期 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    drord_stop_date: dt.datetime | None = None
    """医嘱停止日期 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    drord_dept_codg: str
    """下达医嘱的科室标识 · 字符型(30) · 必填"""

    drord_dept_name: str
    """下达医嘱科室名称 · 字符型(50) · 必填"""

    drord_dr_codg: str
    """开处方(医嘱)医生标识 · 字符型(30) · 必填"""

    drord_dr_name: str
    """开处方(医嘱)医生姓名 · 字符型(30) · 必填"""

    drord_dr_profttl: str
    """开处方(医嘱)医职称 · 代码(3) · 必填 · 字典 drord_dr_profttl：231 主任医师、232 副主任医师、233 主诊医师、234 医师、235 医士"""

    curr_drord_flag: str
    """是否当前处方(医嘱) · 字符型(3) · 必填"""

    extend_order_map: DataPatientDtosFsiEncounterDtosFsiOrderDtosExtendOrderMap | None = None
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos.extend_order_map · 对象"""


class DataPatientDtosFsiEncounterDtosFsiOperationDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos · 对象"""

    setl_list_oprn_id: str
    """手术操作ID · 字符型(30) · 必填"""

    oprn_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    main_oprn_flag: str
    """主手术操作标志 · 字符型(3) · 必填"""

    oprn_date: dt.date | None = None
    """手术操作日期 · 日期型 yyyy-MM-dd"""

    anst_way: str | None = None
    """麻醉方式 · 字符型(30)"""

    oper_dr_name: str | None = None
    """术者医师姓名 · 字符型(50)"""

    oper_dr_code: str | None = None
    """术者医师代码 · 字符型(30)"""

    anst_dr_name: str | None = None
    """麻醉医师姓名 · 字符型(50)"""

    anst_dr_code: str | None = None
    """麻醉医师代码 · 字符型(30)"""


class DataPatientDtosFsiEncounterDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos.fsi_encounter_dtos · 对象 · 必填"""

    mdtrt_id: str
    """就诊标识 · 字符型(50) · 必填"""

    medins_id: str
    """医疗服务机构标识 · 字符型(50) · 必填"""

    medins_name: str
    """医疗机构名称 · 字符型(200) · 必填"""

    medins_admdvs: str
    """医疗机构行政区划编码 · 字符型(6) · 必填"""

    medins_type: str
    """医疗服务机构类型 · 代码(3) · 必填 · 字典 medins_type：A 医院、A1 综合医院、A100 综合医院、A2 中医医院、A210 中医（综合）医院、A220 中医专科医院、A221 肛肠医院、A222 骨伤医院 … 共 257 项"""

    medins_lv: str
    """医疗机构等级 · 字符型(3) · 必填"""

    wardarea_codg: str | None = None
    """病区标识 · 字符型(20)"""

    wardno: str | None = None
    """病房号 · 字符型(20)"""

    bedno: str | None = None
    """病床号 · 字符型(20)"""

    adm_date: dt.datetime
    """入院日期 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    dscg_date: dt.datetime
    """出院日期 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    dscg_main_dise_codg: str
    """主诊断编码 · 字符型(20) · 必填"""

    dscg_main_dise_name: str
    """主诊断名称 · 字符型(50) · 必填"""

    dr_codg: str
    """医师标识 · 字符型(20) · 必填"""

    adm_dept_codg: str
    """入院科室标识 · 字符型(20) · 必填"""

    adm_dept_name: str
    """入院科室名称 · 字符型(50) · 必填"""

    dscg_dept_codg: str
    """出院科室标识 · 字符型(20) · 必填"""

    dscg_dept_name: str
    """出院科室名称 · 字符型(50) · 必填"""

    med_mdtrt_type: str
    """就诊类型 · 代码(3) · 必填 · 字典 med_mdtrt_type：1 门诊、2 住院、3 购药、4 其他"""

    med_type: str
    """医疗类别 · 代码(3) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    matn_stas: str
    """生育状态 · 代码(3) · 必填 · 字典 matn_stas：0 未知、1 非妊娠期或哺乳期、2 近期有生育计划、3 妊娠期、4 哺乳期"""

    medfee_sumamt: Decimal
    """总费用 · 数值型(16,2) · 必填"""

    ownpay_amt: Decimal
    """自费金额 · 数值型(16,2) · 必填"""

    selfpay_amt: Decimal
    """自付金额 · 数值型(16,2) · 必填"""

    acct_payamt: Decimal | None = None
    """个人账户支付金额 · 数值型(16,2)"""

    ma_amt: Decimal | None = None
    """救助金支付金额 · 数值型(16,2)"""

    hifp_payamt: Decimal | None = None
    """统筹金支付金额 · 数值型(16,2)"""

    setl_totlnum: int
    """结算总次数 · 整数(4) · 必填"""

    insutype: str
    """险种 · 代码(3) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    reim_flag: str
    """报销标志 · 代码(3) · 必填 · 字典 reim_flag：1 手动报销、2 联网报销"""

    out_setl_flag: str
    """异地结算标志 · 代码(3) · 必填 · 字典 out_setl_flag：0 否、1 是"""

    dise_no: str | None = None
    """病种编号 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    sinc_heal_lv: str | None = None
    """手术切口愈合等级 · 字符型(30)"""

    his_md_cnt: str | None = None
    """历史就诊次数 · 字符型(50)"""

    fsi_diagnose_dtos: list[DataPatientDtosFsiEncounterDtosFsiDiagnoseDtos]
    """data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos · 列表 · 必填"""

    fsi_order_dtos: DataPatientDtosFsiEncounterDtosFsiOrderDtos
    """data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos · 对象 · 必填"""

    fsi_operation_dtos: DataPatientDtosFsiEncounterDtosFsiOperationDtos | None = None
    """data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos · 对象"""


class DataPatientDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.patient_dtos · 对象 · 必填"""

    patn_id: str
    """参保人标识 · 字符型(50) · 必填"""

    patn_name: str
    """姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 字符型(3) · 必填"""

    brdy: dt.date
    """出生日期 · 日期型 yyyy-MM-dd · 必填"""

    poolarea: str
    """统筹区编码 · 字符型(10) · 必填"""

    curr_mdtrt_id: str
    """当前就诊标识 · 字符型(50) · 必填"""

    fsi_encounter_dtos: DataPatientDtosFsiEncounterDtos
    """data.patient_dtos.fsi_encounter_dtos · 对象 · 必填"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    rule_ids: list[str] | None = None
    """规则标识集合 · 字符型 · 列表"""

    trig_scen: str | None = None
    """触发场景 · 字符型(3)"""

    patient_dtos: DataPatientDtos
    """data.patient_dtos · 对象 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的请求。"""

    data: Data | None = None
    """data · 对象"""


class ResultJudgeResultDetailDtos(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result.judge_result_detail_dtos · 列表 · 必填"""

    jrd_id: str
    """违规明细标识 · 字符型(50) · 必填"""

    patn_id: str
    """参保人标识 · 字符型(50) · 必填"""

    mdtrt_id: str | None = None
    """就诊标识 · 字符型(50)"""

    rx_id: str | None = None
    """处方(医嘱)标识 · 字符型(50)"""

    vola_item_type: str
    """违规明细类型 · 字符型(3) · 必填"""

    vola_amt: Decimal
    """违规金额 · 数值型(16,2) · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象"""

    jr_id: str
    """违规标识 · 字符型(50) · 必填"""

    rule_id: str
    """规则ID · 字符型(50) · 必填"""

    rule_name: str
    """规则名称 · 字符型(200) · 必填"""

    vola_cont: str
    """违规内容 · 字符型(500) · 必填"""

    patn_id: str
    """参保人ID · 字符型(50) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(50)"""

    vola_amt: Decimal
    """违规金额 · 数值型(16,2) · 必填"""

    vola_amt_stas: str
    """违规金额计算状态 · 字符型(3) · 必填"""

    sev_deg: str
    """严重程度 · 字符型(3) · 必填"""

    vola_evid: str | None = None
    """违规依据 · 字符型(500)"""

    vola_bhvr_type: str
    """违规行为分类 · 字符型(3) · 必填"""

    task_id: str | None = None
    """任务ID · 字符型"""

    judge_result_detail_dtos: list[ResultJudgeResultDetailDtos]
    """result.judge_result_detail_dtos · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3102 明细审核事中分析服务 的应答。"""

    result: Result | None = None
    """result · 对象"""
