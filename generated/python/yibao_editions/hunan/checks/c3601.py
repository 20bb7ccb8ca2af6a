"""3601 特病单议申请退出列表查询：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one

Text50 = Annotated[str, Meta(max_length=50)]
Text30 = Annotated[str, Meta(max_length=30)]
Moment10 = Annotated[str, Meta(max_length=10)]
CodeValiFlag30 = Literal[
    "0",
    "1",
]
Text6 = Annotated[str, Meta(max_length=6)]
Text40 = Annotated[str, Meta(max_length=40)]
Text100 = Annotated[str, Meta(max_length=100)]
Text9 = Annotated[str, Meta(max_length=9)]
Text3 = Annotated[str, Meta(max_length=3)]
Text200 = Annotated[str, Meta(max_length=200)]
Text16 = Annotated[str, Meta(max_length=16)]
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
Text600 = Annotated[str, Meta(max_length=600)]
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
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text255 = Annotated[str, Meta(max_length=255)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
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
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text20 = Annotated[str, Meta(max_length=20)]
Text500 = Annotated[str, Meta(max_length=500)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_exit_type: Text50 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    enddate: Moment10 | UnsetType = UNSET
    vali_flag: CodeValiFlag30 | Literal[""] | UnsetType = UNSET
    rchk_flag: Text6 | UnsetType = UNSET
    appy_chk_setl_list_id: Text50 | UnsetType = UNSET
    serv_matt_node_inst_id: Text40 | UnsetType = UNSET
    evt_inst_id: Text40 | UnsetType = UNSET
    medcasno: Text40 | UnsetType = UNSET
    rx_drord_no: Text30 | UnsetType = UNSET
    drg_codg: Text50 | UnsetType = UNSET
    drg_name: Text100 | UnsetType = UNSET
    pay_std_amt: Raw | UnsetType = UNSET
    setl_list_sn: Text9 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    exit_fund_payamt: Raw | UnsetType = UNSET
    drg_fund_payamt: Raw | UnsetType = UNSET
    exit_type: Text3 | UnsetType = UNSET
    exit_rea: Text200 | UnsetType = UNSET
    fund_cap: Text16 | UnsetType = UNSET
    drg_admdvs: Text6 | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text600 | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    fixmedins_code: NeededText30
    fixmedins_name: Text255 | UnsetType = UNSET
    pageSize: NeededText3
    pageNum: NeededText3
    begndate: Moment10 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[InputData] | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["3601"]
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


_INPUT_DATA_1 = Moments("date", "enddate", "begndate")
_INPUT_DATA_2 = OptionalNumbers(14, 2, "pay_std_amt", "exit_fund_payamt", "drg_fund_payamt")
_INPUT_OUTER_BODY_3 = Moments("datetime", "inf_time")


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
    # data
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        _INPUT_DATA_1.fit(rows_1)
        and _INPUT_DATA_2.fit(rows_1)
        and _INPUT_OUTER_BODY_3.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputData(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    appy_chk_setl_list_id: Text50 | UnsetType = UNSET
    serv_matt_inst_id: Text40 | UnsetType = UNSET
    serv_matt_node_inst_id: Text40 | UnsetType = UNSET
    setl_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    psn_name: Text50 | UnsetType = UNSET
    psn_cert_type: CodePsnCertType6 | Literal[""] | UnsetType = UNSET
    certno: Text600 | UnsetType = UNSET
    insutype: CodeInsutype6 | Literal[""] | UnsetType = UNSET
    fixmedins_code: Text30 | UnsetType = UNSET
    fixmedins_name: Text255 | UnsetType = UNSET
    adm_time: Moment10 | UnsetType = UNSET
    dscg_time: Moment10 | UnsetType = UNSET
    setl_time: Moment10 | UnsetType = UNSET
    appy_exit_type: Text3 | UnsetType = UNSET
    medcasno: Text40 | UnsetType = UNSET
    rx_drord_no: NeededText30
    drg_codg: Text50 | UnsetType = UNSET
    drg_name: NeededText100
    pay_std_amt: Raw | UnsetType = UNSET
    setl_listsn: Text9 | UnsetType = UNSET
    mdtrt_id: Text30 | UnsetType = UNSET
    exit_fund_payamt: Raw | UnsetType = UNSET
    drg_fund_payamt: Raw | UnsetType = UNSET
    exit_type: Text3 | UnsetType = UNSET
    exit_rea: Text200 | UnsetType = UNSET
    fund_cap: Raw | UnsetType = UNSET
    drg_admdvs: Text6 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET
    rchk_flag: Text6 | UnsetType = UNSET
    memo: Text1000 | UnsetType = UNSET
    rid: Text40 | UnsetType = UNSET
    updt_time: Moment10 | UnsetType = UNSET
    crter_id: Text20 | UnsetType = UNSET
    crter_name: Text50 | UnsetType = UNSET
    crte_time: Moment10 | UnsetType = UNSET
    crte_optins_no: Text20 | UnsetType = UNSET
    opter_id: Text20 | UnsetType = UNSET
    opter_name: Text50 | UnsetType = UNSET
    opt_time: Moment10 | UnsetType = UNSET
    optins_no: Text20 | UnsetType = UNSET
    poolarea_no: Text6 | UnsetType = UNSET
    spcasExitWt: Raw | UnsetType = UNSET
    dipDiseGrpCode: Text200 | UnsetType = UNSET
    dipDiseGrpName: Text500 | UnsetType = UNSET
    spcas_exit_sco: Text16 | UnsetType = UNSET
    evt_inst_id: Text40 | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    data: list[OutputData] | UnsetType = UNSET


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_DATA_1 = Moments("date", "adm_time", "dscg_time", "setl_time", "updt_time", "crte_time", "opt_time")
_OUTPUT_DATA_2 = OptionalNumbers(14, 2, "pay_std_amt", "exit_fund_payamt", "drg_fund_payamt", "fund_cap")
_OUTPUT_DATA_3 = OptionalNumbers(10, 6, "spcasExitWt")
_OUTPUT_OUTER_BODY_4 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    # data
    rows_1 = [item for row in rows for item in each(row.data)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_DATA_1.fit(rows_1)
        and _OUTPUT_DATA_2.fit(rows_1)
        and _OUTPUT_DATA_3.fit(rows_1)
        and _OUTPUT_OUTER_BODY_4.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
