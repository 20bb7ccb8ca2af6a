"""3604 特病单议申请审核意见和预结算基金分项查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text50 = Annotated[str, Meta(max_length=50)]
Text30 = Annotated[str, Meta(max_length=30)]
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
Text9 = Annotated[str, Meta(max_length=9)]
CodeFundPayType10 = Literal[
    "310100",
    "310101",
    "310102",
    "310200",
    "310201",
    "310300",
    "310400",
    "310500",
    "320100",
    "320200",
    "330100",
    "330200",
    "340100",
    "340200",
    "350100",
    "370100",
    "370200",
    "390100",
    "390101",
    "390102",
    "390200",
    "390300",
    "390400",
    "390500",
    "410100",
    "510100",
    "610100",
    "610200",
    "620100",
    "630100",
    "640100",
    "999109",
    "999900",
    "999996",
    "999997",
    "99999707",
    "99999737",
]
Text200 = Annotated[str, Meta(max_length=200)]
Text3 = Annotated[str, Meta(max_length=3)]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text40 = Annotated[str, Meta(max_length=40)]
Text20 = Annotated[str, Meta(max_length=20)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_chk_setl_list_id: Text50 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[InputData] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3604"]
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


_INPUT_OUTER_BODY_1 = Moments("datetime", "inf_time")


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
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputPreSetlInvyEvtList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    drg_pre_setl_invy_id: Text50 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    setl_list_sn: Text9 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    fund_pay_type: CodeFundPayType10 | Literal[""] | UnsetType = UNSET
    poolarea_fund_pay_name: Text200 | UnsetType = UNSET
    fund_payamt: Raw | UnsetType = UNSET
    exit_fund_payamt: Raw | UnsetType = UNSET
    drg_fund_payamt: Raw | UnsetType = UNSET
    exit_type: Text3 | UnsetType = UNSET
    exit_rea: Text200 | UnsetType = UNSET
    appy_chk_setl_list_id: Text50 | UnsetType = UNSET
    fund_cap: Moment10 | UnsetType = UNSET
    over_fund_cap: Moment10 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    updt_time: Moment10 | UnsetType = UNSET
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    poolarea_no: Text3 | UnsetType = UNSET
    crte_time: Moment10 | UnsetType = UNSET


class OutputAppyChkOpnnEvtList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_chk_setl_list_opnn_id: Text50 | UnsetType = UNSET
    appy_chk_setl_list_id: Text50 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    setl_list_sn: Text9 | UnsetType = UNSET
    drg_dip_exit_opnn_type: Text3 | UnsetType = UNSET
    opnn: Text1000 | UnsetType = UNSET
    opnn_time: Moment10 | UnsetType = UNSET
    opnn_exit_type: Text3 | UnsetType = UNSET
    opnn_resper_name: Text50 | UnsetType = UNSET
    opnn_resper_id: Text20 | UnsetType = UNSET
    opnn_resper_optins_no: Text20 | UnsetType = UNSET
    drg_admdvs: Text6 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    updt_time: Moment10 | UnsetType = UNSET
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    poolarea_no: Text3 | UnsetType = UNSET
    crte_time: Moment10 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    preSetl_invy_evt_list: list[OutputPreSetlInvyEvtList] | UnsetType = UNSET
    appy_chk_opnn_evt_list: list[OutputAppyChkOpnnEvtList] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_PRESETL_INVY_EVT_LIST_1 = OptionalNumbers(14, 2, "fund_payamt", "exit_fund_payamt", "drg_fund_payamt")
_OUTPUT_PRESETL_INVY_EVT_LIST_2 = Moments(
    "date", "fund_cap", "over_fund_cap", "updt_time", "opt_time", "crte_time"
)
_OUTPUT_APPY_CHK_OPNN_EVT_LIST_3 = Moments("date", "opnn_time", "updt_time", "opt_time", "crte_time")
_OUTPUT_OUTER_BODY_4 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # preSetl_invy_evt_list
    rows_1 = [item for row in rows for item in each(row.preSetl_invy_evt_list)]
    # appy_chk_opnn_evt_list
    rows_2 = [item for row in rows for item in each(row.appy_chk_opnn_evt_list)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_PRESETL_INVY_EVT_LIST_1.fit(rows_1)
        and _OUTPUT_PRESETL_INVY_EVT_LIST_2.fit(rows_1)
        and _OUTPUT_APPY_CHK_OPNN_EVT_LIST_3.fit(rows_2)
        and _OUTPUT_OUTER_BODY_4.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
