"""Writing: exact amounts, the standard's dates, nothing for nothing; and back again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.message.json import RealText, plain, read_json
from yibao.message.wire import Numbers, WireError, encode, to_wire


class Line(msgspec.Struct):
    cnt: Decimal
    hcv_ab: str | None = msgspec.field(default=None, name="hcv-ab")
    memo: str | None = None


class Body(msgspec.Struct):
    line: list[Line]
    day: date | None = None
    kept: str | msgspec.UnsetType = msgspec.UNSET


WRITTEN: list[tuple[Any, str]] = [
    (b"\x00\xff", '"AP8="'),
    (Decimal("99999999999999.99"), "99999999999999.99"),
    (Decimal("35.0"), "35.0"),
    (Decimal("1E+2"), "100"),
    (Decimal("1E-7"), "0.0000001"),
    (Decimal("-0.00"), "-0.00"),
    (Decimal("0E-10"), "0.0000000000"),
    (7, "7"),
    (10**20, "100000000000000000000"),
    (True, "true"),
    ('引号" 与 \u0001', '"引号\\" 与 \\u0001"'),
    (date(2026, 3, 1), '"2026-03-01"'),
    (date(1, 2, 3), '"0001-02-03"'),
    (datetime(2026, 3, 1, 8, 30, 5, 999), '"2026-03-01 08:30:05"'),  # noqa: DTZ001
    (datetime(2026, 3, 1, 0, 30, tzinfo=UTC), '"2026-03-01 08:30:00"'),
    (datetime(2026, 3, 1, 23, 0, tzinfo=timezone(timedelta(hours=-4))), '"2026-03-02 11:00:00"'),
    (time(8, 5), '"08:05:00"'),
    ([1, None, (2,)], "[1,null,[2]]"),
    ({"a": None, "b": ""}, '{"b":""}'),
    (RealText("1.50"), "1.50"),
]

REFUSED = [
    (1.25, "float"),
    (Decimal("NaN"), "NaN"),
    (Decimal("Infinity"), "Infinity"),
    (Decimal("1e999999"), "1E+999999"),
    (Decimal("1e-999999"), "1E-999999"),
    (10**400, "int"),
    ({1, 2}, "set"),
    ("\ud800", "\\ud800"),
]


@pytest.mark.parametrize(("value", "text"), WRITTEN, ids=str)
def test_written(value: Any, text: str) -> None:
    assert encode({"x": value}).decode() == f'{{"x":{text}}}'


@pytest.mark.parametrize(("value", "found"), REFUSED, ids=lambda item: repr(item)[:30])
def test_refused_with_its_place(value: Any, found: str) -> None:
    with pytest.raises(WireError) as caught:
        encode({"input": {"data": [{"a/b": value}]}})
    event = caught.value.event
    assert (event.id, event.path) == ("wire-value", "/input/data/0/a~1b")
    assert found in event.message("zh")


def test_endless_nesting_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(WireError):
        encode({"x": endless})
    with pytest.raises(WireError):
        encode([1])  # type: ignore[arg-type]


def test_structs_by_wire_name_without_none() -> None:
    body = Body([Line(Decimal("1.50"), hcv_ab="0")], day=date(2026, 3, 1))
    assert encode(body) == b'{"line":[{"cnt":1.50,"hcv-ab":"0"}],"day":"2026-03-01"}'
    assert to_wire(body) == {"line": [{"cnt": Decimal("1.50"), "hcv-ab": "0"}], "day": "2026-03-01"}


def test_numbers_as_texts_where_a_province_wants_them() -> None:
    value = {"a": Decimal("1E+2"), "b": 7, "c": True, "d": "x"}
    assert encode(value, Numbers.STRING) == b'{"a":"100","b":"7","c":true,"d":"x"}'
    assert to_wire(value, Numbers.STRING) == {"a": "100", "b": "7", "c": True, "d": "x"}


AMOUNTS = st.decimals(
    min_value=Decimal("-99999999999999.99"), max_value=Decimal("99999999999999.99"), places=2, allow_nan=False
)


@given(
    st.dictionaries(st.text(max_size=8), AMOUNTS | st.integers(-(10**30), 10**30) | st.text() | st.booleans())
)
def test_what_is_written_is_read_back(value: dict[str, Any]) -> None:
    assert plain(read_json(encode(value)).value) == value


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(9999, 12, 31)))  # noqa: DTZ001
def test_moments_are_written_to_the_second(moment: datetime) -> None:
    assert to_wire({"t": moment})["t"] == moment.strftime("%Y-%m-%d %H:%M:%S")
