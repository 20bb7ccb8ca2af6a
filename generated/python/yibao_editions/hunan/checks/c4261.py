"""4261 自费病人费用明细信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text6 = Annotated[str, Meta(max_length=6)]
Text3 = Annotated[str, Meta(max_length=3)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text50 = Annotated[str, Meta(max_length=50)]
Text500 = Annotated[str, Meta(max_length=500)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text30 = Annotated[str, Meta(max_length=30)]
Text200 = Annotated[str, Meta(max_length=200)]
Text100 = Annotated[str, Meta(max_length=100)]
Text20 = Annotated[str, Meta(max_length=20)]
Text1000 = Annotated[str, Meta(max_length=1000)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text150 = Annotated[str, Meta(max_length=150)]
NeededText2 = Annotated[str, Meta(min_length=1, max_length=2)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputFmiOwnpayPatnMdtrtDDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtId: NeededText30
    fixmedinsCode: NeededText30
    fixmedinsName: NeededText255
    psnCertType: NeededText6
    certno: NeededText50
    psnName: NeededText30
    gend: Text6 | UnsetType = UNSET
    naty: Text3 | UnsetType = UNSET
    brdy: Moment19 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    conerName: Moment19 | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    addr: Text500 | UnsetType = UNSET
    begntime: NeededMoment19
    endtime: Moment19 | UnsetType = UNSET
    medType: NeededText6
    iptOpNo: Text30 | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    chfpdrCode: Text30 | UnsetType = UNSET
    chfpdrName: Text50 | UnsetType = UNSET
    admDiseDscr: Text200 | UnsetType = UNSET
    admDeptCode: Text30 | UnsetType = UNSET
    admDeptName: Text100 | UnsetType = UNSET
    admBed: Text30 | UnsetType = UNSET
    wardareaBed: Text50 | UnsetType = UNSET
    ifturnDept: Text6 | UnsetType = UNSET
    dscgDiseCode: Text20 | UnsetType = UNSET
    dscgDiseName: Text100 | UnsetType = UNSET
    dscgDeptCode: Text30 | UnsetType = UNSET
    dscgDeptName: Text100 | UnsetType = UNSET
    dscgBed: Text30 | UnsetType = UNSET
    dscgWay: Text3 | UnsetType = UNSET
    mainCondDesc: Text1000 | UnsetType = UNSET
    diseNo: Text30 | UnsetType = UNSET
    diseName: Text500 | UnsetType = UNSET
    oprnOprtCode: Text200 | UnsetType = UNSET
    oprnOprtName: Text500 | UnsetType = UNSET
    opDiseInfo: Text200 | UnsetType = UNSET
    inhospStas: NeededText3
    dieDate: Moment19 | UnsetType = UNSET
    iptDays: Raw | UnsetType = UNSET
    fpscNo: Text50 | UnsetType = UNSET
    matnType: Text6 | UnsetType = UNSET
    birctrlType: Text6 | UnsetType = UNSET
    latechbFlag: Text3 | UnsetType = UNSET
    gesoVal: Raw | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetusCnt: Raw | UnsetType = UNSET
    prematureFlag: Text3 | UnsetType = UNSET
    gestationTime: Moment19 | UnsetType = UNSET
    birctrlOrMatnTime: Moment19 | UnsetType = UNSET
    cmplctFlag: str | UnsetType = UNSET
    valiFlag: NeededText3
    memo: Text500 | UnsetType = UNSET


class InputFmiOwnpayPatnDiseListDDTOS(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsCode: NeededText30
    fixmedinsName: Text200 | UnsetType = UNSET
    diagSrtNo: Raw
    diagInfoId: Text30 | UnsetType = UNSET
    mdtrtId: NeededText30
    inoutDiagType: NeededText6
    diagType: NeededText3
    maindiagFlag: NeededText3
    diagCode: NeededText20
    diagName: NeededText255
    admCond: Text500 | UnsetType = UNSET
    diagDept: Text50 | UnsetType = UNSET
    diagDrCode: Text30 | UnsetType = UNSET
    diagDrName: Text50 | UnsetType = UNSET
    diagTime: Moment19 | UnsetType = UNSET
    poolarea: Text6 | UnsetType = UNSET


class InputFmiOwnpayPatnFeeListDDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    bkkpSn: NeededText30
    feeOcurTime: NeededMoment19
    fixmedinsCode: NeededText30
    fixmedinsName: NeededText255
    cnt: Raw
    pric: Raw
    detItemFeeSumamt: Raw
    medListCodg: Text50 | UnsetType = UNSET
    medinsListCodg: Text150 | UnsetType = UNSET
    medinsListName: Text100 | UnsetType = UNSET
    medChrgitmType: Text6 | UnsetType = UNSET
    prodname: Text500 | UnsetType = UNSET
    bilgDeptCodg: Text30 | UnsetType = UNSET
    bilgDeptName: Text100 | UnsetType = UNSET
    bilgDrCodg: Text30 | UnsetType = UNSET
    bilgDrName: Text50 | UnsetType = UNSET
    ordersDeptCode: Text30 | UnsetType = UNSET
    ordersDeptName: Text100 | UnsetType = UNSET
    ordersDrCode: Text30 | UnsetType = UNSET
    ordersDrName: Text50 | UnsetType = UNSET
    tcmdrugUsedWay: Text6 | UnsetType = UNSET
    extinsFlag: Text3 | UnsetType = UNSET
    extinsHospCode: Text30 | UnsetType = UNSET
    dscgTkdrugFlag: Text3 | UnsetType = UNSET
    sinDosDscr: Text200 | UnsetType = UNSET
    usedFrquDscr: Text200 | UnsetType = UNSET
    prdDays: Raw | UnsetType = UNSET
    medcWayDscr: Text200 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    valiFlag: NeededText3


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    upType: NeededText2
    fmiOwnpayPatnMdtrtDDTO: InputFmiOwnpayPatnMdtrtDDTO
    fmiOwnpayPatnDiseListDDTOS: Annotated[list[InputFmiOwnpayPatnDiseListDDTOS], Meta(min_length=1)]
    fmiOwnpayPatnFeeListDDTO: InputFmiOwnpayPatnFeeListDDTO


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4261"]
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


_INPUT_FMIOWNPAYPATNMDTRTDDTO_1 = Moments(
    "datetime", "brdy", "conerName", "begntime", "endtime", "dieDate", "gestationTime", "birctrlOrMatnTime"
)
_INPUT_FMIOWNPAYPATNMDTRTDDTO_2 = OptionalNumbers(3, 1, "age")
_INPUT_FMIOWNPAYPATNMDTRTDDTO_3 = OptionalNumbers(16, 0, "iptDays")
_INPUT_FMIOWNPAYPATNMDTRTDDTO_4 = OptionalNumbers(2, 0, "gesoVal")
_INPUT_FMIOWNPAYPATNMDTRTDDTO_5 = OptionalNumbers(3, 0, "fetts", "fetusCnt")
_INPUT_FMIOWNPAYPATNDISELISTDDTOS_6 = Numbers(2, 0, "diagSrtNo")
_INPUT_FMIOWNPAYPATNDISELISTDDTOS_7 = Moments("datetime", "diagTime")
_INPUT_FMIOWNPAYPATNFEELISTDDTO_8 = Moments("datetime", "feeOcurTime")
_INPUT_FMIOWNPAYPATNFEELISTDDTO_9 = Numbers(12, 4, "cnt")
_INPUT_FMIOWNPAYPATNFEELISTDDTO_10 = Numbers(10, 6, "pric")
_INPUT_FMIOWNPAYPATNFEELISTDDTO_11 = Numbers(14, 2, "detItemFeeSumamt")
_INPUT_FMIOWNPAYPATNFEELISTDDTO_12 = OptionalNumbers(2, 2, "prdDays")
_INPUT_OUTER_BODY_13 = Moments("datetime", "inf_time")


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
    # fmiOwnpayPatnMdtrtDDTO
    rows_1 = [item for row in rows for item in one(row.fmiOwnpayPatnMdtrtDDTO)]
    # fmiOwnpayPatnDiseListDDTOS
    rows_2 = [item for row in rows for item in each(row.fmiOwnpayPatnDiseListDDTOS)]
    # fmiOwnpayPatnFeeListDDTO
    rows_3 = [item for row in rows for item in one(row.fmiOwnpayPatnFeeListDDTO)]
    return (
        _INPUT_FMIOWNPAYPATNMDTRTDDTO_1.fit(rows_1)
        and _INPUT_FMIOWNPAYPATNMDTRTDDTO_2.fit(rows_1)
        and _INPUT_FMIOWNPAYPATNMDTRTDDTO_3.fit(rows_1)
        and _INPUT_FMIOWNPAYPATNMDTRTDDTO_4.fit(rows_1)
        and _INPUT_FMIOWNPAYPATNMDTRTDDTO_5.fit(rows_1)
        and _INPUT_FMIOWNPAYPATNDISELISTDDTOS_6.fit(rows_2)
        and _INPUT_FMIOWNPAYPATNDISELISTDDTOS_7.fit(rows_2)
        and _INPUT_FMIOWNPAYPATNFEELISTDDTO_8.fit(rows_3)
        and _INPUT_FMIOWNPAYPATNFEELISTDDTO_9.fit(rows_3)
        and _INPUT_FMIOWNPAYPATNFEELISTDDTO_10.fit(rows_3)
        and _INPUT_FMIOWNPAYPATNFEELISTDDTO_11.fit(rows_3)
        and _INPUT_FMIOWNPAYPATNFEELISTDDTO_12.fit(rows_3)
        and _INPUT_OUTER_BODY_13.fit((message,))
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
