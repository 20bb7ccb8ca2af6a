"""4901 医疗机构上传电子结算凭证：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

Text50 = Annotated[str, Meta(max_length=50)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeElecSetlCertType20 = Literal[
    "1",
    "2",
    "3",
]
CodeCertSetlType3 = Literal[
    "1",
    "2",
]
CodeMdtrtType3 = Literal[
    "1",
    "2",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment19 = Annotated[str, Meta(max_length=19)]
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
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
Text255 = Annotated[str, Meta(max_length=255)]
Text4000 = Annotated[str, Meta(max_length=4000)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText = Annotated[str, Meta(min_length=1)]
Text3 = Annotated[str, Meta(max_length=3)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    elecSetlCertCode: Text50 | UnsetType = UNSET
    elecSetlCertNo: NeededText50
    elecSetlCertChkcode: Raw | UnsetType = UNSET
    elecSetlCertType: CodeElecSetlCertType20
    certSetlType: CodeCertSetlType3
    mdtrtType: CodeMdtrtType3
    billDate: NeededMoment10
    medfeeSumamt: Raw
    insuplcAdmdvs: NeededText6
    bizSn: NeededText50
    setlId: Text30 | UnsetType = UNSET
    setlTime: Moment19 | UnsetType = UNSET
    psnNo: Text30 | UnsetType = UNSET
    psnName: NeededText50
    certno: Text50 | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    inscpAmt: Raw | UnsetType = UNSET
    hifpPay: Raw | UnsetType = UNSET
    maindiagCode: NeededText30
    maindiagName: NeededText255
    scddiagCode: Text30 | UnsetType = UNSET
    scddiagName: Text255 | UnsetType = UNSET
    mdtrtareaAdmdvs: NeededText6
    extFld: Text4000 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsCode: NeededText30
    fixmedinsName: NeededText255
    elecSetlCertCnt: Raw
    bizStsb: NeededText30
    upldBchno: NeededText50
    filename: NeededText200
    ftfileCompac: NeededText
    upldDetlList: NeededText
    upldMode: Text3 | UnsetType = UNSET
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4901"]
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


_INPUT_DATA_1 = OptionalNumbers(20, 0, "elecSetlCertChkcode")
_INPUT_DATA_2 = Moments("date", "billDate")
_INPUT_DATA_3 = Numbers(14, 2, "medfeeSumamt")
_INPUT_DATA_4 = Moments("datetime", "setlTime")
_INPUT_DATA_5 = OptionalNumbers(14, 2, "inscpAmt", "hifpPay")
_INPUT_BODY_6 = Numbers(10, 0, "elecSetlCertCnt")
_INPUT_OUTER_BODY_7 = Moments("datetime", "inf_time")


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
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_DATA_4.fit(rows_1)
        and _INPUT_DATA_5.fit(rows_1)
        and _INPUT_BODY_6.fit(rows)
        and _INPUT_OUTER_BODY_7.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
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
