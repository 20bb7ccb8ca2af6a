"""The columns of a catalogue in one edition: the txt's columns, or the fields of a paged reply in the order of the table."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.listings import Listing
from yibao.message.tables import EditionTable, NodeTable


@dataclass(frozen=True, slots=True)
class Layout:
    """``columns`` by code, in order; ``titles`` their Chinese names; ``paged`` whether they come in pages, not in a file."""

    listing: Listing
    edition: str
    columns: tuple[str, ...]
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
    node = None if interface is None else _rows_node(interface.file or interface.output, listing)
    if interface is None or node is None:
        raise unknown(listing.infno, table.edition)
    columns = tuple(field.code for field in node.fields)
    missing = [code for code in listing.needed if code not in columns]
    if missing:
        raise catalogue_error(
            "catalogue-layout", infno=listing.infno, edition=table.edition, found="、".join(missing)
        )
    titles = tuple(field.name for field in node.fields)
    return Layout(listing, table.edition, columns, titles, not interface.file)


def _rows_node(nodes: tuple[NodeTable, ...], listing: Listing) -> NodeTable | None:
    """The node that has the items' codes: provinces call it otherwise, or print one row of it."""
    return next((node for node in nodes if any(field.code == listing.code for field in node.fields)), None)


def unknown(infno: str, edition: str) -> CatalogueError:
    """The edition has no such catalogue."""
    return catalogue_error("catalogue-unknown", found=infno, edition=edition)
