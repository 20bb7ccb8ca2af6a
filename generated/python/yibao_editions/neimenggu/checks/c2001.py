"""2001 人员待遇享受检查：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers
from yibao.validate.fast_values import each, number, one

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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
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
Moment19 = Annotated[str, Meta(max_length=19)]
Text30 = Annotated[str, Meta(max_length=30)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeMatnType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
]
CodeBirctrlType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]
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
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeTrtChkType6 = Literal[
    "01",
    "1",
    "99",
]
CodeFundPayType6 = Literal[
    "310100",
    "310101",
    "310102",
    "310103",
    "310200",
    "310201",
    "310300",
    "310400",
    "310500",
    "320100",
    "320200",
    "330100",
    "330200",
    "340100",
    "340200",
    "350100",
    "370100",
    "370200",
    "390100",
    "390101",
    "390102",
    "390200",
    "390300",
    "390400",
    "390500",
    "410100",
    "510100",
    "610100",
    "610102",
    "610103",
    "610104",
    "610200",
    "620100",
    "630100",
    "640100",
    "999109",
    "999900",
    "999901",
    "999996",
    "999997",
]
CodeTrtEnjymntFlag3 = Literal[
    "0",
    "1",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    insutype: CodeInsutype6
    fixmedins_code: NeededText12
    med_type: CodeMedType6
    begntime: NeededMoment19
    endtime: Moment19 | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2001"]
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
    fixmedins_code: NeededText30
    fixmedins_name: NeededText200
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_DATA_1 = Moments("datetime", "begntime", "endtime")
_INPUT_DATA_2 = FreeJson("exp_content")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


def _input_day_surgery_operation(c0: InputBody) -> bool:
    """day-surgery-operation：when med_type == '28': require oprn_oprt_code"""
    for c1 in one(c0.data):
        if c1.med_type == "28" and not c1.oprn_oprt_code:
            return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(begntime) <= date(endtime)"""
    for c1 in one(c0.data):
        if c1.endtime and c1.begntime[:10] > c1.endtime[:10]:
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
        and all(map(_input_day_surgery_operation, rows))
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputTrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    trt_chk_type: CodeTrtChkType6
    fund_pay_type: CodeFundPayType6
    trt_enjymnt_flag: CodeTrtEnjymntFlag3
    begndate: NeededMoment10
    enddate: Moment10 | UnsetType = UNSET
    trt_chk_rslt: Text500 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    trtinfo: list[OutputTrtinfo] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_TRTINFO_1 = Moments("date", "begndate", "enddate")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # trtinfo
    rows_1 = [item for row in rows for item in each(row.trtinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_TRTINFO_1.fit(rows_1)
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
