"""7103 处方购药结果反馈：快速通道。"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import Floats, add, each, half_up, multiply, number, one, surely_products

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text36 = Annotated[str, Meta(max_length=36)]
Text100 = Annotated[str, Meta(max_length=100)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
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
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_1E_2 = Decimal("1E-2")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hi_rxno: NeededText30
    fund_pay_sumamt: Raw
    psn_part_amt: Raw
    acct_pay: Raw
    psn_cash_pay: Raw
    setl_time: NeededMoment19


class InputSeltdelts(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medins_drug_no: Text36 | UnsetType = UNSET
    drug_genname: Text100 | UnsetType = UNSET
    drug_prodname: Text100 | UnsetType = UNSET
    drug_dosform: NeededText50
    drug_spec: NeededText50
    drug_totlcnt: Raw
    aprvno: Text30 | UnsetType = UNSET
    bchno: Text30 | UnsetType = UNSET
    fixmedins_code: NeededText50
    fixmedins_name: NeededText50
    manu_lot_num: Text30 | UnsetType = UNSET
    prdr_name: NeededText100
    pric: Raw
    total_unit: NeededText20
    sumamt: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData
    seltdelts: Annotated[list[InputSeltdelts], Meta(min_length=1)]


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7103"]
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


_INPUT_DATA_1 = Numbers(14, 2, "fund_pay_sumamt", "psn_part_amt", "acct_pay", "psn_cash_pay")
_INPUT_DATA_2 = Moments("datetime", "setl_time")
_INPUT_SELTDELTS_3 = Numbers(12, 4, "drug_totlcnt", "pric")
_INPUT_SELTDELTS_4 = Numbers(14, 2, "sumamt")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


def _input_drug_amount(c0: InputBody) -> bool:
    """drug-amount：sumamt == round(pric * drug_totlcnt, 2)"""
    for c1 in each(c0.seltdelts):
        v1 = number(c1.sumamt)
        v2 = number(c1.pric)
        v3 = number(c1.drug_totlcnt)
        if v1 != half_up(multiply(v2, v3), D_1E_2):
            return False
    return True


def _input_setl_personal(c0: InputBody) -> bool:
    """setl-personal：psn_part_amt == acct_pay + psn_cash_pay"""
    for c1 in one(c0.data):
        v1 = number(c1.psn_part_amt)
        v2 = number(c1.acct_pay)
        v3 = number(c1.psn_cash_pay)
        if v1 != add(v2, v3):
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
    if surely_products(near.column("sumamt"), near.column("pric"), near.column("drug_totlcnt"), 2):
        return True
    return all(map(_input_drug_amount, rows))


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # seltdelts
    rows_2 = [item for row in rows for item in each(row.seltdelts)]
    near_2 = Floats(rows_2)
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_SELTDELTS_3.fit(rows_2)
        and _INPUT_SELTDELTS_4.fit(rows_2)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_setl_personal, rows))
        and _input_lines_1(rows, near_2)
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
