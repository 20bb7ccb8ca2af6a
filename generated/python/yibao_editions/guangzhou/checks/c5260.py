"""5260 结算单信息查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.guangzhou import codes

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
CodeCvlservFlag3 = Literal[
    "0",
    "1",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodePayLoc6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
]
Text12 = Annotated[str, Meta(max_length=12)]
Moment19 = Annotated[str, Meta(max_length=19)]
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
Text4 = Annotated[str, Meta(max_length=4)]
Text500 = Annotated[str, Meta(max_length=500)]
Text20 = Annotated[str, Meta(max_length=20)]
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
Text4000 = Annotated[str, Meta(max_length=4000)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["5260"]
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
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    psn_type: CodePsnType6 | Literal[""] | UnsetType = UNSET
    cvlserv_flag: CodeCvlservFlag3 | Literal[""] | UnsetType = UNSET
    insu_optins: Text6 | UnsetType = UNSET
    emp_name: Text200 | UnsetType = UNSET
    pay_loc: CodePayLoc6 | Literal[""] | UnsetType = UNSET
    fixmedins_code: Text12 | UnsetType = UNSET
    fixmedins_name: Text200 | UnsetType = UNSET
    setl_time: Moment19 | UnsetType = UNSET
    mdtrt_cert_type: CodeMdtrtCertType3 | Literal[""] | UnsetType = UNSET
    med_type: CodeMedType6 | Literal[""] | UnsetType = UNSET
    medfee_sumamt: Raw | UnsetType = UNSET
    ownpay_amt: Raw | UnsetType = UNSET
    overlmt_selfpay: Raw | UnsetType = UNSET
    preselfpay_amt: Raw | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    act_pay_dedc: Raw | UnsetType = UNSET
    hifp_pay: Raw | UnsetType = UNSET
    pool_prop_selfpay: Raw | UnsetType = UNSET
    med_sumfee: str | UnsetType = UNSET
    cvlserv_pay: Raw | UnsetType = UNSET
    hifes_pay: Raw | UnsetType = UNSET
    hifmi_pay: Raw | UnsetType = UNSET
    hifob_pay: Raw | UnsetType = UNSET
    hifdm_pay: Raw | UnsetType = UNSET
    maf_pay: Raw | UnsetType = UNSET
    ownpay_hosp_part: str | UnsetType = UNSET
    oth_pay: Raw | UnsetType = UNSET
    fund_pay_sumamt: Raw | UnsetType = UNSET
    psn_pay: Raw | UnsetType = UNSET
    acct_pay: Raw | UnsetType = UNSET
    cash_payamt: Raw | UnsetType = UNSET
    year: Text4 | UnsetType = UNSET
    clr_optins: Text6 | UnsetType = UNSET
    clr_type: Text6 | UnsetType = UNSET
    ipt_op_no: Text30 | UnsetType = UNSET
    op_dise_info: str | UnsetType = UNSET
    dise_no: str | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    invono: Text20 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    matn_type: CodeMatnType6 | Literal[""] | UnsetType = UNSET
    birctrl_type: CodeBirctrlType6 | Literal[""] | UnsetType = UNSET
    adm_dise_dscr: str | UnsetType = UNSET
    adm_dept_code: str | UnsetType = UNSET
    adm_dept_name: Text100 | UnsetType = UNSET
    adm_bed: Text30 | UnsetType = UNSET
    dscg_dise_code: str | UnsetType = UNSET
    dscg_dise_name: str | UnsetType = UNSET
    main_cond_desc: str | UnsetType = UNSET
    ipt_days: Raw | UnsetType = UNSET
    fpsc_no: Text50 | UnsetType = UNSET
    latechb_flag: CodeLatechbFlag3 | Literal[""] | UnsetType = UNSET
    geso_val: Raw | UnsetType = UNSET
    fetts: Raw | UnsetType = UNSET
    fetus_cnt: Raw | UnsetType = UNSET
    premature_flag: str | UnsetType = UNSET
    opter: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    birctrl_or_matn_time: str | UnsetType = UNSET
    hosp_live: str | UnsetType = UNSET
    begintime: str | UnsetType = UNSET
    endtime: Moment19 | UnsetType = UNSET
    det_amt: str | UnsetType = UNSET


class OutputSetldetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_chrgitm_type: CodeMedChrgitmType6 | Literal[""] | UnsetType = UNSET
    item_sumamt: str | UnsetType = UNSET
    item_claa_amt: str | UnsetType = UNSET
    item_clab_amt: str | UnsetType = UNSET
    item_ownpay_amt: str | UnsetType = UNSET
    item_oth_amt: str | UnsetType = UNSET
    overlmt_selfpay: Raw | UnsetType = UNSET


class OutputFunddetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: Text30 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    fund_pay_type: CodeFundPayType6 | Literal[""] | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    crt_payb_lmt_amt: Raw | UnsetType = UNSET
    fund_payamt: Raw | UnsetType = UNSET
    setl_proc_info: Text4000 | UnsetType = UNSET


class OutputSetlProcInfo390(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    bed_pay_cach: str | UnsetType = UNSET
    part_pay_cach: str | UnsetType = UNSET
    qfbzx_pay_cach: str | UnsetType = UNSET
    jbylgf_pay_cash: str | UnsetType = UNSET
    over_limit_cach_390: str | UnsetType = UNSET
    over_limit_cach: str | UnsetType = UNSET
    jbylgf_basic_pay: str | UnsetType = UNSET
    jbylgf_med_pay: str | UnsetType = UNSET
    over_limit_sup_pay_390: str | UnsetType = UNSET
    sum_cach: str | UnsetType = UNSET
    sum_jbyl: str | UnsetType = UNSET
    sum_med: str | UnsetType = UNSET
    sum_sup: str | UnsetType = UNSET
    sum_bed_pay: str | UnsetType = UNSET
    sum_own_pay: str | UnsetType = UNSET
    sum_part_pay: str | UnsetType = UNSET
    sum_jbylgf_pay: str | UnsetType = UNSET
    sum_major_pay: str | UnsetType = UNSET
    sum_over_limit: str | UnsetType = UNSET
    sum_over_limit_390: str | UnsetType = UNSET
    sum_all_pay: str | UnsetType = UNSET


class OutputSetlProcInfo310510(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    bed_pay_cach: str | UnsetType = UNSET
    own_pay_cach: str | UnsetType = UNSET
    part_pay_cach: str | UnsetType = UNSET
    qfbzx_pay_cach: str | UnsetType = UNSET
    jbylgf_pay_cash: str | UnsetType = UNSET
    over_limit_cach: str | UnsetType = UNSET
    jbylgf_basic_pay: str | UnsetType = UNSET
    jbylgf_med_pay: str | UnsetType = UNSET
    major_basic_pay: str | UnsetType = UNSET
    sum_cach: str | UnsetType = UNSET
    sum_jbyl: str | UnsetType = UNSET
    sum_med: str | UnsetType = UNSET
    sum_bed_pay: str | UnsetType = UNSET
    sum_own_pay: str | UnsetType = UNSET
    sum_part_pay: str | UnsetType = UNSET
    sum_qfbzx_pay: str | UnsetType = UNSET
    sum_jbylgf_pay: str | UnsetType = UNSET
    sum_major_pay: str | UnsetType = UNSET
    sum_over_limit: str | UnsetType = UNSET
    sum_all_pay: str | UnsetType = UNSET


class OutputHospHelpInfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hosp_help_pay: str | UnsetType = UNSET
    help_cach: str | UnsetType = UNSET


class OutputCumulative(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    now_year_cumulative: str | UnsetType = UNSET
    insutype310_pay: str | UnsetType = UNSET
    fund_major_pay: str | UnsetType = UNSET
    insutype370_pay: str | UnsetType = UNSET
    psn_hops310_pay: str | UnsetType = UNSET
    mz_current_month_pay: str | UnsetType = UNSET
    zgybjj_current_season: str | UnsetType = UNSET
    jmybjj_current_season: str | UnsetType = UNSET
    insutype390_pay: str | UnsetType = UNSET
    insutype392_pay: str | UnsetType = UNSET
    psn_hops390_pay: str | UnsetType = UNSET
    mz_type_pay: str | UnsetType = UNSET
    med_assis_treat: str | UnsetType = UNSET
    soc_med_assis_treat: str | UnsetType = UNSET
    med_assis_amount_insur_cnt: str | UnsetType = UNSET
    accu_amt_med_year: str | UnsetType = UNSET
    spe_add_dedu_tax: str | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: OutputSetlinfo | UnsetType = UNSET
    setldetail: list[OutputSetldetail] | UnsetType = UNSET
    funddetail: list[OutputFunddetail] | UnsetType = UNSET
    setlProcInfo_390: OutputSetlProcInfo390 | UnsetType = UNSET
    setlProcInfo_310_510: OutputSetlProcInfo310510 | UnsetType = UNSET
    hospHelpInfo: OutputHospHelpInfo | UnsetType = UNSET
    cumulative: OutputCumulative | UnsetType = UNSET


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


_OUTPUT_SETLINFO_1 = Moments("date", "brdy", "opt_time")
_OUTPUT_SETLINFO_2 = OptionalNumbers(3, 1, "age")
_OUTPUT_SETLINFO_3 = Moments("datetime", "setl_time", "endtime")
_OUTPUT_SETLINFO_4 = OptionalNumbers(
    14,
    2,
    "medfee_sumamt",
    "ownpay_amt",
    "overlmt_selfpay",
    "preselfpay_amt",
    "inscp_scp_amt",
    "act_pay_dedc",
    "hifp_pay",
    "cvlserv_pay",
    "hifes_pay",
    "hifmi_pay",
    "hifob_pay",
    "hifdm_pay",
    "maf_pay",
    "oth_pay",
    "fund_pay_sumamt",
    "psn_pay",
    "acct_pay",
    "cash_payamt",
)
_OUTPUT_SETLINFO_5 = OptionalNumbers(1, 4, "pool_prop_selfpay")
_OUTPUT_SETLINFO_6 = Listed(codes.CLR_TYPE, "clr_type")
_OUTPUT_SETLINFO_7 = OptionalNumbers(4, 0, "ipt_days")
_OUTPUT_SETLINFO_8 = OptionalNumbers(2, 0, "geso_val")
_OUTPUT_SETLINFO_9 = OptionalNumbers(3, 0, "fetts", "fetus_cnt")
_OUTPUT_SETLDETAIL_10 = OptionalNumbers(14, 2, "overlmt_selfpay")
_OUTPUT_FUNDDETAIL_11 = OptionalNumbers(14, 2, "inscp_scp_amt", "crt_payb_lmt_amt", "fund_payamt")
_OUTPUT_OUTER_BODY_12 = Numbers(4, 0, "infcode")


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
    # setldetail
    rows_2 = [item for row in rows for item in each(row.setldetail)]
    # funddetail
    rows_3 = [item for row in rows for item in each(row.funddetail)]
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
        and _OUTPUT_SETLDETAIL_10.fit(rows_2)
        and _OUTPUT_FUNDDETAIL_11.fit(rows_3)
        and _OUTPUT_OUTER_BODY_12.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
