"""Stage 1: opens csv, tsv and xlsx tables. Knows five kinds by their columns; everything else is an event."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from yibao.events import Span
from yibaogen.text.sink import Sink, nearest

MAX_BYTES = 64 * 1024 * 1024
MAX_ROWS = 500_000

# What a table must have, by kind; the first kind whose columns are all there is taken.
KINDS: Mapping[str, tuple[str, ...]] = {
    "fields": ("infno", "io", "node", "code", "name", "type", "length"),
    "codes": ("dict", "code", "label"),
    "links": ("field_code", "dict"),
    "columns": ("infno", "seq", "column_code", "column_name"),
    "dictionaries": ("dict", "title"),
}
# Chinese headings of provincial documents.
_HEADINGS: Mapping[str, str] = {
    "来源": "source",
    "交易编号": "infno",
    "接口编号": "infno",
    "方向": "io",
    "节点": "node",
    "节点标识": "node",
    "节点类型": "node_kind",
    "序号": "seq",
    "参数代码": "code",
    "字段代码": "code",
    "参数名称": "name",
    "字段名称": "name",
    "参数类型": "type",
    "类型": "type",
    "参数长度": "length",
    "长度": "length",
    "代码标识": "dict",
    "是否必填": "required",
    "必填": "required",
    "说明": "note",
    "备注": "note",
    "字典": "dict",
    "代码": "code",
    "含义": "label",
}


@dataclass(frozen=True, slots=True)
class RawRow:
    """One line of a table: cells by column name, and where it stands."""

    cells: Mapping[str, str]
    span: Span

    def get(self, column: str) -> str:
        """The cell, or "" when the table has no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table whose kind is one of ``KINDS``."""

    kind: str
    rows: tuple[RawRow, ...]


def read_tables(paths: Iterable[Path], sink: Sink) -> list[RawTable]:
    """Every table of the files; what cannot be read becomes an event in ``sink``."""
    tables: list[RawTable] = []
    for path in paths:
        tables.extend(_read_file(path, sink))
    return tables


def _read_file(path: Path, sink: Sink) -> Iterator[RawTable]:
    shown = path.name
    place = Span(shown, 1, 1)
    try:
        if path.is_dir():
            sink.error("import-directory", place)
            return
        size = path.stat().st_size
        if size > MAX_BYTES:
            sink.error("import-too-large", place, found=f"{size:,}", allowed=f"{MAX_BYTES:,}")
            return
        data = path.read_bytes()
    except FileNotFoundError:
        sink.error("import-missing", place, found=str(path))
        return
    except OSError as error:
        sink.error("import-unreadable", place, reason=error.strerror or str(error))
        return
    if not data.strip():
        sink.error("import-empty", place)
        return
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        yield from _workbook(data, shown, sink)
    elif suffix in (".csv", ".tsv", ".txt"):
        yield from _text(data, shown, suffix, sink)
    else:
        sink.error("import-format", place, found=suffix or shown, allowed=".csv, .tsv, .xlsx")


def _text(data: bytes, shown: str, suffix: str, sink: Sink) -> Iterator[RawTable]:
    if b"\x00" in data:
        sink.error("import-binary", Span(shown, 1, 1))
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sink.error("import-encoding", Span(shown, line, 1), found=f"0x{data[error.start]:02x}")
        return
    tabbed = suffix == ".tsv" or "\t" in text.partition("\n")[0]
    try:
        if tabbed:
            lines = csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
        else:
            lines = csv.reader(io.StringIO(text))
        cells = [(number, row) for number, row in enumerate(lines, 1)]
    except csv.Error as error:
        sink.error("import-unreadable", Span(shown, 1, 1), reason=str(error))
        return
    yield from _table(cells, shown, sink)


def _workbook(data: bytes, shown: str, sink: Sink) -> Iterator[RawTable]:
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        sink.error("import-binary", Span(shown, 1, 1), reason=str(error))
        return
    for sheet in book.worksheets:
        cells: list[tuple[int, Sequence[str]]] = []
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            if number > MAX_ROWS:
                sink.error(
                    "import-too-large", Span(shown, number, 1), found=str(number), allowed=str(MAX_ROWS)
                )
                return
            cells.append((number, [_cell(value) for value in row]))
        if any(any(row) for _, row in cells):
            name = shown if len(book.worksheets) == 1 else f"{shown}[{sheet.title}]"
            yield from _table(cells, name, sink)


def _cell(value: object) -> str:
    """A cell as text; a spreadsheet turns 30 into 30.0 and 2207 into a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Y" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _table(cells: Sequence[tuple[int, Sequence[str]]], shown: str, sink: Sink) -> Iterator[RawTable]:
    if not cells:
        sink.error("import-empty", Span(shown, 1, 1))
        return
    first, head = cells[0]
    names = [_HEADINGS.get(cell.strip(), cell.strip().lower()) for cell in head]
    kind = next((kind for kind, needed in KINDS.items() if set(needed) <= set(names)), None)
    if kind is None:
        closest = min(KINDS.items(), key=lambda item: len(set(item[1]) - set(names)))
        missing = [name for name in closest[1] if name not in names]
        sink.error(
            "import-columns",
            Span(shown, first, 1),
            found=", ".join(name for name in names if name)[:200] or "-",
            missing=", ".join(missing),
            nearest="; ".join(near for name in missing if (near := nearest(name, names))) or "-",
        )
        return
    rows: list[RawRow] = []
    for number, row in cells[1:]:
        if any(cell.strip() for cell in row):
            filled = {name: cell for name, cell in zip(names, row, strict=False) if name}
            rows.append(RawRow(filled, Span(shown, number, 1)))
    if not rows:
        sink.warning("import-no-rows", Span(shown, first, 1))
    yield RawTable(kind, tuple(rows))
