"""1304 民族药品目录查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one

Text20 = Annotated[str, Meta(max_length=20)]
Text100 = Annotated[str, Meta(max_length=100)]
Text500 = Annotated[str, Meta(max_length=500)]
Text30 = Annotated[str, Meta(max_length=30)]
Text255 = Annotated[str, Meta(max_length=255)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Moment10 = Annotated[str, Meta(max_length=10)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text6 = Annotated[str, Meta(max_length=6)]
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
Text3 = Annotated[str, Meta(max_length=3)]
Text1000 = Annotated[str, Meta(max_length=1000)]
CodePrcuntType3 = Literal[
    "1",
    "2",
]
Text40 = Annotated[str, Meta(max_length=40)]
Text50 = Annotated[str, Meta(max_length=50)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_1 = Decimal("1")
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: Text20 | UnsetType = UNSET
    genname_codg: Text100 | UnsetType = UNSET
    drug_genname: Text20 | UnsetType = UNSET
    drug_prodname: Text500 | UnsetType = UNSET
    tcmherb_name: Text30 | UnsetType = UNSET
    cpnd_flag: Text255 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rid: Text30 | UnsetType = UNSET
    ver: Text20 | UnsetType = UNSET
    opt_begn_time: Moment10 | UnsetType = UNSET
    opt_end_time: Moment10 | UnsetType = UNSET
    updt_time: NeededMoment10
    page_num: Raw
    page_size: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["1304"]
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


_INPUT_DATA_1 = Moments("date", "opt_begn_time", "opt_end_time", "updt_time")
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


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(opt_begn_time) <= date(opt_end_time)"""
    for c1 in one(c0.data):
        if c1.opt_begn_time and c1.opt_end_time and c1.opt_begn_time > c1.opt_end_time:
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
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    drug_prodname: Text500 | UnsetType = UNSET
    genname_codg: Text20 | UnsetType = UNSET
    drug_genname: Text500 | UnsetType = UNSET
    ethdrug_type: Text3 | UnsetType = UNSET
    chemname: Text100 | UnsetType = UNSET
    alis: Text100 | UnsetType = UNSET
    eng_name: Text500 | UnsetType = UNSET
    dosform: Text500 | UnsetType = UNSET
    each_dos: str | UnsetType = UNSET
    used_frqu: Text30 | UnsetType = UNSET
    nat_drug_no: Text20 | UnsetType = UNSET
    used_mtd: str | UnsetType = UNSET
    ing: Text500 | UnsetType = UNSET
    chrt: Text500 | UnsetType = UNSET
    defs: Text1000 | UnsetType = UNSET
    tabo: Text500 | UnsetType = UNSET
    mnan: Text500 | UnsetType = UNSET
    stog: Text500 | UnsetType = UNSET
    drug_spec: Text500 | UnsetType = UNSET
    prcunt_type: CodePrcuntType3 | Literal[""] | UnsetType = UNSET
    otc_flag: Text3 | UnsetType = UNSET
    pacmatl: Text500 | UnsetType = UNSET
    pacspec: Text3 | UnsetType = UNSET
    min_useunt: Text30 | UnsetType = UNSET
    min_salunt: Text30 | UnsetType = UNSET
    manl: Text2000 | UnsetType = UNSET
    rute: Text30 | UnsetType = UNSET
    begndate: Moment10 | UnsetType = UNSET
    enddate: Moment10 | UnsetType = UNSET
    pham_type: Text40 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    pac_cnt: Text20 | UnsetType = UNSET
    min_unt: Text30 | UnsetType = UNSET
    min_pac_cnt: Raw | UnsetType = UNSET
    min_pacunt: Text30 | UnsetType = UNSET
    min_prepunt: Text30 | UnsetType = UNSET
    drug_expy: Text100 | UnsetType = UNSET
    efcc_atd: str | UnsetType = UNSET
    min_prcunt: Text50 | UnsetType = UNSET
    wubi: Text30 | UnsetType = UNSET
    pinyin: Text30 | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    rid: NeededText40
    crte_time: NeededMoment10
    updt_time: NeededMoment10
    crter_id: NeededText20
    crter_name: NeededText50
    crte_optins_no: NeededText20
    opter_id: NeededText20
    opter_name: NeededText50
    opt_time: NeededMoment10
    optins_no: NeededText20
    ver: NeededText20


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_BODY_1 = Moments("date", "begndate", "enddate", "crte_time", "updt_time", "opt_time")
_OUTPUT_BODY_2 = OptionalNumbers(20, 0, "min_pac_cnt")
_OUTPUT_OUTER_BODY_3 = Numbers(4, 0, "infcode")


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
        and _OUTPUT_OUTER_BODY_3.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
