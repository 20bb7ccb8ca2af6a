"""3701 审核申诉、扣款节点查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one
from yibao_editions.hunan import codes

NeededText40000 = Annotated[str, Meta(min_length=1, max_length=40000)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
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
Text30 = Annotated[str, Meta(max_length=30)]
NeededText = Annotated[str, Meta(min_length=1)]
NeededText70 = Annotated[str, Meta(min_length=1, max_length=70)]
Text40 = Annotated[str, Meta(max_length=40)]
Text255 = Annotated[str, Meta(max_length=255)]
Text3 = Annotated[str, Meta(max_length=3)]
Text200 = Annotated[str, Meta(max_length=200)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeMedType6 = Literal[
    "11",
    "1103",
    "13",
    "1301",
    "14",
    "18",
    "2101",
    "2102",
    "2105",
    "2106",
    "2107",
    "2109",
    "21303",
    "22",
    "28",
    "41",
    "51",
    "52",
    "71",
    "9901",
    "990101",
    "990103",
    "9903",
    "9904",
]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeInsutype6 = Literal[
    "310",
    "320",
    "330",
    "340",
    "350",
    "360",
    "370",
    "380",
    "390",
    "391",
    "392",
    "399",
    "39905",
    "410",
    "510",
]
CodeVolaBhvrType3 = Literal[
    "1",
    "2",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text1000 = Annotated[str, Meta(max_length=1000)]
CodeSusptAddWay3 = Literal[
    "1",
    "2",
]
Text60 = Annotated[str, Meta(max_length=60)]
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
Text20 = Annotated[str, Meta(max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputFsiIntlgSupnApplEvtCQueryDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    input: NeededText40000


class InputIntlgSupnApplInput(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    startTime: NeededMoment10
    endTime: NeededMoment10
    medinsCodg: NeededText40
    medinsName: NeededText255
    currentPage: Raw
    pageSize: Raw
    stage: NeededText3


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    f_FsiIntlgSupnApplEvtCQueryDTO: InputFsiIntlgSupnApplEvtCQueryDTO | UnsetType = msgspec.field(name="FsiIntlgSupnApplEvtCQueryDTO", default=UNSET)
    f_IntlgSupnApplInput: InputIntlgSupnApplInput | UnsetType = msgspec.field(name="IntlgSupnApplInput", default=UNSET)


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3701"]
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


_INPUT_INTLGSUPNAPPLINPUT_1 = Moments("date", "startTime", "endTime")
_INPUT_INTLGSUPNAPPLINPUT_2 = Numbers(3, 0, "currentPage", "pageSize")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


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
    # IntlgSupnApplInput
    rows_1 = [item for row in rows for item in one(row.f_IntlgSupnApplInput)]
    return (
        _INPUT_INTLGSUPNAPPLINPUT_1.fit(rows_1)
        and _INPUT_INTLGSUPNAPPLINPUT_2.fit(rows_1)
        and _INPUT_OUTER_BODY_3.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputPageResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    recordCounts: NeededText
    pageSize: NeededText
    pageNum: NeededText
    data: NeededText


class OutputFsiDocRsltDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rid: NeededText40
    docId: NeededText70
    taskId: NeededText40
    taskIds: str | UnsetType = UNSET
    mdtrtsn: NeededText30
    admdvs: Text6 | UnsetType = UNSET
    admdvsName: Text100 | UnsetType = UNSET
    poolareaNo: Text6 | UnsetType = UNSET
    poolareaName: Text100 | UnsetType = UNSET
    medinsId: Text40 | UnsetType = UNSET
    medinsName: Text255 | UnsetType = UNSET
    medinsAdmdvs: Text6 | UnsetType = UNSET
    medinsAdmdvsName: Text100 | UnsetType = UNSET
    medinsLv: Text3 | UnsetType = UNSET
    medinsLvName: Text255 | UnsetType = UNSET
    medinsType: Text6 | UnsetType = UNSET
    medinsTypeName: Text200 | UnsetType = UNSET
    patnId: Text40 | UnsetType = UNSET
    specUnt: str | UnsetType = UNSET
    patnName: Text50 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    gendName: Text200 | UnsetType = UNSET
    patnIdcard: Text50 | UnsetType = UNSET
    patnSscno: Text30 | UnsetType = UNSET
    medType: CodeMedType6 | Literal[""] | UnsetType = UNSET
    medTypeName: Text200 | UnsetType = UNSET
    admTime: Moment10 | UnsetType = UNSET
    dscgTime: Moment10 | UnsetType = UNSET
    setlTime: Moment10 | UnsetType = UNSET
    admDisediagCodg: Text30 | UnsetType = UNSET
    admDisediagName: Text100 | UnsetType = UNSET
    dscgMainDisediagCodg: Text30 | UnsetType = UNSET
    dscgMainDisediagName: Text200 | UnsetType = UNSET
    dscgDeptCodg: Text30 | UnsetType = UNSET
    dscgDeptName: Text100 | UnsetType = UNSET
    drCode: Text30 | UnsetType = UNSET
    applDdln: Moment10 | UnsetType = UNSET
    drName: Text50 | UnsetType = UNSET
    patnCertType: Text3 | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    insutypeName: Text200 | UnsetType = UNSET
    extendsParams: str | UnsetType = UNSET
    docSusptDTOS: NeededText


class OutputFsiDocSusptRsltDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    docId: NeededText70
    docSusptId: NeededText40
    rid: Text40 | UnsetType = UNSET
    taskId: Text40 | UnsetType = UNSET
    taskName: Text200 | UnsetType = UNSET
    poolareaNo: Text6 | UnsetType = UNSET
    combine: Raw | UnsetType = UNSET
    poolareaNoName: Text100 | UnsetType = UNSET
    admdvs: Text6 | UnsetType = UNSET
    admdvsName: Text100 | UnsetType = UNSET
    volaRsltId: Text40 | UnsetType = UNSET
    volaBhvrType: CodeVolaBhvrType3 | Literal[""] | UnsetType = UNSET
    volaBhvrTypeName: Text200 | UnsetType = UNSET
    volaCont: Text2000 | UnsetType = UNSET
    volaDscr: Text200 | UnsetType = UNSET
    ruleId: Text40 | UnsetType = UNSET
    ruleCode: Text30 | UnsetType = UNSET
    ruleName: Text200 | UnsetType = UNSET
    ruleDefnType: Text3 | UnsetType = UNSET
    ruleDefnTypeName: Text200 | UnsetType = UNSET
    ruleSevDeg: Text3 | UnsetType = UNSET
    ruleSevDegName: Text200 | UnsetType = UNSET
    ruleLv: Text3 | UnsetType = UNSET
    ruleLvName: Text200 | UnsetType = UNSET
    volaQualCodg: Text30 | UnsetType = UNSET
    volaQualName: Text50 | UnsetType = UNSET
    checkoutTime: Moment10 | UnsetType = UNSET
    checkoutSusptAmt: Raw | UnsetType = UNSET
    chkVolaAmt: Raw | UnsetType = UNSET
    cnfmVolaAmt: Raw | UnsetType = UNSET
    volaDetAmt: Raw | UnsetType = UNSET
    detRea: Text500 | UnsetType = UNSET
    detTime: Moment10 | UnsetType = UNSET
    detFlag: Text3 | UnsetType = UNSET
    detFlagName: Text200 | UnsetType = UNSET
    appyRvisAmt: Raw | UnsetType = UNSET
    passRvisAmt: Raw | UnsetType = UNSET
    rvisAmt: Raw | UnsetType = UNSET
    f_Date: Moment10 | UnsetType = msgspec.field(name="Date", default=UNSET)
    rvisFlag: Text3 | UnsetType = UNSET
    rvisFlagName: Text200 | UnsetType = UNSET
    chker: Text50 | UnsetType = UNSET
    chkerName: NeededText50
    chktime: Moment10 | UnsetType = UNSET
    chkVolaFlag: Text3 | UnsetType = UNSET
    chkVolaFlagName: Text200 | UnsetType = UNSET
    chkOpnn: Text2000 | UnsetType = UNSET
    chkVolaQualCodg: Text30 | UnsetType = UNSET
    chkVolaQualCodgName: Text200 | UnsetType = UNSET
    rchker: Text30 | UnsetType = UNSET
    rchkerName: Text50 | UnsetType = UNSET
    rchkTime: Moment10 | UnsetType = UNSET
    rchkVolaFlag: Text3 | UnsetType = UNSET
    rchkVolaFlagName: Text200 | UnsetType = UNSET
    rchkOpnn: Text500 | UnsetType = UNSET
    rchkVolaQualCodg: Text30 | UnsetType = UNSET
    rchkVolaQualCodgName: Text50 | UnsetType = UNSET
    applFlag: Text3 | UnsetType = UNSET
    applFlagName: Text200 | UnsetType = UNSET
    appler: Text30 | UnsetType = UNSET
    applerName: Text50 | UnsetType = UNSET
    applAmt: Raw | UnsetType = UNSET
    applRea: Text1000 | UnsetType = UNSET
    applTime: Moment10 | UnsetType = UNSET
    appyClglRea: Text500 | UnsetType = UNSET
    appyClglPsn: Text30 | UnsetType = UNSET
    appyClglPsnName: Text50 | UnsetType = UNSET
    appyClglTime: Moment10 | UnsetType = UNSET
    clglFlag: Text3 | UnsetType = UNSET
    clglFlagName: Text200 | UnsetType = UNSET
    clglCcls: Text1000 | UnsetType = UNSET
    chkProcrslt: Text3 | UnsetType = UNSET
    chkProcrsltName: Text200 | UnsetType = UNSET
    clglTime: Moment10 | UnsetType = UNSET
    susptAddWay: CodeSusptAddWay3 | Literal[""] | UnsetType = UNSET
    susptAddWayName: Text30 | UnsetType = UNSET
    susptStas: Text3 | UnsetType = UNSET
    susptStasName: Text200 | UnsetType = UNSET
    crtNodeId: Text10 | UnsetType = UNSET
    volaQualitative: Text30 | UnsetType = UNSET
    detailItem: Text200 | UnsetType = UNSET
    number: Raw | UnsetType = UNSET
    appyClglFlag: Text3 | UnsetType = UNSET
    applUpldAttFlag: Text3 | UnsetType = UNSET
    docStas: Text3 | UnsetType = UNSET
    finlChker: Text30 | UnsetType = UNSET
    extendsParams: str | UnsetType = UNSET
    violationDetailIds: NeededText


class OutputDocSusptDetlRsltDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    docId: NeededText70
    docSusptId: NeededText40
    docSusptDetlId: Text40 | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    taskId: Text40 | UnsetType = UNSET
    relDataType: Text3 | UnsetType = UNSET
    relDetlDataId: Text60 | UnsetType = UNSET
    cnfmVolaAmt: Raw | UnsetType = UNSET
    volaDetAmt: Raw | UnsetType = UNSET
    chkDelFlag: Text3 | UnsetType = UNSET
    feedetlId: Text60 | UnsetType = UNSET
    hilistCode: Text50 | UnsetType = UNSET
    hilistName: Text200 | UnsetType = UNSET
    hilistLv: Text3 | UnsetType = UNSET
    hilistLvName: Text200 | UnsetType = UNSET
    medChrgitmType: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    medChrgitmTypeName: Text200 | UnsetType = UNSET
    hilistDosform: Text50 | UnsetType = UNSET
    hosplistCode: Text50 | UnsetType = UNSET
    hosplistName: Text200 | UnsetType = UNSET
    feeOcurTime: Moment10 | UnsetType = UNSET
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    sumamt: Raw | UnsetType = UNSET
    spec: Text200 | UnsetType = UNSET
    specUnt: Text100 | UnsetType = UNSET
    drordDrCodg: Text30 | UnsetType = UNSET
    drordDrName: Text50 | UnsetType = UNSET
    crterId: Text20 | UnsetType = UNSET
    crterName: Text50 | UnsetType = UNSET
    crteTime: Moment10 | UnsetType = UNSET
    opterId: Text20 | UnsetType = UNSET
    opterName: Text50 | UnsetType = UNSET
    optinsNo: Text20 | UnsetType = UNSET
    patnName: Text50 | UnsetType = UNSET
    medfeeSumamt: Raw | UnsetType = UNSET
    extendsParams: str | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pageResult: OutputPageResult | UnsetType = UNSET
    f_FsiDocRsltDTO: OutputFsiDocRsltDTO | UnsetType = msgspec.field(name="FsiDocRsltDTO", default=UNSET)
    f_FsiDocSusptRsltDTO: OutputFsiDocSusptRsltDTO | UnsetType = msgspec.field(name="FsiDocSusptRsltDTO", default=UNSET)
    f_DocSusptDetlRsltDTO: OutputDocSusptDetlRsltDTO | UnsetType = msgspec.field(name="DocSusptDetlRsltDTO", default=UNSET)


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_FSIDOCRSLTDTO_1 = Listed(codes.MEDINS_TYPE, "medinsType")
_OUTPUT_FSIDOCRSLTDTO_2 = Moments("date", "admTime", "dscgTime", "setlTime", "applDdln")
_OUTPUT_FSIDOCSUSPTRSLTDTO_3 = OptionalNumbers(
    14,
    2,
    "combine",
    "checkoutSusptAmt",
    "chkVolaAmt",
    "cnfmVolaAmt",
    "volaDetAmt",
    "appyRvisAmt",
    "passRvisAmt",
    "rvisAmt",
    "applAmt",
    "number",
)
_OUTPUT_FSIDOCSUSPTRSLTDTO_4 = Moments(
    "date", "checkoutTime", "detTime", "f_Date", "chktime", "rchkTime", "applTime", "appyClglTime", "clglTime"
)
_OUTPUT_DOCSUSPTDETLRSLTDTO_5 = OptionalNumbers(14, 2, "cnfmVolaAmt", "volaDetAmt", "sumamt", "medfeeSumamt")
_OUTPUT_DOCSUSPTDETLRSLTDTO_6 = Moments("date", "feeOcurTime", "crteTime")
_OUTPUT_DOCSUSPTDETLRSLTDTO_7 = OptionalNumbers(12, 4, "cnt")
_OUTPUT_DOCSUSPTDETLRSLTDTO_8 = OptionalNumbers(10, 6, "pric")
_OUTPUT_OUTER_BODY_9 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # FsiDocRsltDTO
    rows_1 = [item for row in rows for item in one(row.f_FsiDocRsltDTO)]
    # FsiDocSusptRsltDTO
    rows_2 = [item for row in rows for item in one(row.f_FsiDocSusptRsltDTO)]
    # DocSusptDetlRsltDTO
    rows_3 = [item for row in rows for item in one(row.f_DocSusptDetlRsltDTO)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_FSIDOCRSLTDTO_1.fit(rows_1)
        and _OUTPUT_FSIDOCRSLTDTO_2.fit(rows_1)
        and _OUTPUT_FSIDOCSUSPTRSLTDTO_3.fit(rows_2)
        and _OUTPUT_FSIDOCSUSPTRSLTDTO_4.fit(rows_2)
        and _OUTPUT_DOCSUSPTDETLRSLTDTO_5.fit(rows_3)
        and _OUTPUT_DOCSUSPTDETLRSLTDTO_6.fit(rows_3)
        and _OUTPUT_DOCSUSPTDETLRSLTDTO_7.fit(rows_3)
        and _OUTPUT_DOCSUSPTDETLRSLTDTO_8.fit(rows_3)
        and _OUTPUT_OUTER_BODY_9.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
