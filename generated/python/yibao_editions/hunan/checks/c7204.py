"""7204 电子处方下载：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one
from yibao_editions.hunan import codes

NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
NeededText64 = Annotated[str, Meta(min_length=1, max_length=64)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
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
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeRxTypeCode3 = Literal[
    "1",
    "10",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "99",
]
Text20 = Annotated[str, Meta(max_length=20)]
CodeLongRxFlag3 = Literal[
    "0",
    "1",
]
NeededText = Annotated[str, Meta(min_length=1)]
CodeHospPrepFlag3 = Literal[
    "0",
    "1",
]
CodeRxItemTypeCode30 = Literal[
    "11",
    "12",
    "13",
]
CodeTcmdrugTypeCode30 = Literal[
    "1",
    "2",
    "3",
    "9",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodeUrgtFlag30 = Literal[
    "0",
    "1",
]
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeOtcFlag3 = Literal[
    "0",
    "1",
]
CodeImpDrugFlag3 = Literal[
    "0",
    "1",
]
Text255 = Annotated[str, Meta(max_length=255)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
CodeDrugMedcWayCode10 = Literal[
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
CodeUsedFrqu10 = Literal[
    "11",
    "12",
    "13",
    "14",
    "21",
    "22",
    "23",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "41",
    "42",
    "43",
    "44",
    "51",
    "52",
    "61",
    "62",
]
CodeHospApprFlag3 = Literal[
    "0",
    "1",
    "2",
]
CodeTakeDrugFlag3 = Literal[
    "0",
    "1",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
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
CodeOtpIptFlag30 = Literal[
    "1",
    "2",
]
NeededText42 = Annotated[str, Meta(min_length=1, max_length=42)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeNwbFlag3 = Literal[
    "0",
    "1",
]
CodeSuckPrdFlag3 = Literal[
    "0",
    "1",
]
Text40 = Annotated[str, Meta(max_length=40)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
Text300 = Annotated[str, Meta(max_length=300)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    epcToken: NeededText100
    authRxno: NeededText30
    fixmedinsCode: NeededText20
    devInfo: NeededText255
    ipInfo: NeededText64
    opter: NeededText20
    opterName: NeededText50
    optinsNo: NeededText20


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7204"]
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


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hiRxno: NeededText30
    rxTraceCode: NeededText20
    fixmedinsCode: NeededText12
    fixmedinsName: NeededText200
    prscTime: NeededMoment19
    prscDeptName: NeededText50
    valiEndTime: NeededMoment19
    rxTypeCode: CodeRxTypeCode3
    rxTypeName: Text20 | UnsetType = UNSET
    longRxFlag: CodeLongRxFlag3 | Literal[""] | UnsetType = UNSET
    rxFile: NeededText
    fileSuffix: NeededText6


class OutputRxDetlList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medListCodg: NeededText50
    fixmedinsHilistId: Text30 | UnsetType = UNSET
    hospPrepFlag: CodeHospPrepFlag3 | Literal[""] | UnsetType = UNSET
    rxItemTypeCode: CodeRxItemTypeCode30 | Literal[""] | UnsetType = UNSET
    rxItemTypeName: Text100 | UnsetType = UNSET
    tcmdrugTypeName: Text20 | UnsetType = UNSET
    tcmdrugTypeCode: CodeTcmdrugTypeCode30 | Literal[""] | UnsetType = UNSET
    tcmherbFoote: Text200 | UnsetType = UNSET
    mednTypeCode: Text100 | UnsetType = UNSET
    mednTypeName: Text100 | UnsetType = UNSET
    mainMedcFlag: Text30 | UnsetType = UNSET
    urgtFlag: CodeUrgtFlag30 | Literal[""] | UnsetType = UNSET
    basMednFlag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    otcFlag: CodeOtcFlag3 | Literal[""] | UnsetType = UNSET
    impDrugFlag: CodeImpDrugFlag3 | Literal[""] | UnsetType = UNSET
    drugProdname: Text255 | UnsetType = UNSET
    drugGenname: NeededText500
    drugDosform: NeededText30
    drugSpec: NeededText40
    prdrName: Text100 | UnsetType = UNSET
    medcWayCodg: CodeDrugMedcWayCode10
    medcWayDscr: NeededText100
    medcBegntime: NeededMoment19
    medcEndtime: NeededMoment19
    medcDays: Raw
    drugCnt: Raw
    drugDosunt: NeededText20
    sinDoscnt: Raw | UnsetType = UNSET
    sinDosunt: Text20 | UnsetType = UNSET
    usedFrquCodg: CodeUsedFrqu10 | Literal[""] | UnsetType = UNSET
    usedFrquName: Text30 | UnsetType = UNSET
    drugTotlcnt: Raw | UnsetType = UNSET
    drugTotlcntEmp: NeededText40
    hospApprFlag: CodeHospApprFlag3 | Literal[""] | UnsetType = UNSET
    takeDrugFlag: CodeTakeDrugFlag3 | Literal[""] | UnsetType = UNSET
    selfPayRea: Text6 | UnsetType = UNSET
    realDscr: Text1000 | UnsetType = UNSET


class OutputRxOtpinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medType: CodeMedType6
    otpIptFlag: CodeOtpIptFlag30 | Literal[""] | UnsetType = UNSET
    patnName: NeededText42
    patnAge: Raw
    patnHgt: Raw | UnsetType = UNSET
    patnWt: Raw | UnsetType = UNSET
    gend: CodeGend6
    gesoVal: Raw | UnsetType = UNSET
    nwbFlag: CodeNwbFlag3 | Literal[""] | UnsetType = UNSET
    nwbAge: Text20 | UnsetType = UNSET
    suckPrdFlag: CodeSuckPrdFlag3 | Literal[""] | UnsetType = UNSET
    algsHis: Text1000 | UnsetType = UNSET
    maindiagCode: Text20 | UnsetType = UNSET
    maindiagName: Text40 | UnsetType = UNSET
    diseCondDscr: Text200 | UnsetType = UNSET
    diseCodg: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET


class OutputRxDiseList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: CodeDiagType3
    maindiagFlag: CodeMaindiagFlag3
    diagSrtNo: Raw
    diagCode: NeededText30
    diagName: NeededText100
    tcmDiseCode: Text30 | UnsetType = UNSET
    tcmDiseName: Text300 | UnsetType = UNSET
    tcmsympCode: Text30 | UnsetType = UNSET
    tcmsymp: Text300 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData | UnsetType = UNSET
    rxDetlList: OutputRxDetlList | UnsetType = UNSET
    rxOtpinfo: OutputRxOtpinfo | UnsetType = UNSET
    rxDiseList: OutputRxDiseList | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_DATA_1 = Moments("datetime", "prscTime", "valiEndTime")
_OUTPUT_RXDETLLIST_2 = Listed(codes.MEDN_TYPE_CODE, "mednTypeCode")
_OUTPUT_RXDETLLIST_3 = Moments("datetime", "medcBegntime", "medcEndtime")
_OUTPUT_RXDETLLIST_4 = Numbers(6, 2, "medcDays")
_OUTPUT_RXDETLLIST_5 = Numbers(12, 4, "drugCnt")
_OUTPUT_RXDETLLIST_6 = OptionalNumbers(12, 4, "sinDoscnt")
_OUTPUT_RXDETLLIST_7 = OptionalNumbers(16, 0, "drugTotlcnt")
_OUTPUT_RXOTPINFO_8 = Numbers(3, 1, "patnAge")
_OUTPUT_RXOTPINFO_9 = OptionalNumbers(4, 2, "patnHgt", "patnWt")
_OUTPUT_RXOTPINFO_10 = OptionalNumbers(2, 0, "gesoVal")
_OUTPUT_RXDISELIST_11 = Numbers(2, 0, "diagSrtNo")
_OUTPUT_OUTER_BODY_12 = Numbers(4, 0, "infcode")


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
    # rxDetlList
    rows_2 = [item for row in rows for item in one(row.rxDetlList)]
    # rxOtpinfo
    rows_3 = [item for row in rows for item in one(row.rxOtpinfo)]
    # rxDiseList
    rows_4 = [item for row in rows for item in one(row.rxDiseList)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_RXDETLLIST_2.fit(rows_2)
        and _OUTPUT_RXDETLLIST_3.fit(rows_2)
        and _OUTPUT_RXDETLLIST_4.fit(rows_2)
        and _OUTPUT_RXDETLLIST_5.fit(rows_2)
        and _OUTPUT_RXDETLLIST_6.fit(rows_2)
        and _OUTPUT_RXDETLLIST_7.fit(rows_2)
        and _OUTPUT_RXOTPINFO_8.fit(rows_3)
        and _OUTPUT_RXOTPINFO_9.fit(rows_3)
        and _OUTPUT_RXOTPINFO_10.fit(rows_3)
        and _OUTPUT_RXDISELIST_11.fit(rows_4)
        and _OUTPUT_OUTER_BODY_12.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
