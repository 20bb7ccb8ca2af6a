"""What a catalogue says of one item, as the store gives it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from yibao.catalogue.cells import FIRST, LAST, filled
from yibao.catalogue.listings import Listing


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a catalogue.

    ``kind`` as in ``LISTINGS`` (``drug``, ``service`` …), ``infno`` the catalogue's number. Texts are empty where the catalogue
    says nothing. ``names`` are all names that are searched, ``name`` first. ``since`` and ``until`` are the days from and to which
    this row holds, both included; None where there is no limit. ``current`` is false once a later version has replaced it.
    ``columns`` are the catalogue's own columns by code, without the empty ones. ``number`` is the import that brought it,
    ``place`` the line in that file.
    """

    infno: str
    kind: str
    code: str
    name: str
    names: tuple[str, ...]
    spec: str
    form: str
    maker: str
    approval: str
    unit: str
    version: str
    since: date | None
    until: date | None
    current: bool
    number: int
    place: int
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as the table has it."""

    id: int
    code: str
    since: str
    until: str
    ended: int
    number: int
    place: int
    line: str


STORED = "i.id, i.code, i.since, i.until, i.ended, i.number, i.place, i.line"
"""The columns of ``Stored``, of a table that is called ``i``."""


def item_of(listing: Listing, stored: Stored, columns: Sequence[str]) -> Item:
    """The item behind a row; ``columns`` are those of the import that brought it."""
    # A later version of the platform may have added columns behind those that the edition knows.
    cells = {
        code: text
        for code, cell in zip(columns, stored.line.split("\t"), strict=False)
        if (text := filled(cell))
    }

    def first(codes: tuple[str, ...]) -> str:
        return next((cells[code] for code in codes if code in cells), "")

    names = dict.fromkeys(cells[code] for code in (*listing.names, *listing.also) if code in cells)
    return Item(
        listing.infno,
        listing.kind,
        stored.code,
        first(listing.names),
        tuple(names),
        first(listing.spec),
        first(listing.form),
        first(listing.maker),
        first(listing.approval),
        first(listing.unit),
        cells.get(listing.version, ""),
        None if stored.since <= FIRST else date.fromisoformat(stored.since),
        None if stored.until >= LAST else date.fromisoformat(stored.until),
        not stored.ended,
        stored.number,
        stored.place,
        cells,
    )
