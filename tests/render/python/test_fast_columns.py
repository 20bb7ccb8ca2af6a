"""Column checks and exact values on their own."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.validate.fast import no_key_twice
from yibao.validate.fast_columns import Base64Texts, FreeJson, Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import half_up, number, numbers, surely_products, total


class Row(msgspec.Struct):
    a: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    t: str | msgspec.UnsetType = msgspec.UNSET


def raws(*texts: str) -> list[Row]:
    """Rows as decoding makes them: the values are JSON."""
    return [msgspec.json.decode(b'{"a":%s}' % text.encode(), type=Row) for text in texts]


def texts(*values: str) -> list[Row]:
    return [Row(t=value) for value in values]


@pytest.mark.parametrize(
    "text", ["0", "-0", "-0.00", "12", "99999999999999", "-99999999999999.99", "0.1", "0.12"]
)
def test_numbers_fit(text: str) -> None:
    assert Numbers(14, 2, "a").fit(raws("1", text, "2.5"))


@pytest.mark.parametrize(
    "text", ["1e2", "1E2", "100000000000000", "0.123", "1.500", '"1"', "null", "[1]", "true", '""', "{}"]
)
def test_numbers_that_do_not_fit(text: str) -> None:
    assert not Numbers(14, 2, "a").fit(raws("1", text, "2.5"))


@pytest.mark.parametrize("text", ["00", "01", "-01", "1.", ".1", "+1", "-", "--1", "1..2", "", "1.e5"])
def test_what_is_no_json_number_does_not_reach_a_column(text: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        raws(text)


def test_a_fraction_without_whole_digits() -> None:
    assert Numbers(0, 4, "a").fit(raws("0.1234", "-0.5", "0"))
    assert not Numbers(0, 4, "a").fit(raws("1.5"))


def test_missing_numbers_fit_only_where_they_may_be_missing() -> None:
    assert OptionalNumbers(4, 0, "a").fit([Row(), *raws("12")])
    assert OptionalNumbers(4, 0, "a").fit([Row(), Row()])
    assert not OptionalNumbers(4, 0, "a").fit([Row(), *raws("null")])


def test_no_rows_fit() -> None:
    for column in (
        Numbers(1, 1, "a"),
        OptionalNumbers(1, 1, "a"),
        Moments("date", "t"),
        Base64Texts("t"),
        Listed({}, "t"),
    ):
        assert column.fit([])


GOOD = {
    "date": ["2026-04-10", "2024-02-29"],
    "datetime": ["2026-04-10 10:28:33", "2024-02-29 23:59:59"],
    "time": ["00:00:00", "23:59:59"],
}


@pytest.mark.parametrize("kind", ["date", "datetime", "time"])
@given(data=st.data())
def test_moments_take_exact_forms_only(kind: str, data: st.DataObject) -> None:
    good = GOOD[kind]
    size = len(good[0])
    odd = data.draw(st.text(alphabet='0123456789-: TZ.+",\\[]u/', max_size=2 * size + 5))
    rows = data.draw(st.permutations([*good, odd]))
    exact = odd == "" or (len(odd) == size and _real(kind, odd))
    assert Moments(kind, "t").fit(texts(*rows)) is exact  # type: ignore[arg-type]


def _real(kind: str, text: str) -> bool:
    from yibao.message.times import is_date, is_datetime, is_time

    shape = GOOD[kind][0]
    plain = all(a.isdigit() if b.isdigit() else a == b for a, b in zip(text, shape, strict=True))
    return plain and {"date": is_date, "datetime": is_datetime, "time": is_time}[kind](text)


@pytest.mark.parametrize(
    "odd",
    [
        '2026-04-10","2026-04-10',
        "2026-04-10\\",
        "2026-02-30",
        "2026-04-1\\u0030",
        "２０２６-04-10",
        "20260410  ",
    ],
)
def test_no_text_breaks_out_of_its_quotes(odd: str) -> None:
    assert not Moments("date", "t").fit(texts("2026-04-10", odd, "2026-04-11"))
    assert not Moments("date", "t").fit(texts(odd))


def test_iso_t_and_other_separators_do_not_fit() -> None:
    for char in "Tt_x":
        assert not Moments("datetime", "t").fit(texts("2026-04-10 10:28:33", f"2026-04-10{char}10:28:33"))


def test_listed_codes() -> None:
    column = Listed({"430000": "甲"}, "t")
    assert column.fit([*texts("430000", ""), Row()])
    assert not column.fit(texts("430000", "43"))


def test_base64() -> None:
    assert Base64Texts("t").fit([*texts("", "AAAA", "AA=="), Row()])
    for text in ("AAA", "A===", "AA=A", "中文字符", "AA A"):
        assert not Base64Texts("t").fit(texts(text))


class Free(msgspec.Struct):
    a: Any = msgspec.UNSET


@pytest.mark.parametrize("text", ['"x"', "{}", "[]", '{"a":[1,null,true,"b",{"c":-1}]}', "[" * 30 + "]" * 30])
def test_free_json(text: str) -> None:
    assert FreeJson("a").fit([Free(), Free(a=json.loads(text))])


@pytest.mark.parametrize("text", ["[1.5]", '{"a":1e5}', "[" * 31 + "]" * 31])
def test_free_json_that_is_left_to_the_full_pass(text: str) -> None:
    assert not FreeJson("a").fit([Free(a=json.loads(text))])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_free_json_written_again_is_never_longer(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    assert len(msgspec.json.encode(msgspec.json.decode(text))) <= len(text)


class Box(msgspec.Struct):
    a: str
    b: str | msgspec.UnsetType = msgspec.UNSET


@given(st.text(), st.text())
def test_writing_again_never_lengthens(a: str, b: str) -> None:
    text = json.dumps({"a": a, "b": b}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        box = msgspec.json.decode(text, type=Box)
    except (msgspec.MsgspecError, UnicodeError):
        return
    assert len(msgspec.json.encode(box)) <= len(text)
    if '"' not in a + b and "\\" not in a + b:
        assert no_key_twice(box, text)
    doubled = text[:-1] + b', "a": ' + json.dumps(a).encode() + b"}"
    assert not no_key_twice(msgspec.json.decode(doubled, type=Box), doubled)


def test_exact_values() -> None:
    assert number(msgspec.UNSET) is None
    assert number(msgspec.Raw(b"99999999999999.99")) == Decimal("99999999999999.99")
    assert total([]) is None
    assert total(numbers([msgspec.Raw(b"0.1")] * 10 + [msgspec.UNSET])) == 1
    cent = Decimal("0.01")
    assert [half_up(Decimal(text), cent) for text in ("0.125", "-0.125", "0.1249999")] == [
        Decimal("0.13"),
        Decimal("-0.13"),
        Decimal("0.12"),
    ]


@given(st.integers(-(10**12), 10**12), st.integers(-(10**8), 10**8), st.integers(-3, 3))
def test_products_said_to_be_sure_are_exact(price: int, count: int, off: int) -> None:
    a, b = Decimal(price).scaleb(-6), Decimal(count).scaleb(-4)
    amount = half_up(a * b, Decimal("0.01")) + Decimal(off).scaleb(-2)
    if surely_products([float(amount)], [float(a)], [float(b)], 2):
        assert off == 0
