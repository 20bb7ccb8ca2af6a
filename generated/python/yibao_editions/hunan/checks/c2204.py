"""2204 门诊费用明细信息上传：快速通道。"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import (
    Floats,
    absolute,
    add,
    each,
    half_up,
    multiply,
    number,
    numbers,
    one,
    subtract,
    surely_products,
    unique,
)

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeRxCircFlag3 = Literal[
    "0",
    "1",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText150 = Annotated[str, Meta(min_length=1, max_length=150)]
Text200 = Annotated[str, Meta(max_length=200)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
Text100 = Annotated[str, Meta(max_length=100)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeHospApprFlag3 = Literal[
    "0",
    "1",
    "2",
]
CodeTcmdrugUsedWay6 = Literal[
    "1",
    "2",
]
CodeEtipFlag3 = Literal[
    "0",
    "1",
]
CodeDscgTkdrugFlag3 = Literal[
    "0",
    "1",
]
CodeMatnFeeFlag6 = Literal[
    "0",
    "1",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text3 = Annotated[str, Meta(max_length=3)]
Text4000 = Annotated[str, Meta(max_length=4000)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
CodeChrgitmLv3 = Literal[
    "01",
    "02",
    "03",
]
CodeMedChrgitmType6 = Literal[
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
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeHiNegoDrugFlag3 = Literal[
    "0",
    "1",
]
CodeChldMedcFlag3 = Literal[
    "0",
    "1",
]
CodeListSpItemFlag3 = Literal[
    "0",
    "1",
    "9",
]
CodeLmtUsedFlag3 = Literal[
    "0",
    "1",
]
CodeDrtReimFlag3 = Literal[
    "0",
    "1",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text17 = Annotated[str, Meta(max_length=17)]
D_0_01 = Decimal("0.01")
D_1E_2 = Decimal("1E-2")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputFeedetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: Raw
    mdtrt_id: NeededText30
    psn_no: NeededText30
    chrg_bchno: NeededText30
    dise_codg: Text30 | UnsetType = UNSET
    rxno: Text30 | UnsetType = UNSET
    rx_circ_flag: CodeRxCircFlag3
    fee_ocur_time: NeededMoment19
    med_list_codg: NeededText50
    medins_list_codg: NeededText150
    det_item_fee_sumamt: Raw
    cnt: Raw
    pric: Raw
    sin_dos_dscr: Text200 | UnsetType = UNSET
    used_frqu_dscr: Text200 | UnsetType = UNSET
    prd_days: Raw | UnsetType = UNSET
    medc_way_dscr: Text200 | UnsetType = UNSET
    bilg_dept_codg: NeededText30
    bilg_dept_name: NeededText100
    bilg_dr_codg: NeededText30
    bilg_dr_name: NeededText50
    acord_dept_codg: Text30 | UnsetType = UNSET
    acord_dept_name: Text100 | UnsetType = UNSET
    orders_dr_code: Text30 | UnsetType = UNSET
    orders_dr_name: Text50 | UnsetType = UNSET
    hosp_appr_flag: CodeHospApprFlag3
    tcmdrug_used_way: CodeTcmdrugUsedWay6 | Literal[""] | UnsetType = UNSET
    etip_flag: CodeEtipFlag3 | Literal[""] | UnsetType = UNSET
    etip_hosp_code: Text30 | UnsetType = UNSET
    dscg_tkdrug_flag: CodeDscgTkdrugFlag3 | Literal[""] | UnsetType = UNSET
    matn_fee_flag: CodeMatnFeeFlag6 | Literal[""] | UnsetType = UNSET
    memo: Text1000 | UnsetType = UNSET
    comb_no: Text3 | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetail: Annotated[list[InputFeedetail], Meta(min_length=1, max_length=100)]


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2204"]
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
    fixmedins_code: NeededText12
    fixmedins_name: NeededText20
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_FEEDETAIL_1 = Numbers(30, 0, "feedetl_sn")
_INPUT_FEEDETAIL_2 = Moments("datetime", "fee_ocur_time")
_INPUT_FEEDETAIL_3 = Numbers(14, 2, "det_item_fee_sumamt")
_INPUT_FEEDETAIL_4 = Numbers(12, 4, "cnt")
_INPUT_FEEDETAIL_5 = Numbers(10, 6, "pric")
_INPUT_FEEDETAIL_6 = OptionalNumbers(2, 2, "prd_days")
_INPUT_FEEDETAIL_7 = FreeJson("exp_content")
_INPUT_OUTER_BODY_8 = Moments("datetime", "inf_time")


def _input_batch_not_0000(c0: InputBody) -> bool:
    """batch-not-0000：chrg_bchno != '0000'"""
    for c1 in each(c0.feedetail):
        if c1.chrg_bchno == "0000":
            return False
    return True


def _input_external_prescription_number(c0: InputBody) -> bool:
    """external-prescription-number：when rx_circ_flag == '1': require rxno"""
    for c1 in each(c0.feedetail):
        if c1.rx_circ_flag == "1" and not c1.rxno:
            return False
    return True


def _input_feedetl_sn_unique(c0: InputBody) -> bool:
    """feedetl-sn-unique：unique(feedetail.feedetl_sn)"""
    v1 = numbers([r1.feedetl_sn for r1 in each(c0.feedetail)])
    if v1 and not unique(v1):
        return False
    return True


def _input_line_amount(c0: InputBody) -> bool:
    """line-amount：abs(det_item_fee_sumamt - (pric * cnt)) <= 0.01"""
    for c1 in each(c0.feedetail):
        v1 = number(c1.det_item_fee_sumamt)
        v2 = number(c1.pric)
        v3 = number(c1.cnt)
        if absolute(subtract(v1, multiply(v2, v3))) > D_0_01:
            return False
    return True


def _input_line_amount_rounded(c0: InputBody) -> bool:
    """line-amount-rounded：when abs(det_item_fee_sumamt - (pric * cnt)) <= 0.01: det_item_fee_sumamt == round(pric * cnt, 2)"""
    for c1 in each(c0.feedetail):
        v1 = number(c1.det_item_fee_sumamt)
        v2 = number(c1.pric)
        v3 = number(c1.cnt)
        if absolute(subtract(v1, multiply(v2, v3))) <= D_0_01 and v1 != half_up(multiply(v2, v3), D_1E_2):
            return False
    return True


def _request_insured_place_needed(c0: InputMessage) -> bool:
    """insured-place-needed：when infno in ('2001', '2201', '2202', '2203', '2204', '2205', '2206', '2207', '2208', '2301', '2302', '2303', '2304', '2305', '2401', '2402', '2403', '2404', '2405', '2501', '2502', '2503', '2504', '2505', '2506', '2601', '5201', '5202', '5203', '5204', '5205', '5206', '5301'): require insuplc_admdvs"""
    if not c0.insuplc_admdvs:
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


def _input_lines_1(rows: Sequence[InputBody], near: Floats) -> bool:
    """True where floats settle it; what is a close call is computed exactly."""
    if surely_products(near.column("det_item_fee_sumamt"), near.column("pric"), near.column("cnt"), 2):
        return True
    return all(map(_input_line_amount, rows)) and all(map(_input_line_amount_rounded, rows))


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # feedetail
    rows_1 = [item for row in rows for item in each(row.feedetail)]
    near_1 = Floats(rows_1)
    return (
        _INPUT_FEEDETAIL_1.fit(rows_1)
        and _INPUT_FEEDETAIL_2.fit(rows_1)
        and _INPUT_FEEDETAIL_3.fit(rows_1)
        and _INPUT_FEEDETAIL_4.fit(rows_1)
        and _INPUT_FEEDETAIL_5.fit(rows_1)
        and _INPUT_FEEDETAIL_6.fit(rows_1)
        and _INPUT_FEEDETAIL_7.fit(rows_1)
        and _INPUT_OUTER_BODY_8.fit((message,))
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_batch_not_0000, rows))
        and all(map(_input_external_prescription_number, rows))
        and all(map(_input_feedetl_sn_unique, rows))
        and _input_lines_1(rows, near_1)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: NeededText30
    det_item_fee_sumamt: Raw
    cnt: Raw
    pric: Raw
    pric_uplmt_amt: Raw
    selfpay_prop: Raw | UnsetType = UNSET
    fulamt_ownpay_amt: Raw | UnsetType = UNSET
    overlmt_amt: Raw | UnsetType = UNSET
    preselfpay_amt: Raw | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    chrgitm_lv: CodeChrgitmLv3
    med_chrgitm_type: CodeMedChrgitmType6
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    hi_nego_drug_flag: CodeHiNegoDrugFlag3 | Literal[""] | UnsetType = UNSET
    chld_medc_flag: CodeChldMedcFlag3 | Literal[""] | UnsetType = UNSET
    list_sp_item_flag: CodeListSpItemFlag3 | Literal[""] | UnsetType = UNSET
    lmt_used_flag: CodeLmtUsedFlag3
    drt_reim_flag: CodeDrtReimFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: Annotated[list[OutputResult], Meta(min_length=1)]


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_RESULT_1 = Numbers(14, 2, "det_item_fee_sumamt")
_OUTPUT_RESULT_2 = Numbers(12, 4, "cnt")
_OUTPUT_RESULT_3 = Numbers(10, 6, "pric", "pric_uplmt_amt")
_OUTPUT_RESULT_4 = OptionalNumbers(1, 4, "selfpay_prop")
_OUTPUT_RESULT_5 = OptionalNumbers(
    14, 2, "fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt"
)
_OUTPUT_RESULT_6 = FreeJson("exp_content")
_OUTPUT_OUTER_BODY_7 = Numbers(4, 0, "infcode")


def _output_line_split(c0: OutputBody) -> bool:
    """line-split：det_item_fee_sumamt == fulamt_ownpay_amt + overlmt_amt + preselfpay_amt + inscp_scp_amt"""
    for c1 in each(c0.result):
        v1 = number(c1.det_item_fee_sumamt)
        v2 = number(c1.fulamt_ownpay_amt)
        v3 = number(c1.overlmt_amt)
        v4 = number(c1.preselfpay_amt)
        v5 = number(c1.inscp_scp_amt)
        if (
            v2 is not None
            and v3 is not None
            and v4 is not None
            and v5 is not None
            and v1 != add(add(add(v2, v3), v4), v5)
        ):
            return False
    return True


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
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RESULT_1.fit(rows_1)
        and _OUTPUT_RESULT_2.fit(rows_1)
        and _OUTPUT_RESULT_3.fit(rows_1)
        and _OUTPUT_RESULT_4.fit(rows_1)
        and _OUTPUT_RESULT_5.fit(rows_1)
        and _OUTPUT_RESULT_6.fit(rows_1)
        and _OUTPUT_OUTER_BODY_7.fit((message,))
        and _response_refusal_has_reason(message)
        and all(map(_output_line_split, rows))
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
