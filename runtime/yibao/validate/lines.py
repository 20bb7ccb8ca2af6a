"""Lists of like objects judged column by column.

The lines of a message mostly have right values. So the values of one key in all lines are first asked as a whole which are
right to the letter; only the others go through their check. What is reported is the same as if every line had been checked
alone (a test holds both together).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from yibao.message.json import IntText, RealText
from yibao.validate.columns import Column, Kinds
from yibao.validate.findings import MISSING, Check, Finding, Notes, once
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError, Keys, note_missing

# By line the keys to look at.
_Doubts = dict[int, set[str]]
# A key, its values in all lines, and the places of those to look at.
_Cells = tuple[str, Sequence[Any], Sequence[int]]
_SCALARS = frozenset({str, int, bool, type(None), IntText, RealText})
# Fewer lines are quicker checked one by one.
_FEW = 6


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
        out = [*map(dict.copy, items)]
        shape, alike, rest = _likeness(items)
        if len(rest) >= _FEW or not self._known.issuperset(shape):
            self._unlike(items, path, found, out)
            return out
        columns = _columns(items, alike)
        kinds = [[*map(type, values)] for values in columns]
        if type(found) is Notes:
            _count(items, rest, kinds, found)
        cells = self._judge(zip(shape, columns, kinds, strict=True), alike, out)
        missing = self._keys.missing(items[alike[0]])
        if sum([len(places) for _, _, places in cells]) + len(missing) * len(alike) > MOST_FINDINGS:
            self._one_by_one(items, path, found, out)
            return out
        notes: list[list[Finding]] = [[] for _ in items]
        if cells or missing:
            paths = [f"{path}/{number}" for number in alike]
            self._look(cells, alike, paths, out, notes)
            for mistake in missing:
                suffix = mistake[2].suffix
                for number, at in zip(alike, paths, strict=True):
                    notes[number].append((at + suffix, mistake))
        for number in rest:
            out[number] = self._keys.check(items[number], f"{path}/{number}", notes[number])
        _add(notes, found)
        return out

    def _judge(
        self,
        columns: Iterable[tuple[str, Sequence[Any], Kinds]],
        numbers: Sequence[int],
        out: list[dict[str, Any]],
    ) -> list[_Cells]:
        """What to look at, column by column; canonical values of all else are put into ``out``. The values of each column
        are those of the lines ``numbers``."""
        cells: list[_Cells] = []
        for key, values, kinds in columns:
            right, bad = self._columns[key](values, kinds)
            if bad:
                cells.append((key, values, bad))
            if right is not values:
                for number, value in zip(numbers, right, strict=True):
                    if value is not None:
                        out[number][key] = value
        return cells

    def _look(
        self,
        cells: Sequence[_Cells],
        numbers: Sequence[int],
        paths: Sequence[str],
        out: list[dict[str, Any]],
        notes: list[list[Finding]],
    ) -> None:
        """Check the cells of lines that are alike. Their columns are in the order of their keys, and so are the notes."""
        for key, values, places in cells:
            check = self._keys.one(key)
            if len(places) >= _FEW:
                check = once(check)
            for place in places:
                number = numbers[place]
                right = check(values[place], paths[place], notes[number])
                if right is None:
                    del out[number][key]
                else:
                    out[number][key] = right

    def _unlike(
        self, items: list[dict[str, Any]], path: str, found: list[Finding], out: list[dict[str, Any]]
    ) -> None:
        """Lines of different shapes: columns only of the keys that the table knows, however many others a hostile
        message brings; and of each line the keys in its own order."""
        columns: list[tuple[str, Sequence[Any], Kinds]] = []
        for key in self._columns:
            values = [item.get(key, MISSING) for item in items]
            if values.count(MISSING) < len(values):
                columns.append((key, values, [*map(type, values)]))
        checks: dict[str, Check] = {}
        doubts: _Doubts = {}
        for key, cells, places in self._judge(columns, range(len(items)), out):
            checks[key] = once(self._keys.one(key))
            for place in places:
                if cells[place] is not MISSING:
                    doubts.setdefault(place, set()).add(key)
        for number, item in enumerate(items):
            keys = doubts.get(number, ())
            missing = self._keys.missing(item)
            if keys or missing or not item.keys() <= self._known:
                at = f"{path}/{number}"
                for key in item:
                    if key in keys:
                        right = checks[key](item[key], at, found)
                    elif key not in self._known:
                        right = self._keys.one(key)(item[key], at, found)
                    else:
                        continue
                    if right is None:
                        out[number].pop(key, None)
                    else:
                        out[number][key] = right
                note_missing(missing, at, found)
                if len(found) > MOST_FINDINGS:
                    raise FindingsCutError

    def _one_by_one(
        self, items: list[dict[str, Any]], path: str, found: list[Finding], out: list[dict[str, Any]]
    ) -> None:
        """Too much is wrong to look at all of it: as far as the report goes."""
        for number, item in enumerate(items):
            out[number] = self._keys.check(item, f"{path}/{number}", found)
            if len(found) > MOST_FINDINGS:
                raise FindingsCutError


def _add(notes: Sequence[list[Finding]], found: list[Finding]) -> None:
    """Add what was noted of each line."""
    if len(found) + sum(map(len, notes)) <= MOST_FINDINGS:
        found += chain.from_iterable(notes)
        return
    for note in notes:
        found += note
        if len(found) > MOST_FINDINGS:
            raise FindingsCutError


def _likeness(items: Sequence[dict[str, Any]]) -> tuple[list[str], Sequence[int], Sequence[int]]:
    """The keys that most lines have in the same order, the numbers of these lines, and those of the rest.

    Most are sought by a look at the first lines.
    """
    shapes = [*map(list, items)]
    shape = shapes[0]
    count = shapes.count(shape)
    if count == len(shapes):
        return shape, [*range(count)], ()
    if 2 * count < len(shapes):
        first = shapes[:_FEW]
        shape = max(first, key=first.count)
    alike = [number for number, one in enumerate(shapes) if one == shape]
    return shape, alike, sorted({*range(len(shapes))}.difference(alike))


def _count(items: list[dict[str, Any]], rest: Sequence[int], kinds: Sequence[Kinds], found: Notes) -> None:
    """Count the keys and texts of lines that are alike, unless something else than a scalar stands in them."""
    alike = len(items) - len(rest)
    texts = [column.count(str) for column in kinds]
    if all(count == alike or _SCALARS.issuperset(column) for count, column in zip(texts, kinds, strict=True)):
        found.counted[id(items)] = sum(texts) + alike * len(kinds), [items[number] for number in rest]


def _columns(items: list[dict[str, Any]], numbers: Sequence[int]) -> Sequence[tuple[Any, ...]]:
    """The values of these lines, key by key."""
    chosen = items if len(numbers) == len(items) else [items[number] for number in numbers]
    return [*zip(*map(dict.values, chosen), strict=True)]
