"""Opens files of every kind and collects what they say: the importer's own tables as they are, documents by their outline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block, Watch
from yibaogen.importing.documents.docx import docx_blocks
from yibaogen.importing.documents.found import Found, joined
from yibaogen.importing.documents.markup import html_blocks, markdown_blocks
from yibaogen.importing.documents.outline import read_outline
from yibaogen.importing.documents.sheets import grid_blocks
from yibaogen.importing.read import (
    KINDS,
    SHEETS,
    Cells,
    RawTable,
    cells_of,
    decoded,
    kind_of,
    open_file,
    raw_table,
)
from yibaogen.text.sink import Sink

WORD = (".docx", ".docm")
PAGES = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown")
OWN_COLUMNS = frozenset(column for columns in KINDS.values() for column in columns)
KNOWN = ", ".join((".docx", ".xlsx", ".csv", ".tsv", ".md", ".html"))


def gather(paths: Sequence[Path], source: str, sink: Sink, watch: Watch) -> Found:
    """All that the files say; what cannot be read becomes an event. ``source`` is the witness of every row of a document."""
    return joined([_file(path, source, sink, watch) for path in paths])


def _file(path: Path, source: str, sink: Sink, watch: Watch) -> Found:
    data = open_file(path, sink)
    if data is None:
        return Found()
    suffix = path.suffix.lower()
    if suffix in SHEETS:
        return _sheets(data, path.name, suffix, source, sink, watch)
    blocks = _blocks(data, path.name, suffix, sink)
    if blocks is None:
        sink.error("import-format", Span(path.name, 1, 1), found=suffix or path.name, allowed=KNOWN)
        return Found()
    return read_outline(blocks, source, watch)


def _blocks(data: bytes, shown: str, suffix: str, sink: Sink) -> Iterator[Block] | None:
    if suffix in WORD or suffix in (".doc", ".dot"):
        return docx_blocks(data, shown, sink)
    if suffix in PAGES:
        return html_blocks(decoded(data, shown, sink) or "", shown)
    if suffix in MARKDOWN:
        return markdown_blocks(decoded(data, shown, sink) or "", shown)
    return None


def _sheets(data: bytes, shown: str, suffix: str, source: str, sink: Sink, watch: Watch) -> Found:
    """Sheets whose first line has the importer's own columns are taken as they are; all others are read as a document.

    So are field tables with Chinese headings: there people leave out what stands in the row above.
    """
    tables: list[RawTable] = []
    others: list[tuple[str, Cells]] = []
    for name, cells in cells_of(data, shown, suffix, sink):
        if kind_of(cells) not in (None, "fields") or _meant_for_us(cells):
            tables.extend(raw_table(cells, name, sink))
        else:
            others.append((name, cells))
    document = read_outline(
        (block for name, cells in others for block in grid_blocks(cells, name)), source, watch
    )
    if others and not document.tables:
        # Nothing to be made of them as a document either: say which columns the importer's own tables have.
        for name, cells in others:
            tables.extend(raw_table(cells, name, sink))
        return Found(tuple(tables))
    return joined([Found(tuple(tables)), document])


def _meant_for_us(cells: Cells) -> bool:
    """True for a first line of the importer's own column names, even if some are missing or misspelt."""
    head = [text.strip().lower() for text in cells[0][1] if text.strip()] if cells else []
    return all(text.isascii() for text in head) and len(OWN_COLUMNS.intersection(head)) >= 2
