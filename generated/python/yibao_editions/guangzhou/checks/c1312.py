"""1312 医保目录信息下载：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers
from yibao.validate.fast_values import each, number, one

Moment10 = Annotated[str, Meta(max_length=10)]
Text30 = Annotated[str, Meta(max_length=30)]
Text6 = Annotated[str, Meta(max_length=6)]
Text200 = Annotated[str, Meta(max_length=200)]
CodeMedChrgitmType6 = Literal[
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
]
CodeChrgitmLv3 = Literal[
    "01",
    "02",
    "03",
]
CodeLmtUsedFlag3 = Literal[
    "0",
    "1",
]
CodeMedUseFlag3 = Literal[
    "0",
    "1",
]
CodeMatnUsedFlag3 = Literal[
    "0",
    "1",
]
Text3 = Annotated[str, Meta(max_length=3)]
CodeLmtCpndType3 = Literal[
    "1",
    "2",
    "3",
    "9",
]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
Text500 = Annotated[str, Meta(max_length=500)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text20 = Annotated[str, Meta(max_length=20)]
Text50 = Annotated[str, Meta(max_length=50)]
Text17 = Annotated[str, Meta(max_length=17)]
D_1 = Decimal("1")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    query_date: Moment10 | UnsetType = UNSET
    hilist_code: Text30 | UnsetType = UNSET
    insu_admdvs: Text6 | UnsetType = UNSET
    begndate: Moment10 | UnsetType = UNSET
    hilist_name: Text200 | UnsetType = UNSET
    wubi: Text30 | UnsetType = UNSET
    pinyin: Text30 | UnsetType = UNSET
    med_chrgitm_type: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    chrgitm_lv: CodeChrgitmLv3 | Literal[""] | UnsetType = UNSET
    lmt_used_flag: CodeLmtUsedFlag3 | Literal[""] | UnsetType = UNSET
    list_type: Text30 | UnsetType = UNSET
    med_use_flag: CodeMedUseFlag3 | Literal[""] | UnsetType = UNSET
    matn_used_flag: CodeMatnUsedFlag3 | Literal[""] | UnsetType = UNSET
    hilist_use_type: Text3 | UnsetType = UNSET
    lmt_cpnd_type: CodeLmtCpndType3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    updt_time: NeededMoment10
    page_num: Raw
    page_size: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["1312"]
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
    input: InputBody


_INPUT_DATA_1 = Moments("date", "query_date", "begndate", "updt_time")
_INPUT_DATA_2 = Numbers(4, 0, "page_num", "page_size")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


def _input_paging_from_one(c0: InputBody) -> bool:
    """paging-from-one：page_num >= 1 and page_size >= 1"""
    for c1 in one(c0.data):
        v1 = number(c1.page_num)
        v2 = number(c1.page_size)
        if v1 < D_1 or v2 < D_1:
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
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_OUTER_BODY_3.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_paging_from_one, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hilist_code: NeededText30
    hilist_name: NeededText200
    insu_admdvs: NeededText6
    begndate: NeededMoment10
    enddate: Moment10 | UnsetType = UNSET
    med_chrgitm_type: CodeMedChrgitmType6
    chrgitm_lv: CodeChrgitmLv3
    lmt_used_flag: CodeLmtUsedFlag3
    list_type: NeededText30
    med_use_flag: CodeMedUseFlag3
    matn_used_flag: CodeMatnUsedFlag3
    hilist_use_type: NeededText3
    lmt_cpnd_type: CodeLmtCpndType3
    wubi: Text30 | UnsetType = UNSET
    pinyin: Text30 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    rid: NeededText40
    updt_time: NeededMoment10
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    crte_time: NeededMoment10
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    poolarea_no: Text6 | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: list[OutputBody]


_OUTPUT_BODY_1 = Moments("date", "begndate", "enddate", "updt_time", "crte_time", "opt_time")
_OUTPUT_OUTER_BODY_2 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = each(message.output)
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_BODY_1.fit(rows)
        and _OUTPUT_OUTER_BODY_2.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
