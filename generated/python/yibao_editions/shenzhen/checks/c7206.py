"""7206 处方配药信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
CodeHiFeesetlType6 = Literal[
    "0",
    "1",
    "2",
]
Text30 = Annotated[str, Meta(max_length=30)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text500 = Annotated[str, Meta(max_length=500)]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text100 = Annotated[str, Meta(max_length=100)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeRxFlag3 = Literal[
    "0",
    "1",
]
CodeTrdnFlag3 = Literal[
    "0",
    "1",
]
Text20 = Annotated[str, Meta(max_length=20)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText4 = Annotated[str, Meta(min_length=1, max_length=4)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hi_rxno: NeededText30
    phar_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    phar_certno: Text50 | UnsetType = UNSET
    phar_name: NeededText50
    phar_prac_cert_no: NeededText50
    dspeer_cert_type: Text6 | UnsetType = UNSET
    dspeer_certno: Text50 | UnsetType = UNSET
    dspeer_name: NeededText40
    pro__cert_type: Text6 | UnsetType = UNSET
    pro_certno: Text50 | UnsetType = UNSET
    pro_name: NeededText40
    hi_feesetl_type: CodeHiFeesetlType6 | Literal[""] | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    sel_retn_time: NeededMoment19
    memo: Text500 | UnsetType = UNSET
    download_ide_code: NeededText50
    payMode: Text3 | UnsetType = UNSET
    fund_pay_sumamt: Raw
    psn_part_amt: Raw
    acct_pay: Raw
    psn_cash_pay: Raw
    setl_time: NeededMoment19


class InputSelinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    fixmedins_hilist_id: NeededText30
    fixmedins_hilist_name: NeededText200
    drug_genname: Text100 | UnsetType = UNSET
    drug_prodname: Text100 | UnsetType = UNSET
    drug_dosform: NeededText50
    drug_spec: NeededText50
    aprvno: Text30 | UnsetType = UNSET
    manu_lotnum: NeededText30
    prdr_name: NeededText100
    manu_date: NeededMoment10
    expy_end: Moment10 | UnsetType = UNSET
    rx_flag: CodeRxFlag3
    trdn_flag: CodeTrdnFlag3
    finl_trns_pric: Raw
    bchno: Text30 | UnsetType = UNSET
    drug_trac_codg: Text30 | UnsetType = UNSET
    drug_prod_barc: Text30 | UnsetType = UNSET
    shelf_posi: Text20 | UnsetType = UNSET
    sel_retn_cnt: Raw
    drug_cnt_unit: NeededText20
    sumamt: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET
    selinfo: list[InputSelinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7206"]
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


_INPUT_DATA_1 = Moments("datetime", "sel_retn_time", "setl_time")
_INPUT_DATA_2 = Numbers(14, 2, "fund_pay_sumamt", "psn_part_amt", "acct_pay", "psn_cash_pay")
_INPUT_SELINFO_3 = Moments("date", "manu_date", "expy_end")
_INPUT_SELINFO_4 = Numbers(10, 6, "finl_trns_pric")
_INPUT_SELINFO_5 = Numbers(12, 4, "sel_retn_cnt")
_INPUT_SELINFO_6 = Numbers(14, 2, "sumamt")
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
    # selinfo
    rows_2 = [item for row in rows for item in each(row.selinfo)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_SELINFO_3.fit(rows_2)
        and _INPUT_SELINFO_4.fit(rows_2)
        and _INPUT_SELINFO_5.fit(rows_2)
        and _INPUT_SELINFO_6.fit(rows_2)
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
