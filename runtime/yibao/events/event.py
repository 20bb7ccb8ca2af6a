"""The one record for everything that a person reads: parse, check, validation, drift."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import msgspec

from yibao.events.catalogue import Message, lookup


class Severity(enum.IntEnum):
    """How bad: only ``ERROR`` makes a command fail."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    @property
    def label(self) -> str:
        """The lower-case English word used in JSON output."""
        return self.name.lower()


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A place in a source file; line and column count from 1, ``end_col`` is exclusive (0: unknown). (A Struct because
    every word of a spec has one.)"""

    file: str
    line: int
    col: int
    end_col: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.col}"


class Event(msgspec.Struct, frozen=True, gc=False):
    """One finding. (A Struct because reports make them by the hundred: half the cost of a frozen dataclass.)

    ``id`` is stable and kebab-case and names a row of the message catalogue; ``path`` is a JSON pointer into a
    message or an address in a spec; ``args`` fill the message's placeholders; ``related`` are further places
    (for an overlay: the base line).
    """

    id: str
    severity: Severity
    span: Span | None = None
    path: str = ""
    args: Mapping[str, str] = {}
    related: tuple[Span, ...] = ()

    @property
    def entry(self) -> Message:
        """This event's row of the catalogue."""
        return lookup(self.id)

    def message(self, lang: str = "zh") -> str:
        """The sentence in Chinese (``zh``) or English (``en``)."""
        return self.entry.text(lang, self.args)

    def hint(self, lang: str = "zh") -> str:
        """What to do about it; empty where there is nothing to add."""
        return self.entry.hint(lang, self.args)

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """File, line, column, path, id: output is in the same order on every run."""
        place = self.span or Span("", 0, 0)
        return (place.file, place.line, place.col, self.path, self.id)
