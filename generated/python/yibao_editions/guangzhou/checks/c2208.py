"""2208 门诊结算撤销：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.guangzhou import codes

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
    "2",
    "3",
]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment19 = Annotated[str, Meta(max_length=19)]
CodePsnSetlway6 = Literal[
    "01",
    "02",
]
NeededText = Annotated[str, Meta(min_length=1)]
Text500 = Annotated[str, Meta(max_length=500)]
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
Text200 = Annotated[str, Meta(max_length=200)]
Text4000 = Annotated[str, Meta(max_length=4000)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setl_id: NeededText30
    mdtrt_id: NeededText30
    psn_no: NeededText30


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrtinfo: InputMdtrtinfo


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["2208"]
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


_INPUT_OUTER_BODY_1 = Moments("datetime", "inf_time")


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
    return (
        _INPUT_OUTER_BODY_1.fit((message,))
        and _request_insured_place_needed(message)
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputSetlinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    setl_id: NeededText30
    clr_optins: Text6 | UnsetType = UNSET
    setl_time: Moment19 | UnsetType = UNSET
    psn_setlway: CodePsnSetlway6
    medfee_sumamt: Raw
    fulamt_ownpay_amt: Raw
    overlmt_selfpay: Raw
    preselfpay_amt: Raw
    inscp_scp_amt: Raw
    med_sumfee: NeededText
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
    hosp_part_amt: Raw
    medins_setl_id: NeededText30
    memo: Text500 | UnsetType = UNSET
    hifdm_pay: Raw
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
    mdtrt_cert_type: CodeMdtrtCertType3 | Literal[""] | UnsetType = UNSET
    med_type: CodeMedType6
    clr_type: NeededText6
    clr_way: CodeClrWay6 | Literal[""] | UnsetType = UNSET


class OutputSetldetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: Text30 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    fund_pay_type: CodeFundPayType6 | Literal[""] | UnsetType = UNSET
    inscp_scp_amt: Raw | UnsetType = UNSET
    crt_payb_lmt_amt: Raw | UnsetType = UNSET
    fund_payamt: Raw | UnsetType = UNSET
    fund_pay_type_name: Text200 | UnsetType = UNSET
    setl_proc_info: Text4000 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    setlinfo: OutputSetlinfo
    setldetail: list[OutputSetldetail] | UnsetType = UNSET


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


_OUTPUT_SETLINFO_1 = Moments("datetime", "setl_time")
_OUTPUT_SETLINFO_2 = Numbers(
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
    "hosp_part_amt",
    "hifdm_pay",
)
_OUTPUT_SETLINFO_3 = OptionalNumbers(14, 2, "act_pay_dedc")
_OUTPUT_SETLINFO_4 = Numbers(1, 4, "pool_prop_selfpay")
_OUTPUT_SETLINFO_5 = Moments("date", "brdy")
_OUTPUT_SETLINFO_6 = OptionalNumbers(3, 1, "age")
_OUTPUT_SETLINFO_7 = Listed(codes.CLR_TYPE, "clr_type")
_OUTPUT_SETLDETAIL_8 = OptionalNumbers(14, 2, "inscp_scp_amt", "crt_payb_lmt_amt", "fund_payamt")
_OUTPUT_OUTER_BODY_9 = Numbers(4, 0, "infcode")


def _output_refund_negative(c0: OutputBody) -> bool:
    """refund-negative：medfee_sumamt <= 0"""
    for c1 in one(c0.setlinfo):
        v1 = number(c1.medfee_sumamt)
        if v1 > D_0:
            return False
    return True


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
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_SETLINFO_1.fit(rows_1)
        and _OUTPUT_SETLINFO_2.fit(rows_1)
        and _OUTPUT_SETLINFO_3.fit(rows_1)
        and _OUTPUT_SETLINFO_4.fit(rows_1)
        and _OUTPUT_SETLINFO_5.fit(rows_1)
        and _OUTPUT_SETLINFO_6.fit(rows_1)
        and _OUTPUT_SETLINFO_7.fit(rows_1)
        and _OUTPUT_SETLDETAIL_8.fit(rows_2)
        and _OUTPUT_OUTER_BODY_9.fit((message,))
        and _response_refusal_has_reason(message)
        and all(map(_output_refund_negative, rows))
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
