"""Numbers for the texts of a file, so that each is taken apart once: many rows of a catalogue share a name, a maker, a dosage form."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from yibao.catalogue.cells import NULLS

NO_TEXT = 0
"""Stands for an empty cell, and for a text that has nothing to be found by."""
_MOST_TEXTS = 300_000
_MOST_CELLS = 6_000_000


class Texts:
    """Gives texts their numbers from ``first`` on; it forgets them, and gives new ones, when they become too many to be kept."""

    def __init__(self, first: int) -> None:
        self._next = first
        self._kinds: dict[Callable[[str], str], _Numbers] = {}
        self._cells = 0
        self._fresh: list[tuple[int, str]] = []

    def numbers(self, terms_of: Callable[[str], str], column: Iterable[str]) -> list[int]:
        """The numbers of a column's texts; ``terms_of`` gives a text's entries in the index, parted by spaces."""
        known = self._kinds.get(terms_of)
        if known is None:
            known = self._kinds[terms_of] = _Numbers(self, terms_of)
        found = list(map(known.__getitem__, column))
        self._cells += len(found)
        return found

    def take(self, terms: str) -> int:
        """The number of a new text."""
        if not terms:
            return NO_TEXT
        number = self._next
        self._next += 1
        self._fresh.append((number, terms))
        return number

    def fresh(self) -> list[tuple[int, str]]:
        """Number and entries of the texts that are new since this was asked last."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def forgotten(self) -> bool:
        """Whether there were too many, and no number given so far will be given again."""
        full = self._cells > _MOST_CELLS or sum(map(len, self._kinds.values())) > _MOST_TEXTS
        if full:
            self._kinds.clear()
            self._cells = 0
        return full


class _Numbers(dict[str, int]):
    """The texts of one kind that have been met."""

    def __init__(self, texts: Texts, terms_of: Callable[[str], str]) -> None:
        super().__init__(dict.fromkeys(NULLS, NO_TEXT))
        self._texts, self._terms_of = texts, terms_of

    def __missing__(self, text: str) -> int:
        number = self[text] = self._texts.take(self._terms_of(text))
        return number
