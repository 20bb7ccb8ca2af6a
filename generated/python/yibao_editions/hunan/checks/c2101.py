"""2101 药店预结算：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
CodeMdtrtCertType3 = Literal[
    "01",
    "02",
    "03",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
Text32 = Annotated[str, Meta(max_length=32)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
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
Text30 = Annotated[str, Meta(max_length=30)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeAcctUsedFlag1 = Literal[
    "0",
    "1",
    "2",
]
CodeMedType6 = Literal[
    "11",
    "1103",
    "13",
    "1301",
    "14",
    "18",
    "2101",
    "2102",
    "2105",
    "2106",
    "2107",
    "2109",
    "21303",
    "22",
    "28",
    "41",
    "51",
    "52",
    "71",
    "9901",
    "990101",
    "990103",
    "9903",
    "9904",
]
Text4000 = Annotated[str, Meta(max_length=4000)]
CodeRxCircFlag3 = Literal[
    "0",
    "1",
]
NeededText150 = Annotated[str, Meta(min_length=1, max_length=150)]
Text200 = Annotated[str, Meta(max_length=200)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeTcmdrugUsedWay6 = Literal[
    "1",
    "2",
]
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
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
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
CodePsnType6 = Literal[
    "11",
    "1105",
    "1111",
    "1112",
    "116003",
    "116013",
    "116015",
    "12",
    "1204",
    "126013",
    "126015",
    "13",
    "1302",
    "1304",
    "136003",
    "136011",
    "136019",
    "1401",
    "1402",
    "1403",
    "1404",
    "1405",
    "15",
    "151",
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
CodeClrWay6 = Literal[
    "1",
    "2",
    "3",
    "4",
    "40",
    "50",
    "8",
    "9",
    "902",
    "903",
    "904",
    "905",
    "915",
]
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
CodeChrgitmLv3 = Literal[
    "01",
    "02",
    "03",
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
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeHiNegoDrugFlag3 = Literal[
    "0",
    "1",
]
CodeChldMedcFlag3 = Literal[
    "0",
    "1",
]
CodeListSpItemFlag3 = Literal[
    "0",
    "1",
    "9",
]
CodeDrtReimFlag3 = Literal[
    "0",
    "1",
]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputDruginfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    psn_no: NeededText30
    mdtrt_cert_type: CodeMdtrtCertType3
    mdtrt_cert_no: NeededText50
    card_sn: Text32 | UnsetType = UNSET
    psn_cert_type: NeededText3
    certno: NeededText20
    psn_type: NeededText3
    psn_name: NeededText20
    begntime: NeededMoment19
    medfee_sumamt: Raw
    insutype: CodeInsutype6
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    acct_used_flag: CodeAcctUsedFlag1
    med_type: CodeMedType6
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputDrugdetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: Raw
    rxno: Text30 | UnsetType = UNSET
    rx_circ_flag: CodeRxCircFlag3
    fee_ocur_time: NeededMoment19
    med_list_codg: NeededText50
    medins_list_codg: NeededText150
    det_item_fee_sumamt: Raw
    cnt: Raw
    pric: Raw
    sin_dos_dscr: Text200 | UnsetType = UNSET
    used_frqu_dscr: Text200 | UnsetType = UNSET
    prd_days: Raw | UnsetType = UNSET
    medc_way_dscr: Text200 | UnsetType = UNSET
    bilg_dr_codg: Text30 | UnsetType = UNSET
    bilg_dr_name: Text50 | UnsetType = UNSET
    tcmdrug_used_way: CodeTcmdrugUsedWay6 | Literal[""] | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    druginfo: InputDruginfo | UnsetType = UNSET
    drugdetail: list[InputDrugdetail] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2101"]
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


_INPUT_DRUGINFO_1 = Moments("datetime", "begntime")
_INPUT_DRUGINFO_2 = Numbers(14, 2, "medfee_sumamt")
_INPUT_DRUGINFO_3 = FreeJson("exp_content")
_INPUT_DRUGDETAIL_4 = Numbers(30, 0, "feedetl_sn")
_INPUT_DRUGDETAIL_5 = Moments("datetime", "fee_ocur_time")
_INPUT_DRUGDETAIL_6 = Numbers(14, 2, "det_item_fee_sumamt")
_INPUT_DRUGDETAIL_7 = Numbers(12, 4, "cnt")
_INPUT_DRUGDETAIL_8 = Numbers(10, 6, "pric")
_INPUT_DRUGDETAIL_9 = OptionalNumbers(2, 2, "prd_days")
_INPUT_DRUGDETAIL_10 = FreeJson("exp_content")
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
    # druginfo
    rows_1 = [item for row in rows for item in one(row.druginfo)]
    # drugdetail
    rows_2 = [item for row in rows for item in each(row.drugdetail)]
    return (
        _INPUT_DRUGINFO_1.fit(rows_1)
        and _INPUT_DRUGINFO_2.fit(rows_1)
        and _INPUT_DRUGINFO_3.fit(rows_1)
        and _INPUT_DRUGDETAIL_4.fit(rows_2)
        and _INPUT_DRUGDETAIL_5.fit(rows_2)
        and _INPUT_DRUGDETAIL_6.fit(rows_2)
        and _INPUT_DRUGDETAIL_7.fit(rows_2)
        and _INPUT_DRUGDETAIL_8.fit(rows_2)
        and _INPUT_DRUGDETAIL_9.fit(rows_2)
        and _INPUT_DRUGDETAIL_10.fit(rows_2)
        and _INPUT_OUTER_BODY_11.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    psn_no: NeededText30
    psn_name: NeededText50
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    psn_type: CodePsnType6
    cvlserv_flag: CodeCvlservFlag3
    setl_time: NeededMoment19
    mdtrt_cert_type: CodeMdtrtCertType3 | Literal[""] | UnsetType = UNSET
    med_type: CodeMedType6
    medfee_sumamt: Raw
    fulamt_ownpay_amt: Raw
    overlmt_selfpay: Raw
    preselfpay_amt: Raw
    inscp_scp_amt: Raw
    act_pay_dedc: Raw | UnsetType = UNSET
    hifp_pay: Raw
    pool_prop_selfpay: Raw
    cvlserv_pay: Raw
    hifes_pay: Raw
    hifmi_pay: Raw
    hifob_pay: Raw
    maf_pay: Raw
    oth_pay: Raw
    fund_pay_sumamt: Raw
    psn_part_amt: Raw
    acct_pay: Raw
    psn_cash_pay: Raw
    balc: Raw
    acct_mulaid_pay: Raw
    medins_setl_id: NeededText30
    clr_optins: Text6 | UnsetType = UNSET
    clr_way: CodeClrWay6 | Literal[""] | UnsetType = UNSET
    clr_type: NeededText6
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET
    hosp_part_amt: Raw | UnsetType = UNSET
    hifdm_pay: Raw


class OutputSetldetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fund_pay_type: CodeFundPayType6
    inscp_scp_amt: Raw
    crt_payb_lmt_amt: Raw
    fund_payamt: Raw
    fund_pay_type_name: Text200 | UnsetType = UNSET
    setl_proc_info: Text4000 | UnsetType = UNSET


class OutputDetlcutinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: NeededText30
    det_item_fee_sumamt: Raw
    cnt: Raw
    pric: Raw
    pric_uplmt_amt: Raw
    selfpay_prop: Raw | UnsetType = UNSET
    fulamt_ownpay_amt: Raw | UnsetType = UNSET
    overlmt_amt: Raw | UnsetType = UNSET
    preselfpay_amt: Raw | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    chrgitm_lv: CodeChrgitmLv3
    med_chrgitm_type: CodeMedChrgitmType6
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    hi_nego_drug_flag: CodeHiNegoDrugFlag3 | Literal[""] | UnsetType = UNSET
    chld_medc_flag: CodeChldMedcFlag3 | Literal[""] | UnsetType = UNSET
    list_sp_item_flag: CodeListSpItemFlag3 | Literal[""] | UnsetType = UNSET
    drt_reim_flag: CodeDrtReimFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    hosp_part_amt: Raw | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: OutputSetlinfo | UnsetType = UNSET
    setldetail: list[OutputSetldetail] | UnsetType = UNSET
    detlcutinfo: list[OutputDetlcutinfo] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_SETLINFO_1 = Moments("date", "brdy")
_OUTPUT_SETLINFO_2 = OptionalNumbers(3, 1, "age")
_OUTPUT_SETLINFO_3 = Moments("datetime", "setl_time")
_OUTPUT_SETLINFO_4 = Numbers(
    14,
    2,
    "medfee_sumamt",
    "fulamt_ownpay_amt",
    "overlmt_selfpay",
    "preselfpay_amt",
    "inscp_scp_amt",
    "hifp_pay",
    "cvlserv_pay",
    "hifes_pay",
    "hifmi_pay",
    "hifob_pay",
    "maf_pay",
    "oth_pay",
    "fund_pay_sumamt",
    "psn_part_amt",
    "acct_pay",
    "psn_cash_pay",
    "balc",
    "acct_mulaid_pay",
    "hifdm_pay",
)
_OUTPUT_SETLINFO_5 = OptionalNumbers(14, 2, "act_pay_dedc", "hosp_part_amt")
_OUTPUT_SETLINFO_6 = Numbers(1, 4, "pool_prop_selfpay")
_OUTPUT_SETLINFO_7 = Listed(codes.CLR_TYPE, "clr_type")
_OUTPUT_SETLINFO_8 = FreeJson("exp_content")
_OUTPUT_SETLDETAIL_9 = Numbers(14, 2, "inscp_scp_amt", "crt_payb_lmt_amt", "fund_payamt")
_OUTPUT_DETLCUTINFO_10 = Numbers(14, 2, "det_item_fee_sumamt")
_OUTPUT_DETLCUTINFO_11 = Numbers(12, 4, "cnt")
_OUTPUT_DETLCUTINFO_12 = Numbers(10, 6, "pric", "pric_uplmt_amt")
_OUTPUT_DETLCUTINFO_13 = OptionalNumbers(1, 4, "selfpay_prop")
_OUTPUT_DETLCUTINFO_14 = OptionalNumbers(
    14, 2, "fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt", "hosp_part_amt"
)
_OUTPUT_OUTER_BODY_15 = Numbers(4, 0, "infcode")


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
    # detlcutinfo
    rows_3 = [item for row in rows for item in each(row.detlcutinfo)]
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
        and _OUTPUT_SETLDETAIL_9.fit(rows_2)
        and _OUTPUT_DETLCUTINFO_10.fit(rows_3)
        and _OUTPUT_DETLCUTINFO_11.fit(rows_3)
        and _OUTPUT_DETLCUTINFO_12.fit(rows_3)
        and _OUTPUT_DETLCUTINFO_13.fit(rows_3)
        and _OUTPUT_DETLCUTINFO_14.fit(rows_3)
        and _OUTPUT_OUTER_BODY_15.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
