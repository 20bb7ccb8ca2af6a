"""What was found in a file: an event with its cell."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.events import Event, Severity


@dataclass(frozen=True, slots=True)
class Found:
    """An event at a cell: ``column`` counts from 1, 0 means the row; ``row`` 0 means the sheet."""

    sheet: str
    row: int
    column: int
    event: Event

    @property
    def cell(self) -> str:
        """``C6``; ``6`` for a row; empty for a sheet."""
        return f"{letters(self.column)}{self.row or ''}" if self.column else str(self.row or "")

    @property
    def place(self) -> str:
        """``科室信息!C6``, as spreadsheet programs write it."""
        return f"{self.sheet}!{self.cell}" if self.cell else self.sheet

    @property
    def is_error(self) -> bool:
        """Whether it keeps the row from being sent."""
        return self.event.severity is Severity.ERROR


def found(event_id: str, sheet: str, row: int = 0, column: int = 0, **args: str) -> Found:
    """An error at a place."""
    return Found(sheet, row, column, Event(event_id, Severity.ERROR, args=args))


def letters(column: int) -> str:
    """A column's letters: 1 → A, 27 → AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
