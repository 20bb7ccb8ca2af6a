"""2401 入院办理：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, is_id_card, number, one

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
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
Text50 = Annotated[str, Meta(max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
CodeMdtrtCertType3 = Literal[
    "01",
    "02",
    "03",
]
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
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText300 = Annotated[str, Meta(min_length=1, max_length=300)]
Text500 = Annotated[str, Meta(max_length=500)]
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
Moment10 = Annotated[str, Meta(max_length=10)]
CodeRepeatIptFlag3 = Literal[
    "0",
    "1",
]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
CodeAgnterRlts3 = Literal[
    "1",
    "2",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "901",
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
Text200 = Annotated[str, Meta(max_length=200)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
Text20 = Annotated[str, Meta(max_length=20)]
Text100 = Annotated[str, Meta(max_length=100)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    insutype: CodeInsutype6
    coner_name: Text50 | UnsetType = UNSET
    tel: Text50 | UnsetType = UNSET
    begntime: NeededMoment19
    mdtrt_cert_type: CodeMdtrtCertType3
    mdtrt_cert_no: Text50 | UnsetType = UNSET
    hcard_basinfo: str | UnsetType = UNSET
    hcard_chkinfo: str | UnsetType = UNSET
    med_type: CodeMedType6
    ipt_otp_no: NeededText30
    medrcdno: Text30 | UnsetType = UNSET
    atddr_no: NeededText30
    chfpdr_name: NeededText50
    adm_diag_dscr: NeededText200
    adm_dept_codg: NeededText30
    adm_dept_name: NeededText100
    adm_bed: NeededText30
    dscg_maindiag_code: NeededText20
    dscg_maindiag_name: NeededText300
    main_cond_desc: str | UnsetType = UNSET
    clnc_flag: str | UnsetType = UNSET
    er_flag: str | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    fpsc_no: Text50 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    latechb_flag: CodeLatechbFlag3 | Literal[""] | UnsetType = UNSET
    geso_val: Raw | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetus_cnt: Raw | UnsetType = UNSET
    pret_flag: CodePretFlag3 | Literal[""] | UnsetType = UNSET
    birctrl_matn_date: Moment10 | UnsetType = UNSET
    advpay: str | UnsetType = UNSET
    repeat_ipt_flag: CodeRepeatIptFlag3
    ttp_resp: NeededText6
    merg_setl_flag: NeededText6


class InputAgnterinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    agnter_name: Text50 | UnsetType = UNSET
    agnter_rlts: CodeAgnterRlts3 | Literal[""] | UnsetType = UNSET
    agnter_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    agnter_certno: Text50 | UnsetType = UNSET
    agnter_tel: Text30 | UnsetType = UNSET
    agnter_addr: Text200 | UnsetType = UNSET
    agnter_photo: str | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    diag_type: CodeDiagType3 | Literal[""] | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3 | Literal[""] | UnsetType = UNSET
    diag_srt_no: Raw | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    adm_cond: Text500 | UnsetType = UNSET
    diag_dept: Text50 | UnsetType = UNSET
    dise_dor_no: Text30 | UnsetType = UNSET
    dise_dor_name: Text50 | UnsetType = UNSET
    diag_time: Moment19 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtinfo: InputMdtrtinfo
    agnterinfo: InputAgnterinfo | UnsetType = UNSET
    diseinfo: Annotated[list[InputDiseinfo], Meta(min_length=1)]


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2401"]
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


_INPUT_MDTRTINFO_1 = Moments("datetime", "begntime")
_INPUT_MDTRTINFO_2 = OptionalNumbers(2, 0, "geso_val")
_INPUT_MDTRTINFO_3 = OptionalNumbers(3, 0, "fetts", "fetus_cnt")
_INPUT_MDTRTINFO_4 = Moments("date", "birctrl_matn_date")
_INPUT_DISEINFO_5 = OptionalNumbers(2, 0, "diag_srt_no")
_INPUT_DISEINFO_6 = Moments("datetime", "diag_time")
_INPUT_OUTER_BODY_7 = Moments("datetime", "inf_time")


def _input_cert_no_is_id_card(c0: InputBody) -> bool:
    """cert-no-is-id-card：when mdtrt_cert_type == '02': id_card(mdtrt_cert_no)"""
    for c1 in one(c0.mdtrtinfo):
        if (
            c1.mdtrt_cert_type == "02"
            and c1.mdtrt_cert_no
            and len(c1.mdtrt_cert_no) == 18
            and not is_id_card(c1.mdtrt_cert_no)
        ):
            return False
    return True


def _input_day_surgery_operation(c0: InputBody) -> bool:
    """day-surgery-operation：when med_type == '28': require oprn_oprt_code"""
    for c1 in one(c0.mdtrtinfo):
        if c1.med_type == "28" and not c1.oprn_oprt_code:
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
    # mdtrtinfo
    rows_1 = [item for row in rows for item in one(row.mdtrtinfo)]
    # diseinfo
    rows_2 = [item for row in rows for item in each(row.diseinfo)]
    return (
        _INPUT_MDTRTINFO_1.fit(rows_1)
        and _INPUT_MDTRTINFO_2.fit(rows_1)
        and _INPUT_MDTRTINFO_3.fit(rows_1)
        and _INPUT_MDTRTINFO_4.fit(rows_1)
        and _INPUT_DISEINFO_5.fit(rows_2)
        and _INPUT_DISEINFO_6.fit(rows_2)
        and _INPUT_OUTER_BODY_7.fit((message,))
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_cert_no_is_id_card, rows))
        and all(map(_input_day_surgery_operation, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    vola_type: str | UnsetType = UNSET
    vola_dscr: str | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: OutputResult


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: OutputBody


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
