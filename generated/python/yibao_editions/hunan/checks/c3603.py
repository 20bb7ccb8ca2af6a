"""3603 特病单议退出申请修改/撤销：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeValiFlag30 = Literal[
    "0",
    "1",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text3 = Annotated[str, Meta(max_length=3)]
Text40 = Annotated[str, Meta(max_length=40)]
Text30 = Annotated[str, Meta(max_length=30)]
Text50 = Annotated[str, Meta(max_length=50)]
Text100 = Annotated[str, Meta(max_length=100)]
Text200 = Annotated[str, Meta(max_length=200)]
Text6 = Annotated[str, Meta(max_length=6)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeListType6 = Literal[
    "101",
    "102",
    "103",
    "104",
]
Text150 = Annotated[str, Meta(max_length=150)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_chk_setl_list_id: NeededText50
    vali_flag: CodeValiFlag30 | Literal[""] | UnsetType = UNSET
    adm_time: Moment10 | UnsetType = UNSET
    dscg_time: Moment10 | UnsetType = UNSET
    setl_time: Moment10 | UnsetType = UNSET
    appy_exit_type: Text3 | UnsetType = UNSET
    medcasno: Text40 | UnsetType = UNSET
    rx_drord_no: Text30 | UnsetType = UNSET
    drg_codg: Text50 | UnsetType = UNSET
    drg_name: Text100 | UnsetType = UNSET
    pay_std_amt: Raw | UnsetType = UNSET
    exit_fund_payamt: Raw | UnsetType = UNSET
    drg_fund_payamt: Raw | UnsetType = UNSET
    exit_type: Text3 | UnsetType = UNSET
    exit_rea: Text200 | UnsetType = UNSET
    fund_cap: Raw | UnsetType = UNSET
    drg_admdvs: Text6 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    f_DIP_DISE_GRP_CODE: Text200 | UnsetType = msgspec.field(name="DIP_DISE_GRP_CODE", default=UNSET)
    f_DIP_DISE_GRP_NAME: Text500 | UnsetType = msgspec.field(name="DIP_DISE_GRP_NAME", default=UNSET)
    f_SPCAS_EXIT_WT: Raw | UnsetType = msgspec.field(name="SPCAS_EXIT_WT", default=UNSET)
    drgAppySpcasItemDTOList: str | UnsetType = UNSET
    poolarea_no: Text3 | UnsetType = UNSET


class InputFsiDrgAppySpcasItemEvtDTORet(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appySpcasItemId: Text40 | UnsetType = UNSET
    appyChkSetlListId: Text50 | UnsetType = UNSET
    setlId: Text30 | UnsetType = UNSET
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    detItemFeeSumamt: Raw | UnsetType = UNSET
    exitDetlItemFeeSumamt: Raw | UnsetType = UNSET
    hilistCode: Text50 | UnsetType = UNSET
    hilistName: Text200 | UnsetType = UNSET
    listType: CodeListType6 | Literal[""] | UnsetType = UNSET
    medListCodg: Text50 | UnsetType = UNSET
    medinsListCodg: Text150 | UnsetType = UNSET
    medinsListName: Text100 | UnsetType = UNSET
    medChrgitmType: Text6 | UnsetType = UNSET
    spcasExitSco: Raw | UnsetType = UNSET
    spcasExitWt: Raw | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET
    fsiDrgAppySpcasItemEvtDTORet: InputFsiDrgAppySpcasItemEvtDTORet | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3603"]
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


_INPUT_DATA_1 = Moments("date", "adm_time", "dscg_time", "setl_time")
_INPUT_DATA_2 = OptionalNumbers(14, 2, "pay_std_amt", "exit_fund_payamt", "drg_fund_payamt", "fund_cap")
_INPUT_DATA_3 = OptionalNumbers(10, 6, "f_SPCAS_EXIT_WT")
_INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_4 = OptionalNumbers(12, 4, "cnt")
_INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_5 = OptionalNumbers(10, 6, "pric", "spcasExitSco", "spcasExitWt")
_INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_6 = OptionalNumbers(14, 2, "detItemFeeSumamt", "exitDetlItemFeeSumamt")
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
    # fsiDrgAppySpcasItemEvtDTORet
    rows_2 = [item for row in rows for item in one(row.fsiDrgAppySpcasItemEvtDTORet)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_4.fit(rows_2)
        and _INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_5.fit(rows_2)
        and _INPUT_FSIDRGAPPYSPCASITEMEVTDTORET_6.fit(rows_2)
        and _INPUT_OUTER_BODY_7.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    code: Text6 | UnsetType = UNSET
    message: Text50 | UnsetType = UNSET
    type: Text6 | UnsetType = UNSET


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
