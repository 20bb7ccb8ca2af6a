"""Proposes national codes for local items. It never decides: a person confirms."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeAlias, get_args

import msgspec

from yibao.matching.features import Feature, number_key
from yibao.matching.items import Kind, Local, National
from yibao.matching.kinds import PROFILES, Profile
from yibao.matching.names_drug import DrugNames
from yibao.matching.names_text import TextNames
from yibao.matching.text import code_key
from yibao.matching.verdict import UNKNOWN, Verdict

Class = Literal["certain", "likely", "doubtful", "none"]
CLASSES: tuple[Class, ...] = get_args(Class)
SHOWN = 5
_LIKELY, _DOUBTFUL = 80.0, 45.0
# How much better than every other code the best must be to be certain, in points.
_MARGIN = 1.5
_HARD = 0.8
_WIDEN = 60.0
_STEM = 4
_ALIKE = 0.84
# A difference in these is no reason to doubt: old codes, units of charging, words in brackets.
_FORGIVEN = frozenset({"code", "unit", "remark", "wording", "brand"})


_Part: TypeAlias = "tuple[Feature, int, Any, list[Any], array[int], dict[int, tuple[float, float]]]"
"""A feature that the item says something about: its points, the item's value, the rows' values and columns, what is known."""


class Candidate(msgspec.Struct, frozen=True):
    """A proposed row: ``score`` from 0 to 100, ``verdicts`` as (feature, verdict) in the profile's order, the name first."""

    item: National
    score: float
    verdicts: tuple[tuple[str, Verdict], ...]


class Proposal(msgspec.Struct, frozen=True):
    """What is proposed for a local item, the best first; ``rank`` says how sure the first is. Nothing is accepted by it."""

    local: Local
    rank: Class
    candidates: tuple[Candidate, ...]


