"""4208 自费病人就诊信息列表查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

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
Text50 = Annotated[str, Meta(max_length=50)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodeMedType6 = Literal[
    "11",
    "1103",
    "12",
    "13",
    "1301",
    "14",
    "18",
    "19",
    "21",
    "2101",
    "2102",
    "2105",
    "2106",
    "2107",
    "2109",
    "21303",
    "22",
    "23",
    "24",
    "28",
    "41",
    "51",
    "52",
    "53",
    "71",
    "9901",
    "990101",
    "990103",
    "9902",
    "9903",
    "9904",
    "9906",
    "9907",
    "9921",
    "9925",
]
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
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeNaty3 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "2",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "3",
    "30",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "38",
    "39",
    "4",
    "40",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "47",
    "48",
    "49",
    "5",
    "50",
    "51",
    "52",
    "53",
    "54",
    "55",
    "56",
    "6",
    "7",
    "8",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text200 = Annotated[str, Meta(max_length=200)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text40 = Annotated[str, Meta(max_length=40)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    medfee_sumam_t: str | UnsetType = UNSET
    elec_billno_code: str | UnsetType = UNSET
    page_num: Raw | UnsetType = UNSET
    page_size: Raw | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4208"]
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
    input: InputBody | None | UnsetType = UNSET


_INPUT_BODY_1 = Moments("datetime", "begntime", "endtime")
_INPUT_BODY_2 = OptionalNumbers(4, 0, "page_num", "page_size")
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
    return (
        _INPUT_BODY_1.fit(rows)
        and _INPUT_BODY_2.fit(rows)
        and _INPUT_OUTER_BODY_3.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedinsMdtrtId: str | UnsetType = UNSET
    fixmedinsCode: str | UnsetType = UNSET
    fixmedinsName: str | UnsetType = UNSET
    psnCertType: str | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    psnName: str | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    conerName: str | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    addr: Text200 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    medType: str | UnsetType = UNSET
    iptOtpNo: str | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    chfpdrCode: str | UnsetType = UNSET
    admDiagDscr: str | UnsetType = UNSET
    admDeptCodg: str | UnsetType = UNSET
    admDeptName: str | UnsetType = UNSET
    admBed: str | UnsetType = UNSET
    wardareaBed: str | UnsetType = UNSET
    trafDeptFlag: str | UnsetType = UNSET
    dscgMaindiagCode: str | UnsetType = UNSET
    dscgDeptCodg: str | UnsetType = UNSET
    dscgDeptName: str | UnsetType = UNSET
    dscgBed: str | UnsetType = UNSET
    dscgWay: str | UnsetType = UNSET
    mainCondDscr: str | UnsetType = UNSET
    diseNo: str | UnsetType = UNSET
    diseName: str | UnsetType = UNSET
    oprnOprtCode: str | UnsetType = UNSET
    oprnOprtName: str | UnsetType = UNSET
    otpDiaglnfo: str | UnsetType = UNSET
    inhospStas: str | UnsetType = UNSET
    dieDate: str | UnsetType = UNSET
    iptDays: str | UnsetType = UNSET
    fpscNo: str | UnsetType = UNSET
    matnType: str | UnsetType = UNSET
    birctrIType: str | UnsetType = UNSET
    latechbFlag: str | UnsetType = UNSET
    gesoVal: str | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetusCnt: str | UnsetType = UNSET
    pretFlag: str | UnsetType = UNSET
    preyTime: str | UnsetType = UNSET
    birctrIMatnDate: str | UnsetType = UNSET
    copFlag: str | UnsetType = UNSET
    valiFlag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    opterId: str | UnsetType = UNSET
    opterName: str | UnsetType = UNSET
    optTime: str | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    updtTime: str | UnsetType = UNSET
    crterId: str | UnsetType = UNSET
    crterName: str | UnsetType = UNSET
    crteTime: str | UnsetType = UNSET
    crteOptinsNo: str | UnsetType = UNSET
    optinsNo: str | UnsetType = UNSET
    poolareaNo: str | UnsetType = UNSET
    chfpdrName: str | UnsetType = UNSET
    dscgMaindiagName: str | UnsetType = UNSET
    medfeeSumamt: str | UnsetType = UNSET
    elecBillCode: str | UnsetType = UNSET
    elecBillnoCode: str | UnsetType = UNSET
    elecBillChkcode: str | UnsetType = UNSET
    cpltflag: str | UnsetType = UNSET
    expContent: str | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    recordCounts: Raw | UnsetType = UNSET
    pages: Raw | UnsetType = UNSET
    data: list[OutputData] | UnsetType = UNSET


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


_OUTPUT_DATA_1 = Moments("date", "brdy")
_OUTPUT_DATA_2 = OptionalNumbers(3, 1, "age")
_OUTPUT_DATA_3 = Moments("datetime", "begntime", "endtime")
_OUTPUT_DATA_4 = OptionalNumbers(3, 0, "fetts")
_OUTPUT_BODY_5 = OptionalNumbers(38, 0, "recordCounts", "pages")
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
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_DATA_3.fit(rows_1)
        and _OUTPUT_DATA_4.fit(rows_1)
        and _OUTPUT_BODY_5.fit(rows)
        and _OUTPUT_OUTER_BODY_6.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
