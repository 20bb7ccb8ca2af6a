"""4202 自费病人住院就诊和诊断信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text12 = Annotated[str, Meta(max_length=12)]
Text200 = Annotated[str, Meta(max_length=200)]
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
Text30 = Annotated[str, Meta(max_length=30)]
Text100 = Annotated[str, Meta(max_length=100)]
Text20 = Annotated[str, Meta(max_length=20)]
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
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text300 = Annotated[str, Meta(max_length=300)]
Text4000 = Annotated[str, Meta(max_length=4000)]
CodeInoutDiagType3 = Literal[
    "1",
    "2",
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
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputOwnPayPatnMdtrtD(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_mdtrt_id: str | UnsetType = UNSET
    fixmedins_code: Text12 | UnsetType = UNSET
    fixmedins_name: Text200 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    addr: Text200 | UnsetType = UNSET
    begntime: Moment19 | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    ipt_otp_no: Text30 | UnsetType = UNSET
    medrcdno: Text30 | UnsetType = UNSET
    chfpdr_code: Text30 | UnsetType = UNSET
    adm_diag_dscr: Text200 | UnsetType = UNSET
    adm_dept_codg: Text30 | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    adm_bed: Text30 | UnsetType = UNSET
    wardarea_bed: str | UnsetType = UNSET
    traf_dept_flag: str | UnsetType = UNSET
    dscg_maindiag_code: Text20 | UnsetType = UNSET
    dscg_dept_codg: Text30 | UnsetType = UNSET
    dscg_dept_name: Text100 | UnsetType = UNSET
    dscg_bed: Text30 | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    main_cond_dscr: Text1000 | UnsetType = UNSET
    dise_no: str | UnsetType = UNSET
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
    prey_time: str | UnsetType = UNSET
    birctrl_matn_date: Moment10 | UnsetType = UNSET
    cop_flag: CodeCopFlag3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    dscg_maindiag_name: Text300 | UnsetType = UNSET
    medfee_sumamt: Raw | UnsetType = UNSET
    elec_bill_code: str | UnsetType = UNSET
    elec_billno_code: str | UnsetType = UNSET
    elec_bil_chkcode: str | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputOwnPayPatnDiagListD(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    inout_diag_type: CodeInoutDiagType3 | Literal[""] | UnsetType = UNSET
    diag_type: CodeDiagType3 | Literal[""] | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3 | Literal[""] | UnsetType = UNSET
    diag_srt_no: Raw | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    diag_dept: Text50 | UnsetType = UNSET
    diag_dr_code: str | UnsetType = UNSET
    diag_dr_name: Text50 | UnsetType = UNSET
    diag_time: Moment19 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    ownPayPatnMdtrtD: InputOwnPayPatnMdtrtD | UnsetType = UNSET
    ownPayPatnDiagListD: list[InputOwnPayPatnDiagListD] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4202"]
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


_INPUT_OWNPAYPATNMDTRTD_1 = Moments("date", "brdy", "die_date", "birctrl_matn_date", "opt_time")
_INPUT_OWNPAYPATNMDTRTD_2 = OptionalNumbers(3, 1, "age")
_INPUT_OWNPAYPATNMDTRTD_3 = Moments("datetime", "begntime", "endtime")
_INPUT_OWNPAYPATNMDTRTD_4 = OptionalNumbers(4, 0, "ipt_days")
_INPUT_OWNPAYPATNMDTRTD_5 = OptionalNumbers(2, 0, "geso_val")
_INPUT_OWNPAYPATNMDTRTD_6 = OptionalNumbers(3, 0, "fetts", "fetus_cnt")
_INPUT_OWNPAYPATNMDTRTD_7 = OptionalNumbers(14, 2, "medfee_sumamt")
_INPUT_OWNPAYPATNMDTRTD_8 = FreeJson("exp_content")
_INPUT_OWNPAYPATNDIAGLISTD_9 = OptionalNumbers(2, 0, "diag_srt_no")
_INPUT_OWNPAYPATNDIAGLISTD_10 = Moments("datetime", "diag_time")
_INPUT_OUTER_BODY_11 = Moments("datetime", "inf_time")


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
    # ownPayPatnMdtrtD
    rows_1 = [item for row in rows for item in one(row.ownPayPatnMdtrtD)]
    # ownPayPatnDiagListD
    rows_2 = [item for row in rows for item in each(row.ownPayPatnDiagListD)]
    return (
        _INPUT_OWNPAYPATNMDTRTD_1.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_2.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_3.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_4.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_5.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_6.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_7.fit(rows_1)
        and _INPUT_OWNPAYPATNMDTRTD_8.fit(rows_1)
        and _INPUT_OWNPAYPATNDIAGLISTD_9.fit(rows_2)
        and _INPUT_OWNPAYPATNDIAGLISTD_10.fit(rows_2)
        and _INPUT_OUTER_BODY_11.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


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
