"""4201A 自费病人费用明细信息上传（扩展）：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

CodeHospApprFlag3 = Literal[
    "0",
    "1",
    "2",
]
Text500 = Annotated[str, Meta(max_length=500)]
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
Moment19 = Annotated[str, Meta(max_length=19)]
Text12 = Annotated[str, Meta(max_length=12)]
Text200 = Annotated[str, Meta(max_length=200)]
Text50 = Annotated[str, Meta(max_length=50)]
Text150 = Annotated[str, Meta(max_length=150)]
Text100 = Annotated[str, Meta(max_length=100)]
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
Text30 = Annotated[str, Meta(max_length=30)]
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


class InputFsiOwnpayPatnFeeListDDTOMemo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    hosp_appr_flag: CodeHospApprFlag3 | Literal[""] | UnsetType = UNSET
    invoice_no: str | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET


class InputFsiOwnpayPatnFeeListDDTO(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
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
    memo: InputFsiOwnpayPatnFeeListDDTOMemo | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    fsiOwnpayPatnFeeListDDTO: list[InputFsiOwnpayPatnFeeListDDTO] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4201A"]
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


_INPUT_FSIOWNPAYPATNFEELISTDDTO_1 = Moments("datetime", "fee_ocur_time")
_INPUT_FSIOWNPAYPATNFEELISTDDTO_2 = OptionalNumbers(12, 4, "cnt")
_INPUT_FSIOWNPAYPATNFEELISTDDTO_3 = OptionalNumbers(10, 6, "pric")
_INPUT_FSIOWNPAYPATNFEELISTDDTO_4 = OptionalNumbers(
    14, 2, "det_item_fee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt"
)
_INPUT_FSIOWNPAYPATNFEELISTDDTO_5 = OptionalNumbers(2, 2, "prd_days")
_INPUT_OUTER_BODY_6 = Moments("datetime", "inf_time")


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
    # fsiOwnpayPatnFeeListDDTO
    rows_1 = [item for row in rows for item in each(row.fsiOwnpayPatnFeeListDDTO)]
    return (
        _INPUT_FSIOWNPAYPATNFEELISTDDTO_1.fit(rows_1)
        and _INPUT_FSIOWNPAYPATNFEELISTDDTO_2.fit(rows_1)
        and _INPUT_FSIOWNPAYPATNFEELISTDDTO_3.fit(rows_1)
        and _INPUT_FSIOWNPAYPATNFEELISTDDTO_4.fit(rows_1)
        and _INPUT_FSIOWNPAYPATNFEELISTDDTO_5.fit(rows_1)
        and _INPUT_OUTER_BODY_6.fit((message,))
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
