"""2505 人员定点备案：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers
from yibao.validate.fast_values import is_id_card, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text50 = Annotated[str, Meta(max_length=50)]
Text200 = Annotated[str, Meta(max_length=200)]
CodeBizAppyType3 = Literal[
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
    "18",
    "19",
    "20",
    "22",
    "23",
    "32",
    "99",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
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
Text30 = Annotated[str, Meta(max_length=30)]
CodeAgnterRlts3 = Literal[
    "1",
    "2",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "901",
]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text500 = Annotated[str, Meta(max_length=500)]
Text4000 = Annotated[str, Meta(max_length=4000)]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    tel: Text50 | UnsetType = UNSET
    addr: Text200 | UnsetType = UNSET
    biz_appy_type: CodeBizAppyType3
    begndate: NeededMoment10
    enddate: Moment10 | UnsetType = UNSET
    agnter_name: Text50 | UnsetType = UNSET
    agnter_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    agnter_certno: Text50 | UnsetType = UNSET
    agnter_tel: Text30 | UnsetType = UNSET
    agnter_addr: Text200 | UnsetType = UNSET
    agnter_rlts: CodeAgnterRlts3 | Literal[""] | UnsetType = UNSET
    fix_srt_no: NeededText3
    fixmedins_code: NeededText12
    fixmedins_name: NeededText200
    memo: Text500 | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2505"]
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


_INPUT_DATA_1 = Moments("date", "begndate", "enddate")
_INPUT_DATA_2 = FreeJson("exp_content")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


def _input_agent_complete(c0: InputBody) -> bool:
    """agent-complete：when present(agnter_name): present(agnter_cert_type) and present(agnter_certno)"""
    for c1 in one(c0.data):
        if c1.agnter_name and (not c1.agnter_cert_type or not c1.agnter_certno):
            return False
    return True


def _input_agent_id_card_checksum(c0: InputBody) -> bool:
    """agent-id-card-checksum：when agnter_cert_type == '01': id_card(agnter_certno)"""
    for c1 in one(c0.data):
        if (
            c1.agnter_cert_type
            and c1.agnter_cert_type == "01"
            and c1.agnter_certno
            and len(c1.agnter_certno) == 18
            and not is_id_card(c1.agnter_certno)
        ):
            return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(begndate) <= date(enddate)"""
    for c1 in one(c0.data):
        if c1.enddate and c1.begndate > c1.enddate:
            return False
    return True


def _request_insured_place_needed(c0: InputMessage) -> bool:
    """insured-place-needed：when infno in ('2001', '2201', '2202', '2203', '2204', '2205', '2206', '2207', '2208', '2301', '2302', '2303', '2304', '2305', '2401', '2402', '2403', '2404', '2405', '2501', '2502', '2503', '2504', '2505', '2506', '2601', '5201', '5202', '5203', '5204', '5205', '5206', '5301'): require insuplc_admdvs"""
    if not c0.insuplc_admdvs:
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
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_agent_complete, rows))
        and all(map(_input_agent_id_card_checksum, rows))
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    trt_dcla_detl_sn: NeededText30
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: OutputResult


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_RESULT_1 = FreeJson("exp_content")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # result
    rows_1 = [item for row in rows for item in one(row.result)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RESULT_1.fit(rows_1)
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
