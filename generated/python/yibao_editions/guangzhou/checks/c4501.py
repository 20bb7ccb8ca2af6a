"""4501 临床检查报告记录：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeRptTypeCode30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "99",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text10 = Annotated[str, Meta(max_length=10)]
Text100 = Annotated[str, Meta(max_length=100)]
Text300 = Annotated[str, Meta(max_length=300)]
Text500 = Annotated[str, Meta(max_length=500)]
Text2 = Annotated[str, Meta(max_length=2)]
CodeExamRsltAbn10 = Literal[
    "0",
    "1",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text200 = Annotated[str, Meta(max_length=200)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text20 = Annotated[str, Meta(max_length=20)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputExaminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    appy_no: Text50 | UnsetType = UNSET
    appy_doc_name: Text50 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    rpotc_type_code: CodeRptTypeCode30 | Literal[""] | UnsetType = UNSET
    exam_rpotc_name: Text50 | UnsetType = UNSET
    exam_date: Moment10 | UnsetType = UNSET
    rpt_date: Moment10 | UnsetType = UNSET
    cma_date: Moment10 | UnsetType = UNSET
    sapl_date: Moment10 | UnsetType = UNSET
    spcm_no: Text30 | UnsetType = UNSET
    spcm_name: Text30 | UnsetType = UNSET
    exam_type_code: Text10 | UnsetType = UNSET
    exam_item_code: Text30 | UnsetType = UNSET
    exam_type_name: Text100 | UnsetType = UNSET
    exam_item_name: Text300 | UnsetType = UNSET
    inhosp_exam_item_code: Text30 | UnsetType = UNSET
    inhosp_exam_item_name: Text300 | UnsetType = UNSET
    exam_part: Text500 | UnsetType = UNSET
    exam_rslt_poit_flag: Text2 | UnsetType = UNSET
    exam_rslt_abn: CodeExamRsltAbn10 | Literal[""] | UnsetType = UNSET
    exam_ccls: Text1000 | UnsetType = UNSET
    appy_org_name: Text50 | UnsetType = UNSET
    appy_dept_code: Text30 | UnsetType = UNSET
    exam_dept_code: Text30 | UnsetType = UNSET
    ipt_dept_code: Text30 | UnsetType = UNSET
    ipt_dept_name: Text50 | UnsetType = UNSET
    bilg_dr_codg: Text30 | UnsetType = UNSET
    bilg_dr_name: Text30 | UnsetType = UNSET
    exe_org_name: Text200 | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputIteminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_no: Text50 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    exam_item_code: Text30 | UnsetType = UNSET
    exam_item_name: Text300 | UnsetType = UNSET
    inhosp_exam_item_code: Text30 | UnsetType = UNSET
    inhosp_exam_item_name: Text300 | UnsetType = UNSET
    exam_charge: Raw | UnsetType = UNSET


class InputSampleinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rpotc_no: Text30 | UnsetType = UNSET
    appy_no: Text50 | UnsetType = UNSET
    sapl_date: Moment10 | UnsetType = UNSET
    spcm_no: Text30 | UnsetType = UNSET
    spcm_name: Text30 | UnsetType = UNSET


class InputImageinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rpotc_no: NeededText30
    study_uid: NeededText200
    patient_id: Text30 | UnsetType = UNSET
    patient_name: Text30 | UnsetType = UNSET
    acession_no: Text30 | UnsetType = UNSET
    study_time: Moment10 | UnsetType = UNSET
    modality: Text20 | UnsetType = UNSET
    store_path: Text300 | UnsetType = UNSET
    series_count: Raw | UnsetType = UNSET
    image_count: Raw | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    examinfo: InputExaminfo
    iteminfo: list[InputIteminfo] | UnsetType = UNSET
    sampleinfo: list[InputSampleinfo] | UnsetType = UNSET
    imageinfo: list[InputImageinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4501"]
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


_INPUT_EXAMINFO_1 = Moments("date", "exam_date", "rpt_date", "cma_date", "sapl_date")
_INPUT_ITEMINFO_2 = OptionalNumbers(14, 2, "exam_charge")
_INPUT_SAMPLEINFO_3 = Moments("date", "sapl_date")
_INPUT_IMAGEINFO_4 = Moments("date", "study_time")
_INPUT_IMAGEINFO_5 = OptionalNumbers(8, 0, "series_count", "image_count")
_INPUT_OUTER_BODY_6 = Moments("datetime", "inf_time")


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in one(c0.examinfo):
        if c1.mdtrt_id and not c1.psn_no:
            return False
    return True


def _input_report_order(c0: InputBody) -> bool:
    """report-order：date(exam_date) <= date(rpt_date)"""
    for c1 in one(c0.examinfo):
        if c1.exam_date and c1.rpt_date and c1.exam_date > c1.rpt_date:
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
    # examinfo
    rows_1 = [item for row in rows for item in one(row.examinfo)]
    # iteminfo
    rows_2 = [item for row in rows for item in each(row.iteminfo)]
    # sampleinfo
    rows_3 = [item for row in rows for item in each(row.sampleinfo)]
    # imageinfo
    rows_4 = [item for row in rows for item in each(row.imageinfo)]
    return (
        _INPUT_EXAMINFO_1.fit(rows_1)
        and _INPUT_ITEMINFO_2.fit(rows_2)
        and _INPUT_SAMPLEINFO_3.fit(rows_3)
        and _INPUT_IMAGEINFO_4.fit(rows_4)
        and _INPUT_IMAGEINFO_5.fit(rows_4)
        and _INPUT_OUTER_BODY_6.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_insured_needs_psn_no, rows))
        and all(map(_input_report_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


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
