"""Which drug a local name means: by name, former name, brand, or the likest name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import structs

from yibao.matching.drugnames import DrugName, read_name
from yibao.matching.items import Local, National
from yibao.matching.likeness import Nearest, likeness
from yibao.matching.text import bare, folded
from yibao.matching.verdict import SAME, Verdict

_LEAST = 0.62
_FUZZY = 12


class DrugNames:
    """The names of a catalogue. A name's id is its place in ``names``."""

    def __init__(self, rows: Iterable[National]) -> None:
        self.names: list[DrugName] = []
        self.of_row: list[int] = []
        ids: dict[object, int] = {}
        self._by_core: dict[str, list[int]] = {}
        self._by_alias: dict[str, set[int]] = {}
        self._by_brand: dict[str, set[int]] = {}
        for row in rows:
            name = read_name(row.name)
            place = ids.setdefault(name.key, len(self.names))
            if place == len(self.names):
                self.names.append(name)
                self._by_core.setdefault(name.core, []).append(place)
            self.of_row.append(place)
            if row.brand:
                self._by_brand.setdefault(bare(row.brand), set()).add(place)
            for alias in row.aliases:
                self._by_alias.setdefault(read_name(alias).core, set()).add(place)
        self._cores = list(self._by_core)
        self._nearest = Nearest(self._cores)

    def find(self, item: Local) -> dict[int, Verdict]:
        """Name id → verdict, for every name that may be meant."""
        name = read_name(item.name)
        found = self._known(name)
        if not found:
            found = self._by_words(name, item)
        if not found or max(each.score for each in found.values()) < 0.9:
            for place, verdict in self.likest(item).items():
                if place not in found or found[place].score < verdict.score:
                    found[place] = verdict
        return found

    def compare(self, item: Local, place: int) -> Verdict:
        """The verdict on a name that something else has led to: brand and former names are known by ``find``."""
        mine, theirs = read_name(item.name), self.names[place]
        score = likeness(mine.core, theirs.core)
        if mine.core in self._by_core or score < _LEAST:
            return Verdict("differs", score * 0.5, "other-name")
        parts = _parts(mine, theirs)
        return Verdict("close" if parts.word != "differs" else "differs", score * parts.score, "spelling")

    def _known(self, name: DrugName) -> dict[int, Verdict]:
        found = {place: _parts(name, self.names[place]) for place in self._by_core.get(name.core, ())}
        for place in self._by_alias.get(name.core, ()):
            found.setdefault(place, _lowered(_parts(name, self.names[place], loose_salt=True), 0.98, "alias"))
        return found

    def completed(self, item: Local) -> Local:
        """The item with its brand, where only its name tells it."""
        if item.brand:
            return item
        name = bare(item.name)
        for start in range(len(name) - 1):
            for end in range(min(len(name), start + 8), start + 1, -1):
                if name[start:end] in self._by_brand:
                    return structs.replace(item, brand=name[start:end])
        return item

    def _by_words(self, name: DrugName, item: Local) -> dict[int, Verdict]:
        """By brand, by a part of the cell that is a name, by a name inside a longer one."""
        found: dict[int, Verdict] = {}
        for place in self._by_brand.get(bare(item.brand), ()) if item.brand else ():
            found[place] = Verdict("same", 0.97, "brand")
        for part in (*name.asides, *re.split(r"[\s()/,+]+", folded(item.name))):
            if len(part) > 1:
                found |= _weakened(self._known(read_name(part)), bool(item.brand))
        if not found or item.brand:
            found |= self._inside(name, item)
        return found

    def _inside(self, name: DrugName, item: Local) -> dict[int, Verdict]:
        """The longest known name inside this one; certain enough only where the rest is a brand."""
        core = name.core
        for length in range(len(core) - 1, 2, -1):
            for start in range(len(core) - length + 1):
                if core[start : start + length] in self._by_core:
                    inner = read_name(core[start : start + length])
                    whole = DrugName(
                        inner.core, inner.salts | name.salts, name.form, inner.marks | name.marks
                    )
                    # The more is left over, the more it is another drug: 奥硝唑氯化钠 is no 氯化钠.
                    return _weakened(self._known(whole), bool(item.brand), 0.5 + 0.4 * length / len(core))
        return {}

    def likest(self, item: Local) -> dict[int, Verdict]:
        """The names that look or sound most like it."""
        name = read_name(item.name)
        found: dict[int, Verdict] = {}
        for place, score in self._nearest.find(name.core, _FUZZY, _LEAST):
            if score == 1.0:
                continue
            for each in self._by_core[self._cores[place]]:
                parts = _parts(name, self.names[each])
                found[each] = Verdict(
                    "close" if parts.word != "differs" else "differs", score * parts.score, "spelling"
                )
        return found


def _parts(mine: DrugName, theirs: DrugName, *, loose_salt: bool = False) -> Verdict:
    """Two names of one core: do salt and marks agree?"""
    if mine.marks != theirs.marks:
        if mine.marks and theirs.marks:
            return Verdict("differs", 0.4, "mark-differs")
        return Verdict("close", 0.8, "mark-missing")
    if mine.salts == theirs.salts:
        return SAME
    if not mine.salts or not theirs.salts or loose_salt:
        return Verdict("close", 0.92 if not mine.salts else 0.88, "salt-missing")
    if mine.salts < theirs.salts or theirs.salts < mine.salts:
        return Verdict("close", 0.85, "salt-missing")
    return Verdict("differs", 0.5, "salt-differs")


def _weakened(found: dict[int, Verdict], branded: bool, factor: float = 0.9) -> dict[int, Verdict]:
    """The names of a part: as good as the whole where the rest is a brand, else only near."""
    if branded:
        return {place: _lowered(verdict, 0.99, "brand") for place, verdict in found.items()}
    return {
        place: Verdict("close" if verdict.word == "same" else verdict.word, verdict.score * factor, "part")
        for place, verdict in found.items()
    }


def _lowered(verdict: Verdict, factor: float, note: str) -> Verdict:
    return Verdict(verdict.word, verdict.score * factor, verdict.note or note)
