"""7205 配送信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
Text200 = Annotated[str, Meta(max_length=200)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
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
Text50 = Annotated[str, Meta(max_length=50)]
Text10 = Annotated[str, Meta(max_length=10)]
Text20 = Annotated[str, Meta(max_length=20)]
CodeDelvStasCodg6 = Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hi_rxno: NeededText30
    delv_no: Text30 | UnsetType = UNSET
    delv_addr: Text200 | UnsetType = UNSET
    delv_dist: Raw | UnsetType = UNSET
    delv_entp_no: Text30 | UnsetType = UNSET
    delv_entp_name: NeededText50
    delver_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    delver_certno: Text50 | UnsetType = UNSET
    delver_name: Text10 | UnsetType = UNSET
    delver_tel: Text20 | UnsetType = UNSET
    delv_stas_codg: CodeDelvStasCodg6
    delv_stas_name: NeededText20
    delv_stas_dscr: Text20 | UnsetType = UNSET
    delv_stas_time: Moment19 | UnsetType = UNSET
    delver_lng: Text30 | UnsetType = UNSET
    delver_lat: Text30 | UnsetType = UNSET
    delver_geo_type: Text3 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7205"]
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


_INPUT_DATA_1 = OptionalNumbers(8, 2, "delv_dist")
_INPUT_DATA_2 = Moments("datetime", "delv_stas_time")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


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
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
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
