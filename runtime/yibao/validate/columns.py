"""The values of one field in all lines of a message, judged together.

A column tells which of its values are certainly right to the letter, mostly in C; the others go through the field's check.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from yibao.message.json import RealText
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import is_date, is_datetime, is_time

# The canonical values of a column, and the places of those that are not right to the letter (their canonical value
# is of no account).
Column = Callable[[Sequence[Any]], tuple[Sequence[Any], Sequence[int]]]
_TEXTS = {str}
_WHOLE = {int}
_REAL = {RealText}
_NUMBERS = {int, RealText}
_EXACT: Mapping[str, Callable[[str], bool]] = {"date": is_date, "datetime": is_datetime, "time": is_time}
_A_FEW = 4
_NAIVE = Meta(tz=False)
# The length of a moment's form, and what it decodes to.
_MOMENTS: Mapping[str, tuple[int, Any]] = {
    "date": (10, date),
    "datetime": (19, Annotated[datetime, _NAIVE]),
    "time": (8, Annotated[time, _NAIVE]),
}


def column_of(table: FieldTable, codes: DictionaryTable | None) -> Column | None:
    """How the values of a field are judged together; None for shapes that are rare in lines."""
    if table.shape == "json":
        # Mostly JSON text, which is judged like any other text.
        return _texts(table)
    if table.shape != "scalar":
        return None
    if table.type == "decimal":
        return _decimals(table)
    if table.type == "integer":
        return _integers(table)
    if table.type in _EXACT:
        return _moments(table.type, _EXACT[table.type])
    return _codes(table, codes) if codes else _texts(table)


def _texts(table: FieldTable) -> Column:
    limit = table.length or sys.maxsize
    least = 1 if table.required else 0

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} != _TEXTS:
            return values, [
                place
                for place, value in enumerate(values)
                if type(value) is not str or len(value) > limit or len(value) < least
            ]
        lengths = [*map(len, values)]
        if least and not all(values):
            return values, [place for place, length in enumerate(lengths) if not least <= length <= limit]
        return values, _beyond(lengths, limit)

    return column


def _beyond(lengths: list[int], limit: int) -> Sequence[int]:
    """The places of lengths over the limit, in order. Mostly there are none, or a few, which are found in C; the list is used up."""
    places: list[int] = []
    while (longest := max(lengths)) > limit:
        if len(places) == _A_FEW:
            places += [place for place, length in enumerate(lengths) if length > limit]
            break
        place = lengths.index(longest)
        places.append(place)
        lengths[place] = 0
    places.sort()
    return places


def _codes(table: FieldTable, codes: DictionaryTable) -> Column:
    limit = table.length or sys.maxsize
    listed = frozenset(code.code for code in codes.codes if len(code.code) <= limit)
    taken = listed if table.required else listed | {""}

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} == _TEXTS and taken.issuperset(values):
            return values, ()
        return values, [
            place for place, value in enumerate(values) if type(value) is not str or value not in taken
        ]

    return column


def _moments(kind: str, exact: Callable[[str], bool]) -> Column:
    together = _together(kind)

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        size = _MOMENTS[kind][0]
        bad = [place for place, value in enumerate(values) if type(value) is not str or len(value) != size]
        likely = [value for value in values if type(value) is str and len(value) == size] if bad else values
        if not likely or together(likely):
            return values, bad
        return values, [
            place for place, value in enumerate(values) if type(value) is not str or not exact(value)
        ]

    return column


def _together(kind: str) -> Callable[[Sequence[str]], bool]:
    """Whether all texts, which have the form's length, certainly are moments in the wire's form.

    They are decoded as one JSON list. Where it is a list of as many moments, none of them can have broken out of its
    quotes: no moment is shorter.
    """
    size, moment = _MOMENTS[kind]
    decode = msgspec.json.Decoder(list[moment]).decode  # type: ignore[valid-type]
    blanks = slice(10, None, size + 3) if kind == "datetime" else slice(0)

    def together(values: Sequence[str]) -> bool:
        joined = '","'.join(values)
        # ISO's T would decode as well as the blank.
        if not {*joined[blanks]} <= {" "}:
            return False
        try:
            return len(decode(f'["{joined}"]')) == len(values)
        except (msgspec.MsgspecError, UnicodeError):
            return False

    return together


def _decimals(table: FieldTable) -> Column | None:
    if table.length is None or table.length <= (table.scale or 0):
        return None
    scale = table.scale or 0
    whole = table.length - scale
    tail = rf"(?:\.[0-9]{{1,{scale}}}+)?+" if scale else ""
    # Values are numbers as JSON writes them, so that no comma hides in one. A sign counts as a digit here, which is
    # quicker; the check of a single value knows better.
    every = re.compile(rf"(?:[-0-9][0-9]{{0,{whole - 1}}}+{tail},)*+")

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        kinds = {*map(type, values)}
        if not kinds <= _NUMBERS:
            return _each_decimal(values, whole, scale)
        bad = _others(every, ",".join(values if kinds == _REAL else map(str, values)) + ",")
        if not bad:
            return [*map(Decimal, values)], ()
        out: list[Any] = [*values]
        for place in bad:
            out[place] = 0
        out = [*map(Decimal, out)]
        for place in bad:
            out[place] = None
        return out, bad

    return column


def _others(several: re.Pattern[str], joined: str) -> Sequence[int]:
    """The places of those parts, each of which ends in a comma, that are not what ``several`` takes."""
    places: list[int] = []
    start = number = 0
    while True:
        found = several.match(joined, start)
        end = found.end() if found else start
        if end == len(joined):
            return places
        number += joined.count(",", start, end)
        places.append(number)
        number += 1
        start = joined.index(",", end) + 1


def _each_decimal(values: Sequence[Any], whole: int, scale: int) -> tuple[Sequence[Any], Sequence[int]]:
    limit = 10**whole
    out: list[Decimal | None] = []
    bad: list[int] = []
    for value in values:
        if type(value) is RealText:
            head, _, digits = value.partition(".")
            if len(head) <= whole and len(digits) <= scale and digits.isdigit():
                out.append(Decimal(value))
                continue
        elif type(value) is int and -limit < value < limit:
            out.append(Decimal(value))
            continue
        bad.append(len(out))
        out.append(None)
    return out, bad


def _integers(table: FieldTable) -> Column | None:
    if table.length is None:
        return None
    limit = 10**table.length

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} == _WHOLE and -limit < min(values) and max(values) < limit:
            return values, ()
        bad = [
            place
            for place, value in enumerate(values)
            if type(value) is not int or not -limit < value < limit
        ]
        return values, bad

    return column
