"""7207 药品销售出库明细上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text6 = Annotated[str, Meta(max_length=6)]
Text50 = Annotated[str, Meta(max_length=50)]
Text40 = Annotated[str, Meta(max_length=40)]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text100 = Annotated[str, Meta(max_length=100)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text30 = Annotated[str, Meta(max_length=30)]
Text20 = Annotated[str, Meta(max_length=20)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText = Annotated[str, Meta(min_length=1)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hiRxno: NeededText30
    fixmedinsCode: NeededText20
    fixmedinsName: NeededText200
    rchkPharCertType: Text6 | UnsetType = UNSET
    rchkPharCertno: Text50 | UnsetType = UNSET
    rchkPharName: Text40 | UnsetType = UNSET
    dspeerCertType: Text6 | UnsetType = UNSET
    dspeerCertno: Text50 | UnsetType = UNSET
    dspeerName: Text40 | UnsetType = UNSET
    rxChkBizSn: NeededText30
    hiFeesetlFlag: Text3 | UnsetType = UNSET
    psnCashPay: Raw | UnsetType = UNSET


class InputRxSaleDrugDetl(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rtalDocno: NeededText40
    stooutNo: Text40 | UnsetType = UNSET
    stooutTime: NeededMoment19
    medListCodg: NeededText50
    medinsListCodg: NeededText50
    drugProdname: Text100 | UnsetType = UNSET
    drugGenname: NeededText100
    drugSpec: NeededText500
    drugDosform: Text50 | UnsetType = UNSET
    prdrName: Text1000 | UnsetType = UNSET
    aprvno: Text100 | UnsetType = UNSET
    manuLotnum: Text30 | UnsetType = UNSET
    bchno: Text30 | UnsetType = UNSET
    drugstdcode: Text50 | UnsetType = UNSET
    drugTraceCodg: Text30 | UnsetType = UNSET
    drugProdBarc: Text30 | UnsetType = UNSET
    shelfLoc: Text20 | UnsetType = UNSET
    drugTotlcnt: Raw
    drugTotlcntEmp: NeededText40
    drugSumamt: Raw | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET
    rxSaleDrugDetl: InputRxSaleDrugDetl | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7207"]
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


_INPUT_DATA_1 = OptionalNumbers(12, 2, "psnCashPay")
_INPUT_RXSALEDRUGDETL_2 = Moments("datetime", "stooutTime")
_INPUT_RXSALEDRUGDETL_3 = Numbers(14, 2, "drugTotlcnt")
_INPUT_RXSALEDRUGDETL_4 = OptionalNumbers(10, 6, "drugSumamt")
_INPUT_OUTER_BODY_5 = Moments("datetime", "inf_time")


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
    # rxSaleDrugDetl
    rows_2 = [item for row in rows for item in one(row.rxSaleDrugDetl)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_RXSALEDRUGDETL_2.fit(rows_2)
        and _INPUT_RXSALEDRUGDETL_3.fit(rows_2)
        and _INPUT_RXSALEDRUGDETL_4.fit(rows_2)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    flag: NeededText
    selStooutSn: NeededText30


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
