"""4301 门急诊诊疗记录：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeRgstTypeCode6 = Literal[
    "1",
    "11",
    "12",
    "2",
    "21",
    "22",
    "3",
    "31",
    "32",
    "33",
    "4",
    "5",
    "6",
    "7",
    "99",
]
CodeRgstWayCode6 = Literal[
    "1",
    "2",
    "3",
    "9",
]
Text3 = Annotated[str, Meta(max_length=3)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodeMedfeePaymtdCode3 = Literal[
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "90",
    "99",
]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text200 = Annotated[str, Meta(max_length=200)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text50 = Annotated[str, Meta(max_length=50)]
Text20 = Annotated[str, Meta(max_length=20)]
Text100 = Annotated[str, Meta(max_length=100)]
Text300 = Annotated[str, Meta(max_length=300)]
Text255 = Annotated[str, Meta(max_length=255)]
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputRgstinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    rgst_type_code: CodeRgstTypeCode6 | Literal[""] | UnsetType = UNSET
    rgst_way_code: CodeRgstWayCode6 | Literal[""] | UnsetType = UNSET
    rgst_serv_fee: Raw | UnsetType = UNSET
    ordr_way_code: Text30 | UnsetType = UNSET
    retnr_flag: Text3 | UnsetType = UNSET
    fstdiag_flag: Text3 | UnsetType = UNSET
    mdtrt_flag: Text3 | UnsetType = UNSET
    rgst_retnr_time: Moment19 | UnsetType = UNSET
    medfee_paymtd_code: CodeMedfeePaymtdCode3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputCaseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_date: Moment10 | UnsetType = UNSET
    chfcomp: Text2000 | UnsetType = UNSET
    attk_date_time: Moment19 | UnsetType = UNSET
    mdtrt_rea: Text200 | UnsetType = UNSET
    illhis: Text2000 | UnsetType = UNSET
    algs: Text2000 | UnsetType = UNSET
    aise_code: Text30 | UnsetType = UNSET
    phex: Text2000 | UnsetType = UNSET
    disa_info_code: Text30 | UnsetType = UNSET
    symp_name: Text1000 | UnsetType = UNSET
    symp_code: Text50 | UnsetType = UNSET
    dspo_opnn: Text1000 | UnsetType = UNSET
    dept_code: Text30 | UnsetType = UNSET
    dept_name: Text50 | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    tcm_diag_flag: Text30 | UnsetType = UNSET
    maindiag_flag: Text30 | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    tcm_dise_code: Text20 | UnsetType = UNSET
    tcm_dise_name: Text300 | UnsetType = UNSET
    tcmsymp_code: Text20 | UnsetType = UNSET
    tcmsymp: Text300 | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputRxinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rxno: Text30 | UnsetType = UNSET
    rx_prsc_time: Moment19 | UnsetType = UNSET
    rx_type_code: Text30 | UnsetType = UNSET
    rx_item_type_code: Text30 | UnsetType = UNSET
    rx_item_type_name: Text100 | UnsetType = UNSET
    rx_detl_id: Text30 | UnsetType = UNSET
    rx_detl_name: Text100 | UnsetType = UNSET
    tcmdrug_type_name: Text20 | UnsetType = UNSET
    tcmdrug_type_code: Text30 | UnsetType = UNSET
    tcmherb_foote: Text200 | UnsetType = UNSET
    medn_type_code: Text100 | UnsetType = UNSET
    medn_type_name: Text100 | UnsetType = UNSET
    drug_dosform: Text30 | UnsetType = UNSET
    drug_dosform_name: Text200 | UnsetType = UNSET
    drug_spec: Text255 | UnsetType = UNSET
    drug_used_frqu: Text30 | UnsetType = UNSET
    drug_used_idose: Raw | UnsetType = UNSET
    drug_used_sdose: Raw | UnsetType = UNSET
    drug_used_dosunt: Text30 | UnsetType = UNSET
    drug_used_way_code: Text30 | UnsetType = UNSET
    drug_medc_way: Text100 | UnsetType = UNSET
    skintst_dicm: Text30 | UnsetType = UNSET
    medc_begntime: Moment19 | UnsetType = UNSET
    medc_endtime: Moment19 | UnsetType = UNSET
    medc_days: Raw | UnsetType = UNSET
    main_medc_flag: Text30 | UnsetType = UNSET
    urgt_flag: Text30 | UnsetType = UNSET
    unif_purc_drug: Text30 | UnsetType = UNSET
    drug_purc_code: Text30 | UnsetType = UNSET
    drug_mgt_plaf_code: Text50 | UnsetType = UNSET
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rgstinfo: InputRgstinfo
    caseinfo: list[InputCaseinfo] | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET
    rxinfo: list[InputRxinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4301"]
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


_INPUT_RGSTINFO_1 = OptionalNumbers(14, 2, "rgst_serv_fee")
_INPUT_RGSTINFO_2 = Moments("datetime", "rgst_retnr_time")
_INPUT_CASEINFO_3 = Moments("date", "mdtrt_date")
_INPUT_CASEINFO_4 = Moments("datetime", "attk_date_time")
_INPUT_RXINFO_5 = Moments("datetime", "rx_prsc_time", "medc_begntime", "medc_endtime")
_INPUT_RXINFO_6 = OptionalNumbers(12, 4, "drug_used_idose")
_INPUT_RXINFO_7 = OptionalNumbers(26, 4, "drug_used_sdose")
_INPUT_RXINFO_8 = OptionalNumbers(5, 0, "medc_days")
_INPUT_OUTER_BODY_9 = Moments("datetime", "inf_time")


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in one(c0.rgstinfo):
        if c1.mdtrt_id and not c1.psn_no:
            return False
    return True


def _input_medication_order(c0: InputBody) -> bool:
    """medication-order：date(medc_begntime) <= date(medc_endtime)"""
    for c1 in each(c0.rxinfo):
        if c1.medc_begntime and c1.medc_endtime and c1.medc_begntime[:10] > c1.medc_endtime[:10]:
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
    # rgstinfo
    rows_1 = [item for row in rows for item in one(row.rgstinfo)]
    # caseinfo
    rows_2 = [item for row in rows for item in each(row.caseinfo)]
    # rxinfo
    rows_3 = [item for row in rows for item in each(row.rxinfo)]
    return (
        _INPUT_RGSTINFO_1.fit(rows_1)
        and _INPUT_RGSTINFO_2.fit(rows_1)
        and _INPUT_CASEINFO_3.fit(rows_2)
        and _INPUT_CASEINFO_4.fit(rows_2)
        and _INPUT_RXINFO_5.fit(rows_3)
        and _INPUT_RXINFO_6.fit(rows_3)
        and _INPUT_RXINFO_7.fit(rows_3)
        and _INPUT_RXINFO_8.fit(rows_3)
        and _INPUT_OUTER_BODY_9.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_insured_needs_psn_no, rows))
        and all(map(_input_medication_order, rows))
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
