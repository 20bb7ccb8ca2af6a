"""7101 电子处方上传预核验：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

CodeMdtrtCertType3 = Literal[
    "01",
    "02",
    "03",
]
Text50 = Annotated[str, Meta(max_length=50)]
Text32 = Annotated[str, Meta(max_length=32)]
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
NeededText64 = Annotated[str, Meta(min_length=1, max_length=64)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text40 = Annotated[str, Meta(max_length=40)]
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
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
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
Text400 = Annotated[str, Meta(max_length=400)]
CodeReptFlag3 = Literal[
    "0",
    "1",
]
CodeRxCotnFlag3 = Literal[
    "0",
    "1",
]
CodeLongRxFlag3 = Literal[
    "0",
    "1",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeHospPrepFlag3 = Literal[
    "0",
    "1",
]
CodeRxItemTypeCode30 = Literal[
    "11",
    "12",
    "13",
]
Text100 = Annotated[str, Meta(max_length=100)]
CodeTcmdrugTypeCode30 = Literal[
    "1",
    "2",
    "3",
    "9",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodeMainMedcFlag3 = Literal[
    "0",
    "1",
]
CodeUrgtFlag3 = Literal[
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
CodeOtcFlag3 = Literal[
    "0",
    "1",
]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text255 = Annotated[str, Meta(max_length=255)]
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
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
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
Text1000 = Annotated[str, Meta(max_length=1000)]
Text4000 = Annotated[str, Meta(max_length=4000)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
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
CodeOtpIptFlag3 = Literal[
    "1",
    "2",
]
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
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeBirctrlType6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeNwbFlag3 = Literal[
    "0",
    "1",
]
CodeSuckPrdFlag3 = Literal[
    "0",
    "1",
]
CodeDrordDrProfttl20 = Literal[
    "231",
    "232",
    "233",
    "234",
    "235",
]
Text500 = Annotated[str, Meta(max_length=500)]
CodeSpDiseFlag3 = Literal[
    "0",
    "1",
]
Text2000 = Annotated[str, Meta(max_length=2000)]
CodeHiFeesetlType6 = Literal[
    "0",
    "1",
    "2",
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
CodeDiagType30 = Literal[
    "1",
    "2",
    "3",
]
Text300 = Annotated[str, Meta(max_length=300)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtCertType: CodeMdtrtCertType3
    mdtrtCertNo: Text50 | UnsetType = UNSET
    cardSn: Text32 | UnsetType = UNSET
    bizTypeCode: CodeBizTypeCode3
    rxExraAttrCode: CodeRxExraAttrCode3 | Literal[""] | UnsetType = UNSET
    ecToken: NeededText64
    authNo: NeededText100
    insuPlcNo: Text6 | UnsetType = UNSET
    mdtrtareaNo: Text6 | UnsetType = UNSET
    hospRxno: NeededText40
    initRxno: Text40 | UnsetType = UNSET
    rxTypeCode: CodeRxTypeCode3
    prscTime: NeededMoment19
    rxDrugCnt: Raw
    rxUsedWayCodg: CodeDrugMedcWayCode20 | Literal[""] | UnsetType = UNSET
    rxUsedWayName: Text40 | UnsetType = UNSET
    rxFrquCodg: CodeUsedFrqu20 | Literal[""] | UnsetType = UNSET
    rxFrquName: Text40 | UnsetType = UNSET
    rxDosunt: Text20 | UnsetType = UNSET
    rxDoscnt: Raw | UnsetType = UNSET
    rxDrordDscr: Text400 | UnsetType = UNSET
    valiDays: Raw
    valiEndTime: NeededMoment19
    reptFlag: CodeReptFlag3 | Literal[""] | UnsetType = UNSET
    maxReptCnt: Raw | UnsetType = UNSET
    minInrvDays: Raw | UnsetType = UNSET
    rxCotnFlag: CodeRxCotnFlag3
    longRxFlag: CodeLongRxFlag3 | Literal[""] | UnsetType = UNSET


class InputRxdrugdetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medListCodg: NeededText50
    fixmedinsHilistId: Text30 | UnsetType = UNSET
    hospPrepFlag: CodeHospPrepFlag3 | Literal[""] | UnsetType = UNSET
    rxItemTypeCode: CodeRxItemTypeCode30
    rxItemTypeName: Text100 | UnsetType = UNSET
    tcmdrugTypeCode: CodeTcmdrugTypeCode30 | Literal[""] | UnsetType = UNSET
    tcmdrugTypeName: Text20 | UnsetType = UNSET
    tcmherbFoote: Text200 | UnsetType = UNSET
    mednTypeCode: Text100 | UnsetType = UNSET
    mednTypeName: Text100 | UnsetType = UNSET
    mainMedcFlag: CodeMainMedcFlag3 | Literal[""] | UnsetType = UNSET
    urgtFlag: CodeUrgtFlag3 | Literal[""] | UnsetType = UNSET
    basMednFlag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    impDrugFlag: CodeImpDrugFlag3 | Literal[""] | UnsetType = UNSET
    otcFlag: CodeOtcFlag3 | Literal[""] | UnsetType = UNSET
    drugGenname: NeededText100
    drugDosform: NeededText30
    drugSpec: NeededText40
    drugProdname: Text255 | UnsetType = UNSET
    prdrName: Text100 | UnsetType = UNSET
    medcWayCodg: CodeDrugMedcWayCode10
    medcWayDscr: NeededText100
    medcBegntime: NeededMoment19
    medcEndtime: NeededMoment19
    medcDays: Raw
    sinDosunt: NeededText20
    sinDoscnt: Raw
    usedFrquCodg: CodeUsedFrqu10
    usedFrquName: NeededText30
    drugDosunt: NeededText20
    drugCnt: Raw
    drugPric: Raw | UnsetType = UNSET
    drugSumamt: Raw | UnsetType = UNSET
    hospApprFlag: CodeHospApprFlag3
    selfPayRea: Text6 | UnsetType = UNSET
    realDscr: Text1000 | UnsetType = UNSET
    extras: Text4000 | UnsetType = UNSET


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsName: NeededText200
    fixmedinsCode: NeededText20
    mdtrtId: NeededText30
    medType: CodeMedType6
    iptOtpNo: NeededText30
    otpIptFlag: CodeOtpIptFlag3 | Literal[""] | UnsetType = UNSET
    psnNo: NeededText30
    patnName: NeededText40
    psnCertType: CodePsnCertType6
    certno: NeededText50
    patnAge: Raw
    patnHgt: Raw | UnsetType = UNSET
    patnWt: Raw | UnsetType = UNSET
    gend: CodeGend6
    birctrlType: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    birctrlMatnDate: Moment10 | UnsetType = UNSET
    matnType: Text6 | UnsetType = UNSET
    gesoVal: Raw | UnsetType = UNSET
    nwbFlag: CodeNwbFlag3 | Literal[""] | UnsetType = UNSET
    nwbAge: Text20 | UnsetType = UNSET
    suckPrdFlag: CodeSuckPrdFlag3 | Literal[""] | UnsetType = UNSET
    algsHis: Text1000 | UnsetType = UNSET
    prscDeptName: NeededText50
    prscDeptCode: NeededText30
    drCode: NeededText20
    prscDrName: NeededText50
    prscDrCertType: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    prscDrCertno: Text50 | UnsetType = UNSET
    drProfttlCodg: CodeDrordDrProfttl20
    drProfttlName: NeededText20
    drDeptCode: NeededText30
    drDeptName: NeededText50
    caty: Text6 | UnsetType = UNSET
    mdtrtTime: NeededMoment19
    diseCodg: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET
    spDiseFlag: CodeSpDiseFlag3
    maindiagCode: NeededText30
    maindiagName: NeededText100
    diseCondDscr: Text2000 | UnsetType = UNSET
    hiFeesetlType: CodeHiFeesetlType6 | Literal[""] | UnsetType = UNSET
    hiFeesetlName: Text20 | UnsetType = UNSET
    rgstFee: Raw | UnsetType = UNSET
    medfeeSumamt: Raw | UnsetType = UNSET
    fstdiagFlag: CodeFstdiagFlag3 | Literal[""] | UnsetType = UNSET
    extras: Text4000 | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: CodeDiagType3
    maindiagFlag: CodeMaindiagFlag3
    diagSrtNo: Raw
    diagCode: CodeDiagType30
    diagName: NeededText100
    diagDept: NeededText50
    diagDeptCode: Text20 | UnsetType = UNSET
    diagDrNo: NeededText30
    diagDrName: NeededText50
    diagTime: NeededMoment19
    tcmDiseCode: Text30 | UnsetType = UNSET
    tcmDiseName: Text300 | UnsetType = UNSET
    tcmsympCode: Text30 | UnsetType = UNSET
    tcmsymp: Text300 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET
    rxdrugdetail: list[InputRxdrugdetail] | UnsetType = UNSET
    mdtrtinfo: InputMdtrtinfo | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7101"]
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


_INPUT_DATA_1 = Moments("datetime", "prscTime", "valiEndTime")
_INPUT_DATA_2 = Numbers(12, 4, "rxDrugCnt")
_INPUT_DATA_3 = OptionalNumbers(14, 2, "rxDoscnt")
_INPUT_DATA_4 = Numbers(10, 0, "valiDays")
_INPUT_DATA_5 = OptionalNumbers(3, 0, "maxReptCnt", "minInrvDays")
_INPUT_RXDRUGDETAIL_6 = Listed(codes.MEDN_TYPE_CODE, "mednTypeCode")
_INPUT_RXDRUGDETAIL_7 = Moments("datetime", "medcBegntime", "medcEndtime")
_INPUT_RXDRUGDETAIL_8 = Numbers(6, 2, "medcDays")
_INPUT_RXDRUGDETAIL_9 = Numbers(12, 4, "sinDoscnt", "drugCnt")
_INPUT_RXDRUGDETAIL_10 = OptionalNumbers(10, 6, "drugPric")
_INPUT_RXDRUGDETAIL_11 = OptionalNumbers(14, 2, "drugSumamt")
_INPUT_MDTRTINFO_12 = Numbers(3, 1, "patnAge")
_INPUT_MDTRTINFO_13 = OptionalNumbers(4, 2, "patnHgt", "patnWt")
_INPUT_MDTRTINFO_14 = Moments("date", "birctrlMatnDate")
_INPUT_MDTRTINFO_15 = OptionalNumbers(2, 0, "gesoVal")
_INPUT_MDTRTINFO_16 = Listed(codes.DEPT, "caty")
_INPUT_MDTRTINFO_17 = Moments("datetime", "mdtrtTime")
_INPUT_MDTRTINFO_18 = OptionalNumbers(14, 2, "rgstFee", "medfeeSumamt")
_INPUT_DISEINFO_19 = Numbers(2, 0, "diagSrtNo")
_INPUT_DISEINFO_20 = Moments("datetime", "diagTime")
_INPUT_OUTER_BODY_21 = Moments("datetime", "inf_time")


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
    # rxdrugdetail
    rows_2 = [item for row in rows for item in each(row.rxdrugdetail)]
    # mdtrtinfo
    rows_3 = [item for row in rows for item in one(row.mdtrtinfo)]
    # diseinfo
    rows_4 = [item for row in rows for item in each(row.diseinfo)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_DATA_3.fit(rows_1)
        and _INPUT_DATA_4.fit(rows_1)
        and _INPUT_DATA_5.fit(rows_1)
        and _INPUT_RXDRUGDETAIL_6.fit(rows_2)
        and _INPUT_RXDRUGDETAIL_7.fit(rows_2)
        and _INPUT_RXDRUGDETAIL_8.fit(rows_2)
        and _INPUT_RXDRUGDETAIL_9.fit(rows_2)
        and _INPUT_RXDRUGDETAIL_10.fit(rows_2)
        and _INPUT_RXDRUGDETAIL_11.fit(rows_2)
        and _INPUT_MDTRTINFO_12.fit(rows_3)
        and _INPUT_MDTRTINFO_13.fit(rows_3)
        and _INPUT_MDTRTINFO_14.fit(rows_3)
        and _INPUT_MDTRTINFO_15.fit(rows_3)
        and _INPUT_MDTRTINFO_16.fit(rows_3)
        and _INPUT_MDTRTINFO_17.fit(rows_3)
        and _INPUT_MDTRTINFO_18.fit(rows_3)
        and _INPUT_DISEINFO_19.fit(rows_4)
        and _INPUT_DISEINFO_20.fit(rows_4)
        and _INPUT_OUTER_BODY_21.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rxTraceCode: NeededText20
    hiRxno: NeededText30


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData | UnsetType = UNSET


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
