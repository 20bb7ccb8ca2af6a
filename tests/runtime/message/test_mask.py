"""Masking: what belongs to a person is not shown, what does not is."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from yibao.message.mask import is_personal, mask_message, mask_value

MASKED = [
    ("psn_name", "冯小刚", "冯**"),
    ("patnName", "Li", "L**"),
    ("opter_name", "王五", "王**"),
    ("bilg_dr_name", "李四", "李**"),
    ("prscDrName", "李四", "李**"),
    ("coner_name", "李四", "李**"),
    ("agnter_name", "李四", "李**"),
    ("oprn_asit_name1", "李四", "李**"),
    ("certno", "110101199011022204", "110*************04"),
    ("mdtrt_cert_no", "110101199011022204", "110*************04"),
    ("phar_certno", "1101019", "1***"),
    ("patnIdcard", "110101199011022204", "110*************04"),
    ("psn_no", "44030000000000000001", "440***************01"),
    ("card_sn", "A1234567", "A12***67"),
    ("cardno", "12345678", "123***78"),
    ("bankacct", "6222000011112222333", "622**************33"),
    ("tel", "13812345678", "138****78"),
    ("coner_tel", "123456", "****"),
    ("curr_addr", "广东省深圳市南山区", "广东省***"),
    ("coner_addr", "深圳", "***"),
    ("email", "a@b.cn", "***"),
    ("ecToken", "abcdef", "***"),
    ("ec_token", "abcdef", "***"),
    ("payToken", "abcdef", "***"),
    ("authNo", "abcdef", "***"),
    ("agnter_photo", "AAAA", "***"),
    ("brdy", "1978-04-18", "1978-**-**"),
]
SHOWN = ["fixmedins_name", "dept_name", "hilist_name", "drug_genname", "med_type", "medfee_sumamt", "psn_cert_type",
         "infno", "msgid", "feedetl_sn", "diag_name", "begntime", "prodentp_name", "tela", "names"]  # fmt: skip


@pytest.mark.parametrize(("code", "value", "shown"), MASKED)
def test_personal_fields(code: str, value: str, shown: str) -> None:
    assert is_personal(code)
    assert mask_value(code, value) == shown


@pytest.mark.parametrize("code", SHOWN)
def test_other_fields_stay_readable(code: str) -> None:
    assert not is_personal(code)
    assert mask_value(code, "冯小刚 110101199011022204") == "冯小刚 110101199011022204"


def test_a_whole_message() -> None:
    message = {
        "infno": "1101",
        "input": {
            "data": {"psn_name": "冯小刚", "certno": 110101199011022204, "cnt": 3, "tel": None, "card_sn": ""}
        },
        "list": [{"psnName": ["甲乙", "丙丁"]}, {"psn_name": {"x": "甲乙", "n": True}}],
    }
    assert mask_message(message) == {
        "infno": "1101",
        "input": {
            "data": {"psn_name": "冯**", "certno": "110*************04", "cnt": 3, "tel": None, "card_sn": ""}
        },
        "list": [{"psnName": ["甲**", "丙**"]}, {"psn_name": {"x": "甲**", "n": True}}],
    }
    assert message["input"] == {
        "data": {"psn_name": "冯小刚", "certno": 110101199011022204, "cnt": 3, "tel": None, "card_sn": ""}
    }


@given(st.text(min_size=3), st.sampled_from([code for code, _, _ in MASKED]))
@example("000", "brdy")
@example("1999", "brdy")
def test_no_long_value_survives(value: str, code: str) -> None:
    shown = mask_value(code, value)
    assert value not in shown or not value.strip()
