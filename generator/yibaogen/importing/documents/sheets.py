"""Sheets of a province as blocks: the sheet's name is a heading, lone cells are lines, and what stands together is a grid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block, Grid, Paragraph, Row, clean, row_of
from yibaogen.importing.documents.headers import code_header, field_header, list_header
from yibaogen.importing.read import Cells

_TITLE = re.compile(r"\[(.*)\]$")


def grid_blocks(cells: Cells, shown: str) -> Iterator[Block]:
    """The blocks of one sheet; a header line begins a new grid, an empty line ends one."""
    if title := _TITLE.search(shown):
        yield Paragraph(clean(title.group(1)), 1, Span(shown, 1, 1))
    open_rows: list[Row] = []
    for number, texts in cells:
        row = row_of(number, [clean(text) for text in texts])
        filled = [cell for cell in row.cells if cell.text]
        header = field_header(row) is not None or code_header(row) or list_header(row) is not None
        if open_rows and (
            header or not filled or (len(filled) == 1 and filled[0].start == 0 and len(row.cells) > 1)
        ):
            yield Grid(tuple(open_rows), shown)
            open_rows = []
        if header or open_rows:
            open_rows.append(row)
        elif len(filled) == 1:
            # Deeper than the sheet's own heading, so that a number here stands below it.
            yield Paragraph(filled[0].text, 2 if _heading(filled[0].text) else 0, Span(shown, number, 1))
    if open_rows:
        yield Grid(tuple(open_rows), shown)


def _heading(text: str) -> bool:
    from yibaogen.importing.documents.captions import interface_heading

    return interface_heading(text, 2) is not None
