"""3101 明细审核分析服务：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.guangzhou import codes

Text50 = Annotated[str, Meta(max_length=50)]
Text3 = Annotated[str, Meta(max_length=3)]
Text2 = Annotated[str, Meta(max_length=2)]
Text30 = Annotated[str, Meta(max_length=30)]
Text200 = Annotated[str, Meta(max_length=200)]
Moment19 = Annotated[str, Meta(max_length=19)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text20 = Annotated[str, Meta(max_length=20)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
CodeHilistType3 = Literal[
    "0",
    "11",
    "12",
    "13",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
]
CodeMedChrgitmType3 = Literal[
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "08",
    "09",
    "10",
    "11",
    "12",
    "13",
    "14",
]
CodeDrordType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
CodeDrordDrProfttl3 = Literal[
    "231",
    "232",
    "233",
    "234",
    "235",
]
Text500 = Annotated[str, Meta(max_length=500)]
Moment10 = Annotated[str, Meta(max_length=10)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
CodeMedMdtrtType3 = Literal[
    "1",
    "2",
    "3",
    "4",
]
CodeMedType3 = Literal[
    "11",
    "12",
    "13",
    "14",
    "18",
    "19",
    "21",
    "22",
    "23",
    "24",
    "28",
    "41",
    "51",
    "52",
    "53",
    "71",
]
CodeMatnStas3 = Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
]
CodeInsutype3 = Literal[
    "310",
    "320",
    "330",
    "340",
    "350",
    "360",
    "370",
    "380",
    "390",
    "391",
    "392",
    "399",
    "410",
    "510",
]
CodeReimFlag3 = Literal[
    "1",
    "2",
]
CodeOutSetlFlag3 = Literal[
    "0",
    "1",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text6 = Annotated[str, Meta(max_length=6)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputDataPatientDtosFsiEncounterDtosFsiDiagnoseDtos(
    msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    dise_id: Text50 | UnsetType = UNSET
    inout_dise_type: Text3 | UnsetType = UNSET
    maindise_flag: Text3 | UnsetType = UNSET
    dias_srt_no: Text2 | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text200 | UnsetType = UNSET
    dise_date: Moment19 | UnsetType = UNSET


class InputDataPatientDtosFsiEncounterDtosFsiOrderDtos(
    msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    rx_id: NeededText50
    rxno: NeededText20
    grpno: Text20 | UnsetType = UNSET
    long_drord_flag: NeededText3
    hilist_type: CodeHilistType3
    chrg_type: CodeMedChrgitmType3
    drord_bhvr: CodeDrordType3
    hilist_code: NeededText20
    hilist_name: NeededText50
    hilist_dosform: Text50 | UnsetType = UNSET
    hilist_lv: NeededText3
    hilist_pric: Raw
    lv1_hosp_item_pric: Raw | UnsetType = UNSET
    lv2_hosp_item_pric: Raw | UnsetType = UNSET
    lv3_hosp_item_pric: Raw | UnsetType = UNSET
    hilist_memo: Text200 | UnsetType = UNSET
    hosplist_code: NeededText20
    hosplist_name: NeededText50
    hosplist_dosform: Text20 | UnsetType = UNSET
    cnt: Raw
    pric: Raw
    sumamt: Raw
    ownpay_amt: Raw
    selfpay_amt: Raw
    spec: NeededText100
    spec_unt: NeededText20
    drord_begn_date: NeededMoment19
    drord_stop_date: Moment19 | UnsetType = UNSET
    drord_dept_codg: NeededText30
    drord_dept_name: NeededText50
    drord_dr_codg: NeededText30
    drord_dr_name: NeededText30
    drord_dr_profttl: CodeDrordDrProfttl3
    curr_drord_flag: NeededText3


class InputDataPatientDtosFsiEncounterDtosFsiOperationDtos(
    msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    setl_list_oprn_id: NeededText30
    oprn_code: Text30 | UnsetType = UNSET
    oprn_name: Text500 | UnsetType = UNSET
    main_oprn_flag: NeededText3
    oprn_date: Moment10 | UnsetType = UNSET
    anst_way: Text30 | UnsetType = UNSET
    oper_dr_name: Text50 | UnsetType = UNSET
    oper_dr_code: Text30 | UnsetType = UNSET
    anst_dr_name: Text50 | UnsetType = UNSET
    anst_dr_code: Text30 | UnsetType = UNSET


class InputDataPatientDtosFsiEncounterDtos(
    msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    mdtrt_id: NeededText50
    medins_id: NeededText50
    medins_name: NeededText200
    medins_admdvs: NeededText6
    medins_type: NeededText3
    medins_lv: NeededText3
    wardarea_codg: Text20 | UnsetType = UNSET
    wardno: Text20 | UnsetType = UNSET
    bedno: Text20 | UnsetType = UNSET
    adm_date: NeededMoment19
    dscg_date: NeededMoment19
    dscg_main_dise_codg: NeededText20
    dscg_main_dise_name: NeededText50
    dr_codg: NeededText20
    adm_dept_codg: NeededText20
    adm_dept_name: NeededText50
    dscg_dept_codg: NeededText20
    dscg_dept_name: NeededText50
    med_mdtrt_type: CodeMedMdtrtType3
    med_type: CodeMedType3
    matn_stas: CodeMatnStas3
    medfee_sumamt: Raw
    ownpay_amt: Raw
    selfpay_amt: Raw
    acct_payamt: Raw | UnsetType = UNSET
    ma_amt: Raw | UnsetType = UNSET
    hifp_payamt: Raw | UnsetType = UNSET
    setl_totlnum: Raw
    insutype: CodeInsutype3
    reim_flag: CodeReimFlag3
    out_setl_flag: CodeOutSetlFlag3
    fsi_diagnose_dtos: list[InputDataPatientDtosFsiEncounterDtosFsiDiagnoseDtos] | UnsetType = UNSET
    fsi_order_dtos: list[InputDataPatientDtosFsiEncounterDtosFsiOrderDtos] | UnsetType = UNSET
    fsi_operation_dtos: list[InputDataPatientDtosFsiEncounterDtosFsiOperationDtos] | UnsetType = UNSET


class InputDataPatientDtos(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    patn_id: NeededText50
    patn_name: NeededText50
    gend: NeededText3
    brdy: NeededMoment10
    poolarea: NeededText10
    curr_mdtrt_id: NeededText50
    fsi_encounter_dtos: Annotated[list[InputDataPatientDtosFsiEncounterDtos], Meta(min_length=1)]


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    syscode: NeededText10
    rule_ids: list[str] | UnsetType = UNSET
    trig_scen: Text3 | UnsetType = UNSET
    patient_dtos: Annotated[list[InputDataPatientDtos], Meta(min_length=1)]


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3101"]
    msgid: NeededText30
    mdtrtarea_admvs: NeededText6
    recer_admdvs: str | UnsetType = UNSET
    insuplc_admdvs: Text6 | UnsetType = UNSET
    recer_sys_code: NeededText10
    dev_no: Text100 | UnsetType = UNSET
    dev_safe_info: Text2000 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    signtype: Text10 | UnsetType = UNSET
    infver: NeededText6
    opter_type: CodeOpterType3
    opter: NeededText30
    opter_name: NeededText50
    inf_time: NeededMoment19
    fixmedins_code: NeededText12
    fixmedins_name: NeededText20
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_DIAGNOSE_DTOS_1 = Moments("datetime", "dise_date")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_2 = Numbers(
    14, 2, "hilist_pric", "pric", "sumamt", "ownpay_amt", "selfpay_amt"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_3 = OptionalNumbers(
    14, 2, "lv1_hosp_item_pric", "lv2_hosp_item_pric", "lv3_hosp_item_pric"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_4 = Numbers(4, 2, "cnt")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_5 = Moments(
    "datetime", "drord_begn_date", "drord_stop_date"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_OPERATION_DTOS_6 = Moments("date", "oprn_date")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_7 = Listed(codes.MEDINS_TYPE, "medins_type")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_8 = Moments("datetime", "adm_date", "dscg_date")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_9 = Numbers(14, 2, "medfee_sumamt", "ownpay_amt", "selfpay_amt")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_10 = OptionalNumbers(
    14, 2, "acct_payamt", "ma_amt", "hifp_payamt"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_11 = Numbers(4, 0, "setl_totlnum")
_INPUT_DATA_PATIENT_DTOS_12 = Moments("date", "brdy")
_INPUT_OUTER_BODY_13 = Moments("datetime", "inf_time")


def _input_stay_order(c0: InputBody) -> bool:
    """stay-order：date(adm_date) <= date(dscg_date)"""
    for c1 in one(c0.data):
        for c2 in each(c1.patient_dtos):
            for c3 in each(c2.fsi_encounter_dtos):
                if c3.adm_date[:10] > c3.dscg_date[:10]:
                    return False
    return True


def _request_msgid_length(c0: InputMessage) -> bool:
    """msgid-length：length(msgid) == 30"""
    if len(c0.msgid) != D_30:
        return False
    return True


def _request_sign_no_needed(c0: InputMessage) -> bool:
    """sign-no-needed：when not infno in ('9001', '6201', '6202'): require sign_no"""
    if not c0.sign_no:
        return False
    return True


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # data.patient_dtos
    rows_2 = [item for row in rows_1 for item in each(row.patient_dtos)]
    # data.patient_dtos.fsi_encounter_dtos
    rows_3 = [item for row in rows_2 for item in each(row.fsi_encounter_dtos)]
    # data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos
    rows_4 = [item for row in rows_3 for item in each(row.fsi_diagnose_dtos)]
    # data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos
    rows_5 = [item for row in rows_3 for item in each(row.fsi_order_dtos)]
    # data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos
    rows_6 = [item for row in rows_3 for item in each(row.fsi_operation_dtos)]
    return (
        _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_DIAGNOSE_DTOS_1.fit(rows_4)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_2.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_3.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_4.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_5.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_OPERATION_DTOS_6.fit(rows_6)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_7.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_8.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_9.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_10.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_11.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_12.fit(rows_2)
        and _INPUT_OUTER_BODY_13.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_stay_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputResultJudgeResultDetailDtos(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    jrd_id: NeededText50
    patn_id: NeededText50
    mdtrt_id: Text50 | UnsetType = UNSET
    rx_id: Text50 | UnsetType = UNSET
    vola_item_type: NeededText3
    vola_amt: Raw


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    jr_id: NeededText50
    rule_id: NeededText50
    rule_name: NeededText200
    vola_cont: NeededText500
    patn_id: NeededText50
    mdtrt_id: Text50 | UnsetType = UNSET
    vola_amt: Raw
    vola_amt_stas: NeededText3
    sev_deg: NeededText3
    vola_evid: Text500 | UnsetType = UNSET
    vola_bhvr_type: NeededText3
    task_id: str | UnsetType = UNSET
    judge_result_detail_dtos: list[OutputResultJudgeResultDetailDtos] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: list[OutputResult] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_RESULT_JUDGE_RESULT_DETAIL_DTOS_1 = Numbers(14, 2, "vola_amt")
_OUTPUT_RESULT_2 = Numbers(14, 2, "vola_amt")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # result
    rows_1 = [item for row in rows for item in each(row.result)]
    # result.judge_result_detail_dtos
    rows_2 = [item for row in rows_1 for item in each(row.judge_result_detail_dtos)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RESULT_JUDGE_RESULT_DETAIL_DTOS_1.fit(rows_2)
        and _OUTPUT_RESULT_2.fit(rows_1)
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
