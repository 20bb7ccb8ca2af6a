"""4302 急诊留观手术及抢救信息：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededText2000 = Annotated[str, Meta(min_length=1, max_length=2000)]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    oprn_oprt_sn: Raw
    oprn_oprt_code: NeededText30
    oprn_oprt_name: NeededText500
    oprn_oprt_tagt_part_name: NeededText50
    itvt_name: NeededText100
    oprn_oprt_mtd_dscr: NeededText200
    oprn_oprt_cnt: Raw
    oprn_oprt_time: NeededMoment19
    vali_flag: CodeValiFlag3


class InputRescinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    resc_begntime: NeededMoment19
    resc_endtime: NeededMoment19
    er_resc_rec: NeededText2000
    resc_psn_list: NeededText500
    vali_flag: CodeValiFlag3


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprninfo: list[InputOprninfo] | UnsetType = UNSET
    rescinfo: list[InputRescinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4302"]
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
    input: InputBody | None | UnsetType = UNSET


_INPUT_OPRNINFO_1 = Numbers(2, 0, "oprn_oprt_sn")
_INPUT_OPRNINFO_2 = Numbers(3, 0, "oprn_oprt_cnt")
_INPUT_OPRNINFO_3 = Moments("datetime", "oprn_oprt_time")
_INPUT_RESCINFO_4 = Moments("datetime", "resc_begntime", "resc_endtime")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in each(c0.oprninfo):
        if c1.mdtrt_id and not c1.psn_no:
            return False
    return True


def _input_rescue_order(c0: InputBody) -> bool:
    """rescue-order：date(resc_begntime) <= date(resc_endtime)"""
    for c1 in each(c0.rescinfo):
        if c1.resc_begntime[:10] > c1.resc_endtime[:10]:
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
    # oprninfo
    rows_1 = [item for row in rows for item in each(row.oprninfo)]
    # rescinfo
    rows_2 = [item for row in rows for item in each(row.rescinfo)]
    return (
        _INPUT_OPRNINFO_1.fit(rows_1)
        and _INPUT_OPRNINFO_2.fit(rows_1)
        and _INPUT_OPRNINFO_3.fit(rows_1)
        and _INPUT_RESCINFO_4.fit(rows_2)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_insured_needs_psn_no, rows))
        and all(map(_input_rescue_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
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
