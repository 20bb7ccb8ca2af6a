"""7206 电子处方审核信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText64 = Annotated[str, Meta(min_length=1, max_length=64)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText2000 = Annotated[str, Meta(min_length=1, max_length=2000)]
CodeRxChkStasCodg10 = Literal[
    "0",
    "1",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
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
Text30 = Annotated[str, Meta(max_length=30)]
NeededText = Annotated[str, Meta(min_length=1)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hiRxno: NeededText30
    epcToken: NeededText100
    ecToken: NeededText64
    fixmedinsCode: NeededText20
    fixmedinsName: NeededText200
    pharCertType: CodePsnCertType6
    pharCertno: NeededText50
    pharName: NeededText50
    pharCode: NeededText50
    rxChkOpnn: NeededText2000
    rxChkStasCodg: CodeRxChkStasCodg10
    rxChkTime: NeededMoment19
    rxSignVerifySn: NeededText40


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7206"]
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


_INPUT_DATA_1 = Moments("datetime", "rxChkTime")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


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
        and _INPUT_OUTER_BODY_2.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    flag: NeededText
    rxChkBizSn: NeededText30


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData | UnsetType = UNSET


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
