"""4507 临床检查报告记录查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text12 = Annotated[str, Meta(max_length=12)]
Text30 = Annotated[str, Meta(max_length=30)]
Text300 = Annotated[str, Meta(max_length=300)]
Text200 = Annotated[str, Meta(max_length=200)]
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
Text50 = Annotated[str, Meta(max_length=50)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text500 = Annotated[str, Meta(max_length=500)]
Text2 = Annotated[str, Meta(max_length=2)]
Text1000 = Annotated[str, Meta(max_length=1000)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
CodePsnCertType30 = Literal[
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
Text20 = Annotated[str, Meta(max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    fixmedins_code: Text12 | UnsetType = UNSET
    exam_item_code: Text30 | UnsetType = UNSET
    exam_item_name: Text300 | UnsetType = UNSET
    exe_org_name: Text200 | UnsetType = UNSET
    pageSize: Raw
    pageNum: Raw


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4507"]
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


_INPUT_BODY_1 = Numbers(10, 0, "pageSize", "pageNum")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


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
        _INPUT_BODY_1.fit(rows)
        and _INPUT_OUTER_BODY_2.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputDataExaminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText20
    fixmedins_name: Text100 | UnsetType = UNSET
    mdtrt_sn: Text50 | UnsetType = UNSET
    mdtrt_id: Text50 | UnsetType = UNSET
    psn_no: NeededText30
    appy_no: Text50 | UnsetType = UNSET
    appy_doc_name: Text50 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    rpotc_type_code: Text30 | UnsetType = UNSET
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
    examPart: Text500 | UnsetType = UNSET
    exam_rslt_poit_flag: Text2 | UnsetType = UNSET
    exam_rslt_abn: Text10 | UnsetType = UNSET
    exam_ccls: Text1000 | UnsetType = UNSET
    appy_org_name: Text50 | UnsetType = UNSET
    appy_dept_code: Text30 | UnsetType = UNSET
    exam_dept_code: Text30 | UnsetType = UNSET
    ipt_dept_code: Text30 | UnsetType = UNSET
    ipt_dept_name: Text50 | UnsetType = UNSET
    bilg_dr_codg: Text30 | UnsetType = UNSET
    bilg_dr_name: Text30 | UnsetType = UNSET
    exe_org_name: Text200 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType30 | Literal[""] | UnsetType = UNSET
    cert_no: Text50 | UnsetType = UNSET


class OutputDataIteminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: Text20 | UnsetType = UNSET
    fixmedins_name: Text100 | UnsetType = UNSET
    appy_no: Text50 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    exam_item_code: Text30 | UnsetType = UNSET
    exam_item_name: Text300 | UnsetType = UNSET
    inhosp_exam_item_name: Text300 | UnsetType = UNSET
    exam_charge: Raw | UnsetType = UNSET
    inhosp_exam_item_code: Text30 | UnsetType = UNSET


class OutputDataImageinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: NeededText20
    fixmedins_name: Text100 | UnsetType = UNSET
    study_uid: Text200 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    patient_name: Text30 | UnsetType = UNSET
    acession_no: Text30 | UnsetType = UNSET
    study_time: Moment10 | UnsetType = UNSET
    patient_id: Text30 | UnsetType = UNSET
    store_path: Text300 | UnsetType = UNSET
    series_count: Raw | UnsetType = UNSET
    image_count: Raw | UnsetType = UNSET
    modality: Text20 | UnsetType = UNSET


class OutputDataSampleinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_code: Text20 | UnsetType = UNSET
    fixmedins_name: Text100 | UnsetType = UNSET
    appy_no: Text50 | UnsetType = UNSET
    rpotc_no: Text30 | UnsetType = UNSET
    sapl_date: Moment10 | UnsetType = UNSET
    spcm_no: Text30 | UnsetType = UNSET
    spcm_name: Text30 | UnsetType = UNSET


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    examinfo: Annotated[list[OutputDataExaminfo], Meta(min_length=1)]
    iteminfo: list[OutputDataIteminfo] | UnsetType = UNSET
    imageinfo: list[OutputDataImageinfo] | UnsetType = UNSET
    sampleinfo: list[OutputDataSampleinfo] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_DATA_EXAMINFO_1 = Moments("date", "exam_date", "rpt_date", "cma_date", "sapl_date")
_OUTPUT_DATA_ITEMINFO_2 = OptionalNumbers(14, 2, "exam_charge")
_OUTPUT_DATA_IMAGEINFO_3 = Moments("date", "study_time")
_OUTPUT_DATA_IMAGEINFO_4 = OptionalNumbers(8, 0, "series_count", "image_count")
_OUTPUT_DATA_SAMPLEINFO_5 = Moments("date", "sapl_date")
_OUTPUT_OUTER_BODY_6 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # data.examinfo
    rows_2 = [item for row in rows_1 for item in each(row.examinfo)]
    # data.iteminfo
    rows_3 = [item for row in rows_1 for item in each(row.iteminfo)]
    # data.imageinfo
    rows_4 = [item for row in rows_1 for item in each(row.imageinfo)]
    # data.sampleinfo
    rows_5 = [item for row in rows_1 for item in each(row.sampleinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_EXAMINFO_1.fit(rows_2)
        and _OUTPUT_DATA_ITEMINFO_2.fit(rows_3)
        and _OUTPUT_DATA_IMAGEINFO_3.fit(rows_4)
        and _OUTPUT_DATA_IMAGEINFO_4.fit(rows_4)
        and _OUTPUT_DATA_SAMPLEINFO_5.fit(rows_5)
        and _OUTPUT_OUTER_BODY_6.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
