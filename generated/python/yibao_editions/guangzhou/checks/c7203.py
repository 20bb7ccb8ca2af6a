"""7203 电子处方下载：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.guangzhou import codes

Text64 = Annotated[str, Meta(max_length=64)]
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
NeededText200 = Annotated[str, Meta(min_length=1, max_length=200)]
CodeDrugMedcWayCode20 = Literal[
    "1",
    "2",
    "3",
    "4",
    "401",
    "402",
    "403",
    "404",
    "5",
    "6",
    "601",
    "602",
    "603",
    "604",
    "605",
    "606",
    "607",
    "608",
    "609",
    "610",
    "611",
    "612",
    "699",
    "9",
]
Text40 = Annotated[str, Meta(max_length=40)]
CodeUsedFrqu20 = Literal[
    "11",
    "12",
    "13",
    "14",
    "21",
    "22",
    "23",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "41",
    "42",
    "43",
    "44",
    "51",
    "52",
    "61",
    "62",
]
Text20 = Annotated[str, Meta(max_length=20)]
Text500 = Annotated[str, Meta(max_length=500)]
CodeReptFlag3 = Literal[
    "0",
    "1",
]
NeededText = Annotated[str, Meta(min_length=1)]
CodeHospPrepFlag3 = Literal[
    "0",
    "1",
]
CodeRxItemTypeCode30 = Literal[
    "11",
    "12",
    "13",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
]
CodeTcmdrugTypeCode30 = Literal[
    "1",
    "2",
    "3",
    "9",
]
Text200 = Annotated[str, Meta(max_length=200)]
CodeBasMednFlag3 = Literal[
    "0",
    "1",
]
CodeImpDrugFlag3 = Literal[
    "0",
    "1",
]
NeededText255 = Annotated[str, Meta(min_length=1, max_length=255)]
Text50 = Annotated[str, Meta(max_length=50)]
NeededText500 = Annotated[str, Meta(min_length=1, max_length=500)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
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
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
CodeNwbFlag3 = Literal[
    "0",
    "1",
]
CodeSuckPrdFlag3 = Literal[
    "0",
    "1",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
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
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
Text3 = Annotated[str, Meta(max_length=3)]
CodeDiagType3 = Literal[
    "1",
    "2",
    "3",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    epc_token: Text64 | UnsetType = UNSET
    auth_rxno: Text30 | UnsetType = UNSET
    insuplc_admdvs: NeededText6


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: InputData


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["7203"]
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


def _input_token_or_number(c0: InputBody) -> bool:
    """token-or-number：present(epc_token) or present(auth_rxno)"""
    for c1 in one(c0.data):
        if not c1.epc_token and not c1.auth_rxno:
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
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_token_or_number, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hi_rxno: NeededText30
    fixmedins_code: NeededText12
    fixmedins_name: NeededText200
    prsc_time: NeededMoment19
    rx_drug_nums: Raw
    rx_way_codg: CodeDrugMedcWayCode20 | Literal[""] | UnsetType = UNSET
    rx_way_name: Text40 | UnsetType = UNSET
    rx_freq_codg: CodeUsedFrqu20 | Literal[""] | UnsetType = UNSET
    rx_freq_name: Text40 | UnsetType = UNSET
    rx_dosunt: Text20 | UnsetType = UNSET
    rx_doscnt: Raw | UnsetType = UNSET
    rx_drord_dscr: Text500 | UnsetType = UNSET
    valid_days: Raw
    valid_end_time: NeededMoment19
    rept_flag: CodeReptFlag3
    max_rept_cnt: Raw | UnsetType = UNSET
    reptd_cnt: Raw | UnsetType = UNSET
    min_inrv_days: Raw | UnsetType = UNSET
    rx_file: NeededText


class OutputRxdrugdetail(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    med_list_codg: NeededText50
    fixmedins_hilist_id: Text30 | UnsetType = UNSET
    hosp_prep_flag: CodeHospPrepFlag3 | Literal[""] | UnsetType = UNSET
    rx_item_type_code: CodeRxItemTypeCode30 | Literal[""] | UnsetType = UNSET
    rx_item_type_name: Text100 | UnsetType = UNSET
    tcmdrug_type_name: Text20 | UnsetType = UNSET
    tcmdrug_type_code: CodeTcmdrugTypeCode30 | Literal[""] | UnsetType = UNSET
    tcmherb_foote: Text200 | UnsetType = UNSET
    medn_type_code: Text100 | UnsetType = UNSET
    medn_type_name: Text100 | UnsetType = UNSET
    main_medc_flag: Text30 | UnsetType = UNSET
    urgt_flag: Text30 | UnsetType = UNSET
    bas_medn_flag: CodeBasMednFlag3 | Literal[""] | UnsetType = UNSET
    imp_drug_flag: CodeImpDrugFlag3 | Literal[""] | UnsetType = UNSET
    prod_barc: Text40 | UnsetType = UNSET
    drug_prodname: NeededText255
    genname_codg: Text50 | UnsetType = UNSET
    drug_genname: NeededText500
    chemname: Text100 | UnsetType = UNSET
    drugstdcode: Text50 | UnsetType = UNSET
    drug_dosform: NeededText30
    drug_spec: NeededText40
    prdr_name: Text100 | UnsetType = UNSET
    drug_pric: Raw | UnsetType = UNSET
    drug_cnt: Raw
    drug_cnt_unit: NeededText20
    drug_sumamt: Raw | UnsetType = UNSET
    medc_way_codg: NeededText10
    medc_way_dscr: NeededText100
    medc_starttime: NeededMoment19
    medc_endtime: NeededMoment19
    medc_days: Raw
    drug_dosunt: Text20 | UnsetType = UNSET
    sin_doscnt: Raw | UnsetType = UNSET
    sin_dosunt: Text20 | UnsetType = UNSET
    used_frqu_codg: Text10 | UnsetType = UNSET
    used_frqu_name: Text30 | UnsetType = UNSET
    drug_totlnt: Text40 | UnsetType = UNSET
    drug_totlnt_emp: Text40 | UnsetType = UNSET
    dise_codg: Text30 | UnsetType = UNSET


class OutputMdtrtinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_id: NeededText30
    med_type: CodeMedType6
    ipt_op_no: NeededText30
    psn_no: NeededText30
    patn_name: NeededText40
    age: Raw
    patn_ht: Raw | UnsetType = UNSET
    patn_wt: Raw | UnsetType = UNSET
    gend: CodeGend6
    geso_val: Raw | UnsetType = UNSET
    nwb_flag: CodeNwbFlag3 | Literal[""] | UnsetType = UNSET
    nwb_age: Text20 | UnsetType = UNSET
    suck_prd_flag: CodeSuckPrdFlag3 | Literal[""] | UnsetType = UNSET
    algs_his: Text1000 | UnsetType = UNSET
    insuplc_admdvs: NeededText6
    psn_cert_type: CodePsnCertType6
    certno: NeededText50
    insutype: CodeInsutype6
    prsc_dept_name: NeededText50
    prsc_dept_code: NeededText30
    prsc_dr_name: NeededText50
    phar_name: NeededText50
    phar_chk_time: NeededMoment19
    mdtrt_time: NeededMoment19
    dise_codg: Text30 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    sp_dise_flag: NeededText1
    diag_code: NeededText20
    diag_name: NeededText40
    dise_cond_dscr: Text2000 | UnsetType = UNSET
    fstdiag: Text3 | UnsetType = UNSET


class OutputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    diag_type: CodeDiagType3
    maindiag_flag: CodeMaindiagFlag3
    diag_srt_no: Raw
    diag_code: NeededText20
    diag_name: NeededText100
    diag_dept: NeededText50
    dise_dor_no: NeededText30
    dise_dor_name: NeededText50
    diag_time: NeededMoment19


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: OutputData
    rxdrugdetail: list[OutputRxdrugdetail] | UnsetType = UNSET
    mdtrtinfo: OutputMdtrtinfo | UnsetType = UNSET
    diseinfo: list[OutputDiseinfo] | UnsetType = UNSET


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


_OUTPUT_DATA_1 = Moments("datetime", "prsc_time", "valid_end_time")
_OUTPUT_DATA_2 = Numbers(14, 2, "rx_drug_nums")
_OUTPUT_DATA_3 = OptionalNumbers(14, 2, "rx_doscnt")
_OUTPUT_DATA_4 = Numbers(10, 0, "valid_days")
_OUTPUT_DATA_5 = OptionalNumbers(3, 0, "max_rept_cnt", "reptd_cnt", "min_inrv_days")
_OUTPUT_RXDRUGDETAIL_6 = Listed(codes.MEDN_TYPE_CODE, "medn_type_code")
_OUTPUT_RXDRUGDETAIL_7 = OptionalNumbers(10, 6, "drug_pric")
_OUTPUT_RXDRUGDETAIL_8 = Numbers(12, 4, "drug_cnt")
_OUTPUT_RXDRUGDETAIL_9 = OptionalNumbers(14, 2, "drug_sumamt", "sin_doscnt")
_OUTPUT_RXDRUGDETAIL_10 = Moments("datetime", "medc_starttime", "medc_endtime")
_OUTPUT_RXDRUGDETAIL_11 = Numbers(6, 2, "medc_days")
_OUTPUT_MDTRTINFO_12 = Numbers(3, 1, "age")
_OUTPUT_MDTRTINFO_13 = OptionalNumbers(4, 2, "patn_ht", "patn_wt")
_OUTPUT_MDTRTINFO_14 = OptionalNumbers(2, 0, "geso_val")
_OUTPUT_MDTRTINFO_15 = Moments("datetime", "phar_chk_time", "mdtrt_time")
_OUTPUT_DISEINFO_16 = Numbers(2, 0, "diag_srt_no")
_OUTPUT_DISEINFO_17 = Moments("datetime", "diag_time")
_OUTPUT_OUTER_BODY_18 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in one(row.data)]
    # rxdrugdetail
    rows_2 = [item for row in rows for item in each(row.rxdrugdetail)]
    # mdtrtinfo
    rows_3 = [item for row in rows for item in one(row.mdtrtinfo)]
    # diseinfo
    rows_4 = [item for row in rows for item in each(row.diseinfo)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_DATA_3.fit(rows_1)
        and _OUTPUT_DATA_4.fit(rows_1)
        and _OUTPUT_DATA_5.fit(rows_1)
        and _OUTPUT_RXDRUGDETAIL_6.fit(rows_2)
        and _OUTPUT_RXDRUGDETAIL_7.fit(rows_2)
        and _OUTPUT_RXDRUGDETAIL_8.fit(rows_2)
        and _OUTPUT_RXDRUGDETAIL_9.fit(rows_2)
        and _OUTPUT_RXDRUGDETAIL_10.fit(rows_2)
        and _OUTPUT_RXDRUGDETAIL_11.fit(rows_2)
        and _OUTPUT_MDTRTINFO_12.fit(rows_3)
        and _OUTPUT_MDTRTINFO_13.fit(rows_3)
        and _OUTPUT_MDTRTINFO_14.fit(rows_3)
        and _OUTPUT_MDTRTINFO_15.fit(rows_3)
        and _OUTPUT_DISEINFO_16.fit(rows_4)
        and _OUTPUT_DISEINFO_17.fit(rows_4)
        and _OUTPUT_OUTER_BODY_18.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
