"""3202 医药机构费用结算对明细账：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers
from yibao.validate.fast_values import number, one
from yibao_editions.guangzhou import codes

Text6 = Annotated[str, Meta(max_length=6)]
CodeClrWay6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "40",
    "50",
    "8",
    "9",
    "902",
    "903",
    "904",
    "905",
    "915",
]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    clr_optins: Text6 | UnsetType = UNSET
    clr_way: CodeClrWay6 | Literal[""] | UnsetType = UNSET
    file_qury_no: NeededText30
    stmt_begndate: NeededMoment10
    stmt_enddate: NeededMoment10
    medfee_sumamt: Raw
    fund_pay_sumamt: Raw
    cash_payamt: Raw
    fixmedins_setl_cnt: Raw
    clr_type: NeededText6


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3202"]
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


_INPUT_BODY_1 = Moments("date", "stmt_begndate", "stmt_enddate")
_INPUT_BODY_2 = Numbers(14, 2, "medfee_sumamt", "fund_pay_sumamt", "cash_payamt")
_INPUT_BODY_3 = Numbers(10, 0, "fixmedins_setl_cnt")
_INPUT_BODY_4 = Listed(codes.CLR_TYPE, "clr_type")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(stmt_begndate) <= date(stmt_enddate)"""
    if c0.stmt_begndate > c0.stmt_enddate:
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
        _INPUT_BODY_1.fit(rows)
        and _INPUT_BODY_2.fit(rows)
        and _INPUT_BODY_3.fit(rows)
        and _INPUT_BODY_4.fit(rows)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputFileinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    file_qury_no: NeededText30
    filename: NeededText200
    dld_endtime: NeededMoment19


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fileinfo: OutputFileinfo


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


_OUTPUT_FILEINFO_1 = Moments("datetime", "dld_endtime")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # fileinfo
    rows_1 = [item for row in rows for item in one(row.fileinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_FILEINFO_1.fit(rows_1)
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
