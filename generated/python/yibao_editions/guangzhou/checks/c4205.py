"""4205 自费病人门诊就诊和诊断信息上传：快速通道。"""

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
Text1000 = Annotated[str, Meta(max_length=1000)]
Text30 = Annotated[str, Meta(max_length=30)]
Text500 = Annotated[str, Meta(max_length=500)]
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
Text4000 = Annotated[str, Meta(max_length=4000)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
Text20 = Annotated[str, Meta(max_length=20)]
Text100 = Annotated[str, Meta(max_length=100)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
CodeHospApprFlag3 = Literal[
    "0",
    "1",
    "2",
]
Text150 = Annotated[str, Meta(max_length=150)]
CodeMedChrgitmType6 = Literal[
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
]
CodeTcmdrugUsedWay6 = Literal[
    "1",
    "2",
]
CodeEtipFlag3 = Literal[
    "0",
    "1",
]
CodeDscgTkdrugFlag3 = Literal[
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


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
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
    main_cond_dscr: Text1000 | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    birctrl_matn_date: Moment10 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    geso_val: Raw | UnsetType = UNSET
    elec_bill_code: str | UnsetType = UNSET
    elec_billno_code: str | UnsetType = UNSET
    elec_bill_chkcode: str | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diag_type: CodeDiagType3 | Literal[""] | UnsetType = UNSET
    diag_srt_no: Raw | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    diag_dept: Text50 | UnsetType = UNSET
    diag_dr_code: str | UnsetType = UNSET
    diag_dr_name: Text50 | UnsetType = UNSET
    diag_time: Moment19 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputFeedetailMemo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hosp_appr_flag: CodeHospApprFlag3 | Literal[""] | UnsetType = UNSET
    invoice_no: str | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET


class InputFeedetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fixmedins_mdtrt_id: str | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    bkkp_sn: str | UnsetType = UNSET
    fee_ocur_time: Moment19 | UnsetType = UNSET
    fixmedins_code: Text12 | UnsetType = UNSET
    fixmedins_name: Text200 | UnsetType = UNSET
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    det_item_fee_sumamt: Raw | UnsetType = UNSET
    med_list_codg: Text50 | UnsetType = UNSET
    medins_list_codg: Text150 | UnsetType = UNSET
    medins_list_name: Text100 | UnsetType = UNSET
    med_chrgitm_type: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    prodname: Text200 | UnsetType = UNSET
    bilg_dept_codg: Text30 | UnsetType = UNSET
    bilg_dept_name: Text100 | UnsetType = UNSET
    bilg_dr_code: str | UnsetType = UNSET
    bilg_dr_name: Text50 | UnsetType = UNSET
    acord_dept_codg: Text30 | UnsetType = UNSET
    acord_dept_name: Text100 | UnsetType = UNSET
    acord_dr_code: str | UnsetType = UNSET
    acord_dr_name: str | UnsetType = UNSET
    tcmdrug_used_way: CodeTcmdrugUsedWay6 | Literal[""] | UnsetType = UNSET
    etip_flag: CodeEtipFlag3 | Literal[""] | UnsetType = UNSET
    etip_hosp_code: Text30 | UnsetType = UNSET
    dscg_tkdrug_flag: CodeDscgTkdrugFlag3 | Literal[""] | UnsetType = UNSET
    sin_dos_dscr: Text200 | UnsetType = UNSET
    used_frqu_dscr: Text200 | UnsetType = UNSET
    prd_days: Raw | UnsetType = UNSET
    medc_way_dscr: Text200 | UnsetType = UNSET
    fulamt_ownpay_amt: Raw | UnsetType = UNSET
    overlmt_selfpay: Raw | UnsetType = UNSET
    preselfpay_amt: Raw | UnsetType = UNSET
    inscp_amt: str | UnsetType = UNSET
    rxno: Text30 | UnsetType = UNSET
    memo: InputFeedetailMemo | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtinfo: InputMdtrtinfo | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET
    feedetail: list[InputFeedetail] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4205"]
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


_INPUT_MDTRTINFO_1 = Moments("date", "brdy", "birctrl_matn_date")
_INPUT_MDTRTINFO_2 = OptionalNumbers(3, 1, "age")
_INPUT_MDTRTINFO_3 = Moments("datetime", "begntime", "endtime")
_INPUT_MDTRTINFO_4 = OptionalNumbers(2, 0, "geso_val")
_INPUT_MDTRTINFO_5 = FreeJson("exp_content")
_INPUT_DISEINFO_6 = OptionalNumbers(2, 0, "diag_srt_no")
_INPUT_DISEINFO_7 = Moments("datetime", "diag_time")
_INPUT_FEEDETAIL_8 = Moments("datetime", "fee_ocur_time")
_INPUT_FEEDETAIL_9 = OptionalNumbers(12, 4, "cnt")
_INPUT_FEEDETAIL_10 = OptionalNumbers(10, 6, "pric")
_INPUT_FEEDETAIL_11 = OptionalNumbers(
    14, 2, "det_item_fee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt"
)
_INPUT_FEEDETAIL_12 = OptionalNumbers(2, 2, "prd_days")
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
    # mdtrtinfo
    rows_1 = [item for row in rows for item in one(row.mdtrtinfo)]
    # diseinfo
    rows_2 = [item for row in rows for item in each(row.diseinfo)]
    # feedetail
    rows_3 = [item for row in rows for item in each(row.feedetail)]
    return (
        _INPUT_MDTRTINFO_1.fit(rows_1)
        and _INPUT_MDTRTINFO_2.fit(rows_1)
        and _INPUT_MDTRTINFO_3.fit(rows_1)
        and _INPUT_MDTRTINFO_4.fit(rows_1)
        and _INPUT_MDTRTINFO_5.fit(rows_1)
        and _INPUT_DISEINFO_6.fit(rows_2)
        and _INPUT_DISEINFO_7.fit(rows_2)
        and _INPUT_FEEDETAIL_8.fit(rows_3)
        and _INPUT_FEEDETAIL_9.fit(rows_3)
        and _INPUT_FEEDETAIL_10.fit(rows_3)
        and _INPUT_FEEDETAIL_11.fit(rows_3)
        and _INPUT_FEEDETAIL_12.fit(rows_3)
        and _INPUT_OUTER_BODY_13.fit((message,))
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
