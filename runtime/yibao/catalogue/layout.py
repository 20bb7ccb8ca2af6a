"""The columns of a catalogue in one edition: the txt's columns, or the fields of a paged reply in the order of the table."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.listings import TITLES, Listing
from yibao.message.tables import EditionTable, NodeTable


@dataclass(frozen=True, slots=True)
class Layout:
    """``columns`` in order, by the standard's codes; ``wire`` the edition's own codes, ``titles`` their Chinese names.

    ``paged``: whether they come in pages, not in a file.
    """

    listing: Listing
    edition: str
    columns: tuple[str, ...]
    wire: tuple[str, ...]
    titles: tuple[str, ...]
    paged: bool

    def place(self, code: str) -> int | None:
        """Where a column stands, counted from 0."""
        return self.columns.index(code) if code in self.columns else None

    def places(self, codes: tuple[str, ...]) -> tuple[int, ...]:
        """The places of those columns that this edition has."""
        return tuple(self.columns.index(code) for code in codes if code in self.columns)


def layout_of(table: EditionTable, listing: Listing) -> Layout:
    """The layout of a catalogue. Raises ``CatalogueError`` where the edition has none, or none that can be kept."""
    interface = table.interfaces.get(listing.infno)
    nodes = () if interface is None else interface.file or interface.output
    # Provinces call the node otherwise, or print one row of it: it is the one with the items' codes.
    named = ((node, _columns(node, listing)) for node in nodes)
    found = next(((node, columns) for node, columns in named if listing.code in columns), None)
    if interface is None or found is None:
        raise unknown(listing.infno, table.edition)
    node, columns = found
    missing = [code for code in listing.needed if code not in columns]
    if missing:
        raise catalogue_error(
            "catalogue-layout", infno=listing.infno, edition=table.edition, found="、".join(missing)
        )
    wire = tuple(field.code for field in node.fields)
    titles = tuple(field.name for field in node.fields)
    return Layout(listing, table.edition, columns, wire, titles, not interface.file)


def _columns(node: NodeTable, listing: Listing) -> tuple[str, ...]:
    """The codes of a node's fields; a column that a draft calls otherwise is known by its Chinese name."""
    codes = [field.code for field in node.fields]
    by_title = {field.name: at for at, field in enumerate(node.fields)}
    for code, title in TITLES.items():
        if code in listing.used and code not in codes and title in by_title:
            codes[by_title[title]] = code
    return tuple(codes)


def unknown(infno: str, edition: str) -> CatalogueError:
    """The edition has no such catalogue."""
    return catalogue_error("catalogue-unknown", found=infno, edition=edition)
