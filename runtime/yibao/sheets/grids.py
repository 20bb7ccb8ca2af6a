"""A workbook or csv file as plain rows. What is hostile, broken or too large is an error before it costs anything."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yibao.events import Event, Severity
from yibao.gateway.errors import YibaoError
from yibao.sheets.cells import Fault

_MOST_BYTES = 300 * 1024 * 1024
_MOST_COLUMNS = 1000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ENCODINGS = ("utf-8-sig", "gb18030")
META = "_yibao"
"""The hidden sheet of a template: what it is for, and its example rows."""


class SheetError(YibaoError):
    """The file as a whole cannot be used."""

    def __init__(self, event_id: str, **args: str) -> None:
        super().__init__(Event(event_id, Severity.ERROR, args=args))


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: row number (from 1) and its cells (from column A), only rows with something in them."""

    title: str
    rows: tuple[tuple[int, tuple[object, ...]], ...]

    def cell(self, row: int, column: int) -> object:
        """The value at a place, counted from 1; None outside."""
        cells = next((cells for number, cells in self.rows if number == row), ())
        return cells[column - 1] if len(cells) >= column else None


def read_grids(path: Path) -> list[Grid]:
    """All sheets of an xlsx, or the one of a csv. Raises ``SheetError``."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(4)
    except FileNotFoundError:
        raise SheetError("sheet-missing", found=str(path)) from None
    except IsADirectoryError:
        raise SheetError("sheet-unreadable", found=str(path), reason="是文件夹 (a folder)") from None
    except OSError as error:
        raise SheetError("sheet-unreadable", found=str(path), reason=error.strerror or str(error)) from error
    if size == 0:
        raise SheetError("sheet-unreadable", found=str(path), reason="文件是空的 (nothing in the file)")
    if size > _MOST_BYTES:
        raise _too_large(path, size)
    if head == b"PK\x03\x04":
        return _workbook(path)
    if head == _OLD_EXCEL:
        raise SheetError(
            "sheet-unreadable", found=str(path), reason="旧格式 .xls，或加了密码 (old .xls, or encrypted)"
        )
    return [_table(path)]


def _workbook(path: Path) -> list[Grid]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(item.file_size for item in packed.infolist())
        if unpacked > _MOST_BYTES:
            raise _too_large(path, unpacked)
        book = load_workbook(path, read_only=True)
        try:
            return [_grid(sheet.title, sheet) for sheet in book.worksheets]
        finally:
            book.close()
    except SheetError:
        raise
    except Exception as error:
        # openpyxl lets whatever its parsers raise through: KeyError, ValueError, ElementTree's and zlib's own.
        raise SheetError(
            "sheet-unreadable", found=str(path), reason=f"{type(error).__name__}: {error}"[:200]
        ) from error


def _grid(title: str, sheet: Any) -> Grid:
    sheet.reset_dimensions()
    rows = []
    for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
        values = [_value(cell) for cell in cells]
        while values and values[-1] is None:
            values.pop()
        if values:
            rows.append((number, tuple(values)))
    return Grid(title, tuple(rows))


def _value(cell: Any) -> object:
    value = cell.value
    if value is None or value == "":
        return None
    if cell.data_type == "f":
        return Fault("formula")
    if cell.data_type == "e":
        return Fault("error", str(value)[:20])
    return value


def _table(path: Path) -> Grid:
    data = path.read_bytes()
    text = _decoded(path, data)
    first_lines = "\n".join(text.split("\n", 4)[:4])
    delimiter = max(",\t;", key=first_lines.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise SheetError("sheet-unreadable", found=str(path), reason=str(error)) from error
    return Grid(path.stem, tuple(_numbered(rows)))


def _numbered(rows: Iterable[list[str]]) -> Iterable[tuple[int, tuple[object, ...]]]:
    for number, row in enumerate(rows, 1):
        values = [cell if cell.strip() else None for cell in row[:_MOST_COLUMNS]]
        if any(value is not None for value in values):
            yield number, tuple(values)


def _decoded(path: Path, data: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise SheetError(
        "sheet-unreadable", found=str(path), reason="不是 xlsx，也不是文本 (neither xlsx nor text)"
    )


def _too_large(path: Path, size: int) -> SheetError:
    allowed = f"{_MOST_BYTES // 1024 // 1024} MB"
    return SheetError("sheet-too-large", found=str(path), size=f"{size // 1024 // 1024} MB", allowed=allowed)
