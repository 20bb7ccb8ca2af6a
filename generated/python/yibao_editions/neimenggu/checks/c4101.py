"""4101 医疗保障基金结算清单信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import add, each, is_id_card, number, numbers, one, only, total
from yibao_editions.neimenggu import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
CodeHiSetlLv3 = Literal[
    "1",
    "2",
    "3",
]
Text30 = Annotated[str, Meta(max_length=30)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
Moment19 = Annotated[str, Meta(max_length=19)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
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
Text6 = Annotated[str, Meta(max_length=6)]
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
Text20 = Annotated[str, Meta(max_length=20)]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
Text10 = Annotated[str, Meta(max_length=10)]
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
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
Text100 = Annotated[str, Meta(max_length=100)]
CodeDaysRinpFlag313 = Literal[
    "1",
    "2",
]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
CodeHiPaymtd3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9",
]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
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
CodeOprnOprtType3 = Literal[
    "1",
    "2",
]
CodeAnstMtdCode6 = Literal[
    "1",
    "11",
    "12",
    "13",
    "2",
    "21",
    "22",
    "3",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "4",
    "41",
    "42",
    "43",
    "44",
    "45",
    "9",
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
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText9 = Annotated[str, Meta(min_length=1, max_length=9)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    setl_id: NeededText30
    fixmedins_name: NeededText200
    fixmedins_code: NeededText12
    hi_setl_lv: CodeHiSetlLv3 | Literal[""] | UnsetType = UNSET
    hi_no: Text30 | UnsetType = UNSET
    medcasno: NeededText40
    dcla_time: Moment19 | UnsetType = UNSET
    psn_name: NeededText50
    gend: CodeGend6
    brdy: NeededMoment10
    age: Raw | UnsetType = UNSET
    ntly: NeededText6
    nwb_age: Raw | UnsetType = UNSET
    naty: CodeNaty3
    patn_cert_type: CodePatnCertType3
    certno: NeededText50
    prfs: CodePrfs6
    curr_addr: Text200 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    emp_addr: Text200 | UnsetType = UNSET
    emp_tel: Text50 | UnsetType = UNSET
    poscode: Text6 | UnsetType = UNSET
    coner_name: NeededText50
    patn_rlts: NeededText6
    coner_addr: NeededText200
    coner_tel: NeededText50
    hi_type: CodeMdcsType3
    insuplc: NeededText6
    sp_psn_type: CodeSpPsnType6 | Literal[""] | UnsetType = UNSET
    nwb_adm_type: CodeNwbAdmType3 | Literal[""] | UnsetType = UNSET
    nwb_bir_wt: Raw | UnsetType = UNSET
    nwb_adm_wt: Raw | UnsetType = UNSET
    opsp_diag_caty: Text50 | UnsetType = UNSET
    opsp_mdtrt_date: Moment10 | UnsetType = UNSET
    ipt_med_type: CodeIptMedType3
    adm_way: CodeAdmWay3 | Literal[""] | UnsetType = UNSET
    trt_type: CodeTrtType3 | Literal[""] | UnsetType = UNSET
    adm_time: Moment19 | UnsetType = UNSET
    refldept_dept: Text6 | UnsetType = UNSET
    dscg_time: Moment19 | UnsetType = UNSET
    dscg_caty: NeededText6
    act_ipt_days: Raw | UnsetType = UNSET
    otp_wm_dise: Text200 | UnsetType = UNSET
    wm_dise_code: Text20 | UnsetType = UNSET
    otp_tcm_dise: Text200 | UnsetType = UNSET
    tcm_dise_code: Text20 | UnsetType = UNSET
    diag_code_cnt: Raw | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3
    oprn_oprt_code_cnt: Raw | UnsetType = UNSET
    vent_used_dura: Text10 | UnsetType = UNSET
    pwcry_bfadm_coma_dura: Text10 | UnsetType = UNSET
    pwcry_afadm_coma_dura: Text10 | UnsetType = UNSET
    bld_cat: CodeBldCatCode3 | Literal[""] | UnsetType = UNSET
    bld_amt: Raw | UnsetType = UNSET
    bld_unt: Text3 | UnsetType = UNSET
    spga_nurscare_days: Raw | UnsetType = UNSET
    lv1_nurscare_days: Raw | UnsetType = UNSET
    scd_nurscare_days: Raw | UnsetType = UNSET
    lv3_nurscare_days: Raw | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    acp_medins_name: Text100 | UnsetType = UNSET
    acp_optins_code: Text30 | UnsetType = UNSET
    bill_code: NeededText50
    bill_no: NeededText30
    biz_sn: NeededText50
    days_rinp_flag_31: CodeDaysRinpFlag313 | Literal[""] | UnsetType = UNSET
    days_rinp_pup_31: Text200 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    chfpdr_code: Text30 | UnsetType = UNSET
    setl_begn_date: NeededMoment10
    setl_end_date: NeededMoment10
    psn_selfpay: Raw
    psn_ownpay: Raw
    acct_pay: Raw
    psn_cashpay: Raw
    medins_fill_dept: NeededText100
    medins_fill_psn: NeededText50
    hi_paymtd: CodeHiPaymtd3
    hsorg: NeededText100
    hsorg_opter: NeededText50
    adm_caty: NeededText6


class InputOpspdiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diag_name: NeededText100
    diag_code: NeededText20
    oprn_oprt_name: NeededText500
    oprn_oprt_code: NeededText30


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diag_type: CodeDiagType3
    diag_code: NeededText20
    diag_name: NeededText100
    adm_cond_type: CodeAdmCondType3 | Literal[""] | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3


class InputIteminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_chrgitm: CodeMedChrgitmType6
    amt: Raw
    claa_sumfee: Raw
    clab_amt: Raw
    fulamt_ownpay_amt: Raw
    oth_amt: Raw


class InputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprn_oprt_type: CodeOprnOprtType3
    oprn_oprt_name: NeededText500
    oprn_oprt_code: NeededText30
    oprn_oprt_date: NeededMoment10
    anst_way: CodeAnstMtdCode6 | Literal[""] | UnsetType = UNSET
    oper_dr_name: NeededText50
    oper_dr_code: NeededText20
    anst_dr_name: Text50 | UnsetType = UNSET
    anst_dr_code: Text20 | UnsetType = UNSET


class InputIcuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    scs_cutd_ward_type: CodeIcuType6
    scs_cutd_inpool_time: NeededMoment19
    scs_cutd_exit_time: NeededMoment19
    scs_cutd_sum_dura: NeededText10


class InputPayinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fund_pay_type: CodeFundPayType6
    fund_payamt: Raw


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: InputSetlinfo
    opspdiseinfo: list[InputOpspdiseinfo] | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET
    iteminfo: list[InputIteminfo] | UnsetType = UNSET
    oprninfo: list[InputOprninfo] | UnsetType = UNSET
    icuinfo: list[InputIcuinfo] | UnsetType = UNSET
    payinfo: list[InputPayinfo] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4101"]
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
    input: InputBody


_INPUT_SETLINFO_1 = Moments("datetime", "dcla_time", "adm_time", "dscg_time")
_INPUT_SETLINFO_2 = Moments("date", "brdy", "opsp_mdtrt_date", "setl_begn_date", "setl_end_date")
_INPUT_SETLINFO_3 = OptionalNumbers(3, 1, "age")
_INPUT_SETLINFO_4 = OptionalNumbers(3, 0, "nwb_age", "act_ipt_days", "diag_code_cnt", "oprn_oprt_code_cnt")
_INPUT_SETLINFO_5 = Listed(codes.PATN_RLTS, "patn_rlts")
_INPUT_SETLINFO_6 = OptionalNumbers(4, 2, "nwb_bir_wt", "nwb_adm_wt")
_INPUT_SETLINFO_7 = Listed(codes.DEPT, "refldept_dept", "dscg_caty", "adm_caty")
_INPUT_SETLINFO_8 = OptionalNumbers(6, 0, "bld_amt")
_INPUT_SETLINFO_9 = OptionalNumbers(
    2, 1, "spga_nurscare_days", "lv1_nurscare_days", "scd_nurscare_days", "lv3_nurscare_days"
)
_INPUT_SETLINFO_10 = Numbers(14, 2, "psn_selfpay", "psn_ownpay", "acct_pay", "psn_cashpay")
_INPUT_ITEMINFO_11 = Numbers(14, 2, "amt", "claa_sumfee", "clab_amt", "fulamt_ownpay_amt", "oth_amt")
_INPUT_OPRNINFO_12 = Moments("date", "oprn_oprt_date")
_INPUT_ICUINFO_13 = Moments("datetime", "scs_cutd_inpool_time", "scs_cutd_exit_time")
_INPUT_PAYINFO_14 = Numbers(14, 2, "fund_payamt")
_INPUT_OUTER_BODY_15 = Moments("datetime", "inf_time")


def _input_age_or_days(c0: InputBody) -> bool:
    """age-or-days：present(age) or present(nwb_age)"""
    for c1 in one(c0.setlinfo):
        if c1.age is UNSET and c1.nwb_age is UNSET:
            return False
    return True


def _input_birth_before_admission(c0: InputBody) -> bool:
    """birth-before-admission：date(brdy) <= date(adm_time)"""
    for c1 in one(c0.setlinfo):
        if c1.adm_time and c1.brdy > c1.adm_time[:10]:
            return False
    return True


def _input_diagnosis_count(c0: InputBody) -> bool:
    """diagnosis-count：setlinfo.diag_code_cnt == count(diseinfo)"""
    v1 = number(only([r1.diag_code_cnt for r1 in one(c0.setlinfo)]))
    v2 = len([r1 for r1 in each(c0.diseinfo)])
    if v1 is not None and v1 != v2:
        return False
    return True


def _input_icu_order(c0: InputBody) -> bool:
    """icu-order：date(scs_cutd_inpool_time) <= date(scs_cutd_exit_time)"""
    for c1 in each(c0.icuinfo):
        if c1.scs_cutd_inpool_time[:10] > c1.scs_cutd_exit_time[:10]:
            return False
    return True


def _input_id_card_checksum(c0: InputBody) -> bool:
    """id-card-checksum：when patn_cert_type == '01': id_card(certno)"""
    for c1 in one(c0.setlinfo):
        if c1.patn_cert_type == "01" and len(c1.certno) == 18 and not is_id_card(c1.certno):
            return False
    return True


def _input_item_split(c0: InputBody) -> bool:
    """item-split：amt == claa_sumfee + clab_amt + fulamt_ownpay_amt + oth_amt"""
    for c1 in each(c0.iteminfo):
        v1 = number(c1.amt)
        v2 = number(c1.claa_sumfee)
        v3 = number(c1.clab_amt)
        v4 = number(c1.fulamt_ownpay_amt)
        v5 = number(c1.oth_amt)
        if v1 != add(add(add(v2, v3), v4), v5):
            return False
    return True


def _input_list_total(c0: InputBody) -> bool:
    """list-total：sum(iteminfo.amt) == sum(payinfo.fund_payamt) + setlinfo.psn_cashpay or sum(iteminfo.amt) == sum(payinfo.fund_payamt) + setlinfo.psn_cashpay + setlinfo.acct_pay"""
    v1 = total(numbers([r1.amt for r1 in each(c0.iteminfo)]))
    v2 = total(numbers([r1.fund_payamt for r1 in each(c0.payinfo)]))
    v3 = number(only([r1.psn_cashpay for r1 in one(c0.setlinfo)]))
    v4 = number(only([r1.acct_pay for r1 in one(c0.setlinfo)]))
    if (
        v1 is not None
        and v2 is not None
        and v3 is not None
        and v1 != add(v2, v3)
        and v4 is not None
        and v1 != add(add(v2, v3), v4)
    ):
        return False
    return True


def _input_operation_count(c0: InputBody) -> bool:
    """operation-count：setlinfo.oprn_oprt_code_cnt == count(oprninfo)"""
    v1 = number(only([r1.oprn_oprt_code_cnt for r1 in one(c0.setlinfo)]))
    v2 = len([r1 for r1 in each(c0.oprninfo)])
    if v1 is not None and v1 != v2:
        return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(setl_begn_date) <= date(setl_end_date)"""
    for c1 in one(c0.setlinfo):
        if c1.setl_begn_date > c1.setl_end_date:
            return False
    return True


