"""5163 目录对照审核信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text30 = Annotated[str, Meta(max_length=30)]
Text200 = Annotated[str, Meta(max_length=200)]
Text50 = Annotated[str, Meta(max_length=50)]
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
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText = Annotated[str, Meta(min_length=1)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text500 = Annotated[str, Meta(max_length=500)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputCatalog(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_hilist_id: Text30 | UnsetType = UNSET
    fixmedins_hilist_name: Text200 | UnsetType = UNSET
    list_type: Text30 | UnsetType = UNSET
    med_list_codg: Text50 | UnsetType = UNSET
    chk_stas: str | UnsetType = UNSET
    begnrow: str | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    catalog: InputCatalog | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5163"]
    msgid: NeededText30
    mdtrtarea_admvs: NeededText6
    recer_admdvs: str | UnsetType = UNSET
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


class OutputResultCatalogmatchinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    seq: NeededText
    medins_hilist_id: NeededText
    medins_hilist_name: NeededText
    list_type: NeededText30
    med_list_codg: NeededText50
    begndate: NeededMoment10
    enddate: Moment10 | UnsetType = UNSET
    drugadm_strdcod: str | UnsetType = UNSET
    genname_no: str | UnsetType = UNSET
    aprvno: NeededText30
    dosform: Text200 | UnsetType = UNSET
    exept_cont: str | UnsetType = UNSET
    item_cont: Text2000 | UnsetType = UNSET
    prcunt: Text100 | UnsetType = UNSET
    spec: Text200 | UnsetType = UNSET
    pacspec: Text100 | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    chk_stas: NeededText


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    totlcnt: str | UnsetType = UNSET
    catalogmatchinfo: list[OutputResultCatalogmatchinfo] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: OutputResult | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_RESULT_CATALOGMATCHINFO_1 = Moments("date", "begndate", "enddate")
_OUTPUT_RESULT_CATALOGMATCHINFO_2 = OptionalNumbers(10, 6, "pric")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # result
    rows_1 = [item for row in rows for item in one(row.result)]
    # result.catalogmatchinfo
    rows_2 = [item for row in rows_1 for item in each(row.catalogmatchinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RESULT_CATALOGMATCHINFO_1.fit(rows_2)
        and _OUTPUT_RESULT_CATALOGMATCHINFO_2.fit(rows_2)
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
