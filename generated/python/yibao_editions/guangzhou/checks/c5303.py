"""5303 在院信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import each, number, one

Text30 = Annotated[str, Meta(max_length=30)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Moment19 = Annotated[str, Meta(max_length=19)]
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
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
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
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
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
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
Text3 = Annotated[str, Meta(max_length=3)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: Text30 | UnsetType = UNSET
    begntime: NeededMoment19
    endtime: Moment19 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5303"]
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


_INPUT_DATA_1 = Moments("datetime", "begntime", "endtime")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(begntime) <= date(endtime)"""
    for c1 in one(c0.data):
        if c1.endtime and c1.begntime[:10] > c1.endtime[:10]:
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
        and _INPUT_OUTER_BODY_2.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    psn_no: NeededText30
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50
    gend: CodeGend6
    brdy: Moment10 | UnsetType = UNSET
    age: Raw
    insutype: CodeInsutype6
    begndate: NeededMoment10
    med_type: CodeMedType6
    ipt_otp_no: Text30 | UnsetType = UNSET
    out_flag: Text3 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[OutputData] | UnsetType = UNSET


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


_OUTPUT_DATA_1 = Moments("date", "brdy", "begndate")
_OUTPUT_DATA_2 = Numbers(3, 1, "age")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
