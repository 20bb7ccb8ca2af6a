"""4402A 住院医嘱记录（扩展）：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeDrordType3 = Literal[
    "1",
    "2",
    "3",
]
Text100 = Annotated[str, Meta(max_length=100)]
Text110 = Annotated[str, Meta(max_length=110)]
Text20 = Annotated[str, Meta(max_length=20)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeDrugMedcWayCode30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "401",
    "402",
    "403",
    "404",
    "5",
    "6",
    "601",
    "602",
    "603",
    "604",
    "605",
    "606",
    "607",
    "608",
    "609",
    "610",
    "611",
    "612",
    "699",
    "9",
]
CodeSkintstDicm10 = Literal[
    "0",
    "1",
]
Text200 = Annotated[str, Meta(max_length=200)]
Text3 = Annotated[str, Meta(max_length=3)]
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    ipt_bed_no: Text30 | UnsetType = UNSET
    drord_no: Text30 | UnsetType = UNSET
    isu_dept_code: Text30 | UnsetType = UNSET
    drord_isu_time: Moment19 | UnsetType = UNSET
    exe_dept_code: Text30 | UnsetType = UNSET
    exe_dept_name: Text50 | UnsetType = UNSET
    drord_chker_name: Text50 | UnsetType = UNSET
    drord_ptr_name: Text50 | UnsetType = UNSET
    drord_grp_no: Text30 | UnsetType = UNSET
    drord_type: CodeDrordType3 | Literal[""] | UnsetType = UNSET
    drord_item_type_code: Text30 | UnsetType = UNSET
    drord_item_type_name: Text100 | UnsetType = UNSET
    drord_detl_code: Text30 | UnsetType = UNSET
    drord_detl_name: Text100 | UnsetType = UNSET
    medn_type_code: Text100 | UnsetType = UNSET
    medn_type_name: Text100 | UnsetType = UNSET
    drug_dosform: Text30 | UnsetType = UNSET
    drug_dosform_name: Text110 | UnsetType = UNSET
    drug_spec: Text50 | UnsetType = UNSET
    dismed_cnt: Raw | UnsetType = UNSET
    dismed_cnt_unt: Text30 | UnsetType = UNSET
    medn_use_frqu: Text20 | UnsetType = UNSET
    medn_used_dosunt: Text10 | UnsetType = UNSET
    drug_used_sdose: Raw | UnsetType = UNSET
    drug_used_idose: Raw | UnsetType = UNSET
    drug_used_way_code: CodeDrugMedcWayCode30 | Literal[""] | UnsetType = UNSET
    drug_used_way: Text100 | UnsetType = UNSET
    medc_days: Raw | UnsetType = UNSET
    medc_begntime: Moment19 | UnsetType = UNSET
    medc_endtime: Moment19 | UnsetType = UNSET
    skintst_dicm: CodeSkintstDicm10 | Literal[""] | UnsetType = UNSET
    tcmherb_foote: Text200 | UnsetType = UNSET
    drord_endtime: Moment19 | UnsetType = UNSET
    ipt_dept_code: Text30 | UnsetType = UNSET
    medins_orgcode: Text50 | UnsetType = UNSET
    unif_purc_drug_flag: Text3 | UnsetType = UNSET
    drug_mgt_plaf_code: Text50 | UnsetType = UNSET
    drug_purc_code: Text20 | UnsetType = UNSET
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    medcas_drord_detl_id: NeededText30
    isu_drord_dr_code: Text30 | UnsetType = UNSET
    isu_drord_dr_name: Text50 | UnsetType = UNSET
    drord_chker_code: Text30 | UnsetType = UNSET
    drord_ptr_code: Text30 | UnsetType = UNSET
    end_drord_dr_code: Text30 | UnsetType = UNSET
    end_drord_dr_name: Text30 | UnsetType = UNSET
    drord_begntime: Moment19 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[InputData] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4402A"]
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


_INPUT_DATA_1 = Moments(
    "datetime", "drord_isu_time", "medc_begntime", "medc_endtime", "drord_endtime", "drord_begntime"
)
_INPUT_DATA_2 = Listed(codes.DRUG_DOSFORM, "drug_dosform")
_INPUT_DATA_3 = OptionalNumbers(3, 2, "dismed_cnt")
_INPUT_DATA_4 = OptionalNumbers(12, 4, "drug_used_sdose", "drug_used_idose")
_INPUT_DATA_5 = OptionalNumbers(5, 0, "medc_days")
_INPUT_OUTER_BODY_6 = Moments("datetime", "inf_time")


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
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_DATA_4.fit(rows_1)
        and _INPUT_DATA_5.fit(rows_1)
        and _INPUT_OUTER_BODY_6.fit((message,))
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
