"""3505 商品销售：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import is_id_card, number, one

NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
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
Text50 = Annotated[str, Meta(max_length=50)]
CodeHiFeesetlType6 = Literal[
    "0",
    "1",
    "2",
]
Text30 = Annotated[str, Meta(max_length=30)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeRxFlag3 = Literal[
    "0",
    "1",
]
CodeTrdnFlag3 = Literal[
    "0",
    "1",
]
Text40 = Annotated[str, Meta(max_length=40)]
CodeRxCircFlag3 = Literal[
    "0",
    "1",
]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text20 = Annotated[str, Meta(max_length=20)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text500 = Annotated[str, Meta(max_length=500)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputSelinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    fixmedins_hilist_id: NeededText30
    fixmedins_hilist_name: NeededText200
    fixmedins_bchno: NeededText30
    prsc_dr_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    prsc_dr_certno: Text50 | UnsetType = UNSET
    prsc_dr_name: NeededText50
    phar_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    phar_certno: Text50 | UnsetType = UNSET
    phar_name: NeededText50
    phar_prac_cert_no: NeededText50
    hi_feesetl_type: CodeHiFeesetlType6 | Literal[""] | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    mdtrt_sn: NeededText30
    psn_no: Text30 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    manu_lotnum: NeededText30
    manu_date: NeededMoment10
    expy_end: Moment10 | UnsetType = UNSET
    rx_flag: CodeRxFlag3
    trdn_flag: CodeTrdnFlag3
    finl_trns_pric: Raw | UnsetType = UNSET
    rxno: Text40 | UnsetType = UNSET
    rx_circ_flag: CodeRxCircFlag3 | Literal[""] | UnsetType = UNSET
    rtal_docno: NeededText40
    stoout_no: Text40 | UnsetType = UNSET
    bchno: Text30 | UnsetType = UNSET
    drug_trac_codg: Text30 | UnsetType = UNSET
    drug_prod_barc: Text30 | UnsetType = UNSET
    shelf_posi: Text20 | UnsetType = UNSET
    sel_retn_cnt: Raw
    sel_retn_time: NeededMoment19
    sel_retn_opter_name: NeededText50
    memo: Text500 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    selinfo: InputSelinfo


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3505"]
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


_INPUT_SELINFO_1 = Moments("date", "manu_date", "expy_end")
_INPUT_SELINFO_2 = OptionalNumbers(10, 6, "finl_trns_pric")
_INPUT_SELINFO_3 = Numbers(12, 4, "sel_retn_cnt")
_INPUT_SELINFO_4 = Moments("datetime", "sel_retn_time")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


def _input_id_card_checksum(c0: InputBody) -> bool:
    """id-card-checksum：when psn_cert_type == '01': id_card(certno)"""
    for c1 in one(c0.selinfo):
        if (
            c1.psn_cert_type
            and c1.psn_cert_type == "01"
            and c1.certno
            and len(c1.certno) == 18
            and not is_id_card(c1.certno)
        ):
            return False
    return True


def _input_shelf_life_order(c0: InputBody) -> bool:
    """shelf-life-order：date(manu_date) <= date(expy_end)"""
    for c1 in one(c0.selinfo):
        if c1.expy_end and c1.manu_date > c1.expy_end:
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
    # selinfo
    rows_1 = [item for row in rows for item in one(row.selinfo)]
    return (
        _INPUT_SELINFO_1.fit(rows_1)
        and _INPUT_SELINFO_2.fit(rows_1)
        and _INPUT_SELINFO_3.fit(rows_1)
        and _INPUT_SELINFO_4.fit(rows_1)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_id_card_checksum, rows))
        and all(map(_input_shelf_life_order, rows))
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
