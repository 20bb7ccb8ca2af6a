"""4201 自费病人费用明细信息上传：快速通道。"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import (
    Floats,
    absolute,
    each,
    half_up,
    is_id_card,
    multiply,
    number,
    one,
    subtract,
    surely_products,
    unique,
)

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
CodeMedType6 = Literal[
    "11",
    "1103",
    "12",
    "13",
    "1301",
    "14",
    "18",
    "19",
    "21",
    "2101",
    "2102",
    "2105",
    "2106",
    "2107",
    "2109",
    "21303",
    "22",
    "23",
    "24",
    "28",
    "41",
    "51",
    "52",
    "53",
    "71",
    "9901",
    "990101",
    "990103",
    "9902",
    "9903",
    "9904",
    "9906",
    "9907",
    "9921",
    "9925",
]
CodePsnCertType6 = Literal[
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
    "15",
    "16",
    "17",
    "90",
    "99",
    "990102",
    "990201",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text30 = Annotated[str, Meta(max_length=30)]
Text100 = Annotated[str, Meta(max_length=100)]
Text50 = Annotated[str, Meta(max_length=50)]
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
Text500 = Annotated[str, Meta(max_length=500)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeNaty3 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "2",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "3",
    "30",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "38",
    "39",
    "4",
    "40",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "47",
    "48",
    "49",
    "5",
    "50",
    "51",
    "52",
    "53",
    "54",
    "55",
    "56",
    "6",
    "7",
    "8",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text200 = Annotated[str, Meta(max_length=200)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
CodeInhospStas3 = Literal[
    "0",
    "1",
]
CodeMatnType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
]
CodeBirctrlType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]
CodeLatechbFlag3 = Literal[
    "0",
    "1",
]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_0_01 = Decimal("0.01")
D_1E_2 = Decimal("1E-2")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputFeedetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    ipt_otp_no: NeededText30
    med_type: CodeMedType6
    chrg_bchno: NeededText30
    feedetl_sn: NeededText30
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50
    fee_ocur_time: NeededMoment19
    cnt: Raw
    pric: Raw
    det_item_fee_sumamt: Raw
    med_list_codg: NeededText50
    medins_list_codg: NeededText150
    medins_list_name: NeededText100
    med_chrgitm_type: CodeMedChrgitmType6
    prodname: NeededText200
    bilg_dept_codg: NeededText30
    bilg_dept_name: NeededText100
    bilg_dr_codg: NeededText30
    bilg_dr_name: NeededText50
    acord_dept_codg: Text30 | UnsetType = UNSET
    acord_dept_name: Text100 | UnsetType = UNSET
    orders_dr_code: Text30 | UnsetType = UNSET
    orders_dr_name: Text50 | UnsetType = UNSET
    tcmdrug_used_way: CodeTcmdrugUsedWay6 | Literal[""] | UnsetType = UNSET
    etip_flag: CodeEtipFlag3 | Literal[""] | UnsetType = UNSET
    etip_hosp_code: Text30 | UnsetType = UNSET
    dscg_tkdrug_flag: CodeDscgTkdrugFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: Text30 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    addr: Text200 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    atddr_no: Text30 | UnsetType = UNSET
    atddr_name: Text50 | UnsetType = UNSET
    adm_dise_dscr: str | UnsetType = UNSET
    adm_dept_code: str | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    adm_bed: Text30 | UnsetType = UNSET
    dscg_dise_code: str | UnsetType = UNSET
    dscg_dise_name: str | UnsetType = UNSET
    dscg_dept_code: str | UnsetType = UNSET
    dscg_dept_name: Text100 | UnsetType = UNSET
    dscg_bed: Text30 | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    main_cond_desc: str | UnsetType = UNSET
    dise_no: str | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    op_dise_info: str | UnsetType = UNSET
    inhosp_stas: CodeInhospStas3 | Literal[""] | UnsetType = UNSET
    die_: str | UnsetType = UNSET
    ipt_days: Raw | UnsetType = UNSET
    fpsc_no: Text50 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    latechb_flag: CodeLatechbFlag3 | Literal[""] | UnsetType = UNSET
    geso_val: Raw | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetus_cnt: Raw | UnsetType = UNSET
    premature_flag: str | UnsetType = UNSET
    birctrl_or_matn_time: str | UnsetType = UNSET
    cmplct_flag: str | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: Text30 | UnsetType = UNSET
    inout_dise_type: Text3 | UnsetType = UNSET
    dise_type: str | UnsetType = UNSET
    maindise_flag: Text3 | UnsetType = UNSET
    dise_srt_no: str | UnsetType = UNSET
    dise_code: str | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    adm_cond: Text500 | UnsetType = UNSET
    dise_dept: str | UnsetType = UNSET
    dise_dor_no: Text30 | UnsetType = UNSET
    dise_dor_name: Text50 | UnsetType = UNSET
    dise_time: str | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetail: Annotated[list[InputFeedetail], Meta(min_length=1)]
    mdtrtinfo: InputMdtrtinfo | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4201"]
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


_INPUT_FEEDETAIL_1 = Moments("datetime", "fee_ocur_time")
_INPUT_FEEDETAIL_2 = Numbers(12, 4, "cnt")
_INPUT_FEEDETAIL_3 = Numbers(10, 6, "pric")
_INPUT_FEEDETAIL_4 = Numbers(14, 2, "det_item_fee_sumamt")
_INPUT_MDTRTINFO_5 = Moments("date", "brdy")
_INPUT_MDTRTINFO_6 = OptionalNumbers(3, 1, "age")
_INPUT_MDTRTINFO_7 = Moments("datetime", "begntime", "endtime")
_INPUT_MDTRTINFO_8 = OptionalNumbers(4, 0, "ipt_days")
_INPUT_MDTRTINFO_9 = OptionalNumbers(2, 0, "geso_val")
_INPUT_MDTRTINFO_10 = OptionalNumbers(3, 0, "fetts", "fetus_cnt")
_INPUT_OUTER_BODY_11 = Moments("datetime", "inf_time")


def _input_feedetl_sn_unique(c0: InputBody) -> bool:
    """feedetl-sn-unique：unique(feedetail.feedetl_sn)"""
    v1 = [r1.feedetl_sn for r1 in each(c0.feedetail) if r1.feedetl_sn]
    if v1 and not unique(v1):
        return False
    return True


def _input_id_card_checksum(c0: InputBody) -> bool:
    """id-card-checksum：when psn_cert_type == '01': id_card(certno)"""
    for c1 in each(c0.feedetail):
        if c1.psn_cert_type == "01" and len(c1.certno) == 18 and not is_id_card(c1.certno):
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
    # mdtrtinfo
    rows_2 = [item for row in rows for item in one(row.mdtrtinfo)]
    near_1 = Floats(rows_1)
    return (
        _INPUT_FEEDETAIL_1.fit(rows_1)
        and _INPUT_FEEDETAIL_2.fit(rows_1)
        and _INPUT_FEEDETAIL_3.fit(rows_1)
        and _INPUT_FEEDETAIL_4.fit(rows_1)
        and _INPUT_MDTRTINFO_5.fit(rows_2)
        and _INPUT_MDTRTINFO_6.fit(rows_2)
        and _INPUT_MDTRTINFO_7.fit(rows_2)
        and _INPUT_MDTRTINFO_8.fit(rows_2)
        and _INPUT_MDTRTINFO_9.fit(rows_2)
        and _INPUT_MDTRTINFO_10.fit(rows_2)
        and _INPUT_OUTER_BODY_11.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_feedetl_sn_unique, rows))
        and all(map(_input_id_card_checksum, rows))
        and _input_lines_1(rows, near_1)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


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


_OUTPUT_OUTER_BODY_1 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_OUTER_BODY_1.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
