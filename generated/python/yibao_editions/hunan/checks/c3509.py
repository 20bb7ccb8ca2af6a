"""3509 定点医药机构商品库存变更记录查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText150 = Annotated[str, Meta(min_length=1, max_length=150)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text30 = Annotated[str, Meta(max_length=30)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeInvChgType6 = Literal[
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "108",
    "109",
    "110",
    "111",
]
Text100 = Annotated[str, Meta(max_length=100)]
CodeRxFlag3 = Literal[
    "0",
    "1",
]
CodeListSpItemFlag3 = Literal[
    "0",
    "1",
    "9",
]
CodeTrdnFlag3 = Literal[
    "0",
    "1",
]
Moment19 = Annotated[str, Meta(max_length=19)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text40 = Annotated[str, Meta(max_length=40)]
Text20 = Annotated[str, Meta(max_length=20)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
Text150 = Annotated[str, Meta(max_length=150)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText30
    medins_list_codg: NeededText150
    fixmedins_bchno: NeededText30
    begndate: NeededMoment10
    enddate: NeededMoment10
    medins_prod_inv_chg_no: Text30 | UnsetType = UNSET
    med_list_codg: Text50 | UnsetType = UNSET
    inv_chg_type: CodeInvChgType6 | Literal[""] | UnsetType = UNSET
    medins_list_name: Text100 | UnsetType = UNSET
    rx_flag: CodeRxFlag3 | Literal[""] | UnsetType = UNSET
    list_sp_item_flag: CodeListSpItemFlag3 | Literal[""] | UnsetType = UNSET
    trdn_flag: CodeTrdnFlag3 | Literal[""] | UnsetType = UNSET
    inv_chg_time: Moment19 | UnsetType = UNSET
    inv_chg_opter_name: Text50 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    poolarea_no: Text6 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3509"]
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
_INPUT_DATA_2 = Moments("datetime", "inv_chg_time")
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
    invChgTime: Moment19 | UnsetType = UNSET
    medListCodg: Text50 | UnsetType = UNSET
    poolareaNo: Text6 | UnsetType = UNSET
    invChgOpterName: Text50 | UnsetType = UNSET
    crteOptinsNo: Text20 | UnsetType = UNSET
    medinsListCodg: Text150 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    updtTime: Moment19 | UnsetType = UNSET
    opterName: Text50 | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    crteTime: Moment19 | UnsetType = UNSET
    valiFlag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    fixmedinsCode: Text30 | UnsetType = UNSET
    invChgType: CodeInvChgType6 | Literal[""] | UnsetType = UNSET
    rxFlag: CodeRxFlag3 | Literal[""] | UnsetType = UNSET
    medinsProdInvChgNo: Text30 | UnsetType = UNSET
    listSpItemFlag: CodeListSpItemFlag3 | Literal[""] | UnsetType = UNSET
    fixmedinsBchno: Text30 | UnsetType = UNSET
    optTime: Moment19 | UnsetType = UNSET
    opterId: Text20 | UnsetType = UNSET
    medinsListName: Text100 | UnsetType = UNSET
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    crterName: Text50 | UnsetType = UNSET
    crterId: Text20 | UnsetType = UNSET
    optinsNo: Text20 | UnsetType = UNSET
    trdnFlag: CodeTrdnFlag3 | Literal[""] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_BODY_1 = Moments("datetime", "invChgTime", "updtTime", "crteTime", "optTime")
_OUTPUT_BODY_2 = OptionalNumbers(12, 4, "cnt")
_OUTPUT_BODY_3 = OptionalNumbers(10, 6, "pric")
_OUTPUT_OUTER_BODY_4 = Numbers(4, 0, "infcode")


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
        and _OUTPUT_BODY_2.fit(rows)
        and _OUTPUT_BODY_3.fit(rows)
        and _OUTPUT_OUTER_BODY_4.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
