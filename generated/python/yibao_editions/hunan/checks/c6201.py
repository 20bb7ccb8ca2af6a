"""6201 费用明细上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText19 = Annotated[str, Meta(min_length=1, max_length=19)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText150 = Annotated[str, Meta(min_length=1, max_length=150)]
Text200 = Annotated[str, Meta(max_length=200)]
Text100 = Annotated[str, Meta(max_length=100)]
Text50 = Annotated[str, Meta(max_length=50)]
Text6 = Annotated[str, Meta(max_length=6)]
Text3 = Annotated[str, Meta(max_length=3)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text500 = Annotated[str, Meta(max_length=500)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Text40 = Annotated[str, Meta(max_length=40)]
Text1 = Annotated[str, Meta(max_length=1)]
NeededText64 = Annotated[str, Meta(min_length=1, max_length=64)]
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text20 = Annotated[str, Meta(max_length=20)]
Text19 = Annotated[str, Meta(max_length=19)]
Text10 = Annotated[str, Meta(max_length=10)]
Text8 = Annotated[str, Meta(max_length=8)]
NeededText = Annotated[str, Meta(min_length=1)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text4000 = Annotated[str, Meta(max_length=4000)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputDataDiseinfoList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diagType: NeededText3
    diagSrtNo: Raw
    diagCode: NeededText20
    diagName: NeededText100
    diagDept: NeededText50
    diseDorNo: NeededText30
    diseDorName: NeededText50
    diagTime: NeededText19
    valiFlag: NeededText3


class InputDataFeedetailList(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetlSn: NeededText30
    mdtrtId: NeededText30
    psnNo: NeededText30
    chrgBchno: NeededText30
    diseCodg: Text30 | UnsetType = UNSET
    rxno: Text30 | UnsetType = UNSET
    rxCircFlag: NeededText3
    feeOcurTime: NeededMoment19
    medListCodg: NeededText50
    medinsListCodg: NeededText150
    detItemFeeSumamt: Raw
    cnt: Raw
    pric: Raw
    sinDosDscr: Text200 | UnsetType = UNSET
    usedFrquDscr: Text200 | UnsetType = UNSET
    prdDays: Raw | UnsetType = UNSET
    medcWayDscr: Text200 | UnsetType = UNSET
    bilgDeptCodg: NeededText30
    bilgDeptName: NeededText100
    bilgDrCodg: NeededText30
    bilgDrName: NeededText50
    acordDeptCodg: Text30 | UnsetType = UNSET
    acordDeptName: Text100 | UnsetType = UNSET
    ordersDrCode: Text30 | UnsetType = UNSET
    ordersDrName: Text50 | UnsetType = UNSET
    hospApprFlag: NeededText3
    tcmdrugUsedWay: Text6 | UnsetType = UNSET
    etipFlag: Text3 | UnsetType = UNSET
    etipHospCode: Text30 | UnsetType = UNSET
    dscgTkdrugFlag: Text3 | UnsetType = UNSET
    matnFeeFlag: Text6 | UnsetType = UNSET
    initFeedetlSn: Text30 | UnsetType = UNSET
    drordNo: Text30 | UnsetType = UNSET
    medType: NeededText6
    memo: Text500 | UnsetType = UNSET
    extData: str | UnsetType = UNSET


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    orgCodg: NeededText40
    orgId: Text40 | UnsetType = UNSET
    psnNo: NeededText30
    insutype: NeededText6
    medOrgOrd: NeededText40
    initRxOrd: Text40 | UnsetType = UNSET
    rxCircFlag: Text1 | UnsetType = UNSET
    begntime: NeededText19
    idNo: NeededText40
    userName: NeededText40
    idType: NeededText3
    ecToken: NeededText64
    insuCode: Text6 | UnsetType = UNSET
    iptOtpNo: NeededText30
    atddrNo: Text30 | UnsetType = UNSET
    drName: Text50 | UnsetType = UNSET
    deptCode: Text30 | UnsetType = UNSET
    deptName: NeededText100
    caty: NeededText6
    mdtrtId: Text30 | UnsetType = UNSET
    medType: NeededText6
    feeType: NeededText3
    medfeeSumamt: Raw
    acctUsedFlag: NeededText1
    mainCondDscr: Text1000 | UnsetType = UNSET
    diseCodg: NeededText30
    diseName: Text500 | UnsetType = UNSET
    psnSetlway: NeededText6
    chrgBchno: NeededText30
    invono: Text20 | UnsetType = UNSET
    endtime: Text19 | UnsetType = UNSET
    fulamtOwnpayAmt: Raw | UnsetType = UNSET
    overlmtSelfpay: Raw | UnsetType = UNSET
    preselfpayAmt: Raw | UnsetType = UNSET
    inscpScpAmt: Raw | UnsetType = UNSET
    oprnOprtCode: Text30 | UnsetType = UNSET
    oprnOprtName: Text500 | UnsetType = UNSET
    fpscNo: Text50 | UnsetType = UNSET
    latechbFlag: Text3 | UnsetType = UNSET
    gesoVal: Raw | UnsetType = UNSET
    fetts: Raw
    fetusCnt: Raw | UnsetType = UNSET
    pretFlag: Text3 | UnsetType = UNSET
    birctrlType: Text6 | UnsetType = UNSET
    birctrlMatnDate: Text10 | UnsetType = UNSET
    copFlag: Text3 | UnsetType = UNSET
    dscgDeptCodg: Text30 | UnsetType = UNSET
    dscgDeptName: Text100 | UnsetType = UNSET
    dscgDed: Text50 | UnsetType = UNSET
    dscgWay: Text8 | UnsetType = UNSET
    dieDate: Text10 | UnsetType = UNSET
    matnType: NeededText6
    extData: NeededText
    midSetlFlag: Text3 | UnsetType = UNSET
    diseinfoList: Annotated[list[InputDataDiseinfoList], Meta(min_length=1)]
    feedetailList: Annotated[list[InputDataFeedetailList], Meta(min_length=1)]


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[InputData] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["6201"]
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


_INPUT_DATA_DISEINFOLIST_1 = Numbers(2, 0, "diagSrtNo")
_INPUT_DATA_FEEDETAILLIST_2 = Moments("datetime", "feeOcurTime")
_INPUT_DATA_FEEDETAILLIST_3 = Numbers(14, 2, "detItemFeeSumamt")
_INPUT_DATA_FEEDETAILLIST_4 = Numbers(12, 4, "cnt")
_INPUT_DATA_FEEDETAILLIST_5 = Numbers(10, 6, "pric")
_INPUT_DATA_FEEDETAILLIST_6 = OptionalNumbers(2, 2, "prdDays")
_INPUT_DATA_7 = Numbers(14, 2, "medfeeSumamt")
_INPUT_DATA_8 = OptionalNumbers(14, 2, "fulamtOwnpayAmt", "overlmtSelfpay", "preselfpayAmt", "inscpScpAmt")
_INPUT_DATA_9 = OptionalNumbers(2, 0, "gesoVal")
_INPUT_DATA_10 = Numbers(3, 0, "fetts")
_INPUT_DATA_11 = OptionalNumbers(3, 0, "fetusCnt")
_INPUT_OUTER_BODY_12 = Moments("datetime", "inf_time")


def _request_msgid_length(c0: InputMessage) -> bool:
    """msgid-length：length(msgid) == 30"""
    if len(c0.msgid) != D_30:
        return False
    return True


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # data
    rows_1 = [item for row in rows for item in each(row.data)]
    # data.diseinfoList
    rows_2 = [item for row in rows_1 for item in each(row.diseinfoList)]
    # data.feedetailList
    rows_3 = [item for row in rows_1 for item in each(row.feedetailList)]
    return (
        _INPUT_DATA_DISEINFOLIST_1.fit(rows_2)
        and _INPUT_DATA_FEEDETAILLIST_2.fit(rows_3)
        and _INPUT_DATA_FEEDETAILLIST_3.fit(rows_3)
        and _INPUT_DATA_FEEDETAILLIST_4.fit(rows_3)
        and _INPUT_DATA_FEEDETAILLIST_5.fit(rows_3)
        and _INPUT_DATA_FEEDETAILLIST_6.fit(rows_3)
        and _INPUT_DATA_7.fit(rows_1)
        and _INPUT_DATA_8.fit(rows_1)
        and _INPUT_DATA_9.fit(rows_1)
        and _INPUT_DATA_10.fit(rows_1)
        and _INPUT_DATA_11.fit(rows_1)
        and _INPUT_OUTER_BODY_12.fit((message,))
        and _request_msgid_length(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    payOrdId: NeededText40
    payToken: NeededText40
    cashierUrl: Text4000 | UnsetType = UNSET
    extData: str | UnsetType = UNSET


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
