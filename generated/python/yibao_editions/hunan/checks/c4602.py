"""4602 护理操作生命体征测量记录：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText1000 = Annotated[str, Meta(min_length=1, max_length=1000)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    dept_code: NeededText30
    dept_name: NeededText50
    wardarea_name: NeededText50
    bedno: NeededText10
    diag_code: NeededText20
    adm_time: NeededMoment19
    act_ipt_days: Raw
    afpn_days: Raw
    rcd_time: NeededMoment10
    vent_frqu: Raw
    use_vent_flag: NeededText1
    pule: Raw
    pat_heart_rate: Raw
    tprt: Raw
    systolic_pre: NeededText3
    dstl_pre: NeededText3
    wt: Raw
    abde: Raw
    nurscare_obsv_item_name: NeededText30
    nurscare_obsv_rslt: NeededText1000
    nurs_name: NeededText50
    sign_time: NeededMoment19
    vali_flag: CodeValiFlag3


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: Annotated[list[InputData], Meta(min_length=1)]


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4602"]
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


_INPUT_DATA_1 = Listed(codes.DEPT, "dept_code")
_INPUT_DATA_2 = Moments("datetime", "adm_time", "sign_time")
_INPUT_DATA_3 = Numbers(3, 0, "act_ipt_days", "vent_frqu", "pule", "pat_heart_rate")
_INPUT_DATA_4 = Numbers(5, 0, "afpn_days")
_INPUT_DATA_5 = Moments("date", "rcd_time")
_INPUT_DATA_6 = Numbers(4, 1, "tprt")
_INPUT_DATA_7 = Numbers(6, 1, "wt")
_INPUT_DATA_8 = Numbers(5, 1, "abde")
_INPUT_OUTER_BODY_9 = Moments("datetime", "inf_time")


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in each(c0.data):
        if c1.mdtrt_id and not c1.psn_no:
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
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_DATA_4.fit(rows_1)
        and _INPUT_DATA_5.fit(rows_1)
        and _INPUT_DATA_6.fit(rows_1)
        and _INPUT_DATA_7.fit(rows_1)
        and _INPUT_DATA_8.fit(rows_1)
        and _INPUT_OUTER_BODY_9.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_insured_needs_psn_no, rows))
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
