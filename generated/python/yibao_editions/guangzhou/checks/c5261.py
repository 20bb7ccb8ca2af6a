"""5261 零星报销信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text30 = Annotated[str, Meta(max_length=30)]
Moment19 = Annotated[str, Meta(max_length=19)]
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
Text50 = Annotated[str, Meta(max_length=50)]
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
    "1101",
    "1102",
    "1103",
    "1105",
    "1111",
    "1112",
    "1160",
    "116003",
    "116013",
    "116015",
    "12",
    "1201",
    "1202",
    "1203",
    "1204",
    "1260",
    "126013",
    "126015",
    "13",
    "1300",
    "1302",
    "1304",
    "1360",
    "136003",
    "136011",
    "136019",
    "14",
    "1401",
    "1402",
    "1403",
    "1404",
    "1405",
    "1460",
    "15",
    "1501",
    "151",
    "1560",
    "16",
    "1701",
    "18",
    "33",
    "34",
    "99",
]
Text200 = Annotated[str, Meta(max_length=200)]
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
Text500 = Annotated[str, Meta(max_length=500)]
Text20 = Annotated[str, Meta(max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: Text30 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5261"]
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


_INPUT_DATA_1 = Moments("datetime", "begntime", "endtime")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


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
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: Text30 | UnsetType = UNSET
    reim_type: str | UnsetType = UNSET
    manl_reim_rea: str | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    psn_type: CodePsnType6 | Literal[""] | UnsetType = UNSET
    insu_optins: Text6 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    ipt_op_no: Text30 | UnsetType = UNSET
    dise_no: str | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    invono: Text20 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    main_cond_desc: str | UnsetType = UNSET
    dise_info: str | UnsetType = UNSET
    adm_dept_code: str | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    adm_bed: Text30 | UnsetType = UNSET
    dscg_dise_code: str | UnsetType = UNSET
    dscg_dise_name: str | UnsetType = UNSET
    inpatientNo: str | UnsetType = UNSET
    patientNo: str | UnsetType = UNSET
    updateState: str | UnsetType = UNSET
    fund_pay_sumamt: Raw | UnsetType = UNSET
    medfee_sumamt: Raw | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: list[OutputSetlinfo] | UnsetType = UNSET


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


_OUTPUT_SETLINFO_1 = Moments("date", "brdy")
_OUTPUT_SETLINFO_2 = OptionalNumbers(3, 1, "age")
_OUTPUT_SETLINFO_3 = OptionalNumbers(14, 2, "fund_pay_sumamt", "medfee_sumamt")
_OUTPUT_SETLINFO_4 = Moments("datetime", "begntime", "endtime")
_OUTPUT_OUTER_BODY_5 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # setlinfo
    rows_1 = [item for row in rows for item in each(row.setlinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_SETLINFO_1.fit(rows_1)
        and _OUTPUT_SETLINFO_2.fit(rows_1)
        and _OUTPUT_SETLINFO_3.fit(rows_1)
        and _OUTPUT_SETLINFO_4.fit(rows_1)
        and _OUTPUT_OUTER_BODY_5.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
