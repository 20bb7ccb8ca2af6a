"""The values of one field in all lines of a message, judged together.

A column tells which of its values are certainly right to the letter, mostly in C; the others go through the field's check.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from yibao.message.json import RealText
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import is_date, is_datetime, is_time

# The type of each value of a column.
Kinds = list[type[Any]]
# Takes the values of a column, their types, and how many of them are texts; gives the places of those that are not right to
# the letter.
Column = Callable[[Sequence[Any], Kinds, int], Sequence[int]]
_EXACT: Mapping[str, Callable[[str], bool]] = {"date": is_date, "datetime": is_datetime, "time": is_time}
# The longest text whose length is a byte.
_LONGEST = 255
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
    return _misfits(1 if table.required else 0, table.length or sys.maxsize)


def _misfits(least: int, most: int) -> Column:
    """The places of values that are no text, or of another length. Lengths are judged as bytes, in C, as long as they
    can be such."""
    fitting = bytes(range(least, min(most, _LONGEST) + 1))

    def column(values: Sequence[Any], kinds: Kinds, texts: int) -> Sequence[int]:
        if texts == len(values):
            try:
                return _others(bytes(map(len, values)), fitting)
            except ValueError:  # a longer one
                pass
        return [
            place
            for place, value in enumerate(values)
            if type(value) is not str or not least <= len(value) <= most
        ]

    return column


def _others(marks: bytes, fitting: bytes) -> Sequence[int]:
    """The places of bytes that are not among ``fitting``. Mostly there are none, few, or nothing but such."""
    odd = marks.translate(None, fitting)
    if len(odd) == len(marks):
        return range(len(marks))
    places: list[int] = []
    place = -1
    for mark in odd:
        place = marks.index(mark, place + 1)
        places.append(place)
    return places


def _codes(table: FieldTable, codes: DictionaryTable) -> Column:
    limit = table.length or sys.maxsize
    listed = frozenset(code.code for code in codes.codes if len(code.code) <= limit)
    taken = listed if table.required else listed | {""}

    def column(values: Sequence[Any], kinds: Kinds, texts: int) -> Sequence[int]:
        if texts < len(values):
            return [
                place for place, value in enumerate(values) if type(value) is not str or value not in taken
            ]
        if taken.issuperset(values):
            return ()
        return _others(bytes(map(taken.__contains__, values)), b"\1")

    return column


def _moments(kind: str, exact: Callable[[str], bool]) -> Column:
    together = _together(kind)
    misfits = _misfits(_MOMENTS[kind][0], _MOMENTS[kind][0])

    def column(values: Sequence[Any], kinds: Kinds, texts: int) -> Sequence[int]:
        bad = misfits(values, kinds, texts)
        likely = [*values]
        for place in reversed(bad):
            del likely[place]
        if not likely or together(likely):
            return bad
        return [place for place, value in enumerate(values) if type(value) is not str or not exact(value)]

    return column


def _together(kind: str) -> Callable[[Sequence[str]], bool]:
    """Whether all texts, which have the form's length, certainly are moments in the wire's form.

    They are decoded as one JSON list. Where it is a list of as many moments, none of them can have broken out of its
    quotes: no moment is shorter.
    """
    size, moment = _MOMENTS[kind]
    decode = msgspec.json.Decoder(list[moment]).decode  # type: ignore[valid-type]
    step = size + 3

    def together(values: Sequence[str]) -> bool:
        joined = '","'.join(values)
        # ISO's T would decode as well as the blank.
        if kind == "datetime" and joined[10::step] != " " * len(values):
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

    limit = 10**whole

    def column(values: Sequence[Any], kinds: Kinds, texts: int) -> Sequence[int]:
        if kinds.count(RealText) == len(values):
            return _no_amounts(every, ",".join(values) + ",")
        others = [place for place, kind in enumerate(kinds) if kind is not RealText]
        bad = [place for place in others if kinds[place] is not int or not -limit < values[place] < limit]
        if len(others) == len(values):
            return bad
        reals = [*values]
        for place in others:
            reals[place] = "0"
        return sorted([*bad, *_no_amounts(every, ",".join(reals) + ",")])

    return column


def _no_amounts(several: re.Pattern[str], joined: str) -> Sequence[int]:
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


def _integers(table: FieldTable) -> Column | None:
    if table.length is None:
        return None
    limit = 10**table.length

    def column(values: Sequence[Any], kinds: Kinds, texts: int) -> Sequence[int]:
        if kinds.count(int) == len(values) and -limit < min(values) and max(values) < limit:
            return ()
        return [
            place
            for place, value in enumerate(values)
            if type(value) is not int or not -limit < value < limit
        ]

    return column
