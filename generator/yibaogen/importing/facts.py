"""The importer's own records: what one witness says, what the merge made of it, and what remains doubtful."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from yibao.events import Span
from yibaogen.model import BaseType, FieldType, Kind, Shape

RECONSTRUCTED = "reconstructed"
UNCLEAR = "?"
"""Stands for a dictionary that a cell names and nobody knows."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One row of a field table, normalised. ``base`` is None where the witness gives no type.

    ``length`` None: not given. ``scaled``: the type word or the length says that decimals are possible.
    ``container``: the row only announces a nested node (its type is a list or an object). ``named``: the dictionary that the cell
    names, first as printed, later its id or ``UNCLEAR``.
    """

    source: str
    infno: str
    io: str
    node: str
    kind: Kind | None
    seq: int | None
    code: str
    name: str
    base: BaseType | None
    length: int | None
    scale: int | None
    container: bool
    coded: bool
    required: bool
    span: Span
    named: str = ""

    @property
    def typed(self) -> bool:
        """True when the row says something about form; only such rows vote on values."""
        return self.base is not None or self.length is not None


@dataclass(frozen=True, slots=True)
class Doubt:
    """One line of the review sheet: what was found where, what was chosen, who said what."""

    kind: str
    infno: str = ""
    io: str = ""
    node: str = ""
    code: str = ""
    about: str = ""
    said: str = ""
    chosen: str = ""
    reason: str = ""
    place: str = ""

    def sort_key(self) -> tuple[str, ...]:
        """Interface, direction, node, field, kind, then the rest: the same order on every run."""
        first = (self.infno, self.io, self.node, self.code, self.kind)
        return (*first, self.about, self.said, self.chosen, self.reason, self.place)


@dataclass(frozen=True, slots=True)
class MergedField:
    """A field as the merge decided it. ``type`` None: no witness gave one; the element decides later."""

    code: str
    name: str
    type: FieldType | None
    required: bool
    dict: str | None
    shape: Shape
    note: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergedNode:
    """A node as the merge decided it; ``path`` is "" directly below input/output."""

    path: str
    kind: Kind
    required: bool
    max_items: int | None
    name: str
    note: str
    fields: tuple[MergedField, ...]


@dataclass(frozen=True, slots=True)
class MergedInterface:
    """All nodes of one number and the witnesses that have it."""

    infno: str
    sources: tuple[str, ...]
    input: tuple[MergedNode, ...]
    output: tuple[MergedNode, ...]
    file: tuple[MergedNode, ...]

    def sides(self) -> tuple[tuple[Literal["input", "output", "file"], tuple[MergedNode, ...]], ...]:
        """The three directions with their nodes."""
        return (("input", self.input), ("output", self.output), ("file", self.file))
