"""4101 医疗保障基金结算清单信息上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment19 = Annotated[str, Meta(max_length=19)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeNwbAdmType3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeAdmWay30 = Literal[
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
Text100 = Annotated[str, Meta(max_length=100)]
Text10 = Annotated[str, Meta(max_length=10)]
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
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
CodeStasType10 = Literal[
    "0",
    "1",
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
Text500 = Annotated[str, Meta(max_length=500)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
CodeAdmCondType3 = Literal[
    "1",
    "2",
    "3",
    "4",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
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
Text20 = Annotated[str, Meta(max_length=20)]
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
Text15 = Annotated[str, Meta(max_length=15)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText9 = Annotated[str, Meta(min_length=1, max_length=9)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    mdtrt_id: NeededText30
    setl_id: NeededText30
    medcasno: Text30 | UnsetType = UNSET
    dcla_time: Moment19 | UnsetType = UNSET
    ntly: NeededText6
    prfs: CodePrfs6
    curr_addr: Text200 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    emp_addr: Text200 | UnsetType = UNSET
    emp_tel: Text50 | UnsetType = UNSET
    poscode: Text6 | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    patn_rlts: NeededText6
    coner_addr: NeededText200
    coner_tel: NeededText50
    nwb_adm_type: CodeNwbAdmType3 | Literal[""] | UnsetType = UNSET
    nwb_bir_wt: Raw | UnsetType = UNSET
    nwb_adm_wt: Raw | UnsetType = UNSET
    mul_nwb_bir_wt: Text50 | UnsetType = UNSET
    mul_nwb_adm_wt: Text50 | UnsetType = UNSET
    opsp_diag_caty: Text50 | UnsetType = UNSET
    opsp_mdtrt_date: Moment10 | UnsetType = UNSET
    adm_way: CodeAdmWay30 | Literal[""] | UnsetType = UNSET
    trt_type: CodeTrtType3 | Literal[""] | UnsetType = UNSET
    adm_time: Moment19 | UnsetType = UNSET
    adm_dept_code: Text30 | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    refldept_dept: Text50 | UnsetType = UNSET
    dscg_time: Moment19 | UnsetType = UNSET
    dscg_dept_code: Text30 | UnsetType = UNSET
    dscg_dept_name: Text100 | UnsetType = UNSET
    dscg_caty: NeededText6
    otp_wm_dise: Text200 | UnsetType = UNSET
    wm_dise_code: Text30 | UnsetType = UNSET
    otp_tcm_dise: Text200 | UnsetType = UNSET
    tcm_dise_code: Text30 | UnsetType = UNSET
    vent_used_dura: Text10 | UnsetType = UNSET
    pwcry_bfadm_coma_dura: Text10 | UnsetType = UNSET
    pwcry_afadm_coma_dura: Text10 | UnsetType = UNSET
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
    chfpdr_code: Text30 | UnsetType = UNSET
    setl_begn_date: NeededMoment10
    setl_end_date: NeededMoment10
    medins_fill_dept: NeededText100
    medins_fill_psn: NeededText50
    resp_nurs_code: Text50 | UnsetType = UNSET
    stas_type: CodeStasType10 | Literal[""] | UnsetType = UNSET
    hi_paymtd: CodeHiPaymtd3 | Literal[""] | UnsetType = UNSET
    age_days: Raw | UnsetType = UNSET
    adm_caty: Text10 | UnsetType = UNSET


class InputOpspdiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diag_type: CodeDiagType3
    diag_code: NeededText20
    diag_name: NeededText500
    adm_cond_type: CodeAdmCondType3
    maindiag_flag: CodeMaindiagFlag3


class InputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprn_oprt_type: CodeOprnOprtType3
    oprn_oprt_name: NeededText500
    oprn_oprt_code: NeededText30
    anst_way: CodeAnstMtdCode6 | Literal[""] | UnsetType = UNSET
    oper_dr_code: NeededText20
    anst_dr_code: Text20 | UnsetType = UNSET
    oprn_oprt_begntime: Moment19 | UnsetType = UNSET
    oprn_oprt_endtime: Moment19 | UnsetType = UNSET
    anst_begntime: Moment19 | UnsetType = UNSET
    anst_endtime: Moment19 | UnsetType = UNSET


class InputIcuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    scs_cutd_ward_type: CodeIcuType6
    scs_cutd_inpool_time: NeededMoment19
    scs_cutd_exit_time: NeededMoment19
    scs_cutd_sum_dura: NeededText10


class InputPayinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fund_pay_type: CodeFundPayType6
    fund_payamt: Raw


class InputBldinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_List_bld_Id: NeededText30
    psn_no: NeededText30
    mdtrt_id: NeededText30
    setl_id: NeededText30
    bld_cat: CodeBldCatCode3 | Literal[""] | UnsetType = UNSET
    bld_amt: Raw | UnsetType = UNSET
    bld_unt: Text15 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: InputSetlinfo
    opspdiseinfo: list[InputOpspdiseinfo] | UnsetType = UNSET
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET
    oprninfo: list[InputOprninfo] | UnsetType = UNSET
    icuinfo: list[InputIcuinfo] | UnsetType = UNSET
    payinfo: list[InputPayinfo] | UnsetType = UNSET
    bldinfo: list[InputBldinfo] | UnsetType = UNSET


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
    fixmedins_code: NeededText12
    fixmedins_name: NeededText20
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_SETLINFO_1 = Moments("datetime", "dcla_time", "adm_time", "dscg_time")
_INPUT_SETLINFO_2 = Listed(codes.PATN_RLTS, "patn_rlts")
_INPUT_SETLINFO_3 = OptionalNumbers(4, 2, "nwb_bir_wt", "nwb_adm_wt")
_INPUT_SETLINFO_4 = Moments("date", "opsp_mdtrt_date", "setl_begn_date", "setl_end_date")
_INPUT_SETLINFO_5 = Listed(codes.DEPT, "refldept_dept", "dscg_caty", "adm_caty")
_INPUT_SETLINFO_6 = OptionalNumbers(
    3, 1, "spga_nurscare_days", "lv1_nurscare_days", "scd_nurscare_days", "lv3_nurscare_days"
)
_INPUT_SETLINFO_7 = OptionalNumbers(3, 0, "age_days")
_INPUT_OPRNINFO_8 = Moments(
    "datetime", "oprn_oprt_begntime", "oprn_oprt_endtime", "anst_begntime", "anst_endtime"
)
_INPUT_ICUINFO_9 = Moments("datetime", "scs_cutd_inpool_time", "scs_cutd_exit_time")
_INPUT_PAYINFO_10 = Numbers(14, 2, "fund_payamt")
_INPUT_BLDINFO_11 = OptionalNumbers(6, 0, "bld_amt")
_INPUT_OUTER_BODY_12 = Moments("datetime", "inf_time")


def _input_icu_order(c0: InputBody) -> bool:
    """icu-order：date(scs_cutd_inpool_time) <= date(scs_cutd_exit_time)"""
    for c1 in each(c0.icuinfo):
        if c1.scs_cutd_inpool_time[:10] > c1.scs_cutd_exit_time[:10]:
            return False
    return True


def _input_period_order(c0: InputBody) -> bool:
    """period-order：date(setl_begn_date) <= date(setl_end_date)"""
    for c1 in one(c0.setlinfo):
        if c1.setl_begn_date > c1.setl_end_date:
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
    # oprninfo
    rows_2 = [item for row in rows for item in each(row.oprninfo)]
    # icuinfo
    rows_3 = [item for row in rows for item in each(row.icuinfo)]
    # payinfo
    rows_4 = [item for row in rows for item in each(row.payinfo)]
    # bldinfo
    rows_5 = [item for row in rows for item in each(row.bldinfo)]
    return (
        _INPUT_SETLINFO_1.fit(rows_1)
        and _INPUT_SETLINFO_2.fit(rows_1)
        and _INPUT_SETLINFO_3.fit(rows_1)
        and _INPUT_SETLINFO_4.fit(rows_1)
        and _INPUT_SETLINFO_5.fit(rows_1)
        and _INPUT_SETLINFO_6.fit(rows_1)
        and _INPUT_SETLINFO_7.fit(rows_1)
        and _INPUT_OPRNINFO_8.fit(rows_2)
        and _INPUT_ICUINFO_9.fit(rows_3)
        and _INPUT_PAYINFO_10.fit(rows_4)
        and _INPUT_BLDINFO_11.fit(rows_5)
        and _INPUT_OUTER_BODY_12.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_icu_order, rows))
        and all(map(_input_period_order, rows))
        and all(map(_input_stay_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_list_id: NeededText9


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData


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
