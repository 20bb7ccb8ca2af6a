"""Lists of like objects judged column by column.

The lines of a message mostly have right values. So the values of one key in all lines are first asked as a whole which are
right to the letter, mostly in C; only the others go through their check. What is reported is the same as if every line
had been checked alone (a test holds both together).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
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
# By line the keys to look at, in the order of the line.
_Doubts = dict[int, dict[str, None]]
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
        return values, [
            place for place, value in enumerate(values) if type(value) is not str or value not in taken
        ]

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
            return [self._keys.check(item, f"{path}/{number}", found) for number, item in enumerate(items)]
        out = [item.copy() for item in items]
        shape = [*items[0]]
        if all([*item] == shape for item in items):
            doubts = self._doubts(zip(shape, zip(*map(dict.values, items), strict=True), strict=True), out)
            missing = self._keys.missing(items[0])
            if missing:
                doubts = {number: doubts.get(number, {}) for number in range(len(items))}
        else:
            doubts = self._unlike(items, out)
            missing = None
        for number in sorted(doubts):
            at = f"{path}/{number}"
            self._keys.check_some(items[number], doubts[number], at, found, out[number])
            self._keys.note(self._keys.missing(items[number]) if missing is None else missing, at, found)
            if len(found) > MOST_FINDINGS:
                raise FindingsCutError
        return out

    def _doubts(self, columns: Iterable[tuple[str, Sequence[Any]]], out: list[dict[str, Any]]) -> _Doubts:
        """The keys to look at in each line; canonical values of all others are put into ``out``."""
        doubts: _Doubts = {}
        for key, values in columns:
            column = self._columns.get(key)
            right, bad = column(values) if column else (values, range(len(values)))
            for place in bad:
                if values[place] is not MISSING:
                    doubts.setdefault(place, {})[key] = None
            if right is not values:
                for row, value in zip(out, right, strict=True):
                    if value is not None:
                        row[key] = value
        return doubts

    def _unlike(self, items: list[dict[str, Any]], out: list[dict[str, Any]]) -> _Doubts:
        """Lines of different shapes: columns only of the keys that the table knows, however many others a hostile
        message brings; and of each line the keys in its own order."""
        columns: list[tuple[str, Sequence[Any]]] = []
        for key in self._columns:
            values = [item.get(key, MISSING) for item in items]
            if values.count(MISSING) < len(values):
                columns.append((key, values))
        doubts = self._doubts(columns, out)
        for number, item in enumerate(items):
            known = doubts.get(number, {})
            if known or not item.keys() <= self._known or self._keys.missing(item):
                doubts[number] = {key: None for key in item if key in known or key not in self._known}
        return doubts
