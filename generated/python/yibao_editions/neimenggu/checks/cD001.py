"""D001 电子处方上传预核验：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.neimenggu import codes

NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text30 = Annotated[str, Meta(max_length=30)]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text100 = Annotated[str, Meta(max_length=100)]
Text20 = Annotated[str, Meta(max_length=20)]
Text200 = Annotated[str, Meta(max_length=200)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text255 = Annotated[str, Meta(max_length=255)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
Text6 = Annotated[str, Meta(max_length=6)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text4000 = Annotated[str, Meta(max_length=4000)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text50 = Annotated[str, Meta(max_length=50)]
Text10 = Annotated[str, Meta(max_length=10)]
Text500 = Annotated[str, Meta(max_length=500)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text300 = Annotated[str, Meta(max_length=300)]
Text32 = Annotated[str, Meta(max_length=32)]
Text64 = Annotated[str, Meta(max_length=64)]
Text40 = Annotated[str, Meta(max_length=40)]
Text400 = Annotated[str, Meta(max_length=400)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputRxdrugdetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medListCodg: NeededText50
    fixmedinsHilistId: Text30 | UnsetType = UNSET
    hospPrepFlag: Text3 | UnsetType = UNSET
    rxItemTypeCode: NeededText30
    rxItemTypeName: Text100 | UnsetType = UNSET
    tcmdrugTypeCode: Text30 | UnsetType = UNSET
    tcmdrugTypeName: Text20 | UnsetType = UNSET
    tcmherbFoote: Text200 | UnsetType = UNSET
    mednTypeCode: Text100 | UnsetType = UNSET
    mednTypeName: Text100 | UnsetType = UNSET
    mainMedcFlag: Text3 | UnsetType = UNSET
    urgtFlag: Text3 | UnsetType = UNSET
    basMednFlag: Text3 | UnsetType = UNSET
    impDrugFlag: Text3 | UnsetType = UNSET
    otcFlag: Text3 | UnsetType = UNSET
    drugGenname: NeededText100
    drugDosform: NeededText30
    drugSpec: NeededText40
    drugProdname: Text255 | UnsetType = UNSET
    prdrName: Text100 | UnsetType = UNSET
    medcWayCodg: NeededText10
    medcWayDscr: NeededText100
    medcBegntime: NeededMoment19
    medcEndtime: NeededMoment19
    medcDays: Raw
    sinDosunt: NeededText20
    sinDoscnt: Raw
    usedFrquCodg: NeededText10
    usedFrquName: NeededText30
    drugDosunt: NeededText20
    drugCnt: Raw
    drugPric: Raw | UnsetType = UNSET
    drugSumamt: Raw | UnsetType = UNSET
    hospApprFlag: NeededText3
    selfPayRea: Text6 | UnsetType = UNSET
    realDscr: Text1000 | UnsetType = UNSET
    extras: Text4000 | UnsetType = UNSET


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsName: NeededText200
    fixmedinsCode: NeededText20
    mdtrtId: NeededText30
    medType: NeededText6
    iptOtpNo: NeededText30
    otpIptFlag: Text3 | UnsetType = UNSET
    psnNo: NeededText30
    patnName: NeededText40
    psnCertType: NeededText6
    certno: NeededText50
    patnAge: Raw
    patnHgt: Raw | UnsetType = UNSET
    patnWt: Raw | UnsetType = UNSET
    gend: CodeGend6
    birctrlType: Text6 | UnsetType = UNSET
    birctrlMatnDate: Moment10 | UnsetType = UNSET
    matnType: Text6 | UnsetType = UNSET
    gesoVal: Raw | UnsetType = UNSET
    nwbFlag: Text3 | UnsetType = UNSET
    nwbAge: Text20 | UnsetType = UNSET
    suckPrdFlag: Text3 | UnsetType = UNSET
    algsHis: Text1000 | UnsetType = UNSET
    prscDeptName: NeededText50
    prscDeptCode: NeededText30
    drCode: NeededText20
    prscDrName: NeededText50
    prscDrCertType: Text6 | UnsetType = UNSET
    prscDrCertno: Text50 | UnsetType = UNSET
    drProfttlCodg: NeededText20
    drProfttlName: NeededText20
    drDeptCode: NeededText30
    drDeptName: NeededText50
    caty: Text10 | UnsetType = UNSET
    mdtrtTime: NeededMoment19
    diseCodg: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET
    spDiseFlag: NeededText3
    maindiagCode: NeededText30
    maindiagName: NeededText100
    diseCondDscr: Text2000 | UnsetType = UNSET
    hiFeesetlType: Text6 | UnsetType = UNSET
    hiFeesetlName: Text20 | UnsetType = UNSET
    rgstFee: Raw | UnsetType = UNSET
    medfeeSumamt: Raw | UnsetType = UNSET
    fstdiagFlag: Text3 | UnsetType = UNSET
    extras: Text4000 | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: NeededText3
    maindiagFlag: NeededText3
    diagSrtNo: Raw
    diagCode: NeededText30
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
    mdtrtCertType: NeededText3
    mdtrtCertNo: Text50 | UnsetType = UNSET
    cardSn: Text32 | UnsetType = UNSET
    bizTypeCode: NeededText3
    rxExraAttrCode: Text3 | UnsetType = UNSET
    ecToken: Text64 | UnsetType = UNSET
    authNo: NeededText100
    insuPlcNo: Text6 | UnsetType = UNSET
    mdtrtareaNo: Text6 | UnsetType = UNSET
    hospRxno: NeededText40
    initRxno: Text40 | UnsetType = UNSET
    rxTypeCode: NeededText3
    prscTime: NeededMoment19
    rxDrugCnt: Raw
    rxUsedWayCodg: Text20 | UnsetType = UNSET
    rxUsedWayName: Text40 | UnsetType = UNSET
    rxFrquCodg: Text20 | UnsetType = UNSET
    rxFrquName: Text40 | UnsetType = UNSET
    rxDosunt: Text20 | UnsetType = UNSET
    rxDoscnt: Raw | UnsetType = UNSET
    rxDrordDscr: Text400 | UnsetType = UNSET
    valiDays: Raw
    valiEndTime: NeededMoment19
    reptFlag: Text3 | UnsetType = UNSET
    maxReptCnt: Raw | UnsetType = UNSET
    minInrvDays: Raw | UnsetType = UNSET
    rxCotnFlag: Text3 | UnsetType = UNSET
    longRxFlag: Text3 | UnsetType = UNSET
    rxdrugdetail: list[InputRxdrugdetail] | UnsetType = UNSET
    mdtrtinfo: InputMdtrtinfo | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["D001"]
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
    fixmedins_code: NeededText30
    fixmedins_name: NeededText200
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_RXDRUGDETAIL_1 = Moments("datetime", "medcBegntime", "medcEndtime")
_INPUT_RXDRUGDETAIL_2 = Numbers(6, 2, "medcDays")
_INPUT_RXDRUGDETAIL_3 = Numbers(12, 4, "sinDoscnt", "drugCnt")
_INPUT_RXDRUGDETAIL_4 = OptionalNumbers(10, 6, "drugPric")
_INPUT_RXDRUGDETAIL_5 = OptionalNumbers(14, 2, "drugSumamt")
_INPUT_MDTRTINFO_6 = Numbers(3, 1, "patnAge")
_INPUT_MDTRTINFO_7 = OptionalNumbers(4, 2, "patnHgt", "patnWt")
_INPUT_MDTRTINFO_8 = Moments("date", "birctrlMatnDate")
_INPUT_MDTRTINFO_9 = OptionalNumbers(2, 0, "gesoVal")
_INPUT_MDTRTINFO_10 = Listed(codes.DEPT, "caty")
_INPUT_MDTRTINFO_11 = Moments("datetime", "mdtrtTime")
_INPUT_MDTRTINFO_12 = OptionalNumbers(14, 2, "rgstFee", "medfeeSumamt")
_INPUT_DISEINFO_13 = Numbers(2, 0, "diagSrtNo")
_INPUT_DISEINFO_14 = Moments("datetime", "diagTime")
_INPUT_BODY_15 = Moments("datetime", "prscTime", "valiEndTime")
_INPUT_BODY_16 = Numbers(12, 4, "rxDrugCnt")
_INPUT_BODY_17 = OptionalNumbers(14, 2, "rxDoscnt")
_INPUT_BODY_18 = Numbers(10, 0, "valiDays")
_INPUT_BODY_19 = OptionalNumbers(3, 0, "maxReptCnt", "minInrvDays")
_INPUT_OUTER_BODY_20 = Moments("datetime", "inf_time")


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
    # rxdrugdetail
    rows_1 = [item for row in rows for item in each(row.rxdrugdetail)]
    # mdtrtinfo
    rows_2 = [item for row in rows for item in one(row.mdtrtinfo)]
    # diseinfo
    rows_3 = [item for row in rows for item in each(row.diseinfo)]
    return (
        _INPUT_RXDRUGDETAIL_1.fit(rows_1)
        and _INPUT_RXDRUGDETAIL_2.fit(rows_1)
        and _INPUT_RXDRUGDETAIL_3.fit(rows_1)
        and _INPUT_RXDRUGDETAIL_4.fit(rows_1)
        and _INPUT_RXDRUGDETAIL_5.fit(rows_1)
        and _INPUT_MDTRTINFO_6.fit(rows_2)
        and _INPUT_MDTRTINFO_7.fit(rows_2)
        and _INPUT_MDTRTINFO_8.fit(rows_2)
        and _INPUT_MDTRTINFO_9.fit(rows_2)
        and _INPUT_MDTRTINFO_10.fit(rows_2)
        and _INPUT_MDTRTINFO_11.fit(rows_2)
        and _INPUT_MDTRTINFO_12.fit(rows_2)
        and _INPUT_DISEINFO_13.fit(rows_3)
        and _INPUT_DISEINFO_14.fit(rows_3)
        and _INPUT_BODY_15.fit(rows)
        and _INPUT_BODY_16.fit(rows)
        and _INPUT_BODY_17.fit(rows)
        and _INPUT_BODY_18.fit(rows)
        and _INPUT_BODY_19.fit(rows)
        and _INPUT_OUTER_BODY_20.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    rxTraceCode: Text20 | UnsetType = UNSET
    hiRxno: Text30 | UnsetType = UNSET


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