def _input_personal_shares(c0: InputBody) -> bool:
    """personal-shares：psn_selfpay + psn_ownpay == acct_pay + psn_cashpay"""
    for c1 in one(c0.setlinfo):
        v1 = number(c1.psn_selfpay)
        v2 = number(c1.psn_ownpay)
        v3 = number(c1.acct_pay)
        v4 = number(c1.psn_cashpay)
        if add(v1, v2) != add(v3, v4):
            return False
    return True


def _input_stay_order(c0: InputBody) -> bool:
    """stay-order：date(adm_time) <= date(dscg_time)"""
    for c1 in one(c0.setlinfo):
        if c1.adm_time and c1.dscg_time and c1.adm_time[:10] > c1.dscg_time[:10]:
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
    # setlinfo
    rows_1 = [item for row in rows for item in one(row.setlinfo)]
    # iteminfo
    rows_2 = [item for row in rows for item in each(row.iteminfo)]
    # oprninfo
    rows_3 = [item for row in rows for item in each(row.oprninfo)]
    # icuinfo
    rows_4 = [item for row in rows for item in each(row.icuinfo)]
    # payinfo
    rows_5 = [item for row in rows for item in each(row.payinfo)]
    return (
        _INPUT_SETLINFO_1.fit(rows_1)
        and _INPUT_SETLINFO_2.fit(rows_1)
        and _INPUT_SETLINFO_3.fit(rows_1)
        and _INPUT_SETLINFO_4.fit(rows_1)
        and _INPUT_SETLINFO_5.fit(rows_1)
        and _INPUT_SETLINFO_6.fit(rows_1)
        and _INPUT_SETLINFO_7.fit(rows_1)
        and _INPUT_SETLINFO_8.fit(rows_1)
        and _INPUT_SETLINFO_9.fit(rows_1)
        and _INPUT_SETLINFO_10.fit(rows_1)
        and _INPUT_ITEMINFO_11.fit(rows_2)
        and _INPUT_OPRNINFO_12.fit(rows_3)
        and _INPUT_ICUINFO_13.fit(rows_4)
        and _INPUT_PAYINFO_14.fit(rows_5)
        and _INPUT_OUTER_BODY_15.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_age_or_days, rows))
        and all(map(_input_birth_before_admission, rows))
        and all(map(_input_diagnosis_count, rows))
        and all(map(_input_icu_order, rows))
        and all(map(_input_id_card_checksum, rows))
        and all(map(_input_item_split, rows))
        and all(map(_input_list_total, rows))
        and all(map(_input_operation_count, rows))
        and all(map(_input_period_order, rows))
        and all(map(_input_personal_shares, rows))
        and all(map(_input_stay_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_id: NeededText9


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
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
