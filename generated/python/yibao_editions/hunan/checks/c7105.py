"""7105 电子处方信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one
from yibao_editions.hunan import codes

NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
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
CodeRxStasCodg3 = Literal[
    "1",
    "2",
    "3",
]
CodeRxUsedStasCodg3 = Literal[
    "1",
    "2",
]
CodeDrugMedcWayCode20 = Literal[
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
Text40 = Annotated[str, Meta(max_length=40)]
CodeUsedFrqu20 = Literal[
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
Text20 = Annotated[str, Meta(max_length=20)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeReptFlag3 = Literal[
    "0",
    "1",
]
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
CodeLongRxFlag3 = Literal[
    "0",
    "1",
]
CodeBizTypeCode3 = Literal[
    "01",
    "02",
]
CodeRxExraAttrCode3 = Literal[
    "01",
    "02",
    "03",
    "99",
]
Text3 = Annotated[str, Meta(max_length=3)]
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
CodeMainMedcFlag30 = Literal[
    "0",
    "1",
]
CodeUrgtFlag30 = Literal[
    "0",
    "1",
]
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeImpDrugFlag3 = Literal[
    "0",
    "1",
]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
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
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
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
Text16 = Annotated[str, Meta(max_length=16)]
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
CodeSuckPrdFag3 = Literal[
    "0",
    "1",
]
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
CodeSpDiseFlag1 = Literal[
    "0",
    "1",
]
CodeFstdiagFlag3 = Literal[
    "0",
    "1",
]
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
    fixmedinsCode: NeededText20
    hiRxno: NeededText30
    mdtrtId: NeededText30
    psnName: NeededText50
    psnCertType: CodePsnCertType6
    certno: NeededText50


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7105"]
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
    fixmedinsCode: NeededText12
    fixmedinsName: NeededText200
    rxStasCodg: CodeRxStasCodg3
    rxStasName: NeededText20
    rxUsedStasCodg: CodeRxUsedStasCodg3
    rxUsedStasName: NeededText20
    prscTime: NeededMoment19
    rxDrugCnt: Raw
    rxUsedWayCodg: CodeDrugMedcWayCode20 | Literal[""] | UnsetType = UNSET
    rxUsedWayName: Text40 | UnsetType = UNSET
    rxFrquCodg: CodeUsedFrqu20 | Literal[""] | UnsetType = UNSET
    rxFrquName: Text40 | UnsetType = UNSET
    rxDosunt: Text20 | UnsetType = UNSET
    rxDoscnt: Raw | UnsetType = UNSET
    rxDrordDscr: Text500 | UnsetType = UNSET
    valiDays: Raw
    valiEndTime: NeededMoment19
    reptFlag: CodeReptFlag3
    maxReptCnt: Raw | UnsetType = UNSET
    reptdCnt: Raw | UnsetType = UNSET
    minInrvDays: Raw | UnsetType = UNSET
    rxTypeCode: CodeRxTypeCode3
    rxTypeName: Text20 | UnsetType = UNSET
    longRxFlag: CodeLongRxFlag3 | Literal[""] | UnsetType = UNSET
    bizTypeCode: CodeBizTypeCode3
    bizTypeName: Text20 | UnsetType = UNSET
    rxExraAttrCode: CodeRxExraAttrCode3 | Literal[""] | UnsetType = UNSET
    rxExraAttrName: Text20 | UnsetType = UNSET
    rxCircLimitFlag: Text3 | UnsetType = UNSET


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
    mainMedcFlag: CodeMainMedcFlag30 | Literal[""] | UnsetType = UNSET
    urgtFlag: CodeUrgtFlag30 | Literal[""] | UnsetType = UNSET
    basMednFlag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    impDrugFlag: CodeImpDrugFlag3 | Literal[""] | UnsetType = UNSET
    drugProdname: NeededText255
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
    drugDosunt: Text20 | UnsetType = UNSET
    sinDoscnt: Raw | UnsetType = UNSET
    sinDosunt: Text20 | UnsetType = UNSET
    usedFrquCodg: CodeUsedFrqu10 | Literal[""] | UnsetType = UNSET
    usedFrquName: Text30 | UnsetType = UNSET
    hospApprFlag: CodeHospApprFlag3 | Literal[""] | UnsetType = UNSET
    takeDrugFlag: CodeTakeDrugFlag3 | Literal[""] | UnsetType = UNSET
    otcFlag: Text3 | UnsetType = UNSET
    selfPayRea: Text6 | UnsetType = UNSET
    realDscr: Text1000 | UnsetType = UNSET
    drugTotlcnt: Text16 | UnsetType = UNSET
    drugTotlcntEmp: Text40 | UnsetType = UNSET


class OutputRxOtpinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medType: CodeMedType6
    iptOpNo: NeededText30
    otpIptFlag: Text3 | UnsetType = UNSET
    patnName: NeededText40
    patnAge: Raw
    patnHgt: Raw | UnsetType = UNSET
    patnWt: Raw | UnsetType = UNSET
    gend: CodeGend6
    gesoVal: Raw | UnsetType = UNSET
    nwbFlag: CodeNwbFlag3 | Literal[""] | UnsetType = UNSET
    nwbAge: Text20 | UnsetType = UNSET
    suckPrdFag: CodeSuckPrdFag3 | Literal[""] | UnsetType = UNSET
    algsHis: Text1000 | UnsetType = UNSET
    insutype: CodeInsutype6
    prscDeptName: NeededText50
    prscDrName: NeededText50
    pharName: NeededText50
    pharChkTime: NeededMoment19
    mdtrtTime: NeededMoment19
    diseCodg: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET
    spDiseFlag: CodeSpDiseFlag1
    maindiagCode: NeededText30
    maindiagName: NeededText100
    diseCondDscr: Text2000 | UnsetType = UNSET
    fstdiagFlag: CodeFstdiagFlag3 | Literal[""] | UnsetType = UNSET


class OutputRxDiseList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: CodeDiagType3
    maindiagFlag: CodeMaindiagFlag3
    diagSrtNo: Raw
    diagCode: NeededText30
    diagName: NeededText100
    diagDept: NeededText50
    diagDeptCode: NeededText20
    diagDrNo: NeededText30
    diagDrName: NeededText50
    diagTime: NeededMoment19
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
_OUTPUT_DATA_2 = Numbers(14, 2, "rxDrugCnt")
_OUTPUT_DATA_3 = OptionalNumbers(14, 2, "rxDoscnt")
_OUTPUT_DATA_4 = Numbers(10, 0, "valiDays")
_OUTPUT_DATA_5 = OptionalNumbers(3, 0, "maxReptCnt", "reptdCnt", "minInrvDays")
_OUTPUT_RXDETLLIST_6 = Listed(codes.MEDN_TYPE_CODE, "mednTypeCode")
_OUTPUT_RXDETLLIST_7 = Moments("datetime", "medcBegntime", "medcEndtime")
_OUTPUT_RXDETLLIST_8 = Numbers(6, 2, "medcDays")
_OUTPUT_RXDETLLIST_9 = Numbers(12, 4, "drugCnt")
_OUTPUT_RXDETLLIST_10 = OptionalNumbers(12, 4, "sinDoscnt")
_OUTPUT_RXOTPINFO_11 = Numbers(3, 1, "patnAge")
_OUTPUT_RXOTPINFO_12 = OptionalNumbers(4, 2, "patnHgt", "patnWt")
_OUTPUT_RXOTPINFO_13 = OptionalNumbers(2, 0, "gesoVal")
_OUTPUT_RXOTPINFO_14 = Moments("datetime", "pharChkTime", "mdtrtTime")
_OUTPUT_RXDISELIST_15 = Numbers(2, 0, "diagSrtNo")
_OUTPUT_RXDISELIST_16 = Moments("datetime", "diagTime")
_OUTPUT_OUTER_BODY_17 = Numbers(4, 0, "infcode")


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
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_DATA_3.fit(rows_1)
        and _OUTPUT_DATA_4.fit(rows_1)
        and _OUTPUT_DATA_5.fit(rows_1)
        and _OUTPUT_RXDETLLIST_6.fit(rows_2)
        and _OUTPUT_RXDETLLIST_7.fit(rows_2)
        and _OUTPUT_RXDETLLIST_8.fit(rows_2)
        and _OUTPUT_RXDETLLIST_9.fit(rows_2)
        and _OUTPUT_RXDETLLIST_10.fit(rows_2)
        and _OUTPUT_RXOTPINFO_11.fit(rows_3)
        and _OUTPUT_RXOTPINFO_12.fit(rows_3)
        and _OUTPUT_RXOTPINFO_13.fit(rows_3)
        and _OUTPUT_RXOTPINFO_14.fit(rows_3)
        and _OUTPUT_RXDISELIST_15.fit(rows_4)
        and _OUTPUT_RXDISELIST_16.fit(rows_4)
        and _OUTPUT_OUTER_BODY_17.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
