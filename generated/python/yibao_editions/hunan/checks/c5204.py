"""5204 费用明细查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import add, each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeMedType6 = Literal[
    "11",
    "1103",
    "13",
    "1301",
    "14",
    "18",
    "2101",
    "2102",
    "2105",
    "2106",
    "2107",
    "2109",
    "21303",
    "22",
    "28",
    "41",
    "51",
    "52",
    "71",
    "9901",
    "990101",
    "990103",
    "9903",
    "9904",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodeChrgitmLv3 = Literal[
    "01",
    "02",
    "03",
]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeListType6 = Literal[
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "201",
    "301",
]
NeededText150 = Annotated[str, Meta(min_length=1, max_length=150)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
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
Text50 = Annotated[str, Meta(max_length=50)]
CodeLmtUsedFlag3 = Literal[
    "0",
    "1",
]
CodeHospPrepFlag3 = Literal[
    "0",
    "1",
]
CodeHospApprFlag3 = Literal[
    "0",
    "1",
    "2",
]
CodeTcmdrugUsedWay6 = Literal[
    "1",
    "2",
]
CodeProdplacType6 = Literal[
    "1",
    "2",
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
CodeEtipFlag3 = Literal[
    "0",
    "1",
]
CodeDscgTkdrugFlag3 = Literal[
    "0",
    "1",
]
CodeListSpItemFlag3 = Literal[
    "0",
    "1",
    "9",
]
CodeMatnFeeFlag6 = Literal[
    "0",
    "1",
]
CodeDrtReimFlag3 = Literal[
    "0",
    "1",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text20 = Annotated[str, Meta(max_length=20)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    setl_id: NeededText30
    mdtrt_id: NeededText30


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5204"]
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


_INPUT_OUTER_BODY_1 = Moments("datetime", "inf_time")


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


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    return (
        _INPUT_OUTER_BODY_1.fit((message,))
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    setl_id: NeededText30
    feedetl_sn: NeededText30
    rx_drord_no: Text30 | UnsetType = UNSET
    med_type: CodeMedType6
    fee_ocur_time: NeededMoment19
    cnt: Raw
    pric: Raw
    sin_dos_dscr: Text200 | UnsetType = UNSET
    used_frqu_dscr: Text200 | UnsetType = UNSET
    prd_days: Raw | UnsetType = UNSET
    medc_way_dscr: Text200 | UnsetType = UNSET
    det_item_fee_sumamt: Raw
    pric_uplmt_amt: Raw
    selfpay_prop: Raw | UnsetType = UNSET
    fulamt_ownpay_amt: Raw | UnsetType = UNSET
    overlmt_amt: Raw | UnsetType = UNSET
    preselfpay_amt: Raw | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    chrgitm_lv: CodeChrgitmLv3
    hilist_code: NeededText50
    hilist_name: NeededText200
    list_type: CodeListType6
    med_list_codg: NeededText50
    medins_list_codg: NeededText150
    medins_list_name: NeededText100
    med_chrgitm_type: CodeMedChrgitmType6
    prodname: Text200 | UnsetType = UNSET
    spec: Text200 | UnsetType = UNSET
    dosform_name: NeededText200
    bilg_dept_codg: Text30 | UnsetType = UNSET
    bilg_dept_name: Text100 | UnsetType = UNSET
    bilg_dr_codg: Text30 | UnsetType = UNSET
    bilg_dr_name: Text50 | UnsetType = UNSET
    acord_dept_codg: Text30 | UnsetType = UNSET
    acord_dept_name: Text100 | UnsetType = UNSET
    orders_dr_code: Text30 | UnsetType = UNSET
    orders_dr_name: Text50 | UnsetType = UNSET
    lmt_used_flag: CodeLmtUsedFlag3 | Literal[""] | UnsetType = UNSET
    hosp_prep_flag: CodeHospPrepFlag3 | Literal[""] | UnsetType = UNSET
    hosp_appr_flag: CodeHospApprFlag3 | Literal[""] | UnsetType = UNSET
    tcmdrug_used_way: CodeTcmdrugUsedWay6 | Literal[""] | UnsetType = UNSET
    prodplac_type: CodeProdplacType6 | Literal[""] | UnsetType = UNSET
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    hi_nego_drug_flag: CodeHiNegoDrugFlag3 | Literal[""] | UnsetType = UNSET
    chld_medc_flag: CodeChldMedcFlag3 | Literal[""] | UnsetType = UNSET
    etip_flag: CodeEtipFlag3 | Literal[""] | UnsetType = UNSET
    etip_hosp_code: Text30 | UnsetType = UNSET
    dscg_tkdrug_flag: CodeDscgTkdrugFlag3 | Literal[""] | UnsetType = UNSET
    list_sp_item_flag: CodeListSpItemFlag3 | Literal[""] | UnsetType = UNSET
    matn_fee_flag: CodeMatnFeeFlag6 | Literal[""] | UnsetType = UNSET
    drt_reim_flag: CodeDrtReimFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment19 | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: list[OutputBody]


_OUTPUT_BODY_1 = Moments("datetime", "fee_ocur_time", "opt_time")
_OUTPUT_BODY_2 = Numbers(12, 4, "cnt")
_OUTPUT_BODY_3 = Numbers(10, 6, "pric", "pric_uplmt_amt")
_OUTPUT_BODY_4 = OptionalNumbers(2, 2, "prd_days")
_OUTPUT_BODY_5 = Numbers(14, 2, "det_item_fee_sumamt")
_OUTPUT_BODY_6 = OptionalNumbers(1, 4, "selfpay_prop")
_OUTPUT_BODY_7 = OptionalNumbers(14, 2, "fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt")
_OUTPUT_OUTER_BODY_8 = Numbers(4, 0, "infcode")


def _output_line_split(c0: OutputBody) -> bool:
    """line-split：det_item_fee_sumamt == fulamt_ownpay_amt + overlmt_amt + preselfpay_amt + inscp_scp_amt"""
    v1 = number(c0.det_item_fee_sumamt)
    v2 = number(c0.fulamt_ownpay_amt)
    v3 = number(c0.overlmt_amt)
    v4 = number(c0.preselfpay_amt)
    v5 = number(c0.inscp_scp_amt)
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
    rows = each(message.output)
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_BODY_1.fit(rows)
        and _OUTPUT_BODY_2.fit(rows)
        and _OUTPUT_BODY_3.fit(rows)
        and _OUTPUT_BODY_4.fit(rows)
        and _OUTPUT_BODY_5.fit(rows)
        and _OUTPUT_BODY_6.fit(rows)
        and _OUTPUT_BODY_7.fit(rows)
        and _OUTPUT_OUTER_BODY_8.fit((message,))
        and _response_refusal_has_reason(message)
        and all(map(_output_line_split, rows))
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
