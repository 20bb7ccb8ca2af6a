"""Numbers for the texts of a file, so that each is taken apart once: many rows of a catalogue share a name, a maker, a dosage form."""

from __future__ import annotations

from collections.abc import Iterable

from yibao.catalogue.cells import NULLS

NO_TEXT = 0
"""Stands for an empty cell."""
_MOST_TEXTS = 300_000


class Texts:
    """Gives texts their numbers from ``first`` on; it forgets them, and gives new ones, when they become too many to be kept."""

    def __init__(self, first: int) -> None:
        self._next = first
        self._kinds: dict[str, _Numbers] = {}
        self._fresh: list[tuple[int, str, str]] = []

    def numbers(self, kind: str, column: Iterable[str]) -> list[int]:
        """The numbers of a column's texts, which are of a kind in ``terms.KINDS``."""
        known = self._kinds.get(kind)
        if known is None:
            known = self._kinds[kind] = _Numbers(self, kind)
        return list(map(known.__getitem__, column))

    def take(self, kind: str, text: str) -> int:
        """The number of a new text."""
        number = self._next
        self._next += 1
        self._fresh.append((number, kind, text))
        return number

    def fresh(self) -> list[tuple[int, str, str]]:
        """Number, kind and text of those that are new since this was asked last."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def forgotten(self) -> bool:
        """Whether there were too many, and no number given so far will be given again."""
        full = sum(map(len, self._kinds.values())) > _MOST_TEXTS
        if full:
            self._kinds.clear()
        return full


class _Numbers(dict[str, int]):
    """The texts of one kind that have been met."""

    def __init__(self, texts: Texts, kind: str) -> None:
        super().__init__(dict.fromkeys(NULLS, NO_TEXT))
        self._texts, self._kind = texts, kind

    def __missing__(self, text: str) -> int:
        number = self[text] = self._texts.take(self._kind, text)
        return number
