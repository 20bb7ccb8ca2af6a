"""Lists of like objects judged column by column.

The lines of a message mostly have right values. So the values of one key in all lines are first asked as a whole which are
right to the letter, mostly in C; only the others go through their check. What is reported is the same as if every line
had been checked alone (a test holds both together).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yibao.message.json import RealText
from yibao.message.tables import DictionaryTable, FieldTable
from yibao.message.times import is_date, is_datetime, is_time
from yibao.validate.findings import MISSING, Finding
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError, Keys

# The canonical values of a column, and the places of those that are not right to the letter (their canonical value
# is of no account).
Column = Callable[[Sequence[Any]], tuple[Sequence[Any], Sequence[int]]]
# Fewer lines are quicker checked one by one.
_FEW = 4
_TEXTS = {str}
_EXACT: Mapping[str, Callable[[str], bool]] = {"date": is_date, "datetime": is_datetime, "time": is_time}


def column_of(table: FieldTable, codes: DictionaryTable | None) -> Column | None:
    """How the values of a field are judged together; None for shapes that are rare in lines."""
    if table.shape != "scalar":
        return None
    if table.type == "decimal":
        return _decimals(table)
    if table.type == "integer":
        return _integers(table)
    if table.type in _EXACT:
        return _moments(_EXACT[table.type])
    return _codes(table, codes) if codes and codes.codes else _texts(table)


def _texts(table: FieldTable) -> Column:
    limit = table.length or sys.maxsize
    least = 1 if table.required else 0

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} != _TEXTS:
            return values, [
                place
                for place, value in enumerate(values)
                if type(value) is not str or not least <= len(value) <= limit
            ]
        sizes = [*map(len, values)]
        if max(sizes) <= limit and min(sizes) >= least:
            return values, ()
        return values, [place for place, size in enumerate(sizes) if size > limit or size < least]

    return column


def _codes(table: FieldTable, codes: DictionaryTable) -> Column:
    limit = table.length or sys.maxsize
    listed = frozenset(code.code for code in codes.codes if len(code.code) <= limit)
    taken = listed if table.required else listed | {""}

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        if {*map(type, values)} == _TEXTS and taken.issuperset(values):
            return values, ()
        bad = [place for place, value in enumerate(values) if type(value) is not str or value not in taken]
        return values, bad

    return column


def _moments(exact: Callable[[str], bool]) -> Column:
    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        # Lines share most of their moments, so each is read once.
        texts = {value for value in values if type(value) is str}
        right = {value for value in texts if exact(value)}
        if len(right) == len(texts) and {*map(type, values)} == _TEXTS:
            return values, ()
        bad = [place for place, value in enumerate(values) if type(value) is not str or value not in right]
        return values, bad

    return column


def _decimals(table: FieldTable) -> Column | None:
    if table.length is None:
        return None
    scale = table.scale or 0
    whole = table.length - scale
    limit = 10**whole

    def column(values: Sequence[Any]) -> tuple[Sequence[Any], Sequence[int]]:
        out: list[Decimal | None] = []
        bad: list[int] = []
        for value in values:
            if type(value) is RealText:
                head, _, tail = value.partition(".")
                if len(head) <= whole and len(tail) <= scale and tail.isdigit():
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
            return self._one_by_one(items, path, found)
        out = [item.copy() for item in items]
        doubts = self._doubts(items, out)
        lacking = self._keys.lacking
        for number, item in enumerate(items):
            doubtful = doubts.get(number)
            if doubtful or lacking(item):
                at = f"{path}/{number}"
                if doubtful:
                    # In the order of the line, whatever the order of the columns.
                    keys = doubtful if len(doubtful) == 1 else [key for key in item if key in doubtful]
                    self._keys.check_some(item, keys, at, found, out[number])
                self._keys.note_lacking(item, at, found)
                if len(found) > MOST_FINDINGS:
                    raise FindingsCutError
        return out

    def _doubts(self, items: list[dict[str, Any]], out: list[dict[str, Any]]) -> dict[int, set[str]]:
        """By line the keys that must be looked at; canonical values of all others are put into ``out``."""
        doubts: dict[int, set[str]] = {}
        for key, values in self._transposed(items, doubts):
            column = self._columns.get(key)
            right, bad = column(values) if column else (values, range(len(values)))
            for place in bad:
                if values[place] is not MISSING:
                    doubts.setdefault(place, set()).add(key)
            if right is not values:
                for row, value in zip(out, right, strict=True):
                    if value is not None:
                        row[key] = value
        return doubts

    def _transposed(
        self, items: list[dict[str, Any]], doubts: dict[int, set[str]]
    ) -> Iterator[tuple[str, Sequence[Any]]]:
        """Key by key the values of all lines, ``MISSING`` where a line has no such key. Of lines of different shapes
        only the keys that the table knows: others are doubtful at once, however many a hostile message brings."""
        shape = [*items[0]]
        if all([*item] == shape for item in items):
            yield from zip(shape, zip(*map(dict.values, items), strict=True), strict=True)
            return
        for number, item in enumerate(items):
            if not item.keys() <= self._known:
                doubts[number] = set(item.keys() - self._known)
        for key in self._columns:
            values = [item.get(key, MISSING) for item in items]
            if values.count(MISSING) < len(values):
                yield key, values

    def _one_by_one(self, items: list[dict[str, Any]], path: str, found: list[Finding]) -> list[Any]:
        return [self._keys.check(item, f"{path}/{number}", found) for number, item in enumerate(items)]
