"""1101 人员信息获取：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers
from yibao.validate.fast_values import each, is_id_card, number, one

CodeMdtrtCertType3 = Literal[
    "01",
    "02",
    "03",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text32 = Annotated[str, Meta(max_length=32)]
Moment19 = Annotated[str, Meta(max_length=19)]
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
Text4000 = Annotated[str, Meta(max_length=4000)]
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
CodePsnType6 = Literal[
    "11",
    "1105",
    "1111",
    "1112",
    "116003",
    "116013",
    "116015",
    "12",
    "1204",
    "126013",
    "126015",
    "13",
    "1302",
    "1304",
    "136003",
    "136011",
    "136019",
    "1401",
    "1402",
    "1403",
    "1404",
    "1405",
    "15",
    "151",
    "16",
    "1701",
    "18",
    "33",
    "34",
    "99",
]
CodePsnInsuStas6 = Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
]
CodeCvlservFlag3 = Literal[
    "0",
    "1",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodePsnIdetType3 = Literal[
    "21",
    "22",
    "23",
    "24",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "60",
]
CodeDisaLv3 = Literal[
    "1",
    "2",
    "3",
    "4",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_cert_type: CodeMdtrtCertType3
    mdtrt_cert_no: NeededText50
    card_sn: Text32 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["1101"]
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


_INPUT_DATA_1 = Moments("datetime", "begntime")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


def _input_card_sn_needed(c0: InputBody) -> bool:
    """card-sn-needed：when mdtrt_cert_type == '03': require card_sn"""
    for c1 in one(c0.data):
        if c1.mdtrt_cert_type == "03" and not c1.card_sn:
            return False
    return True


def _input_cert_no_is_id_card(c0: InputBody) -> bool:
    """cert-no-is-id-card：when mdtrt_cert_type == '02': id_card(mdtrt_cert_no)"""
    for c1 in one(c0.data):
        if c1.mdtrt_cert_type == "02" and len(c1.mdtrt_cert_no) == 18 and not is_id_card(c1.mdtrt_cert_no):
            return False
    return True


def _input_id_card_checksum(c0: InputBody) -> bool:
    """id-card-checksum：when psn_cert_type == '01': id_card(certno)"""
    for c1 in one(c0.data):
        if c1.psn_cert_type == "01" and len(c1.certno) == 18 and not is_id_card(c1.certno):
            return False
    return True


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
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_OUTER_BODY_2.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_card_sn_needed, rows))
        and all(map(_input_cert_no_is_id_card, rows))
        and all(map(_input_id_card_checksum, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBaseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50
    gend: CodeGend6
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputInsuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    balc: Raw
    insutype: CodeInsutype6
    psn_type: CodePsnType6
    psn_insu_stas: CodePsnInsuStas6 | Literal[""] | UnsetType = UNSET
    psn_insu_date: Moment10 | UnsetType = UNSET
    paus_insu_date: Moment10 | UnsetType = UNSET
    cvlserv_flag: CodeCvlservFlag3
    insuplc_admdvs: NeededText6
    emp_name: Text200 | UnsetType = UNSET


class OutputIdetinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_idet_type: CodePsnIdetType3
    psn_type_lv: CodeDisaLv3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    begntime: NeededMoment19
    endtime: Moment19 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    baseinfo: Annotated[list[OutputBaseinfo], Meta(min_length=1)]
    insuinfo: list[OutputInsuinfo] | UnsetType = UNSET
    idetinfo: list[OutputIdetinfo] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_BASEINFO_1 = Moments("date", "brdy")
_OUTPUT_BASEINFO_2 = Numbers(3, 1, "age")
_OUTPUT_BASEINFO_3 = FreeJson("exp_content")
_OUTPUT_INSUINFO_4 = Numbers(14, 2, "balc")
_OUTPUT_INSUINFO_5 = Moments("date", "psn_insu_date", "paus_insu_date")
_OUTPUT_IDETINFO_6 = Moments("datetime", "begntime", "endtime")
_OUTPUT_OUTER_BODY_7 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # baseinfo
    rows_1 = [item for row in rows for item in each(row.baseinfo)]
    # insuinfo
    rows_2 = [item for row in rows for item in each(row.insuinfo)]
    # idetinfo
    rows_3 = [item for row in rows for item in each(row.idetinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_BASEINFO_1.fit(rows_1)
        and _OUTPUT_BASEINFO_2.fit(rows_1)
        and _OUTPUT_BASEINFO_3.fit(rows_1)
        and _OUTPUT_INSUINFO_4.fit(rows_2)
        and _OUTPUT_INSUINFO_5.fit(rows_2)
        and _OUTPUT_IDETINFO_6.fit(rows_3)
        and _OUTPUT_OUTER_BODY_7.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
