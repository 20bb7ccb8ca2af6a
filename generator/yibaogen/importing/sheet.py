"""The review sheet: every doubt of an import as tsv text or as a workbook."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import fields

from openpyxl import Workbook
from openpyxl.styles import Font

from yibaogen.importing.facts import Doubt

COLUMNS = tuple(field.name for field in fields(Doubt))
_HEADS = ("种类", "交易编号", "方向", "节点", "字段", "属性", "各来源说法", "采用", "理由", "位置")


def _rows(doubts: Sequence[Doubt]) -> list[list[str]]:
    ordered = sorted(set(doubts), key=Doubt.sort_key)
    return [[_plain(getattr(doubt, column)) for column in COLUMNS] for doubt in ordered]


def _plain(text: str) -> str:
    """One line; a leading ``=``, ``+``, ``-`` or ``@`` would make a spreadsheet compute it."""
    flat = " ".join(text.split())
    return "'" + flat if flat[:1] in "=+-@" and len(flat) > 1 else flat


def sheet_tsv(doubts: Sequence[Doubt]) -> str:
    """Tab separated, English column names, sorted by place."""
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in _rows(doubts))]
    return "\n".join(lines) + "\n"


def sheet_xlsx(doubts: Sequence[Doubt]) -> bytes:
    """The same as a workbook with Chinese headings, a filter and a frozen first line."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "核对表"
    sheet.append(list(_HEADS))
    for row in _rows(doubts):
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