class Matcher:
    """A national catalogue made ready for one kind of item. Rows that are no longer valid must not be among ``rows``."""

    def __init__(self, kind: Kind, rows: Iterable[National]) -> None:
        self.profile: Profile = PROFILES[kind]
        self.rows: Sequence[National] = list(rows)
        self._names: DrugNames | TextNames = (
            DrugNames(self.rows) if kind == "drug" else TextNames(kind, self.rows)
        )
        self._rows_of: list[array[int]] = [array("I") for _ in self._names.names]
        for place, name in enumerate(self._names.of_row):
            self._rows_of[name].append(place)
        self._values: list[list[Any]] = []
        self._columns: list[array[int]] = []
        for feature, _ in self.profile.features:
            values, column = _interned(feature.national(row) for row in self.rows)
            self._values.append(values)
            self._columns.append(column)
        self._by_number, self._by_code = self._keys()
        # A short ICD code names all that begin with it: G45.9 is at least one of G45.900, G45.901 …
        classified = kind in ("diagnosis", "operation")
        self._by_stem: dict[str, array[int]] = {}
        for key, places in self._by_code.items() if classified else ():
            self._by_stem.setdefault(key[:_STEM], array("I")).extend(places)

    def _keys(self) -> tuple[dict[str, array[int]], dict[str, array[int]]]:
        numbers: dict[str, array[int]] = {}
        codes: dict[str, array[int]] = {}
        for place, row in enumerate(self.rows):
            if row.number and (key := number_key(row.number)):
                numbers.setdefault(key, array("I")).append(place)
            for code in (row.code, *row.codes):
                if key := code_key(code):
                    codes.setdefault(key, array("I")).append(place)
        return numbers, codes

    def propose(self, item: Local) -> Proposal:
        """The best candidates of one item."""
        whole, item = item, self._names.completed(item)
        rows: dict[int, Verdict] = {}
        self._take(self._names.find(item), rows)
        for place in self._by_keys(item):
            if place not in rows:
                rows[place] = self._foreign(item, self._names.of_row[place])
        scored = self._scored(item, rows)
        if max(scored, default=(0.0, 0))[0] < _WIDEN:
            # Nothing fits under the name that it has: it may be a misspelt name that happens to exist.
            self._take(self._names.likest(item), rows)
            scored = self._scored(item, rows)
        best = _best_codes(scored, self.rows)
        candidates = tuple(self._candidate(item, place, score, rows[place]) for score, place in best)
        return Proposal(whole, self._rank(candidates), candidates[:SHOWN])

    def _take(self, names: dict[int, Verdict], rows: dict[int, Verdict]) -> None:
        for name, verdict in names.items():
            for place in self._rows_of[name]:
                rows.setdefault(place, verdict)

    def _by_keys(self, item: Local) -> Iterable[int]:
        if item.number:
            yield from self._by_number.get(number_key(item.number), ())
        for code in (*item.codes, item.claimed):
            if code and (key := code_key(code)):
                yield from self._by_code.get(key) or self._by_stem.get(key[:_STEM]) or ()

    def _foreign(self, item: Local, name: int) -> Verdict:
        """The name of a row that only a number or a code has led to."""
        return self._names.compare(item, name)

    def _scored(self, item: Local, rows: dict[int, Verdict]) -> list[tuple[float, int]]:
        """Every row with its points. What is compared is compared once per different value, not per row."""
        weight = self.profile.name_weight
        parts: list[_Part] = []
        for number, (feature, points) in enumerate(self.profile.features):
            mine = feature.local(item)
            if mine:
                weight += points
                parts.append((feature, points, mine, self._values[number], self._columns[number], {}))
        scored = []
        for place, name in rows.items():
            total = self.profile.name_weight * name.score
            factor = 100.0 if name.word != "differs" else 100.0 * _HARD
            for feature, points, mine, values, column, known in parts:
                value = column[place]
                told = known.get(value)
                if told is None:
                    verdict = feature.compare(mine, values[value]) if values[value] else UNKNOWN
                    told = (
                        points * verdict.score,
                        _HARD if feature.hard and verdict.word == "differs" else 1.0,
                    )
                    known[value] = told
                total += told[0]
                factor *= told[1]
            scored.append((factor * total / weight, place))
        return scored

    def _candidate(self, item: Local, place: int, score: float, name: Verdict) -> Candidate:
        row = self.rows[place]
        verdicts = [("name", name)]
        for feature, _ in self.profile.features:
            mine, theirs = feature.local(item), feature.national(row)
            verdicts.append((feature.name, feature.compare(mine, theirs) if mine and theirs else UNKNOWN))
        return Candidate(row, round(score, 1), tuple(verdicts))

    def _rank(self, candidates: tuple[Candidate, ...]) -> Class:
        """How sure the best is; whatever this says, only a person decides."""
        if not candidates or candidates[0].score < _DOUBTFUL:
            return "none"
        best = candidates[0]
        told = {name: verdict.word for name, verdict in best.verdicts}
        differs = {name for name, word in told.items() if word == "differs"}
        alone = all(each.score <= best.score - _MARGIN for each in candidates[1:])
        if (
            alone
            and not differs
            and any(all(told[name] in words for name, words in need.items()) for need in self.profile.certain)
        ):
            return "certain"
        # A name that is only alike must be very much alike, unless the number says that it is meant.
        named = dict(best.verdicts)["name"].score >= _ALIKE or told.get("number") == "same"
        return "likely" if best.score >= _LIKELY and named and differs <= _FORGIVEN else "doubtful"


def _interned(values: Iterable[Any]) -> tuple[list[Any], array[int]]:
    """The different values, and for each row the place of its value."""
    places: dict[Any, int] = {}
    column = array("I", (places.setdefault(value, len(places)) for value in values))
    return list(places), column


def _best_codes(scored: list[tuple[float, int]], rows: Sequence[National]) -> list[tuple[float, int]]:
    """The best row of each code, one more than is shown; equal points in the order of the codes."""
    found: dict[str, tuple[float, int]] = {}
    for score, place in heapq.nlargest(4 * SHOWN, scored, key=lambda each: (each[0], -each[1])):
        found.setdefault(rows[place].code, (score, place))
    return sorted(found.values(), key=lambda each: (-round(each[0], 1), rows[each[1]].code))[: SHOWN + 1]
