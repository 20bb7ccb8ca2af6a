"""D005 电子处方信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
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
    "2",
    "3",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text30 = Annotated[str, Meta(max_length=30)]
Text3 = Annotated[str, Meta(max_length=3)]
Text20 = Annotated[str, Meta(max_length=20)]
Text200 = Annotated[str, Meta(max_length=200)]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text40 = Annotated[str, Meta(max_length=40)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
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
Text500 = Annotated[str, Meta(max_length=500)]
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
Text300 = Annotated[str, Meta(max_length=300)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hiRxno: NeededText30
    fixmedinsCode: NeededText20
    mdtrtId: NeededText30
    psnName: NeededText50
    psnCertType: NeededText6
    certno: NeededText50


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["D005"]
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


class OutputRxDetlList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medListCodg: NeededText50
    fixmedinsHilistId: Text30 | UnsetType = UNSET
    hospPrepFlag: Text3 | UnsetType = UNSET
    rxItemTypeCode: Text30 | UnsetType = UNSET
    rxItemTypeName: Text100 | UnsetType = UNSET
    tcmdrugTypeName: Text20 | UnsetType = UNSET
    tcmdrugTypeCode: Text30 | UnsetType = UNSET
    tcmherbFoote: Text200 | UnsetType = UNSET
    mednTypeCode: Text100 | UnsetType = UNSET
    mednTypeName: Text100 | UnsetType = UNSET
    mainMedcFlag: Text30 | UnsetType = UNSET
    urgtFlag: Text30 | UnsetType = UNSET
    basMednFlag: Text3 | UnsetType = UNSET
    impDrugFlag: Text3 | UnsetType = UNSET
    drugProdname: NeededText255
    drugGenname: NeededText500
    drugDosform: NeededText30
    drugSpec: NeededText40
    prdrName: Text100 | UnsetType = UNSET
    medcWayCodg: NeededText10
    medcWayDscr: NeededText100
    medcBegntime: NeededMoment19
    medcEndtime: NeededMoment19
    medcDays: Raw
    drugCnt: Raw
    drugDosunt: Text20 | UnsetType = UNSET
    sinDoscnt: Raw | UnsetType = UNSET
    sinDosunt: Text20 | UnsetType = UNSET
    usedFrquCodg: Text10 | UnsetType = UNSET
    usedFrquName: Text30 | UnsetType = UNSET
    hospApprFlag: Text3 | UnsetType = UNSET
    takeDrugFlag: NeededText3
    otcFlag: Text3 | UnsetType = UNSET
    selfPayRea: Text6 | UnsetType = UNSET
    realDscr: Text1000 | UnsetType = UNSET
    drugTotlcnt: Raw | UnsetType = UNSET
    drugTotlcntEmp: Text40 | UnsetType = UNSET


class OutputRxOtpinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    medType: NeededText6
    iptOtpNo: NeededText30
    otpIptFlag: Text3 | UnsetType = UNSET
    patnName: NeededText40
    patnAge: Raw
    patnHgt: Raw | UnsetType = UNSET
    patnWt: Raw | UnsetType = UNSET
    gend: CodeGend6
    gesoVal: Raw | UnsetType = UNSET
    nwbFlag: Text3 | UnsetType = UNSET
    nwbAge: Text20 | UnsetType = UNSET
    suckPrdFlag: Text3 | UnsetType = UNSET
    algsHis: Text1000 | UnsetType = UNSET
    insutype: CodeInsutype6
    prscDeptName: NeededText50
    prscDrName: NeededText50
    pharName: NeededText50
    pharChkTime: NeededMoment19
    mdtrtTime: NeededMoment19
    diseCodg: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET
    spDiseFlag: NeededText1
    maindiagCode: NeededText30
    maindiagName: NeededText100
    diseCondDscr: Text2000 | UnsetType = UNSET
    fstdiagFlag: Text3 | UnsetType = UNSET


class OutputRxDiseList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: NeededText3
    maindiagFlag: NeededText3
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
    hiRxno: NeededText30
    fixmedinsCode: NeededText12
    fixmedinsName: NeededText200
    rxStasCodg: NeededText3
    rxStasName: NeededText20
    rxUsedStasCodg: NeededText3
    rxUsedStasName: NeededText20
    prscTime: NeededMoment19
    rxDrugCnt: Raw
    rxUsedWayCodg: Text20 | UnsetType = UNSET
    rxUsedWayName: Text40 | UnsetType = UNSET
    rxFrquCodg: Text20 | UnsetType = UNSET
    rxFrquName: Text40 | UnsetType = UNSET
    rxDosunt: Text20 | UnsetType = UNSET
    rxDoscnt: Raw | UnsetType = UNSET
    rxDrordDscr: Text500 | UnsetType = UNSET
    valiDays: Raw
    valiEndTime: NeededMoment19
    reptFlag: NeededText3
    maxReptCnt: Raw | UnsetType = UNSET
    reptdCnt: Raw | UnsetType = UNSET
    minInrvDays: Raw | UnsetType = UNSET
    rxTypeCode: NeededText3
    rxTypeName: Text20 | UnsetType = UNSET
    longRxFlag: Text3 | UnsetType = UNSET
    bizTypeCode: NeededText3
    bizTypeName: Text20 | UnsetType = UNSET
    rxExraAttrCode: Text3 | UnsetType = UNSET
    rxExraAttrName: Text20 | UnsetType = UNSET
    rxDetlList: list[OutputRxDetlList] | UnsetType = UNSET
    rxOtpinfo: OutputRxOtpinfo | UnsetType = UNSET
    rxDiseList: list[OutputRxDiseList] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_RXDETLLIST_1 = Moments("datetime", "medcBegntime", "medcEndtime")
_OUTPUT_RXDETLLIST_2 = Numbers(6, 2, "medcDays")
_OUTPUT_RXDETLLIST_3 = Numbers(12, 4, "drugCnt")
_OUTPUT_RXDETLLIST_4 = OptionalNumbers(12, 4, "sinDoscnt")
_OUTPUT_RXDETLLIST_5 = OptionalNumbers(16, 0, "drugTotlcnt")
_OUTPUT_RXOTPINFO_6 = Numbers(3, 1, "patnAge")
_OUTPUT_RXOTPINFO_7 = OptionalNumbers(4, 2, "patnHgt", "patnWt")
_OUTPUT_RXOTPINFO_8 = OptionalNumbers(2, 0, "gesoVal")
_OUTPUT_RXOTPINFO_9 = Moments("datetime", "pharChkTime", "mdtrtTime")
_OUTPUT_RXDISELIST_10 = Numbers(2, 0, "diagSrtNo")
_OUTPUT_RXDISELIST_11 = Moments("datetime", "diagTime")
_OUTPUT_BODY_12 = Moments("datetime", "prscTime", "valiEndTime")
_OUTPUT_BODY_13 = Numbers(14, 2, "rxDrugCnt")
_OUTPUT_BODY_14 = OptionalNumbers(14, 2, "rxDoscnt")
_OUTPUT_BODY_15 = Numbers(10, 0, "valiDays")
_OUTPUT_BODY_16 = OptionalNumbers(3, 0, "maxReptCnt", "reptdCnt", "minInrvDays")
_OUTPUT_OUTER_BODY_17 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # rxDetlList
    rows_1 = [item for row in rows for item in each(row.rxDetlList)]
    # rxOtpinfo
    rows_2 = [item for row in rows for item in one(row.rxOtpinfo)]
    # rxDiseList
    rows_3 = [item for row in rows for item in each(row.rxDiseList)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RXDETLLIST_1.fit(rows_1)
        and _OUTPUT_RXDETLLIST_2.fit(rows_1)
        and _OUTPUT_RXDETLLIST_3.fit(rows_1)
        and _OUTPUT_RXDETLLIST_4.fit(rows_1)
        and _OUTPUT_RXDETLLIST_5.fit(rows_1)
        and _OUTPUT_RXOTPINFO_6.fit(rows_2)
        and _OUTPUT_RXOTPINFO_7.fit(rows_2)
        and _OUTPUT_RXOTPINFO_8.fit(rows_2)
        and _OUTPUT_RXOTPINFO_9.fit(rows_2)
        and _OUTPUT_RXDISELIST_10.fit(rows_3)
        and _OUTPUT_RXDISELIST_11.fit(rows_3)
        and _OUTPUT_BODY_12.fit(rows)
        and _OUTPUT_BODY_13.fit(rows)
        and _OUTPUT_BODY_14.fit(rows)
        and _OUTPUT_BODY_15.fit(rows)
        and _OUTPUT_BODY_16.fit(rows)
        and _OUTPUT_OUTER_BODY_17.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
