"""Digits are judged exactly: against Decimal as the oracle, for every type and through every path."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from small_edition import edition, field

from yibao.message.tables import EditionTable, NodeTable
from yibao.message.wire import encode
from yibao.validate import Report, Validator

LIMITS = st.tuples(st.integers(1, 20), st.integers(0, 8)).filter(lambda limits: limits[1] <= limits[0])
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False) | st.decimals(
    min_value=-(10**16), max_value=10**16, places=3
)
FORMS = st.sampled_from([str, lambda value: format(value, "e"), lambda value: format(value, "f") if abs(value.adjusted()) < 50 else str(value)])  # fmt: skip


def table(spec: str) -> EditionTable:
    return edition([NodeTable("line", "array", fields=(field(spec),))])


def check(spec: str, texts: list[str]) -> Report:
    lines = ", ".join(f'{{"f": {text}}}' for text in texts)
    data = f'{{"infno": "9999", "msgid": "1", "input": {{"line": [{lines}]}}}}'
    return Validator(table(spec)).check(data.encode())


def fits(value: Decimal, precision: int, scale: int) -> tuple[bool, bool]:
    """Whether the digits before and the places after the point are few enough, by plain arithmetic."""
    _sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    number = int("".join(map(str, digits)))
    if number == 0:
        return True, True
    while number % 10 == 0:
        number //= 10
        exponent += 1
    return len(str(number)) + exponent <= precision - scale, -exponent <= scale


@given(LIMITS, AMOUNTS, FORMS, st.sampled_from([1, 6]))
def test_decimals_against_the_oracle(limits: tuple[int, int], value: Decimal, form: Any, lines: int) -> None:
    precision, scale = limits
    text = form(value)
    assume(len(text) < 400)
    assume(len(text.upper().partition("E")[2]) <= 9)
    report = check(f"decimal({precision},{scale})", [text] * lines)
    whole_fits, places_fit = fits(Decimal(text), precision, scale)
    errors = {event.id for event in report.errors}
    assert errors == {
        name for name, good in (("field-digits", whole_fits), ("field-scale", places_fit)) if not good
    }
    for line in report.value["input"]["line"]:
        assert line["f"] == Decimal(text)
        assert type(line["f"]) in ((Decimal,) if not errors else (Decimal, int))


@given(st.integers(1, 20), st.integers(), st.sampled_from([1, 6]))
def test_integers_against_the_oracle(length: int, value: int, lines: int) -> None:
    report = check(f"integer({length})", [str(value)] * lines)
    assert report.valid == (abs(value) < 10**length)
    assert [line["f"] for line in report.value["input"]["line"]] == [value] * lines


@given(st.decimals(min_value=-(10**14) + 1, max_value=10**14 - 1, places=2), st.sampled_from([1, 6]))
def test_amounts_survive_writing_checking_and_reading(amount: Decimal, lines: int) -> None:
    message = {"infno": "9999", "msgid": "1", "input": {"line": [{"f": amount}] * lines}}
    report = Validator(table("decimal(16,2)")).check(encode(message))
    assert report.events == ()
    assert [str(line["f"]) for line in report.value["input"]["line"]] == [str(amount)] * lines


def test_the_largest_amount_survives() -> None:
    for text in ("99999999999999.99", '"99999999999999.99"', "-99999999999999.99"):
        report = check("decimal(16,2)", [text])
        assert report.valid
        assert str(report.value["input"]["line"][0]["f"]) == text.strip('"')


def test_what_float_would_have_let_through() -> None:
    close = "99999999999999.991"
    assert float(close) == float("99999999999999.99"), "to a float both are the same amount"
    assert [event.id for event in check("decimal(16,2)", [close]).events] == ["field-scale"]


@given(st.text(max_size=40), st.integers(1, 30), st.sampled_from([1, 6]))
def test_texts_are_counted_in_characters(text: str, limit: int, lines: int) -> None:
    report = check(f"string({limit})", [json.dumps(text)] * lines)
    assert report.valid == (len(text) <= limit)
    assert [line.get("f", "") for line in report.value["input"]["line"]] == [text] * lines


@given(st.dates(), st.times(), st.sampled_from(["date", "datetime", "time"]))
def test_moments_survive(day: Any, clock: Any, kind: str) -> None:
    value = {"date": day, "time": clock, "datetime": f"{day} {clock:%H:%M:%S}"}[kind]
    message = {"infno": "9999", "msgid": "1", "input": {"line": [{"f": value}]}}
    report = Validator(table(kind)).check(encode(message))
    assert report.events == ()
    assert report.value == json.loads(encode(message))
