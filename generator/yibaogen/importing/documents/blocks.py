"""What every kind of document becomes: paragraphs and grids in the order in which people read them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from yibao.events import Span


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. ``start`` and ``end`` are grid columns counted from 0, ``end`` exclusive.

    ``merged``: the text is that of the cell above, which reaches down to here. ``struck``: the author crossed all of it out.
    """

    text: str
    start: int
    end: int
    merged: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a grid; ``number`` counts from 1 in the table, or is the line of a text or sheet."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the cells."""
        return tuple(cell.text for cell in self.cells)

    @property
    def empty(self) -> bool:
        """True when no cell has text of its own."""
        return not any(cell.text.strip() and not cell.merged for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of text. ``level`` 1 … 9 for a heading, 0 for anything else; ``span``: file and number of the paragraph."""

    text: str
    level: int
    span: Span


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; ``place`` names file and table, so that row and cell make it a span."""

    rows: tuple[Row, ...]
    place: str

    def span(self, row: Row, cell: int = 1) -> Span:
        """The place of a row or of one of its cells (counted from 1)."""
        return Span(self.place, row.number, cell)


Block = Paragraph | Grid
Watch = Callable[[str], None]
"""Hears of each step of long work."""

_BLANKS = re.compile(r"[ \t\r\f\v\xa0\u3000\u200b\ufeff]+")


def clean(text: str) -> str:
    """Lines kept, blanks in them joined, nothing unprintable."""
    printable = "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in printable.split("\n")).strip()


def row_of(number: int, texts: list[str]) -> Row:
    """A row of unmerged cells."""
    return Row(number, tuple(Cell(text, at, at + 1) for at, text in enumerate(texts)))
