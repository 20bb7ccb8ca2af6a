"""7211 电子处方药品目录查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one, total

NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text50 = Annotated[str, Meta(max_length=50)]
Text500 = Annotated[str, Meta(max_length=500)]
Text3 = Annotated[str, Meta(max_length=3)]
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
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text30 = Annotated[str, Meta(max_length=30)]
Text20 = Annotated[str, Meta(max_length=20)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
CodeListType6 = Literal[
    "101",
    "102",
    "103",
    "104",
]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeDualchnlFlag3 = Literal[
    "0",
    "1",
]
CodeOppoolFlag3 = Literal[
    "0",
    "1",
]
Text4000 = Annotated[str, Meta(max_length=4000)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsCode: NeededText20
    medListCodg: Text50 | UnsetType = UNSET
    medListCodgs: str | UnsetType = UNSET
    drugName: Text500 | UnsetType = UNSET
    dualchnlFlag: Text3 | UnsetType = UNSET
    oppoolFlag: Text3 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    pageNum: Raw
    pageSize: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7211"]
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


_INPUT_DATA_1 = Moments("datetime", "begntime", "endtime")
_INPUT_DATA_2 = Numbers(3, 0, "pageNum", "pageSize")
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


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    total: Raw
    size: Raw


class OutputList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medListCodg: NeededText50
    natDrugNo: Text20 | UnsetType = UNSET
    genname: Text100 | UnsetType = UNSET
    prodname: Text100 | UnsetType = UNSET
    regName: NeededText500
    listType: CodeListType6 | Literal[""] | UnsetType = UNSET
    listTypeName: Text50 | UnsetType = UNSET
    specName: NeededText500
    prdrName: NeededText200
    aprvno: Text100 | UnsetType = UNSET
    dosformName: NeededText200
    minPacunt: Text50 | UnsetType = UNSET
    minPacCnt: Text50 | UnsetType = UNSET
    minPrepunt: Text10 | UnsetType = UNSET
    poolareaNo: Text6 | UnsetType = UNSET
    poolareaName: Text50 | UnsetType = UNSET
    dualchnlFlag: CodeDualchnlFlag3 | Literal[""] | UnsetType = UNSET
    oppoolFlag: CodeOppoolFlag3 | Literal[""] | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    natHiDruglistMemo: Text4000 | UnsetType = UNSET
    natHiDruglistChrgitmLv: Text10 | UnsetType = UNSET
    chrgitmLv: Text3 | UnsetType = UNSET
    hiPayStd: Raw | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData | UnsetType = UNSET
    list_2: OutputList | UnsetType = msgspec.field(name="list", default=UNSET)


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_DATA_1 = Numbers(10, 0, "total")
_OUTPUT_DATA_2 = Numbers(3, 0, "size")
_OUTPUT_LIST_3 = Moments("datetime", "begntime", "endtime")
_OUTPUT_LIST_4 = OptionalNumbers(14, 2, "hiPayStd")
_OUTPUT_OUTER_BODY_5 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # list
    rows_2 = [item for row in rows for item in one(row.list_2)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_LIST_3.fit(rows_2)
        and _OUTPUT_LIST_4.fit(rows_2)
        and _OUTPUT_OUTER_BODY_5.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
