"""Rules: whom they meet, how often, always the same by the seed; wrong ones are refused by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.platform.control import HeaderError
from yibao.platform.faults.headers import KINDS, make_wish
from yibao.platform.faults.rules import MOST_RULES, Rulebook, RuleError


def test_a_rule_meets_number_or_method() -> None:
    book = Rulebook()
    book.add("http", "502", call="2207")
    book.add("delay", "5", call="settle_outpatient")
    assert book.faults("2207", "settle_outpatient") == {"http": "502", "delay": "5"}
    assert book.faults("2206", "presettle_outpatient") == {}
    assert [(rule.met, rule.done) for rule in book.rules] == [(1, 1), (1, 1)]


def test_a_rule_ends_when_its_count_is_used_up() -> None:
    book = Rulebook()
    book.add("error", "-1;x", left=2)
    assert [bool(book.faults("1101", "")) for _ in range(4)] == [True, True, False, False]


def test_of_two_rules_of_a_kind_the_later_counts() -> None:
    book = Rulebook()
    book.add("http", "500")
    last = book.add("http", "503", call="1101")
    assert book.faults("1101", "") == {"http": "503"}
    book.remove(last.id)
    assert book.faults("1101", "") == {"http": "500"}
    book.clear()
    assert not book


@given(seed=st.integers(0, 2**40), percent=st.integers(1, 99))
def test_chance_is_the_seeds(seed: int, percent: int) -> None:
    def run() -> list[bool]:
        book = Rulebook(seed)
        book.add("http", "500", percent=percent)
        return [bool(book.faults("1101", "")) for _ in range(100)]

    first = run()
    assert run() == first
    assert abs(sum(first) - percent) <= 25


def test_seeds_differ() -> None:
    def run(seed: int) -> list[bool]:
        book = Rulebook(seed)
        book.add("http", "500", percent=50)
        return [bool(book.faults("1101", "")) for _ in range(64)]

    assert run(1) != run(2)


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("kind", {"kind": "flood", "value": "1"}),
        ("percent", {"kind": "http", "value": "500", "percent": 0}),
        ("percent", {"kind": "http", "value": "500", "percent": 101}),
        ("left", {"kind": "http", "value": "500", "left": 0}),
        ("call", {"kind": "http", "value": "500", "call": "x" * 65}),
    ],
)
def test_wrong_rules(name: str, rule: dict[str, object]) -> None:
    with pytest.raises(RuleError, match=name):
        Rulebook().add(**rule)  # type: ignore[arg-type]


def test_there_is_an_end_to_rules() -> None:
    book = Rulebook()
    for _ in range(MOST_RULES):
        book.add("http", "500")
    with pytest.raises(RuleError, match="rules"):
        book.add("http", "500")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_takes_its_example_and_refuses_nonsense(kind: str) -> None:
    make_wish({kind: KINDS[kind].example})
    assert KINDS[kind].zh and KINDS[kind].en
    with pytest.raises(HeaderError) as caught:
        make_wish({kind: "不可能的值"})
    assert caught.value.event.args["name"] == KINDS[kind].header
