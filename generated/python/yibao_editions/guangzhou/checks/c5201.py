"""5201 就诊信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
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
Text30 = Annotated[str, Meta(max_length=30)]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
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
Text50 = Annotated[str, Meta(max_length=50)]
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
CodeMafPsnFlag3 = Literal[
    "0",
    "1",
]
CodeCvlservFlag3 = Literal[
    "0",
    "1",
]
CodeFlxempeFlag3 = Literal[
    "0",
    "1",
]
CodeNwbFlag3 = Literal[
    "0",
    "1",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodeMdtrtCertType3 = Literal[
    "01",
    "02",
    "03",
]
CodeArsYearIptFlag3 = Literal[
    "0",
    "1",
]
CodePrePayFlag3 = Literal[
    "0",
    "1",
]
Text20 = Annotated[str, Meta(max_length=20)]
Text300 = Annotated[str, Meta(max_length=300)]
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeInhospStas3 = Literal[
    "0",
    "1",
]
CodeMatnType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
]
CodeBirctrlType6 = Literal[
    "1",
    "10",
    "11",
    "12",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]
CodeLatechbFlag3 = Literal[
    "0",
    "1",
]
CodePretFlag3 = Literal[
    "0",
    "1",
]
CodeCopFlag3 = Literal[
    "0",
    "1",
]
Moment19 = Annotated[str, Meta(max_length=19)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    begntime: NeededMoment19
    endtime: NeededMoment19
    med_type: CodeMedType6
    mdtrt_id: Text30 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5201"]
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
    input: InputBody


_INPUT_DATA_1 = Moments("datetime", "begntime", "endtime")
_INPUT_OUTER_BODY_2 = Moments("datetime", "inf_time")


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(begntime) <= date(endtime)"""
    for c1 in one(c0.data):
        if c1.begntime[:10] > c1.endtime[:10]:
            return False
    return True


def _request_insured_place_needed(c0: InputMessage) -> bool:
    """insured-place-needed：when infno in ('2001', '2201', '2202', '2203', '2204', '2205', '2206', '2207', '2208', '2301', '2302', '2303', '2304', '2305', '2401', '2402', '2403', '2404', '2405', '2501', '2502', '2503', '2504', '2505', '2506', '2601', '5201', '5202', '5203', '5204', '5205', '5206', '5301'): require insuplc_admdvs"""
    if not c0.insuplc_admdvs:
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
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_period_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    psn_no: NeededText30
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    psn_name: NeededText50
    gend: CodeGend6
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    insutype: CodeInsutype6
    psn_type: CodePsnType6
    maf_psn_flag: CodeMafPsnFlag3 | Literal[""] | UnsetType = UNSET
    cvlserv_flag: CodeCvlservFlag3
    flxempe_flag: CodeFlxempeFlag3 | Literal[""] | UnsetType = UNSET
    nwb_flag: CodeNwbFlag3 | Literal[""] | UnsetType = UNSET
    insu_optins: Text6 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    begntime: NeededMoment19
    endtime: NeededMoment19
    mdtrt_cert_type: CodeMdtrtCertType3 | Literal[""] | UnsetType = UNSET
    med_type: CodeMedType6
    ars_year_ipt_flag: CodeArsYearIptFlag3 | Literal[""] | UnsetType = UNSET
    pre_pay_flag: CodePrePayFlag3 | Literal[""] | UnsetType = UNSET
    ipt_otp_no: Text30 | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    atddr_no: Text30 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    adm_dept_codg: Text30 | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    adm_bed: Text30 | UnsetType = UNSET
    dscg_maindiag_code: Text20 | UnsetType = UNSET
    dscg_maindiag_name: Text300 | UnsetType = UNSET
    dscg_dept_codg: Text30 | UnsetType = UNSET
    dscg_dept_name: Text100 | UnsetType = UNSET
    dscg_bed: Text30 | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    main_cond_dscr: Text1000 | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    otp_diag_info: Text200 | UnsetType = UNSET
    inhosp_stas: CodeInhospStas3 | Literal[""] | UnsetType = UNSET
    die_date: Moment10 | UnsetType = UNSET
    ipt_days: Raw | UnsetType = UNSET
    fpsc_no: Text50 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    latechb_flag: CodeLatechbFlag3 | Literal[""] | UnsetType = UNSET
    geso_val: Raw | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetus_cnt: Raw | UnsetType = UNSET
    pret_flag: CodePretFlag3 | Literal[""] | UnsetType = UNSET
    birctrl_matn_date: Moment10 | UnsetType = UNSET
    cop_flag: CodeCopFlag3 | Literal[""] | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment19 | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtinfo: list[OutputMdtrtinfo] | UnsetType = UNSET


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


_OUTPUT_MDTRTINFO_1 = Moments("date", "brdy", "die_date", "birctrl_matn_date")
_OUTPUT_MDTRTINFO_2 = OptionalNumbers(3, 1, "age")
_OUTPUT_MDTRTINFO_3 = Moments("datetime", "begntime", "endtime", "opt_time")
_OUTPUT_MDTRTINFO_4 = OptionalNumbers(4, 0, "ipt_days")
_OUTPUT_MDTRTINFO_5 = OptionalNumbers(2, 0, "geso_val")
_OUTPUT_MDTRTINFO_6 = OptionalNumbers(3, 0, "fetts", "fetus_cnt")
_OUTPUT_OUTER_BODY_7 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # mdtrtinfo
    rows_1 = [item for row in rows for item in each(row.mdtrtinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_MDTRTINFO_1.fit(rows_1)
        and _OUTPUT_MDTRTINFO_2.fit(rows_1)
        and _OUTPUT_MDTRTINFO_3.fit(rows_1)
        and _OUTPUT_MDTRTINFO_4.fit(rows_1)
        and _OUTPUT_MDTRTINFO_5.fit(rows_1)
        and _OUTPUT_MDTRTINFO_6.fit(rows_1)
        and _OUTPUT_OUTER_BODY_7.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
