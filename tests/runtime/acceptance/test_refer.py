"""References in content: looked up, never evaluated."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.acceptance.refer import Unresolved, fill, look_up, references

KNOWN = {
    "p": {"psn_no": "1", "name": "甲"},
    "v1": {"register": {"data": {"mdtrt_id": "M7"}}, "fees": {"result": [{"amt": Decimal("1.50")}]}},
    "of": "v1",
    "lines": [{"sn": "a", "count": Decimal(2)}, {"sn": "b", "count": Decimal(3)}],
    "empty": "",
}


def test_a_whole_reference_keeps_its_kind() -> None:
    assert fill("${v1.fees.result.0.amt}", KNOWN) == Decimal("1.50")
    assert fill("共 ${v1.fees.result.0.amt} 元", KNOWN) == "共 1.50 元"


def test_a_parameter_names_a_play() -> None:
    assert fill("${@of.register.data.mdtrt_id}", KNOWN) == "M7"


def test_each_makes_a_row_for_every_item() -> None:
    content = {
        "feedetail": {
            "each": "${lines}",
            "row": {"sn": "${item.sn}", "cnt": "${item.count}", "p": "${p.psn_no}"},
        }
    }
    assert fill(content, KNOWN) == {
        "feedetail": [{"sn": "a", "cnt": Decimal(2), "p": "1"}, {"sn": "b", "cnt": Decimal(3), "p": "1"}]
    }


def test_what_is_empty_is_left_out() -> None:
    assert fill({"a": "${empty}", "b": "x"}, KNOWN) == {"b": "x"}


@pytest.mark.parametrize(
    "path", ["nobody", "p.age", "v1.fees.result.1.amt", "lines.x", "p.psn_no.more", "@p.psn_no"]
)
def test_a_reference_that_leads_nowhere(path: str) -> None:
    with pytest.raises(Unresolved, match=r".*") as caught:
        look_up(path, KNOWN)
    assert caught.value.path == path


def test_references_are_found_at_any_depth() -> None:
    assert references({"a": ["${x.y}", {"b": "see ${z} and ${@of.q}"}]}) == ["x.y", "z", "@of.q"]


@given(st.text())
def test_text_is_never_evaluated(text: str) -> None:
    try:
        filled = fill(text, KNOWN)
    except Unresolved:
        return
    if "${" not in text:
        assert filled == text


@pytest.mark.parametrize("text", ["${1+1}", "${p.__class__}", "${p.psn_no()}", "{p}", "$p", "${}", "${p.}"])
def test_what_is_no_reference_stays_or_is_unknown(text: str) -> None:
    try:
        assert fill(text, KNOWN) == text
    except Unresolved as missing:
        assert missing.path == "p.__class__"
