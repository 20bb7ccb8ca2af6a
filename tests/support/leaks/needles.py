"""What must never show: identity numbers, names and cards of the people in specs/world and the samples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yibao.platform.world import shipped_world

# Every invented resident's number has the area 999999, which does not exist: also those that only a sample or a test knows.
_IDENTITY = re.compile(r"(?<![0-9A-Za-z])999999(?:19|20)\d{9}[0-9Xx](?![0-9A-Za-z])")
_WORD = re.compile(r"[0-9A-Za-z]{8,}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2,}")
NAME_LENGTHS = (2, 3, 4)


@dataclass(frozen=True)
class Needles:
    """``numbers``: persons' numbers, certificates, cards, telephones; ``names``: of the insured people."""

    numbers: frozenset[str]
    names: frozenset[str]

    def found_in(self, text: str) -> Iterator[str]:
        """Each piece of personal data, once a place."""
        if text.isascii() and not any(mark in text for mark in "0123456789"):
            return
        for match in _IDENTITY.finditer(text):
            yield match[0]
        for match in _WORD.finditer(text):
            if match[0] in self.numbers:
                yield match[0]
        for match in _CHINESE.finditer(text):
            yield from self._names_in(match[0])

    def _names_in(self, run: str) -> Iterator[str]:
        for begin in range(len(run) - 1):
            for length in NAME_LENGTHS:
                if run[begin : begin + length] in self.names and begin + length <= len(run):
                    yield run[begin : begin + length]


def of_the_world() -> Needles:
    """Those of all people that the tests know."""
    people = shipped_world().persons.values()
    cards = (each for person in people for each in person.certificates)
    numbers = {text for card in cards for text in (card.number, card.card_sn)}
    numbers |= {text for person in people for text in (person.psn_no, person.tel)}
    # A child may have its birth certificate's number in a form of its own; short numbers would be found by chance.
    long_enough = frozenset(number for number in numbers if len(number) >= 8)
    return Needles(long_enough, frozenset(person.name for person in people if len(person.name) >= 2))


def masked(value: str) -> str:
    """How a report of a leak shows it: enough to find it, not enough to repeat the leak."""
    return f"{value[:2]}…({len(value)})"
