"""3201 医药机构费用结算对总账：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers
from yibao.validate.fast_values import add, number, one, total
from yibao_editions.hunan import codes

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
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeStmtRslt6 = Literal[
    "0",
    "1",
]
Text200 = Annotated[str, Meta(max_length=200)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    insutype: CodeInsutype6
    clr_type: NeededText6
    setl_optins: NeededText6
    stmt_begndate: NeededMoment10
    stmt_enddate: NeededMoment10
    medfee_sumamt: Raw
    fund_pay_sumamt: Raw
    acct_pay: Raw
    fixmedins_setl_cnt: Raw
    refd_setl_flag: Text6 | UnsetType = UNSET
    fixmedins_refd_setl_flag: NeededText6


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3201"]
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


_INPUT_DATA_1 = Listed(codes.CLR_TYPE, "clr_type")
_INPUT_DATA_2 = Moments("date", "stmt_begndate", "stmt_enddate")
_INPUT_DATA_3 = Numbers(14, 2, "medfee_sumamt", "fund_pay_sumamt", "acct_pay")
_INPUT_DATA_4 = Numbers(10, 0, "fixmedins_setl_cnt")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


def _input_fund_within_total(c0: InputBody) -> bool:
    """fund-within-total：when refd_setl_flag == '0': fund_pay_sumamt + acct_pay <= medfee_sumamt"""
    for c1 in one(c0.data):
        if c1.refd_setl_flag and c1.refd_setl_flag == "0":
            v1 = number(c1.fund_pay_sumamt)
            v2 = number(c1.acct_pay)
            v3 = number(c1.medfee_sumamt)
            if add(v1, v2) > v3:
                return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(stmt_begndate) <= date(stmt_enddate)"""
    for c1 in one(c0.data):
        if c1.stmt_begndate > c1.stmt_enddate:
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
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_DATA_4.fit(rows_1)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_fund_within_total, rows))
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputStmtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_optins: Text6 | UnsetType = UNSET
    stmt_rslt: CodeStmtRslt6
    stmt_rslt_dscr: Text200 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    stmtinfo: OutputStmtinfo


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


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
