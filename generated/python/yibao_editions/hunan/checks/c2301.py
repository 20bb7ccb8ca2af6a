"""2301 住院费用明细上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import FreeJson, Numbers, OptionalNumbers
from yibao.validate.fast_values import add, each, number, one

Text30 = Annotated[str, Meta(max_length=30)]
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
CodeLmtUsedFlag3 = Literal[
    "0",
    "1",
]
CodeDrtReimFlag3 = Literal[
    "0",
    "1",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text4000 = Annotated[str, Meta(max_length=4000)]
NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text17 = Annotated[str, Meta(max_length=17)]
Text200 = Annotated[str, Meta(max_length=200)]
D_0_01 = Decimal("0.01")
D_1E_2 = Decimal("1E-2")
D_0 = Decimal("0")

INPUT = None
"""不走快速通道：two kinds compared。"""


class OutputResult(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    feedetl_sn: Text30 | UnsetType = UNSET
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
    lmt_used_flag: CodeLmtUsedFlag3
    drt_reim_flag: CodeDrtReimFlag3 | Literal[""] | UnsetType = UNSET
    memo: Text500 | UnsetType = UNSET
    exp_content: Text4000 | dict[str, Any] | list[Any] | UnsetType = UNSET


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    result: Annotated[list[OutputResult], Meta(min_length=1)]


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    output: OutputBody


_OUTPUT_RESULT_1 = Numbers(14, 2, "det_item_fee_sumamt")
_OUTPUT_RESULT_2 = Numbers(12, 4, "cnt")
_OUTPUT_RESULT_3 = Numbers(10, 6, "pric", "pric_uplmt_amt")
_OUTPUT_RESULT_4 = OptionalNumbers(1, 4, "selfpay_prop")
_OUTPUT_RESULT_5 = OptionalNumbers(
    14, 2, "fulamt_ownpay_amt", "overlmt_amt", "preselfpay_amt", "inscp_scp_amt"
)
_OUTPUT_RESULT_6 = FreeJson("exp_content")
_OUTPUT_OUTER_BODY_7 = Numbers(4, 0, "infcode")


def _output_line_split(c0: OutputBody) -> bool:
    """line-split：det_item_fee_sumamt == fulamt_ownpay_amt + overlmt_amt + preselfpay_amt + inscp_scp_amt"""
    for c1 in each(c0.result):
        v1 = number(c1.det_item_fee_sumamt)
        v2 = number(c1.fulamt_ownpay_amt)
        v3 = number(c1.overlmt_amt)
        v4 = number(c1.preselfpay_amt)
        v5 = number(c1.inscp_scp_amt)
        if (
            v2 is not None
            and v3 is not None
            and v4 is not None
            and v5 is not None
            and v1 != add(add(add(v2, v3), v4), v5)
        ):
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
    # result
    rows_1 = [item for row in rows for item in each(row.result)]
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_RESULT_1.fit(rows_1)
        and _OUTPUT_RESULT_2.fit(rows_1)
        and _OUTPUT_RESULT_3.fit(rows_1)
        and _OUTPUT_RESULT_4.fit(rows_1)
        and _OUTPUT_RESULT_5.fit(rows_1)
        and _OUTPUT_RESULT_6.fit(rows_1)
        and _OUTPUT_OUTER_BODY_7.fit((message,))
        and _response_refusal_has_reason(message)
        and all(map(_output_line_split, rows))
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
