"""Lists of like objects judged column by column.

The lines of a message mostly have right values. So the values of one key in all lines are first asked as a whole which are
right to the letter, mostly in C; only the others go through their check. What is reported is the same as if every line
had been checked alone (a test holds both together).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from yibao.message.json import RealText
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import is_date, is_datetime, is_time
from yibao.validate.findings import MISSING, Fact, Finding
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError, Keys

# The canonical values of a column, and the places of those that are not right to the letter (their canonical value
# is of no account).
Column = Callable[[Sequence[Any]], tuple[Sequence[Any], Sequence[int]]]
# By line the keys to look at, in the order of the line; None for all of them.
Doubts = dict[int, dict[str, None] | None]
# Fewer lines are quicker checked one by one.
_FEW = 6
_TEXTS = {str}
_WHOLE = {int}
_REAL = {RealText}
_NUMBERS = {int, RealText}
_EXACT: Mapping[str, Callable[[str], bool]] = {"date": is_date, "datetime": is_datetime, "time": is_time}
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
    return _codes(table, codes) if codes and codes.codes else _texts(table)


def _texts(table: FieldTable) -> Column:
    limit = table.length or sys.maxsize
    least = 1 if table.required else 0

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} == _TEXTS and max(map(len, values)) <= limit and (not least or all(values)):
            return values, ()
        return values, [
            place
            for place, value in enumerate(values)
            if type(value) is not str or len(value) > limit or len(value) < least
        ]

    return column


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
        if {*map(type, values)} == _TEXTS and together(values):
            return values, ()
        return values, [
            place for place, value in enumerate(values) if type(value) is not str or not exact(value)
        ]

    return column


def _together(kind: str) -> Callable[[Sequence[str]], bool]:
    """Whether all texts certainly are moments in the wire's form.

    They are decoded as one JSON list. Where all have the form's length and it is a list of as many moments, none of them
    can have broken out of its quotes: no moment is shorter.
    """
    size, moment = _MOMENTS[kind]
    decode = msgspec.json.Decoder(list[moment]).decode  # type: ignore[valid-type]
    blanks = slice(10, None, size + 3) if kind == "datetime" else slice(0)

    def together(values: Sequence[str]) -> bool:
        joined = '","'.join(values)
        # ISO's T would decode as well as the blank.
        if {*map(len, values)} != {size} or not {*joined[blanks]} <= {" "}:
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
    limit = 10**whole
    tail = rf"(?:\.[0-9]{{1,{scale}}}+)?+" if scale else ""
    # Values are numbers as JSON writes them, so that no comma hides in one. A sign counts as a digit here, which is
    # quicker; the check of a single value knows better.
    every = re.compile(rf"(?:[-0-9][0-9]{{0,{whole - 1}}}+{tail},)*+").fullmatch

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        kinds = {*map(type, values)}
        if kinds <= _NUMBERS and every(",".join(values if kinds == _REAL else map(str, values)) + ","):
            return [*map(Decimal, values)], ()
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

    return column


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


class Lines:
    """The check of all items of a list node; every item must be an object."""

    __slots__ = ("_columns", "_keys", "_known")

    def __init__(self, keys: Keys, columns: Mapping[str, Column]) -> None:
        self._keys = keys
        self._columns = columns
        self._known = frozenset(columns)

    def check(self, items: list[dict[str, Any]], path: str, found: list[Finding]) -> list[Any]:
        """The canonical items; findings are noted line by line."""
        if len(items) < _FEW:
            return [self._keys.check(item, f"{path}/{number}", found) for number, item in enumerate(items)]
        out = [item.copy() for item in items]
        doubts: Doubts = {}
        missing: Sequence[tuple[str, Fact]] | None = None
        shape, alike, rest = _likeness(items)
        if alike:
            columns = zip(*map(dict.values, _chosen(items, alike)), strict=True)
            self._doubt(zip(shape, columns, strict=True), alike, out, doubts)
            missing = self._keys.missing(items[alike[0]])
            if missing:
                for number in alike:
                    doubts.setdefault(number, {})
        if len(rest) < _FEW:
            doubts.update(dict.fromkeys(rest))
        else:
            self._unlike(items, rest, out, doubts)
            missing = None
        self._settle(items, path, found, out, doubts, missing)
        return out

    def _settle(
        self,
        items: list[dict[str, Any]],
        path: str,
        found: list[Finding],
        out: list[dict[str, Any]],
        doubts: Doubts,
        missing: Sequence[tuple[str, Fact]] | None,
    ) -> None:
        """Look at what is in doubt, line by line; ``missing`` is what is absent wherever single keys are in doubt, if
        that is known."""
        for number in sorted(doubts):
            at = f"{path}/{number}"
            keys = doubts[number]
            if keys is None:
                out[number] = self._keys.check(items[number], at, found)
            else:
                self._keys.check_some(items[number], keys, at, found, out[number])
                self._keys.note(self._keys.missing(items[number]) if missing is None else missing, at, found)
            if len(found) > MOST_FINDINGS:
                raise FindingsCutError

    def _doubt(
        self,
        columns: Iterable[tuple[str, Sequence[Any]]],
        numbers: Sequence[int],
        out: list[dict[str, Any]],
        doubts: Doubts,
    ) -> None:
        """Note the keys to look at; canonical values of all others are put into ``out``. The values of each column
        are those of the lines ``numbers``."""
        for key, values in columns:
            column = self._columns.get(key)
            right, bad = column(values) if column else (values, range(len(values)))
            for place in bad:
                if values[place] is not MISSING:
                    keys = doubts.setdefault(numbers[place], {})
                    if keys is not None:
                        keys[key] = None
            if right is not values:
                for number, value in zip(numbers, right, strict=True):
                    if value is not None:
                        out[number][key] = value

    def _unlike(
        self,
        items: list[dict[str, Any]],
        numbers: Sequence[int],
        out: list[dict[str, Any]],
        doubts: Doubts,
    ) -> None:
        """Lines of different shapes: columns only of the keys that the table knows, however many others a hostile
        message brings; and of each line the keys in its own order."""
        lines = _chosen(items, numbers)
        columns: list[tuple[str, Sequence[Any]]] = []
        for key in self._columns:
            values = [item.get(key, MISSING) for item in lines]
            if values.count(MISSING) < len(values):
                columns.append((key, values))
        self._doubt(columns, numbers, out, doubts)
        for number, item in zip(numbers, lines, strict=True):
            known = doubts.get(number) or {}
            if known or not item.keys() <= self._known or self._keys.missing(item):
                doubts[number] = {key: None for key in item if key in known or key not in self._known}


def _likeness(items: Sequence[dict[str, Any]]) -> tuple[tuple[str, ...], Sequence[int], Sequence[int]]:
    """The keys that most lines have in the same order, the numbers of these lines, and those of the rest.

    Most are sought by a look at the first lines; they are none when they are not at least half of all.
    """
    shapes = [*map(tuple, items)]
    first = shapes[:_FEW]
    shape = max(first, key=first.count)
    count = shapes.count(shape)
    if count == len(shapes):
        return shape, range(count), ()
    if 2 * count < len(shapes):
        return shape, (), range(len(shapes))
    alike: list[int] = []
    rest: list[int] = []
    for number, one in enumerate(shapes):
        (alike if one == shape else rest).append(number)
    return shape, alike, rest


def _chosen(items: list[dict[str, Any]], numbers: Sequence[int]) -> list[dict[str, Any]]:
    return items if len(numbers) == len(items) else [items[number] for number in numbers]
