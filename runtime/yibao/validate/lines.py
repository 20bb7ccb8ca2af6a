"""Lists of like objects judged column by column.

The lines of a message mostly have right values. So the values of one key in all lines are first asked as a whole which are
right to the letter; only the others go through their check. What is reported is the same as if every line had been checked
alone (a test holds both together).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from yibao.message.json import IntText, RealText
from yibao.validate.columns import Column
from yibao.validate.drafts import Cells, Draft
from yibao.validate.findings import MISSING, Check, Finding, Notes, once
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError, Keys, note_missing

# By line the keys to look at.
_Doubts = dict[int, set[str]]
_SCALARS = frozenset({str, int, bool, type(None), IntText, RealText})
# Up to so many lines are often sent.
_OFTEN = 100
# Fewer lines are quicker checked one by one.
_FEW = 6


class Lines:
    """The check of all items of a list node; every item must be an object. The values of ``amounts`` become decimals."""

    __slots__ = ("_amounts", "_checks", "_columns", "_keys", "_known")

    def __init__(self, keys: Keys, columns: Mapping[str, Column], amounts: frozenset[str]) -> None:
        self._keys = keys
        self._columns = columns
        self._checks = {key: keys.one(key) for key in columns}
        self._known = frozenset(columns)
        self._amounts = amounts

    def check(self, items: list[dict[str, Any]], path: str, found: list[Finding]) -> list[Any]:
        """The canonical items (a list that is filled when the drafts are written); findings are noted line by line."""
        if len(items) < _FEW:
            return [self._keys.check(item, f"{path}/{number}", found) for number, item in enumerate(items)]
        shape, alike, rest = _likeness(items)
        if len(rest) >= _FEW or not self._known.issuperset(shape):
            return self._unlike(items, path, found)
        cells, amounts, texts = self._judge(zip(shape, _columns(items, alike), strict=True))
        missing = self._keys.missing(items[alike[0]])
        if sum([len(places) for _, _, places in cells]) + len(missing) * len(alike) > MOST_FINDINGS:
            return self._one_by_one(items, path, found)
        notes: list[list[Finding]] = [[] for _ in items]
        judged: Sequence[Cells] = ()
        if cells or missing:
            paths: Sequence[str]
            if rest or len(items) > _OFTEN:
                paths = [f"{path}/{number}" for number in alike]
                noted = [notes[number] for number in alike]
            else:
                paths, noted = _pointers(path, len(items)), notes
            judged = self._look(cells, paths, noted)
            _note_everywhere([(mistake.fact.suffix, mistake) for mistake in missing], paths, noted)
        others = [
            (number, self._keys.check(items[number], f"{path}/{number}", notes[number])) for number in rest
        ]
        _add(notes, found)
        draft = Draft(items, alike, amounts, judged, others, [])
        if type(found) is Notes:
            found.drafts.append(draft)
            if texts is not None:
                texts += len(alike) * len(shape)
                found.counted[id(items)] = texts, [items[number] for number in rest]
        else:
            draft.write()
        return draft.out

    def _judge(
        self, columns: Iterable[tuple[str, Sequence[Any]]]
    ) -> tuple[list[Cells], list[Cells], int | None]:
        """Column by column what to look at; the columns of amounts; and how many texts there are, None when there is more than
        scalars."""
        cells: list[Cells] = []
        amounts: list[Cells] = []
        texts: int | None = 0
        for key, values in columns:
            kinds = [*map(type, values)]
            count = kinds.count(str)
            if texts is not None:
                texts += count
            bad = self._columns[key](values, kinds, count)
            if bad:
                cells.append((key, values, bad))
                # What is right to the letter is a scalar.
                if count < len(values) and not _SCALARS.issuperset(kinds):
                    texts = None
            if key in self._amounts:
                amounts.append((key, values, bad))
        return cells, amounts, texts

    def _look(
        self, cells: Sequence[Cells], paths: Sequence[str], notes: Sequence[list[Finding]]
    ) -> list[Cells]:
        """Check the cells of lines that are alike; gives the canonical values. Their columns are in the order of their keys, and
        so are the notes."""
        judged: list[Cells] = []
        for key, values, places in cells:
            check = self._checks[key]
            if len(places) == len(values) and _one_text(values):
                told: list[Finding] = []
                right = [check(values[0], "", told)] * len(values)
                _note_everywhere(told, paths, notes)
            else:
                check = once(check) if len(places) >= _FEW else check
                right = [check(values[place], paths[place], notes[place]) for place in places]
            judged.append((key, right, places))
        return judged

    def _unlike(self, items: list[dict[str, Any]], path: str, found: list[Finding]) -> list[Any]:
        """Lines of different shapes: columns only of the keys that the table knows, however many others a hostile
        message brings; and of each line the keys in its own order."""
        columns: list[tuple[str, Sequence[Any]]] = []
        for key in self._columns:
            values = [item.get(key, MISSING) for item in items]
            if values.count(MISSING) < len(values):
                columns.append((key, values))
        checks: dict[str, Check] = {}
        doubts: _Doubts = {}
        cells, amounts, _ = self._judge(columns)
        for key, column, places in cells:
            checks[key] = once(self._checks[key])
            for place in places:
                if column[place] is not MISSING:
                    doubts.setdefault(place, set()).add(key)
        draft = Draft(items, range(len(items)), amounts, (), (), [])
        draft.write()
        out = draft.out
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
        return out

    def _one_by_one(self, items: list[dict[str, Any]], path: str, found: list[Finding]) -> list[Any]:
        """Too much is wrong to look at all of it: as far as the report goes."""
        out: list[Any] = []
        for number, item in enumerate(items):
            out.append(self._keys.check(item, f"{path}/{number}", found))
            if len(found) > MOST_FINDINGS:
                raise FindingsCutError
        return out


@lru_cache(32)
def _pointers(path: str, count: int) -> Sequence[str]:
    """The pointers of the first lines of a list: the same in message after message."""
    return [f"{path}/{number}" for number in range(count)]


def _one_text(values: Sequence[Any]) -> bool:
    """Whether all values are the same text."""
    return values.count(values[0]) == len(values) and {*map(type, values)} == {str}


def _note_everywhere(told: Iterable[Finding], paths: Sequence[str], notes: Sequence[list[Finding]]) -> None:
    """Note in every line what was told of a place in it."""
    for place, mistake in told:
        for at, note in zip(paths, notes, strict=True):
            note.append((at + place, mistake))


def _add(notes: Sequence[list[Finding]], found: list[Finding]) -> None:
    """Add what was noted of each line."""
    before = len(found)
    found += chain.from_iterable(notes)
    if len(found) <= MOST_FINDINGS:
        return
    del found[before:]
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


def _columns(items: list[dict[str, Any]], numbers: Sequence[int]) -> Iterable[tuple[Any, ...]]:
    """The values of these lines, key by key."""
    chosen = items if len(numbers) == len(items) else [items[number] for number in numbers]
    return zip(*map(dict.values, chosen), strict=True)
