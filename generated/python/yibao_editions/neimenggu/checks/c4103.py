"""4103 医疗保障基金结算清单信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import number, one
from yibao_editions.neimenggu import codes

Text30 = Annotated[str, Meta(max_length=30)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
Text200 = Annotated[str, Meta(max_length=200)]
Text12 = Annotated[str, Meta(max_length=12)]
CodeHiSetlLv3 = Literal[
    "1",
    "2",
    "3",
]
Moment19 = Annotated[str, Meta(max_length=19)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
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
CodeIptMedType3 = Literal[
    "1",
    "2",
]
CodeAdmWay3 = Literal[
    "0",
    "1",
    "2",
    "21",
    "23",
    "24",
    "3",
    "52",
    "9",
]
CodeTrtType3 = Literal[
    "1",
    "10",
    "2",
    "2.1",
    "2.2",
    "21",
    "22",
    "3",
    "30",
]
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
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
Text300 = Annotated[str, Meta(max_length=300)]
CodeFundPayType6 = Literal[
    "310100",
    "310101",
    "310102",
    "310103",
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
    "610102",
    "610103",
    "610104",
    "610200",
    "620100",
    "630100",
    "640100",
    "999109",
    "999900",
    "999901",
    "999996",
    "999997",
]
Text20 = Annotated[str, Meta(max_length=20)]
Text500 = Annotated[str, Meta(max_length=500)]
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
Text3 = Annotated[str, Meta(max_length=3)]
CodeIcuType6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
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
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET


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
    fixmedins_code: NeededText30
    fixmedins_name: NeededText200
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
    setl_id: Text30 | UnsetType = UNSET
    setl_list_sn: str | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    fixmedins_name: Text200 | UnsetType = UNSET
    fixmedins_code: Text12 | UnsetType = UNSET
    hi_setl_lv: CodeHiSetlLv3 | Literal[""] | UnsetType = UNSET
    medcasno: Text30 | UnsetType = UNSET
    dcla_time: Moment19 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    age_days: str | UnsetType = UNSET
    ntly: Text6 | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    prfs: CodePrfs6 | Literal[""] | UnsetType = UNSET
    curr_addr: Text200 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    emp_addr: Text200 | UnsetType = UNSET
    emp_tel: Text50 | UnsetType = UNSET
    emp_poscode: str | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    patn_rlts: Text6 | UnsetType = UNSET
    coner_addr: Text200 | UnsetType = UNSET
    coner_tel: Text50 | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    sp_psn_type: CodeSpPsnType6 | Literal[""] | UnsetType = UNSET
    insu_admdvs: Text6 | UnsetType = UNSET
    nwb_adm_type: CodeNwbAdmType3 | Literal[""] | UnsetType = UNSET
    nwb_bir_wt: Raw | UnsetType = UNSET
    nwb_adm_wt: Raw | UnsetType = UNSET
    mul_nwb_bir_wt: str | UnsetType = UNSET
    mul_nwb_adm_wt: str | UnsetType = UNSET
    opsp_diag_caty: Text50 | UnsetType = UNSET
    opsp_mdtrt_time: str | UnsetType = UNSET
    ipt_med_type: CodeIptMedType3 | Literal[""] | UnsetType = UNSET
    adm_way_code: CodeAdmWay3 | Literal[""] | UnsetType = UNSET
    trt_type: CodeTrtType3 | Literal[""] | UnsetType = UNSET
    adm_time: Moment19 | UnsetType = UNSET
    dscg_time: Moment19 | UnsetType = UNSET
    adm_caty: Text10 | UnsetType = UNSET
    refl_caty: str | UnsetType = UNSET
    dscg_caty: Text6 | UnsetType = UNSET
    act_ipt_days: Raw | UnsetType = UNSET
    otp_wm_diag: str | UnsetType = UNSET
    otp_wm_diag_dise_code: str | UnsetType = UNSET
    otp_tcm_diag: str | UnsetType = UNSET
    otp_tcm_diag_dise_code: str | UnsetType = UNSET
    diag_code_cnt: Raw | UnsetType = UNSET
    oprn_oprt_code_cnt: Raw | UnsetType = UNSET
    vent_used_days: str | UnsetType = UNSET
    vent_used_h_cnt: str | UnsetType = UNSET
    vent_used_m_cnt: str | UnsetType = UNSET
    bfadm_coma_days: str | UnsetType = UNSET
    bfadm_coma_h_cnt: str | UnsetType = UNSET
    bfadm_coma_m_cnt: str | UnsetType = UNSET
    afadm_coma_days: str | UnsetType = UNSET
    afadm_coma_h_cnt: str | UnsetType = UNSET
    afadm_coma_m_cnt: str | UnsetType = UNSET
    spga_nurscare_days: Raw | UnsetType = UNSET
    lv1_nurscare_days: Raw | UnsetType = UNSET
    scd_nurscare_days: Raw | UnsetType = UNSET
    lv3_nurscare_days: Raw | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    acp_optins_name: str | UnsetType = UNSET
    acp_optins_code: Text30 | UnsetType = UNSET
    dscg31days_rinp_flag: str | UnsetType = UNSET
    rinp_pup: str | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    chfpdr_code: Text30 | UnsetType = UNSET
    biz_sn: Text50 | UnsetType = UNSET
    bill_code: Text50 | UnsetType = UNSET
    bill_no: Text30 | UnsetType = UNSET
    setl_begndate: str | UnsetType = UNSET
    setl_enddate: str | UnsetType = UNSET
    psn_selfpay_amt: str | UnsetType = UNSET
    psn_ownpay_fee: str | UnsetType = UNSET
    acct_payamt: Raw | UnsetType = UNSET
    psn_cashpay: Raw | UnsetType = UNSET
    hi_paymtd: CodeHiPaymtd3 | Literal[""] | UnsetType = UNSET
    medins_fill_dept: Text100 | UnsetType = UNSET
    medins_fill_psn: Text50 | UnsetType = UNSET
    hi_no: Text30 | UnsetType = UNSET
    hi_type: CodeMdcsType3 | Literal[""] | UnsetType = UNSET
    opsp_dise_name: Text300 | UnsetType = UNSET
    opsp_dise_code: Text30 | UnsetType = UNSET
    dscg_diag: str | UnsetType = UNSET
    resp_nurs_name: Text50 | UnsetType = UNSET
    resp_nurs_code: Text50 | UnsetType = UNSET
    hsorg_opter_code: str | UnsetType = UNSET
    stas_type: str | UnsetType = UNSET
    hsorg_opter_name: str | UnsetType = UNSET
    hsorg_name: str | UnsetType = UNSET
    hsorg_code: str | UnsetType = UNSET
    chk_cont: str | UnsetType = UNSET


class OutputPayinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    fund_pay_type: CodeFundPayType6 | Literal[""] | UnsetType = UNSET
    poolarea_fund_pay_type: str | UnsetType = UNSET
    poolarea_fund_pay_name: str | UnsetType = UNSET
    fund_payamt: Raw | UnsetType = UNSET


class OutputOpspdiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_opsp_trt_id: str | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET


class OutputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_diag_id: str | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    diag_type: CodeDiagType3 | Literal[""] | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3 | Literal[""] | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    adm_cond_type: CodeAdmCondType3 | Literal[""] | UnsetType = UNSET


class OutputIteminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_chrgitm_id: str | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    med_chrgitm_type: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    item_sumamt: str | UnsetType = UNSET
    item_claa_amt: str | UnsetType = UNSET
    item_clab_amt: str | UnsetType = UNSET
    item_ownpay_amt: str | UnsetType = UNSET
    item_oth_amt: str | UnsetType = UNSET
    sindise_code_name: str | UnsetType = UNSET
    daysrg_code_name: str | UnsetType = UNSET


class OutputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_oprn_id: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    main_oprn_flag: Text3 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_date: Moment10 | UnsetType = UNSET
    anst_way: Text30 | UnsetType = UNSET
    oper_dr_name: Text50 | UnsetType = UNSET
    oper_dr_code: Text30 | UnsetType = UNSET
    anst_dr_name: Text50 | UnsetType = UNSET
    anst_dr_code: Text30 | UnsetType = UNSET
    oprn_oprt_begntime: str | UnsetType = UNSET
    oprn_oprt_endtime: str | UnsetType = UNSET
    anst_begntime: Moment10 | UnsetType = UNSET
    anst_endtime: Moment10 | UnsetType = UNSET


class OutputIcuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_scs_cutd_id: str | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    scs_cutd_ward_type: CodeIcuType6 | Literal[""] | UnsetType = UNSET
    scs_cutd_inpool_time: Moment19 | UnsetType = UNSET
    scs_cutd_exit_time: Moment19 | UnsetType = UNSET
    scs_cutd_sum_dura: Text10 | UnsetType = UNSET


class OutputBldinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_List_bld_Id: str | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
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
    bldinfo: OutputBldinfo | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_SETLINFO_1 = Moments("datetime", "dcla_time", "adm_time", "dscg_time")
_OUTPUT_SETLINFO_2 = Moments("date", "brdy")
_OUTPUT_SETLINFO_3 = OptionalNumbers(
    3, 1, "age", "spga_nurscare_days", "lv1_nurscare_days", "scd_nurscare_days", "lv3_nurscare_days"
)
_OUTPUT_SETLINFO_4 = Listed(codes.PATN_RLTS, "patn_rlts")
_OUTPUT_SETLINFO_5 = OptionalNumbers(4, 2, "nwb_bir_wt", "nwb_adm_wt")
_OUTPUT_SETLINFO_6 = Listed(codes.DEPT, "adm_caty", "dscg_caty")
_OUTPUT_SETLINFO_7 = OptionalNumbers(3, 0, "act_ipt_days", "diag_code_cnt", "oprn_oprt_code_cnt")
_OUTPUT_SETLINFO_8 = OptionalNumbers(14, 2, "acct_payamt", "psn_cashpay")
_OUTPUT_PAYINFO_9 = OptionalNumbers(14, 2, "fund_payamt")
_OUTPUT_OPRNINFO_10 = Moments("date", "oprn_oprt_date", "anst_begntime", "anst_endtime")
_OUTPUT_ICUINFO_11 = Moments("datetime", "scs_cutd_inpool_time", "scs_cutd_exit_time")
_OUTPUT_BLDINFO_12 = OptionalNumbers(6, 0, "bld_amt")
_OUTPUT_OUTER_BODY_13 = Numbers(4, 0, "infcode")


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
    # oprninfo
    rows_3 = [item for row in rows for item in one(row.oprninfo)]
    # icuinfo
    rows_4 = [item for row in rows for item in one(row.icuinfo)]
    # bldinfo
    rows_5 = [item for row in rows for item in one(row.bldinfo)]
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
        and _OUTPUT_PAYINFO_9.fit(rows_2)
        and _OUTPUT_OPRNINFO_10.fit(rows_3)
        and _OUTPUT_ICUINFO_11.fit(rows_4)
        and _OUTPUT_BLDINFO_12.fit(rows_5)
        and _OUTPUT_OUTER_BODY_13.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
