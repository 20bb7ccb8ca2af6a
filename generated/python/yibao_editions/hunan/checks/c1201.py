"""1201 医药机构信息获取：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers
from yibao.validate.fast_values import number, one

CodeFixmedinsType6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
]
Text200 = Annotated[str, Meta(max_length=200)]
Text12 = Annotated[str, Meta(max_length=12)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeHospLv6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "14",
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
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputMedinsinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_type: CodeFixmedinsType6
    fixmedins_name: Text200 | UnsetType = UNSET
    fixmedins_code: Text12 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medinsinfo: InputMedinsinfo


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["1201"]
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


def _input_code_or_name(c0: InputBody) -> bool:
    """code-or-name：present(fixmedins_code) or present(fixmedins_name)"""
    for c1 in one(c0.medinsinfo):
        if not c1.fixmedins_code and not c1.fixmedins_name:
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
        _INPUT_OUTER_BODY_1.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_code_or_name, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputMedinsinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText12
    fixmedins_name: NeededText200
    uscc: NeededText50
    fixmedins_type: CodeFixmedinsType6
    hosp_lv: CodeHospLv6 | Literal[""] | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medinsinfo: OutputMedinsinfo | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_MEDINSINFO_1 = FreeJson("exp_content")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # medinsinfo
    rows_1 = [item for row in rows for item in one(row.medinsinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_MEDINSINFO_1.fit(rows_1)
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
