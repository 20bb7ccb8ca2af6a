"""1318 医保目录限价信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import number, one

Moment10 = Annotated[str, Meta(max_length=10)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeHilistLmtpricType6 = Literal[
    "1",
    "2",
    "3",
]
Text6 = Annotated[str, Meta(max_length=6)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text40 = Annotated[str, Meta(max_length=40)]
Text100 = Annotated[str, Meta(max_length=100)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text20 = Annotated[str, Meta(max_length=20)]
Text50 = Annotated[str, Meta(max_length=50)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_1 = Decimal("1")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    query_date: Moment10 | UnsetType = UNSET
    hilist_code: Text30 | UnsetType = UNSET
    hilist_lmtpric_type: CodeHilistLmtpricType6 | Literal[""] | UnsetType = UNSET
    overlmt_dspo_way: Text6 | UnsetType = UNSET
    insu_admdvs: Text6 | UnsetType = UNSET
    begndate: Moment10 | UnsetType = UNSET
    enddate: Moment10 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    tabname: Text100 | UnsetType = UNSET
    poolarea_no: Text6 | UnsetType = UNSET
    updt_time: NeededMoment10
    page_num: Raw
    page_size: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["1318"]
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


_INPUT_DATA_1 = Moments("date", "query_date", "begndate", "enddate", "updt_time")
_INPUT_DATA_2 = Numbers(4, 0, "page_num", "page_size")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


def _input_paging_from_one(c0: InputBody) -> bool:
    """paging-from-one：page_num >= 1 and page_size >= 1"""
    for c1 in one(c0.data):
        v1 = number(c1.page_num)
        v2 = number(c1.page_size)
        if v1 < D_1 or v2 < D_1:
            return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(begndate) <= date(enddate)"""
    for c1 in one(c0.data):
        if c1.begndate and c1.enddate and c1.begndate > c1.enddate:
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
        and _INPUT_OUTER_BODY_3.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_paging_from_one, rows))
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hilist_code: NeededText30
    hilist_lmtpric_type: CodeHilistLmtpricType6
    overlmt_dspo_way: NeededText6
    insu_admdvs: NeededText6
    begndate: NeededMoment10
    enddate: Moment10 | UnsetType = UNSET
    hilist_pric_uplmt_amt: Raw
    vali_flag: CodeValiFlag3
    rid: NeededText40
    updt_time: NeededMoment10
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    crte_time: NeededMoment10
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    tabname: Text100 | UnsetType = UNSET
    poolarea_no: Text6 | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_BODY_1 = Moments("date", "begndate", "enddate", "updt_time", "crte_time", "opt_time")
_OUTPUT_BODY_2 = Numbers(10, 6, "hilist_pric_uplmt_amt")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


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
        and _OUTPUT_BODY_1.fit(rows)
        and _OUTPUT_BODY_2.fit(rows)
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
