"""2170 异地就医购药订单查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

Text20 = Annotated[str, Meta(max_length=20)]
NeededText18 = Annotated[str, Meta(min_length=1, max_length=18)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeHilistType3 = Literal[
    "0",
    "11",
    "12",
    "13",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
]
CodeChrgitmLv3 = Literal[
    "01",
    "02",
    "03",
]
CodeMedInvoItemType3 = Literal[
    "006",
    "007",
    "009",
    "01",
    "013",
    "016",
    "018",
    "019",
    "02",
    "020",
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
NeededText = Annotated[str, Meta(min_length=1)]
CodeGend3 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodePsnType3 = Literal[
    "11",
    "12",
    "13",
    "15",
    "151",
    "16",
    "18",
    "33",
    "34",
    "99",
]
CodeInsutype3 = Literal[
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
    "410",
    "510",
]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: Text20 | UnsetType = UNSET
    ssn: NeededText18


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2170"]
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


class OutputFeedetl(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medins_list_codg: NeededText50
    medins_list_name: NeededText100
    hilist_code: Text50 | UnsetType = UNSET
    hilist_name: Text100 | UnsetType = UNSET
    hilist_type: CodeHilistType3
    chrgitm_lv: CodeChrgitmLv3 | Literal[""] | UnsetType = UNSET
    med_invo_item_type: CodeMedInvoItemType3 | Literal[""] | UnsetType = UNSET
    pric: Raw
    cnt: Raw
    amt: Raw
    dosform: Text20 | UnsetType = UNSET
    dosunt: Text20 | UnsetType = UNSET
    sin_dos: Raw | UnsetType = UNSET
    spec: Text50 | UnsetType = UNSET
    orplc: Text100 | UnsetType = UNSET
    used_mtd: Text50 | UnsetType = UNSET
    detl_ocur_time: NeededText
    adm_diag_dr: Text50 | UnsetType = UNSET
    opter_name: NeededText50
    opt_time: str | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medfee_sumamt: Raw
    mdtrt_regno: NeededText20
    fixmedins_code: NeededText20
    fixmedins_name: NeededText50
    insuplc: NeededText6
    mdtrtarea: NeededText6
    certno: NeededText18
    psn_name: NeededText50
    gend: CodeGend3
    brdy: NeededText
    dscg_date: NeededText
    psn_type: CodePsnType3
    insutype: CodeInsutype3
    feedetl: OutputFeedetl | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_FEEDETL_1 = Numbers(10, 6, "pric")
_OUTPUT_FEEDETL_2 = Numbers(6, 4, "cnt")
_OUTPUT_FEEDETL_3 = Numbers(14, 2, "amt")
_OUTPUT_FEEDETL_4 = OptionalNumbers(14, 2, "sin_dos")
_OUTPUT_BODY_5 = Numbers(14, 2, "medfee_sumamt")
_OUTPUT_OUTER_BODY_6 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # feedetl
    rows_1 = [item for row in rows for item in one(row.feedetl)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_FEEDETL_1.fit(rows_1)
        and _OUTPUT_FEEDETL_2.fit(rows_1)
        and _OUTPUT_FEEDETL_3.fit(rows_1)
        and _OUTPUT_FEEDETL_4.fit(rows_1)
        and _OUTPUT_BODY_5.fit(rows)
        and _OUTPUT_OUTER_BODY_6.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
