"""2305 住院结算撤销：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import add, each, number, one, total

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text4000 = Annotated[str, Meta(max_length=4000)]
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
Text30 = Annotated[str, Meta(max_length=30)]
Text20 = Annotated[str, Meta(max_length=20)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeFundPayType6 = Literal[
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
]
Text200 = Annotated[str, Meta(max_length=200)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    setl_id: NeededText30
    psn_no: NeededText30
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2305"]
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


_INPUT_DATA_1 = FreeJson("exp_content")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


def _request_insured_place_needed(c0: InputMessage) -> bool:
    """insured-place-needed：when infno in ('2001', '2201', '2202', '2203', '2204', '2205', '2206', '2207', '2208', '2301', '2302', '2303', '2304', '2305', '2401', '2402', '2403', '2404', '2405', '2501', '2502', '2503', '2504', '2505', '2506', '2601', '5201', '5202', '5203', '5204', '5205', '5206', '5301'): require insuplc_admdvs"""
    if not c0.insuplc_admdvs:
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
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    setl_id: NeededText30
    clr_optins: Text6 | UnsetType = UNSET
    setl_time: NeededMoment19
    medfee_sumamt: Raw
    fulamt_ownpay_amt: Raw
    overlmt_selfpay: Raw
    preselfpay_amt: Raw
    inscp_scp_amt: Raw
    act_pay_dedc: Raw | UnsetType = UNSET
    hifp_pay: Raw
    pool_prop_selfpay: Raw
    cvlserv_pay: Raw
    hifes_pay: Raw
    hifmi_pay: Raw
    hifob_pay: Raw
    maf_pay: Raw
    oth_pay: Raw
    fund_pay_sumamt: Raw
    psn_part_amt: Raw | UnsetType = UNSET
    acct_pay: Raw
    psn_cash_pay: Raw
    hosp_part_amt: Raw | UnsetType = UNSET
    balc: Raw
    acct_mulaid_pay: Raw
    medins_setl_id: NeededText30
    hifdm_pay: Raw | UnsetType = UNSET
    psn_insu_rlts_id: Text20 | UnsetType = UNSET
    insu_admdvs: Text6 | UnsetType = UNSET
    begndate: Moment10 | UnsetType = UNSET
    enddate: Moment10 | UnsetType = UNSET
    mdtrt_cert_no: Text50 | UnsetType = UNSET
    setl_type: Text6 | UnsetType = UNSET
    crt_dedc: Raw | UnsetType = UNSET
    invono: Text20 | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputSetldetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fund_pay_type: CodeFundPayType6
    inscp_scp_amt: Raw
    crt_payb_lmt_amt: Raw
    fund_payamt: Raw
    fund_pay_type_name: Text200 | UnsetType = UNSET
    setl_proc_info: Text4000 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: OutputSetlinfo
    setldetail: list[OutputSetldetail] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_SETLINFO_1 = Moments("datetime", "setl_time")
_OUTPUT_SETLINFO_2 = Numbers(
    14,
    2,
    "medfee_sumamt",
    "fulamt_ownpay_amt",
    "overlmt_selfpay",
    "preselfpay_amt",
    "inscp_scp_amt",
    "hifp_pay",
    "cvlserv_pay",
    "hifes_pay",
    "hifmi_pay",
    "hifob_pay",
    "maf_pay",
    "oth_pay",
    "fund_pay_sumamt",
    "acct_pay",
    "psn_cash_pay",
    "balc",
    "acct_mulaid_pay",
)
_OUTPUT_SETLINFO_3 = OptionalNumbers(
    14, 2, "act_pay_dedc", "psn_part_amt", "hosp_part_amt", "hifdm_pay", "crt_dedc"
)
_OUTPUT_SETLINFO_4 = Numbers(1, 4, "pool_prop_selfpay")
_OUTPUT_SETLINFO_5 = Moments("date", "begndate", "enddate")
_OUTPUT_SETLINFO_6 = FreeJson("exp_content")
_OUTPUT_SETLDETAIL_7 = Numbers(14, 2, "inscp_scp_amt", "crt_payb_lmt_amt", "fund_payamt")
_OUTPUT_OUTER_BODY_8 = Numbers(4, 0, "infcode")


def _output_refund_negative(c0: OutputBody) -> bool:
    """refund-negative：medfee_sumamt <= 0"""
    for c1 in one(c0.setlinfo):
        v1 = number(c1.medfee_sumamt)
        if v1 > D_0:
            return False
    return True


def _output_refund_total(c0: OutputBody) -> bool:
    """refund-total：medfee_sumamt == fund_pay_sumamt + acct_pay + psn_cash_pay + hosp_part_amt"""
    for c1 in one(c0.setlinfo):
        v1 = number(c1.medfee_sumamt)
        v2 = number(c1.fund_pay_sumamt)
        v3 = number(c1.acct_pay)
        v4 = number(c1.psn_cash_pay)
        v5 = number(c1.hosp_part_amt)
        if v5 is not None and v1 != add(add(add(v2, v3), v4), v5):
            return False
    return True


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # setlinfo
    rows_1 = [item for row in rows for item in one(row.setlinfo)]
    # setldetail
    rows_2 = [item for row in rows for item in each(row.setldetail)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_SETLINFO_1.fit(rows_1)
        and _OUTPUT_SETLINFO_2.fit(rows_1)
        and _OUTPUT_SETLINFO_3.fit(rows_1)
        and _OUTPUT_SETLINFO_4.fit(rows_1)
        and _OUTPUT_SETLINFO_5.fit(rows_1)
        and _OUTPUT_SETLINFO_6.fit(rows_1)
        and _OUTPUT_SETLDETAIL_7.fit(rows_2)
        and _OUTPUT_OUTER_BODY_8.fit((message,))
        and _response_refusal_has_reason(message)
        and all(map(_output_refund_negative, rows))
        and all(map(_output_refund_total, rows))
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
