"""4103 医疗保障基金结算清单信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
Text6 = Annotated[str, Meta(max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text100 = Annotated[str, Meta(max_length=100)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeOpterType3 = Literal[
    "1",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeHiSetlLv3 = Literal[
    "1",
    "2",
    "3",
]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
CodePatnCertType3 = Literal[
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "08",
    "99",
]
CodePrfs6 = Literal[
    "11",
    "13",
    "17",
    "21",
    "24",
    "27",
    "31",
    "37",
    "51",
    "54",
    "70",
    "80",
    "90",
]
Text200 = Annotated[str, Meta(max_length=200)]
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
CodeSpPsnType6 = Literal[
    "1",
    "2",
    "2101",
    "2103",
    "2104",
    "216001",
    "216002",
    "216003",
    "216004",
    "216005",
    "216006",
    "2302",
    "2303",
    "2305",
    "2306",
    "236001",
    "236002",
    "236003",
    "236004",
    "236005",
    "236006",
    "236007",
    "236008",
    "236009",
    "236010",
    "2404",
    "2406",
    "3",
    "4",
    "6097",
    "9",
    "901",
    "902",
    "903",
    "905",
    "906",
    "907",
    "908",
    "909",
    "910",
    "911",
    "912",
    "913",
    "914",
    "915",
    "916",
    "917",
    "918",
    "919",
    "920",
    "921",
    "922",
    "923",
    "924",
    "925",
    "927",
    "928",
    "929",
    "930",
    "931",
    "932",
]
CodeNwbAdmType3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeIptMedType3 = Literal[
    "1",
    "2",
]
CodeAdmWay3 = Literal[
    "0",
    "1",
    "2",
    "3",
    "9",
]
CodeTrtType3 = Literal[
    "10",
    "21",
    "22",
    "30",
]
Text20 = Annotated[str, Meta(max_length=20)]
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
CodeDaysRinpFlag313 = Literal[
    "1",
    "2",
]
CodeHiPaymtd3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
CodeMdcsType3 = Literal[
    "310",
    "340",
    "350",
    "360",
    "380",
    "390",
    "391",
    "999",
]
NeededText300 = Annotated[str, Meta(min_length=1, max_length=300)]
Text300 = Annotated[str, Meta(max_length=300)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeFundPayType6 = Literal[
    "310100",
    "310101",
    "310102",
    "310200",
    "310201",
    "310300",
    "310400",
    "310500",
    "320100",
    "320200",
    "330100",
    "330200",
    "340100",
    "340200",
    "350100",
    "370100",
    "370200",
    "390100",
    "390101",
    "390102",
    "390200",
    "390300",
    "390400",
    "390500",
    "410100",
    "510100",
    "610100",
    "610200",
    "620100",
    "630100",
    "640100",
    "999109",
    "999900",
    "999996",
    "999997",
]
CodePoolareaFundPayType10 = Literal[
    "660101",
    "660102",
]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
CodeAdmCondType3 = Literal[
    "1",
    "2",
    "3",
    "4",
]
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
CodeMainOprnFlag30 = Literal[
    "0",
    "1",
]
CodeIcuType6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
]
CodeListType3 = Literal[
    "101",
    "102",
    "103",
    "104",
]
CodeMedChrgitmType3 = Literal[
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
CodeBldCatCode3 = Literal[
    "1",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "2",
    "21",
    "22",
    "23",
    "3",
    "31",
    "32",
    "33",
    "34",
    "4",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "5",
    "51",
    "6",
    "9",
]
Text3 = Annotated[str, Meta(max_length=3)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    setl_id: NeededText30


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4103"]
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


class OutputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: NeededText30
    setl_list_sn: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    fixmedins_name: NeededText200
    fixmedins_code: NeededText12
    hi_setl_lv: CodeHiSetlLv3 | Literal[""] | UnsetType = UNSET
    medcasno: NeededText40
    dcla_time: Moment19 | UnsetType = UNSET
    psn_name: NeededText50
    gend: CodeGend6
    brdy: NeededMoment10
    age: Raw | UnsetType = UNSET
    age_daus: Raw | UnsetType = UNSET
    ntly: NeededText6
    naty: CodeNaty3
    patn_cert_type: CodePatnCertType3
    certno: NeededText50
    prfs: CodePrfs6
    curr_addr: Text200 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    emp_addr: Text200 | UnsetType = UNSET
    emp_tel: Text50 | UnsetType = UNSET
    emp_poscode: Text6 | UnsetType = UNSET
    coner_name: NeededText50
    patn_rlts: NeededText6
    coner_addr: NeededText200
    coner_tel: NeededText50
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    sp_psn_type: CodeSpPsnType6 | Literal[""] | UnsetType = UNSET
    insu_admdvs: Text6 | UnsetType = UNSET
    nwb_adm_type: CodeNwbAdmType3 | Literal[""] | UnsetType = UNSET
    nwb_bir_wt: Raw | UnsetType = UNSET
    nwb_adm_wt: Raw | UnsetType = UNSET
    mul_nwb_bir_wt: Text50 | UnsetType = UNSET
    mul_nwb_adm_wt: Text50 | UnsetType = UNSET
    opsp_diag_caty: Text50 | UnsetType = UNSET
    opsp_mdtrt_time: Moment10 | UnsetType = UNSET
    ipt_med_type: CodeIptMedType3
    adm_way_code: CodeAdmWay3 | Literal[""] | UnsetType = UNSET
    trt_type: CodeTrtType3 | Literal[""] | UnsetType = UNSET
    adm_time: Moment19 | UnsetType = UNSET
    dscg_time: Moment19 | UnsetType = UNSET
    adm_caty: NeededText6
    refl_caty: Text6 | UnsetType = UNSET
    dscg_caty: NeededText6
    act_ipt_days: Raw | UnsetType = UNSET
    otp_wm_dise: Text200 | UnsetType = UNSET
    otp_wm_diag_dise_code: Text20 | UnsetType = UNSET
    otp_tcm_dise: Text200 | UnsetType = UNSET
    otp_tcm_diag_dise_code: Text20 | UnsetType = UNSET
    diag_code_cnt: Raw | UnsetType = UNSET
    oprn_oprt_code_cnt: Raw | UnsetType = UNSET
    vent_used_days: Raw | UnsetType = UNSET
    vent_used_h_cnt: Raw | UnsetType = UNSET
    vent_used_m_cnt: Raw | UnsetType = UNSET
    bfadm_coma_days: Raw | UnsetType = UNSET
    bfadm_coma_h_cnt: Raw | UnsetType = UNSET
    bfadm_coma_m_cnt: Raw | UnsetType = UNSET
    afadm_coma_days: Raw | UnsetType = UNSET
    afadm_coma_h_cnt: Raw | UnsetType = UNSET
    afadm_coma_m_cnt: Raw | UnsetType = UNSET
    spga_nurscare_days: Raw | UnsetType = UNSET
    lv1_nurscare_days: Raw | UnsetType = UNSET
    scd_nurscare_days: Raw | UnsetType = UNSET
    lv3_nurscare_days: Raw | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    acp_medins_name: Text100 | UnsetType = UNSET
    acp_optins_code: Text30 | UnsetType = UNSET
    days_rinp_flag_31: CodeDaysRinpFlag313 | Literal[""] | UnsetType = UNSET
    days_rinp_pup_31: Text200 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    chfpdr_code: Text30 | UnsetType = UNSET
    biz_sn: NeededText50
    bill_code: NeededText50
    bill_no: NeededText30
    setl_begn_date: NeededMoment10
    setl_end_date: NeededMoment10
    psn_selfpay: Raw
    psn_ownpay: Raw
    acct_pay: Raw
    psn_cashpay: Raw
    hi_paymtd: CodeHiPaymtd3
    medins_fill_dept: NeededText100
    medins_fill_psn: NeededText50
    hi_no: Text30 | UnsetType = UNSET
    hi_type: CodeMdcsType3
    opsp_dise_name: NeededText300
    opsp_dise_code: NeededText30
    dscg_diag: Text300 | UnsetType = UNSET
    resp_nurs_name: Text50 | UnsetType = UNSET
    resp_nurs_code: Text50 | UnsetType = UNSET
    hsorg_opter_code: Text50 | UnsetType = UNSET
    stas_type: Text10 | UnsetType = UNSET
    hsorg_opter: NeededText50
    hsorg_name: Text50 | UnsetType = UNSET
    hsorg_code: Text50 | UnsetType = UNSET
    chk_cont: Text2000 | UnsetType = UNSET
    adm_dept_codg: Text30 | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    dipDiseGrpCode: Text200 | UnsetType = UNSET
    dipDiseGrpName: Text500 | UnsetType = UNSET
    dscg_dept_codg: Text30 | UnsetType = UNSET
    dscg_dept_name: Text100 | UnsetType = UNSET
    gwyPay: Raw | UnsetType = UNSET
    jmdbPay: Raw | UnsetType = UNSET
    setl_time: Moment19 | UnsetType = UNSET
    spcasExitSco: Raw | UnsetType = UNSET
    spcasExitWt: Raw | UnsetType = UNSET
    spcasRea: Text200 | UnsetType = UNSET
    ybtcPay: Raw | UnsetType = UNSET
    yljzPay: Raw | UnsetType = UNSET
    zgdePay: Raw | UnsetType = UNSET


class OutputPayinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    fund_pay_type: CodeFundPayType6
    poolarea_fund_pay_type: CodePoolareaFundPayType10
    poolarea_fund_pay_name: Text200 | UnsetType = UNSET
    fund_payamt: Raw


class OutputOpspdiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_opsp_trt_id: NeededText30
    mdtrt_id: NeededText30
    setl_id: NeededText30
    psn_no: NeededText30
    diag_code: NeededText20
    diag_name: NeededText100
    oprn_oprt_name: NeededText500
    oprn_oprt_code: NeededText30


class OutputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_diag_id: NeededText30
    setl_id: NeededText30
    mdtrt_id: NeededText30
    psn_no: NeededText30
    diag_type: CodeDiagType3
    maindiag_flag: CodeMaindiagFlag3
    diag_code: NeededText20
    diag_name: NeededText100
    adm_cond_type: CodeAdmCondType3 | Literal[""] | UnsetType = UNSET


class OutputIteminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    etl_list_chrgitm_id: NeededText30
    setl_id: NeededText30
    mdtrt_id: NeededText30
    psn_no: NeededText30
    med_chrgitm_type: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    item_sumamt: Raw
    item_claa_sumfee: Raw
    item_clab_amt: Raw
    item_fulamt_ownpay_amt: Raw
    item_ownpay_amt: Raw
    sindise_code_name: Text100 | UnsetType = UNSET
    daysrg_code_name: Text100 | UnsetType = UNSET


class OutputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_oprn_id: NeededText30
    setl_id: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    main_oprn_flag: CodeMainOprnFlag30 | Literal[""] | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_date: Moment10 | UnsetType = UNSET
    anst_way: Text30 | UnsetType = UNSET
    oper_dr_name: Text50 | UnsetType = UNSET
    oper_dr_code: Text30 | UnsetType = UNSET
    anst_dr_name: Text50 | UnsetType = UNSET
    anst_dr_code: Text30 | UnsetType = UNSET
    oprn_oprt_begntime: Moment19 | UnsetType = UNSET
    oprn_oprt_endtime: Moment19 | UnsetType = UNSET
    anst_begntime: Moment19 | UnsetType = UNSET
    anst_endtime: Moment19 | UnsetType = UNSET


class OutputIcuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_scs_cutd_id: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    setl_id: NeededText30
    scs_cutd_ward_type: CodeIcuType6
    scs_cutd_inpool_time: NeededMoment19
    scs_cutd_exit_time: NeededMoment19
    scs_cutd_sum_dura: NeededText10


class OutputDrgAppyinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appySpcasItemId: NeededText30
    appyChkSetlListId: NeededText30
    setlId: NeededText30
    cnt: Raw | UnsetType = UNSET
    pric: Raw | UnsetType = UNSET
    detItemFeeSumamt: Raw | UnsetType = UNSET
    exitDetlItemFeeSumamt: Raw | UnsetType = UNSET
    hilistCode: Text50 | UnsetType = UNSET
    hilistName: Text200 | UnsetType = UNSET
    listType: CodeListType3 | Literal[""] | UnsetType = UNSET
    medListCodg: Text50 | UnsetType = UNSET
    medinsListCodg: Text100 | UnsetType = UNSET
    medinsListName: Text200 | UnsetType = UNSET
    medChrgitmType: CodeMedChrgitmType3 | Literal[""] | UnsetType = UNSET
    spcasExitSco: Raw | UnsetType = UNSET
    spcasExitWt: Raw | UnsetType = UNSET


class OutputBldinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_List_bld_Id: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    setl_id: NeededText30
    bld_cat: CodeBldCatCode3 | Literal[""] | UnsetType = UNSET
    bld_amt: Raw | UnsetType = UNSET
    bld_unt: Text3 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: OutputSetlinfo | UnsetType = UNSET
    payinfo: OutputPayinfo | UnsetType = UNSET
    opspdiseinfo: OutputOpspdiseinfo | UnsetType = UNSET
    diseinfo: OutputDiseinfo | UnsetType = UNSET
    iteminfo: OutputIteminfo | UnsetType = UNSET
    oprninfo: OutputOprninfo | UnsetType = UNSET
    icuinfo: OutputIcuinfo | UnsetType = UNSET
    drgAppyinfo: OutputDrgAppyinfo | UnsetType = UNSET
    bldinfo: OutputBldinfo | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_SETLINFO_1 = Moments("datetime", "dcla_time", "adm_time", "dscg_time", "setl_time")
_OUTPUT_SETLINFO_2 = Moments("date", "brdy", "opsp_mdtrt_time", "setl_begn_date", "setl_end_date")
_OUTPUT_SETLINFO_3 = OptionalNumbers(3, 1, "age")
_OUTPUT_SETLINFO_4 = OptionalNumbers(
    3,
    0,
    "age_daus",
    "act_ipt_days",
    "diag_code_cnt",
    "oprn_oprt_code_cnt",
    "vent_used_days",
    "bfadm_coma_days",
    "afadm_coma_days",
)
_OUTPUT_SETLINFO_5 = Listed(codes.PATN_RLTS, "patn_rlts")
_OUTPUT_SETLINFO_6 = OptionalNumbers(4, 2, "nwb_bir_wt", "nwb_adm_wt")
_OUTPUT_SETLINFO_7 = Listed(codes.DEPT, "adm_caty", "refl_caty", "dscg_caty")
_OUTPUT_SETLINFO_8 = OptionalNumbers(
    2,
    0,
    "vent_used_h_cnt",
    "vent_used_m_cnt",
    "bfadm_coma_h_cnt",
    "bfadm_coma_m_cnt",
    "afadm_coma_h_cnt",
    "afadm_coma_m_cnt",
)
_OUTPUT_SETLINFO_9 = OptionalNumbers(
    2, 1, "spga_nurscare_days", "lv1_nurscare_days", "scd_nurscare_days", "lv3_nurscare_days"
)
_OUTPUT_SETLINFO_10 = Numbers(14, 2, "psn_selfpay", "psn_ownpay", "acct_pay", "psn_cashpay")
_OUTPUT_SETLINFO_11 = OptionalNumbers(12, 4, "gwyPay", "jmdbPay", "ybtcPay", "yljzPay", "zgdePay")
_OUTPUT_SETLINFO_12 = OptionalNumbers(10, 6, "spcasExitSco", "spcasExitWt")
_OUTPUT_PAYINFO_13 = Numbers(14, 2, "fund_payamt")
_OUTPUT_ITEMINFO_14 = Numbers(
    14, 2, "item_sumamt", "item_claa_sumfee", "item_clab_amt", "item_fulamt_ownpay_amt", "item_ownpay_amt"
)
_OUTPUT_OPRNINFO_15 = Moments("date", "oprn_oprt_date")
_OUTPUT_OPRNINFO_16 = Moments(
    "datetime", "oprn_oprt_begntime", "oprn_oprt_endtime", "anst_begntime", "anst_endtime"
)
_OUTPUT_ICUINFO_17 = Moments("datetime", "scs_cutd_inpool_time", "scs_cutd_exit_time")
_OUTPUT_DRGAPPYINFO_18 = OptionalNumbers(6, 4, "cnt")
_OUTPUT_DRGAPPYINFO_19 = OptionalNumbers(10, 2, "pric")
_OUTPUT_DRGAPPYINFO_20 = OptionalNumbers(14, 2, "detItemFeeSumamt", "exitDetlItemFeeSumamt")
_OUTPUT_DRGAPPYINFO_21 = OptionalNumbers(10, 6, "spcasExitSco", "spcasExitWt")
_OUTPUT_BLDINFO_22 = OptionalNumbers(6, 0, "bld_amt")
_OUTPUT_OUTER_BODY_23 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # setlinfo
    rows_1 = [item for row in rows for item in one(row.setlinfo)]
    # payinfo
    rows_2 = [item for row in rows for item in one(row.payinfo)]
    # iteminfo
    rows_3 = [item for row in rows for item in one(row.iteminfo)]
    # oprninfo
    rows_4 = [item for row in rows for item in one(row.oprninfo)]
    # icuinfo
    rows_5 = [item for row in rows for item in one(row.icuinfo)]
    # drgAppyinfo
    rows_6 = [item for row in rows for item in one(row.drgAppyinfo)]
    # bldinfo
    rows_7 = [item for row in rows for item in one(row.bldinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_SETLINFO_1.fit(rows_1)
        and _OUTPUT_SETLINFO_2.fit(rows_1)
        and _OUTPUT_SETLINFO_3.fit(rows_1)
        and _OUTPUT_SETLINFO_4.fit(rows_1)
        and _OUTPUT_SETLINFO_5.fit(rows_1)
        and _OUTPUT_SETLINFO_6.fit(rows_1)
        and _OUTPUT_SETLINFO_7.fit(rows_1)
        and _OUTPUT_SETLINFO_8.fit(rows_1)
        and _OUTPUT_SETLINFO_9.fit(rows_1)
        and _OUTPUT_SETLINFO_10.fit(rows_1)
        and _OUTPUT_SETLINFO_11.fit(rows_1)
        and _OUTPUT_SETLINFO_12.fit(rows_1)
        and _OUTPUT_PAYINFO_13.fit(rows_2)
        and _OUTPUT_ITEMINFO_14.fit(rows_3)
        and _OUTPUT_OPRNINFO_15.fit(rows_4)
        and _OUTPUT_OPRNINFO_16.fit(rows_4)
        and _OUTPUT_ICUINFO_17.fit(rows_5)
        and _OUTPUT_DRGAPPYINFO_18.fit(rows_6)
        and _OUTPUT_DRGAPPYINFO_19.fit(rows_6)
        and _OUTPUT_DRGAPPYINFO_20.fit(rows_6)
        and _OUTPUT_DRGAPPYINFO_21.fit(rows_6)
        and _OUTPUT_BLDINFO_22.fit(rows_7)
        and _OUTPUT_OUTER_BODY_23.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
