"""6101 药店线上费用明细上传：快速通道。"""

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
    multiply,
    number,
    numbers,
    one,
    only,
    subtract,
    surely_products,
    total,
    unique,
)

NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
CodeInsutype6 = Literal[
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
    "39905",
    "410",
    "510",
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
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
CodeAcctUsedFlag3 = Literal[
    "0",
    "1",
    "2",
]
Text500 = Annotated[str, Meta(max_length=500)]
CodeRxCircFlag3 = Literal[
    "0",
    "1",
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
Text200 = Annotated[str, Meta(max_length=200)]
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
D_0_01 = Decimal("0.01")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_org_ord: NeededText40
    hi_rxno: Text30 | UnsetType = UNSET
    psn_no: NeededText30
    insutype: CodeInsutype6
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50
    mdtrt_id: Text30 | UnsetType = UNSET
    med_type: CodeMedType6
    begntime: NeededMoment19
    chrg_bchno: NeededText30
    medfee_sumamt: Raw
    acct_used_flag: CodeAcctUsedFlag3
    memo: Text500 | UnsetType = UNSET


class InputFeedetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: NeededText30
    fee_ocur_time: NeededMoment19
    rx_circ_flag: CodeRxCircFlag3
    med_list_codg: NeededText50
    medins_list_codg: NeededText150
    medins_list_name: NeededText100
    med_chrgitm_type: CodeMedChrgitmType6
    prodname: Text200 | UnsetType = UNSET
    cnt: Raw
    pric: Raw
    det_item_fee_sumamt: Raw
    memo: Text500 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData
    feedetail: Annotated[list[InputFeedetail], Meta(min_length=1)]


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["6101"]
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


_INPUT_DATA_1 = Moments("datetime", "begntime")
_INPUT_DATA_2 = Numbers(14, 2, "medfee_sumamt")
_INPUT_FEEDETAIL_3 = Moments("datetime", "fee_ocur_time")
_INPUT_FEEDETAIL_4 = Numbers(12, 4, "cnt")
_INPUT_FEEDETAIL_5 = Numbers(10, 6, "pric")
_INPUT_FEEDETAIL_6 = Numbers(14, 2, "det_item_fee_sumamt")
_INPUT_OUTER_BODY_7 = Moments("datetime", "inf_time")


def _input_feedetl_sn_unique(c0: InputBody) -> bool:
    """feedetl-sn-unique：unique(feedetail.feedetl_sn)"""
    v1 = [r1.feedetl_sn for r1 in each(c0.feedetail) if r1.feedetl_sn]
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


def _input_order_total(c0: InputBody) -> bool:
    """order-total：data.medfee_sumamt == sum(feedetail.det_item_fee_sumamt)"""
    v1 = number(only([r1.medfee_sumamt for r1 in one(c0.data)]))
    v2 = total(numbers([r1.det_item_fee_sumamt for r1 in each(c0.feedetail)]))
    if v1 is not None and v2 is not None and v1 != v2:
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
    return all(map(_input_line_amount, rows))


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # feedetail
    rows_2 = [item for row in rows for item in each(row.feedetail)]
    near_2 = Floats(rows_2)
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_FEEDETAIL_3.fit(rows_2)
        and _INPUT_FEEDETAIL_4.fit(rows_2)
        and _INPUT_FEEDETAIL_5.fit(rows_2)
        and _INPUT_FEEDETAIL_6.fit(rows_2)
        and _INPUT_OUTER_BODY_7.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_feedetl_sn_unique, rows))
        and all(map(_input_order_total, rows))
        and _input_lines_1(rows, near_2)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pay_ord_id: NeededText40
    ord_stas: NeededText40
    medfee_sumamt: Raw
    fund_pay_sumamt: Raw | UnsetType = UNSET
    acct_pay: Raw | UnsetType = UNSET
    psn_cash_pay: Raw | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: OutputBody


_OUTPUT_DATA_1 = Numbers(14, 2, "medfee_sumamt")
_OUTPUT_DATA_2 = OptionalNumbers(14, 2, "fund_pay_sumamt", "acct_pay", "psn_cash_pay")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
