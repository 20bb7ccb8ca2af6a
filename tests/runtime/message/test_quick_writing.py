"""The quick way of writing and the one that knows where it stands give the same bytes, or both refuse."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from yibao.message import wire
from yibao.message.wire import Numbers, WireError, encode

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(10**62), 10**62)
    | st.decimals(allow_nan=True, allow_infinity=True)
    | st.decimals(places=2, min_value=-(10**14), max_value=10**14)
    | st.sampled_from(
        [Decimal("1E+2"), Decimal("1E-70"), Decimal("-0.00"), Decimal("1E+999999"), Decimal("1." + "1" * 70)]
    )
    | st.text(st.characters())
    | st.floats()
    | st.dates(date(1, 1, 1))
    | st.datetimes()
    | st.times()
    | st.binary(max_size=9)
    | st.just(msgspec.UNSET)
)
keys = st.text(max_size=5) | st.integers() | st.just("\ud800")
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4) | st.tuples(inner, inner)
    ),
    max_leaves=12,
)


def slowly(message: Any, numbers: Numbers) -> bytes | str:
    """The bytes by the careful way alone, or the event's words."""
    write = wire._json_number if numbers is Numbers.NUMBER else wire._number_text
    try:
        return msgspec.json.Encoder().encode(wire._root(message, write))
    except WireError as error:
        return error.event.message("zh")
    except UnicodeEncodeError as error:
        return type(error).__name__


def told(message: Any, numbers: Numbers) -> bytes | str:
    try:
        return encode(message, numbers)
    except WireError as error:
        return error.event.message("zh")
    except UnicodeEncodeError as error:
        return type(error).__name__


@given(st.dictionaries(keys, values, max_size=5), st.sampled_from(Numbers))
def test_both_ways_agree(message: dict[Any, Any], numbers: Numbers) -> None:
    assert told(message, numbers) == slowly(message, numbers)


class Part(msgspec.Struct):
    amount: Decimal | None = None
    at: datetime | None = None
    clock: time | None = None
    code: str = msgspec.field(default="", name="hcv-ab")


@given(
    st.builds(
        Part,
        st.decimals(places=2, min_value=0, max_value=10**9),
        st.datetimes(),
        st.none() | st.times(),
        st.text(),
    )
)
def test_structs_too(part: Part) -> None:
    for numbers in Numbers:
        assert told({"data": [part]}, numbers) == slowly({"data": [part]}, numbers)
