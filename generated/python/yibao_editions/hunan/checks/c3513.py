"""3513 定点医药机构商品销售追溯信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text150 = Annotated[str, Meta(max_length=150)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text50 = Annotated[str, Meta(max_length=50)]
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
Text600 = Annotated[str, Meta(max_length=600)]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text20 = Annotated[str, Meta(max_length=20)]
Text500 = Annotated[str, Meta(max_length=500)]
Text3 = Annotated[str, Meta(max_length=3)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text40 = Annotated[str, Meta(max_length=40)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText30
    medins_list_codg: Text150 | UnsetType = UNSET
    fixmedins_bchno: Text30 | UnsetType = UNSET
    begndate: Moment10 | UnsetType = UNSET
    enddate: Moment10 | UnsetType = UNSET
    med_list_codg: Text50 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text600 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    drug_trac_codg: Text30 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3513"]
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


_INPUT_DATA_1 = Moments("date", "begndate", "enddate")
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


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsCode: Text50 | UnsetType = UNSET
    medListCodg: Text6 | UnsetType = UNSET
    medinsListCodg: Text30 | UnsetType = UNSET
    medinsListName: Text20 | UnsetType = UNSET
    fixmedinsBchno: Text150 | UnsetType = UNSET
    mdtrtId: Text30 | UnsetType = UNSET
    mdtrtSetlType: str | UnsetType = UNSET
    bkkpSn: Text100 | UnsetType = UNSET
    drugTracCodg: Text30 | UnsetType = UNSET
    psnNo: Text30 | UnsetType = UNSET
    psnCertType: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text30 | UnsetType = UNSET
    psnName: Text50 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    trdnFlag: Text3 | UnsetType = UNSET
    updtTime: Moment19 | UnsetType = UNSET
    opterName: Text50 | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    crteTime: Moment19 | UnsetType = UNSET
    optTime: Moment19 | UnsetType = UNSET
    opterId: Text20 | UnsetType = UNSET
    crterName: Text50 | UnsetType = UNSET
    crterId: Text20 | UnsetType = UNSET
    optinsNo: Text20 | UnsetType = UNSET
    fixBlngAdmdvs: Text6 | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_BODY_1 = Moments("datetime", "updtTime", "crteTime", "optTime")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


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
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
