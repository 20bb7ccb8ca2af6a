"""Canonical lines that are written only when somebody looks at them: a rule that reaches into their list, or a reader."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

# A key, its values in all lines that are alike, and the places of those that are not right to the letter.
Cells = tuple[str, Sequence[Any], Sequence[int]]


class Draft(NamedTuple):
    """What the canonical lines of a list are made of; ``out`` is the list itself, empty until it is written.

    ``numbers`` are the numbers of the lines that are alike, and a place is an index of it. Of these lines ``amounts`` are the columns
    whose right values become decimals, ``judged`` the keys, places and canonical values that a check has given. ``rest`` are
    the other lines, finished, with their numbers.
    """

    items: Sequence[dict[str, Any]]
    numbers: Sequence[int]
    amounts: Sequence[Cells]
    judged: Sequence[Cells]
    rest: Sequence[tuple[int, dict[str, Any]]]
    out: list[dict[str, Any]]

    def write(self) -> None:
        """Fill the list, if that has not been done."""
        if self.out:
            return
        lines = [*map(dict.copy, self.items)]
        self._write_amounts(lines)
        for key, values, places in self.judged:
            for place, value in zip(places, values, strict=True):
                if value is None:
                    del lines[self.numbers[place]][key]
                else:
                    lines[self.numbers[place]][key] = value
        for number, line in self.rest:
            lines[number] = line
        self.out[:] = lines

    def _write_amounts(self, lines: list[dict[str, Any]]) -> None:
        for key, values, bad in self.amounts:
            if not bad:
                for number, value in zip(self.numbers, map(Decimal, values), strict=True):
                    lines[number][key] = value
                continue
            odd = {*bad}
            for place, number in enumerate(self.numbers):
                if place not in odd:
                    lines[number][key] = Decimal(values[place])
