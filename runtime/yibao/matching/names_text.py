"""Which service, consumable, diagnosis or operation a local name means: normalised text, opposites, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from yibao.matching.amounts import IN_NAME
from yibao.matching.items import Kind, Local, National
from yibao.matching.likeness import Nearest, likeness
from yibao.matching.opposites import opposed
from yibao.matching.synonyms import CONSUMABLES, DIAGNOSES, OPERATIONS, SERVICES
from yibao.matching.text import bare, folded, numbered
from yibao.matching.verdict import SAME, Verdict

_TABLES: Mapping[str, Mapping[str, str]] = {
    "service": SERVICES, "consumable": CONSUMABLES, "diagnosis": DIAGNOSES, "operation": OPERATIONS,
}  # fmt: skip
# Words that say nothing about which item it is, by kind.
_EMPTY: Mapping[str, str] = {
    "service": r"测定|检测|检查|(?<=.)术$|化验|^血清(?=.)|费$", "consumable": r"一次性使用|1次性使用|一次性|医用|无菌|灭菌", "operation": r"(?<=.)术$",
}  # fmt: skip
_LEAST = 0.45
_FUZZY = 24
# What a catalogue puts in brackets behind a name: (CRP), (NT-ProBNP).
_SHORT = re.compile(r"\(([a-z][a-z0-9 \-]+)\)")
_NUMBERS = re.compile(r"[a-z]*\d+(?:\.\d+)?[a-z]*|(?<![a-z])[a-z]+(?![a-z])")


class Canon:
    """Writes a name with one word for each thing. Longer words win, and what is canonical already stays."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        table = _TABLES[kind]
        self._words = {**{word: word for word in table.values()}, **table}
        parts = sorted(self._words, key=lambda word: (-len(word), word))
        self._pattern = re.compile("|".join(_bounded(word) for word in parts))
        self._empty = re.compile(_EMPTY[kind]) if kind in _EMPTY else None
        self.text = lru_cache(maxsize=1 << 17)(self._text)

    def _text(self, name: str) -> str:
        name = numbered(name)
        if self._kind == "consumable":
            name = IN_NAME.sub(" ", name)
        name = self._pattern.sub(lambda found: self._words[found.group()], bare(name))
        return (self._empty.sub("", name) or name) if self._empty else name


def _bounded(word: str) -> str:
    # Letters stand for something only as a word of their own: `ct`, not `cta`.
    return rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])" if word.isascii() else re.escape(word)


class TextNames:
    """The names of a catalogue. A name's id is its place in ``names``."""

    def __init__(self, kind: Kind, rows: Iterable[National]) -> None:
        self._canon = Canon(kind)
        self.names: list[str] = []
        self.of_row: list[int] = []
        self._ids: dict[str, int] = {}
        self._aliases: dict[str, set[int]] = {}
        for row in rows:
            name = self._canon.text(row.name)
            place = self._ids.setdefault(name, len(self.names))
            if place == len(self.names):
                self.names.append(name)
            self.of_row.append(place)
            for alias in (*row.aliases, row.brand, *_SHORT.findall(folded(row.name))):
                if alias:
                    self._aliases.setdefault(self._canon.text(alias), set()).add(place)
        self._nearest = Nearest(self.names)

    def completed(self, item: Local) -> Local:
        """The item as it is: only drugs have brands in their names."""
        return item

    def find(self, item: Local) -> dict[int, Verdict]:
        """Name id → verdict, for every name that may be meant."""
        name = self._canon.text(item.name)
        found: dict[int, Verdict] = {}
        if name in self._ids:
            found[self._ids[name]] = SAME
        aliased = self._aliases.get(name, ())
        for place in aliased:
            found.setdefault(
                place, Verdict("same", 0.98, "alias") if len(aliased) == 1 else Verdict("close", 0.8, "alias")
            )
        if not found:
            found = self._parts(item)
        return self.likest(item) | found

    def _parts(self, item: Local) -> dict[int, Verdict]:
        """Two names in one cell (`TURP 经尿道前列腺电切术`): each part as a name."""
        found: dict[int, Verdict] = {}
        for part in re.split(r"[\s()/,+]+", folded(item.name)):
            name = self._canon.text(part)
            places = {self._ids[name]} if name in self._ids else self._aliases.get(name, set())
            for place in places if len(name) > 1 else ():
                found[place] = Verdict("close", 0.88, "part")
        return found

    def likest(self, item: Local) -> dict[int, Verdict]:
        """The names that look or sound most like it."""
        name = self._canon.text(item.name)
        near = self._nearest.find(name, _FUZZY, _LEAST)
        return {place: judge(name, self.names[place], score) for place, score in near}

    def compare(self, item: Local, place: int) -> Verdict:
        """The verdict on a name that something else has led to."""
        name = self._canon.text(item.name)
        return judge(name, self.names[place], likeness(name, self.names[place]))


def judge(mine: str, theirs: str, score: float) -> Verdict:
    """Two canonical names that are so much alike."""
    if mine == theirs:
        return SAME
    against, alone = opposed(mine, theirs)
    numbers, others = set(_NUMBERS.findall(mine)), set(_NUMBERS.findall(theirs))
    if against:
        return Verdict("differs", score * 0.7**against * 0.97**alone, "opposite")
    if numbers != others and numbers and others:
        return Verdict("differs" if not numbers & others else "close", score * 0.8, "number-differs")
    factor = 0.96**alone * (0.96 if numbers != others else 1.0)
    note = "qualifier-missing" if alone or numbers != others else "spelling"
    return Verdict("close" if score >= 0.6 else "differs", score * factor, note)
