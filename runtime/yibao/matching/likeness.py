"""How much two names look, or sound, alike; and the nearest names out of many."""

from __future__ import annotations

import heapq
from array import array
from collections import Counter
from collections.abc import Sequence

from rapidfuzz import fuzz

from yibao.matching.sounds import sounds

# At most so many postings are counted for a name: what is in every second name tells nothing.
_BUDGET = 24_000
_SHORTLIST = 60


def likeness(one: str, other: str) -> float:
    """From 0 to 1. By characters, by sound (a little less sure), and by characters in any order (less still)."""
    if one == other:
        return 1.0
    written = fuzz.ratio(one, other) / 100
    heard = fuzz.ratio(sounds(one), sounds(other)) / 100 * 0.97
    shuffled = fuzz.ratio("".join(sorted(one)), "".join(sorted(other))) / 100 * 0.95
    return max(written, heard, shuffled)


class Nearest:
    """The names of a catalogue by pairs of sounds, so that a misspelt name is compared with a few dozen, not with all."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        grams: dict[str, array[int]] = {}
        for place, name in enumerate(names):
            for gram in _grams(name):
                grams.setdefault(gram, array("I")).append(place)
        self._grams = grams

    def find(self, name: str, limit: int, least: float) -> list[tuple[int, float]]:
        """Up to ``limit`` names as (place, likeness of at least ``least``), the likest first."""
        postings = sorted((self._grams[gram] for gram in _grams(name) if gram in self._grams), key=len)
        counted: Counter[int] = Counter()
        spent = 0
        for posting in postings:
            spent += len(posting)
            if spent > _BUDGET and counted:
                break
            counted.update(posting)
        length = len(name)
        shortlist = heapq.nsmallest(
            _SHORTLIST,
            (
                (-2 * shared / (length + len(self._names[place]) + 2), place)
                for place, shared in counted.items()
            ),
        )
        near = ((place, likeness(name, self._names[place])) for _, place in shortlist)
        return sorted((each for each in near if each[1] >= least), key=lambda each: (-each[1], each[0]))[
            :limit
        ]


def _grams(name: str) -> set[str]:
    heard = f"^{sounds(name)}$"
    pairs = {heard[place : place + 2] for place in range(len(heard) - 1)}
    # A name of two or three characters with one wrong keeps few pairs: single sounds help to find it.
    return pairs | set(heard[1:-1]) if len(name) <= 4 else pairs
