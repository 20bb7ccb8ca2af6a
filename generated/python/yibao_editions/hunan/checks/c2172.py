"""2172 医疗机构月结申报汇总数据查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
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
Text30 = Annotated[str, Meta(max_length=30)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
CodeClrType3 = Literal[
    "11",
    "12",
    "13",
    "14",
    "15",
    "18",
    "21",
    "22",
    "27",
    "28",
    "41",
    "51",
    "53",
    "99",
]
Text40 = Annotated[str, Meta(max_length=40)]
CodeClrStas1 = Literal[
    "0",
]
NeededText8 = Annotated[str, Meta(min_length=1, max_length=8)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText20
    clr_type: NeededText3
    start_clrym: NeededText6
    end_clrym: NeededText6
    clr_optins: NeededText6
    clr_stas: NeededText6
    page_num: Text6 | UnsetType = UNSET
    page_size: Text6 | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2172"]
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
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputParameters(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pageNum: Raw | UnsetType = UNSET
    pageSize: Raw | UnsetType = UNSET
    startRow: Raw | UnsetType = UNSET
    endRow: Raw | UnsetType = UNSET
    recordCounts: Raw | UnsetType = UNSET
    size: Raw | UnsetType = UNSET
    pages: Raw | UnsetType = UNSET
    isFirstPage: str | UnsetType = UNSET
    isLastPage: str | UnsetType = UNSET


class OutputNOutput(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_dcla_no: NeededText40
    fixmedins_code: NeededText30
    fixmedins_name: NeededText100
    clr_optins: NeededText6
    clr_type: CodeClrType3
    clr_type_name: Text40 | UnsetType = UNSET
    clr_stas: CodeClrStas1 | Literal[""] | UnsetType = UNSET
    clr_stas_name: NeededText40
    start_clrym: NeededText6
    end_clrym: NeededText6
    begndate: NeededText8
    enddate: NeededText8
    setl_ids_key: NeededText50
    sumamt: Raw
    cash_payamt: Raw
    acct_pay_sumamt: Raw
    fund_pay_sumamt: Raw
    clr_psntime: Raw


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    parameters: OutputParameters | UnsetType = UNSET
    n_output: OutputNOutput | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_PARAMETERS_1 = OptionalNumbers(
    6, 0, "pageNum", "pageSize", "startRow", "endRow", "recordCounts", "size", "pages"
)
_OUTPUT_N_OUTPUT_2 = Numbers(14, 2, "sumamt", "cash_payamt", "acct_pay_sumamt", "fund_pay_sumamt")
_OUTPUT_N_OUTPUT_3 = Numbers(10, 0, "clr_psntime")
_OUTPUT_OUTER_BODY_4 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # parameters
    rows_1 = [item for row in rows for item in one(row.parameters)]
    # n_output
    rows_2 = [item for row in rows for item in one(row.n_output)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_PARAMETERS_1.fit(rows_1)
        and _OUTPUT_N_OUTPUT_2.fit(rows_2)
        and _OUTPUT_N_OUTPUT_3.fit(rows_2)
        and _OUTPUT_OUTER_BODY_4.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
