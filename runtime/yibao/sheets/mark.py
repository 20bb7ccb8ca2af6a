"""A copy of a filled file in which every finding stands in its cell, and a sheet that lists them all."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from yibao.batches import FATES, Fate, Line
from yibao.events import Event, Severity
from yibao.sheets.found import Found
from yibao.sheets.grids import Grid, SheetError, read_grids
from yibao.sheets.style import BOLD, OPTIONAL, WRAPPED, WRONG, note, put_text

LIST = "错误"
_HEADS = ("位置", "规则", "问题", "怎么改")
_WIDTHS = (24, 26, 80, 60)
_FATE_EVENTS: Mapping[Fate, str] = {
    "refused": "sheet-row-refused",
    "unknown": "sheet-row-unknown",
    "sending": "sheet-row-unknown",
    "invalid": "sheet-row-invalid",
    "held": "sheet-row-held",
}
_LINK = Font(color="0969DA", underline="single")


def marked(path: Path, found: Sequence[Found]) -> bytes:
    """The copy as xlsx, also of a csv. Raises ``SheetError`` where the file cannot be read."""
    book = _copy(path)
    for each in found:
        if each.row and each.sheet in book.sheetnames:
            _mark(book[each.sheet], each, [other for other in found if _same_cell(each, other)])
    title = LIST
    while title in book.sheetnames:
        title += "1"
    _list(book.create_sheet(title, 0), found)
    book.active = 0
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def refused(lines: Iterable[Line]) -> list[Found]:
    """What became of rows that the platform has not taken, or not yet, at their rows; rows that are fine are left out."""
    told = []
    for line in lines:
        sheet, _, row = line.label.rpartition("!")
        event_id = _FATE_EVENTS.get(line.fate)
        if event_id is None or not row.isdecimal():
            continue
        zh, en = FATES[line.fate]
        args = {"fate": zh, "fate_en": en, "infcode": line.infcode, "told": line.told, "msgid": line.msgid}
        told.append(Found(sheet, int(row), 0, Event(event_id, Severity.ERROR, args=args)))
    return told


def _copy(path: Path) -> Workbook:
    grids = read_grids(path)
    try:
        book = load_workbook(path)
    except Exception:
        # No xlsx: read_grids has read it as text.
        book = Workbook()
        book.remove(book.worksheets[0])
        for grid in grids:
            _fill(book.create_sheet(grid.title[:31] or "csv"), grid)
    if not isinstance(book, Workbook):
        raise SheetError("sheet-unreadable", found=str(path), reason="?")
    return book


def _fill(sheet: Worksheet, grid: Grid) -> None:
    for row, cells in grid.rows:
        for column, value in enumerate(cells, 1):
            if value is not None:
                put_text(sheet.cell(row, column), value)


def _same_cell(one: Found, other: Found) -> bool:
    return (one.sheet, one.row, one.column) == (other.sheet, other.row, other.column)


def _mark(sheet: Worksheet, each: Found, together: Sequence[Found]) -> None:
    cell = sheet.cell(each.row, each.column or 1)
    cell.fill = WRONG
    cell.comment = note("\n".join(f"{_text(one.event)}" for one in together))


def _text(event: Event) -> str:
    return f"{event.id}：{event.message('zh')} {event.hint('zh')}".strip()


def _list(sheet: Worksheet, found: Sequence[Found]) -> None:
    for column, (head, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True), 1):
        cell = put_text(sheet.cell(1, column), head)
        cell.font, cell.fill = BOLD, OPTIONAL
        sheet.column_dimensions["ABCD"[column - 1]].width = width
    for row, each in enumerate(found, 2):
        texts = (each.place, each.event.id, each.event.message("zh"), each.event.hint("zh"))
        for column, text in enumerate(texts, 1):
            put_text(sheet.cell(row, column), text).alignment = WRAPPED
        if each.row:
            target = each.cell if each.column else f"A{each.row}"
            place = f"'{each.sheet}'!{target}"
            sheet.cell(row, 1).hyperlink = Hyperlink(ref=f"A{row}", location=place)
            sheet.cell(row, 1).font = _LINK
    sheet.freeze_panes = "A2"
