"""3503A 商品采购A：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import each, number, one

NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text50 = Annotated[str, Meta(max_length=50)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
CodeRxFlag3 = Literal[
    "0",
    "1",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text3 = Annotated[str, Meta(max_length=3)]
Text500 = Annotated[str, Meta(max_length=500)]
NeededText = Annotated[str, Meta(min_length=1)]
NeededText1000 = Annotated[str, Meta(min_length=1, max_length=1000)]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputPurcinfoDetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    fixmedins_hilist_id: NeededText30
    fixmedins_hilist_name: NeededText200
    dynt_no: Text50 | UnsetType = UNSET
    fixmedins_bchno: NeededText30
    spler_name: NeededText200
    spler_pmtno: Text50 | UnsetType = UNSET
    manu_lotnum: NeededText30
    prodentp_name: NeededText200
    aprvno: NeededText100
    manu_date: NeededMoment10
    expy_end: NeededMoment10
    finl_trns_pric: Raw
    purc_retn_cnt: Raw
    purc_invo_codg: Text50 | UnsetType = UNSET
    purc_invo_no: Text50 | UnsetType = UNSET
    rx_flag: CodeRxFlag3
    purc_retn_stoin_time: NeededMoment19
    purc_retn_opter_name: NeededText50
    prod_geay_flag: Text3 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    purc_invo_file_List: NeededText


class InputPurcInvoFileDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_bchno: NeededText30
    file_data: NeededText1000
    file_name: NeededText30


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    purcinfoDetail: list[InputPurcinfoDetail] | UnsetType = UNSET
    purcInvoFileDTO: list[InputPurcInvoFileDTO] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3503A"]
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


_INPUT_PURCINFODETAIL_1 = Moments("date", "manu_date", "expy_end")
_INPUT_PURCINFODETAIL_2 = Numbers(10, 6, "finl_trns_pric")
_INPUT_PURCINFODETAIL_3 = Numbers(12, 4, "purc_retn_cnt")
_INPUT_PURCINFODETAIL_4 = Moments("datetime", "purc_retn_stoin_time")
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
    # purcinfoDetail
    rows_1 = [item for row in rows for item in each(row.purcinfoDetail)]
    return (
        _INPUT_PURCINFODETAIL_1.fit(rows_1)
        and _INPUT_PURCINFODETAIL_2.fit(rows_1)
        and _INPUT_PURCINFODETAIL_3.fit(rows_1)
        and _INPUT_PURCINFODETAIL_4.fit(rows_1)
        and _INPUT_OUTER_BODY_5.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputPurcinfoDetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    fixmedins_hilist_id: NeededText30
    fixmedins_hilist_name: NeededText200
    dynt_no: Text50 | UnsetType = UNSET
    fixmedins_bchno: NeededText30
    spler_name: NeededText200
    spler_pmtno: Text50 | UnsetType = UNSET
    manu_lotnum: NeededText30
    prodentp_name: NeededText200
    aprvno: NeededText100
    manu_date: NeededMoment10
    expy_end: NeededMoment10
    finl_trns_pric: Raw
    purc_retn_cnt: Raw
    purc_invo_codg: Text50 | UnsetType = UNSET
    purc_invo_no: Text50 | UnsetType = UNSET
    rx_flag: CodeRxFlag3
    purc_retn_stoin_time: NeededMoment19
    purc_retn_opter_name: NeededText50
    prod_geay_flag: Text3 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    medins_prod_purc_no: Text30 | UnsetType = UNSET
    retRslt: Text6 | UnsetType = UNSET
    msgRslt: Text2000 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    purcinfoDetail: OutputPurcinfoDetail | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_PURCINFODETAIL_1 = Moments("date", "manu_date", "expy_end")
_OUTPUT_PURCINFODETAIL_2 = Numbers(10, 6, "finl_trns_pric")
_OUTPUT_PURCINFODETAIL_3 = Numbers(12, 4, "purc_retn_cnt")
_OUTPUT_PURCINFODETAIL_4 = Moments("datetime", "purc_retn_stoin_time")
_OUTPUT_OUTER_BODY_5 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # purcinfoDetail
    rows_1 = [item for row in rows for item in one(row.purcinfoDetail)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_PURCINFODETAIL_1.fit(rows_1)
        and _OUTPUT_PURCINFODETAIL_2.fit(rows_1)
        and _OUTPUT_PURCINFODETAIL_3.fit(rows_1)
        and _OUTPUT_PURCINFODETAIL_4.fit(rows_1)
        and _OUTPUT_OUTER_BODY_5.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
