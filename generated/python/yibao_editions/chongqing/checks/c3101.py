"""3101 明细审核分析服务：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text50 = Annotated[str, Meta(max_length=50)]
Text3 = Annotated[str, Meta(max_length=3)]
Text2 = Annotated[str, Meta(max_length=2)]
Text30 = Annotated[str, Meta(max_length=30)]
Text200 = Annotated[str, Meta(max_length=200)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text20 = Annotated[str, Meta(max_length=20)]
Text100 = Annotated[str, Meta(max_length=100)]
Text6 = Annotated[str, Meta(max_length=6)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text10 = Annotated[str, Meta(max_length=10)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text500 = Annotated[str, Meta(max_length=500)]
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
    rx_id: Text50 | UnsetType = UNSET
    rxno: Text20 | UnsetType = UNSET
    grpno: Text20 | UnsetType = UNSET
    long_drord_flag: Text3 | UnsetType = UNSET
    hilist_type: Text3 | UnsetType = UNSET
    chrg_type: Text3 | UnsetType = UNSET
    drord_bhvr: Text3 | UnsetType = UNSET
    hilist_code: Text20 | UnsetType = UNSET
    hilist_name: Text50 | UnsetType = UNSET
    hilist_dosform: Text50 | UnsetType = UNSET
    hilist_lv: Text3 | UnsetType = UNSET
    hilist_pric: Raw | UnsetType = UNSET
    lv1_hosp_item_pric: Raw | UnsetType = UNSET
    lv2_hosp_item_pric: Raw | UnsetType = UNSET
    lv3_hosp_item_pric: Raw | UnsetType = UNSET
    hilist_memo: Text200 | UnsetType = UNSET
    hosplist_code: Text20 | UnsetType = UNSET
    hosplist_name: Text50 | UnsetType = UNSET
    hosplist_dosform: Text20 | UnsetType = UNSET
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    sumamt: Raw | UnsetType = UNSET
    ownpay_amt: Raw | UnsetType = UNSET
    selfpay_amt: Raw | UnsetType = UNSET
    spec: Text100 | UnsetType = UNSET
    spec_unt: Text20 | UnsetType = UNSET
    drord_begn_date: Moment19 | UnsetType = UNSET
    drord_stop_date: Moment19 | UnsetType = UNSET
    drord_dept_codg: Text30 | UnsetType = UNSET
    drord_dept_name: Text50 | UnsetType = UNSET
    drord_dr_codg: Text30 | UnsetType = UNSET
    drord_dr_name: Text30 | UnsetType = UNSET
    drord_dr_profttl: Text3 | UnsetType = UNSET
    curr_drord_flag: Text3 | UnsetType = UNSET


class InputDataPatientDtosFsiEncounterDtos(
    msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False
):
    mdtrt_id: Text50 | UnsetType = UNSET
    medins_id: Text50 | UnsetType = UNSET
    medins_name: Text200 | UnsetType = UNSET
    medins_admdvs: Text6 | UnsetType = UNSET
    medins_type: Text3 | UnsetType = UNSET
    medins_lv: Text3 | UnsetType = UNSET
    wardarea_codg: Text20 | UnsetType = UNSET
    wardno: Text20 | UnsetType = UNSET
    bedno: Text20 | UnsetType = UNSET
    adm_date: Moment19 | UnsetType = UNSET
    dscg_date: Moment19 | UnsetType = UNSET
    dscg_main_dise_codg: Text20 | UnsetType = UNSET
    dscg_main_dise_name: Text50 | UnsetType = UNSET
    dr_codg: Text20 | UnsetType = UNSET
    adm_dept_codg: Text20 | UnsetType = UNSET
    adm_dept_name: Text50 | UnsetType = UNSET
    dscg_dept_codg: Text20 | UnsetType = UNSET
    dscg_dept_name: Text50 | UnsetType = UNSET
    med_mdtrt_type: Text3 | UnsetType = UNSET
    med_type: Text3 | UnsetType = UNSET
    matn_stas: Text3 | UnsetType = UNSET
    medfee_sumamt: Raw | UnsetType = UNSET
    ownpay_amt: Raw | UnsetType = UNSET
    selfpay_amt: Raw | UnsetType = UNSET
    acct_payamt: Raw | UnsetType = UNSET
    ma_amt: Raw | UnsetType = UNSET
    hifp_payamt: Raw | UnsetType = UNSET
    setl_totlnum: Raw | UnsetType = UNSET
    insutype: Text3 | UnsetType = UNSET
    reim_flag: Text3 | UnsetType = UNSET
    out_setl_flag: Text3 | UnsetType = UNSET
    fsi_operation_dtos: str | UnsetType = UNSET
    fsi_diagnose_dtos: list[InputDataPatientDtosFsiEncounterDtosFsiDiagnoseDtos] | UnsetType = UNSET
    fsi_order_dtos: list[InputDataPatientDtosFsiEncounterDtosFsiOrderDtos] | UnsetType = UNSET


class InputDataPatientDtos(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    patn_id: Text50 | UnsetType = UNSET
    patn_name: Text50 | UnsetType = UNSET
    gend: Text3 | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    poolarea: Text10 | UnsetType = UNSET
    curr_mdtrt_id: Text50 | UnsetType = UNSET
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
    fixmedins_code: NeededText30
    fixmedins_name: NeededText200
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_DIAGNOSE_DTOS_1 = Moments("datetime", "dise_date")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_2 = OptionalNumbers(
    14,
    2,
    "hilist_pric",
    "lv1_hosp_item_pric",
    "lv2_hosp_item_pric",
    "lv3_hosp_item_pric",
    "pric",
    "sumamt",
    "ownpay_amt",
    "selfpay_amt",
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_3 = OptionalNumbers(4, 2, "cnt")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_4 = Moments(
    "datetime", "drord_begn_date", "drord_stop_date"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_5 = Moments("datetime", "adm_date", "dscg_date")
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_6 = OptionalNumbers(
    14, 2, "medfee_sumamt", "ownpay_amt", "selfpay_amt", "acct_payamt", "ma_amt", "hifp_payamt"
)
_INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_7 = OptionalNumbers(4, 0, "setl_totlnum")
_INPUT_DATA_PATIENT_DTOS_8 = Moments("date", "brdy")
_INPUT_OUTER_BODY_9 = Moments("datetime", "inf_time")


def _input_stay_order(c0: InputBody) -> bool:
    """stay-order：date(adm_date) <= date(dscg_date)"""
    for c1 in one(c0.data):
        for c2 in each(c1.patient_dtos):
            for c3 in each(c2.fsi_encounter_dtos):
                if c3.adm_date and c3.dscg_date and c3.adm_date[:10] > c3.dscg_date[:10]:
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
    return (
        _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_DIAGNOSE_DTOS_1.fit(rows_4)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_2.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_3.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_FSI_ORDER_DTOS_4.fit(rows_5)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_5.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_6.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_FSI_ENCOUNTER_DTOS_7.fit(rows_3)
        and _INPUT_DATA_PATIENT_DTOS_8.fit(rows_2)
        and _INPUT_OUTER_BODY_9.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_stay_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputResultJudgeResultDetailDtos(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    jrd_id: Text50 | UnsetType = UNSET
    patn_id: Text50 | UnsetType = UNSET
    mdtrt_id: Text50 | UnsetType = UNSET
    rx_id: Text50 | UnsetType = UNSET
    vola_item_type: Text3 | UnsetType = UNSET
    vola_amt: Raw | UnsetType = UNSET


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    jr_id: Text50 | UnsetType = UNSET
    rule_id: Text50 | UnsetType = UNSET
    rule_name: Text200 | UnsetType = UNSET
    vola_cont: Text500 | UnsetType = UNSET
    patn_id: Text50 | UnsetType = UNSET
    mdtrt_id: Text50 | UnsetType = UNSET
    vola_amt: Raw | UnsetType = UNSET
    vola_amt_stas: Text3 | UnsetType = UNSET
    sev_deg: Text3 | UnsetType = UNSET
    vola_evid: Text500 | UnsetType = UNSET
    vola_bhvr_type: Text3 | UnsetType = UNSET
    task_id: str | UnsetType = UNSET
    judge_result_detail_dtos: list[OutputResultJudgeResultDetailDtos] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: list[OutputResult] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_RESULT_JUDGE_RESULT_DETAIL_DTOS_1 = OptionalNumbers(14, 2, "vola_amt")
_OUTPUT_RESULT_2 = OptionalNumbers(14, 2, "vola_amt")
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
