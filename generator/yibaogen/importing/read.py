"""Stage 1: opens csv, tsv and xlsx tables. Knows five kinds by their columns; everything else is an event."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from yibao.events import Span
from yibaogen.text.sink import Sink, nearest

MAX_BYTES = 64 * 1024 * 1024
MAX_ROWS = 500_000
SHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")

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
    """One line of a table: cells by column name, and where it stands. ``at``: column → number of its cell, where that is known."""

    cells: Mapping[str, str]
    span: Span
    at: Mapping[str, int] = field(default_factory=dict)

    def get(self, column: str) -> str:
        """The cell, or "" when the table has no such column."""
        return self.cells.get(column, "")

    def place(self, *columns: str) -> Span:
        """Where the first of these cells that has text stands; the row where none does."""
        named = next((column for column in columns if column in self.at and self.get(column)), "")
        return msgspec.structs.replace(self.span, col=self.at[named]) if named else self.span


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table whose kind is one of ``KINDS``."""

    kind: str
    rows: tuple[RawRow, ...]


Cells = Sequence[tuple[int, Sequence[str]]]
"""Lines with their numbers."""


def read_tables(paths: Iterable[Path], sink: Sink) -> list[RawTable]:
    """Every table of csv, tsv and xlsx files with the importer's own columns; anything else becomes an event in ``sink``."""
    tables: list[RawTable] = []
    for path in paths:
        data = open_file(path, sink)
        suffix = path.suffix.lower()
        if data is None:
            continue
        if suffix not in SHEETS:
            sink.error(
                "import-format", Span(path.name, 1, 1), found=suffix or path.name, allowed=", ".join(SHEETS)
            )
            continue
        for name, cells in cells_of(data, path.name, suffix, sink):
            tables.extend(raw_table(cells, name, sink))
    return tables


def open_file(path: Path, sink: Sink) -> bytes | None:
    """The bytes of a file; None, and an event, when there is none, or it is empty or too large."""
    place = Span(path.name, 1, 1)
    try:
        if path.is_dir():
            sink.error("import-directory", place)
            return None
        size = path.stat().st_size
        if size > MAX_BYTES:
            sink.error("import-too-large", place, found=f"{size:,}", allowed=f"{MAX_BYTES:,}")
            return None
        data = path.read_bytes()
    except FileNotFoundError:
        sink.error("import-missing", place, found=str(path))
        return None
    except OSError as error:
        sink.error("import-unreadable", place, reason=error.strerror or str(error))
        return None
    if not data.strip():
        sink.error("import-empty", place)
        return None
    return data


def cells_of(data: bytes, shown: str, suffix: str, sink: Sink) -> Iterator[tuple[str, Cells]]:
    """The sheets of a table file: what to call each, and its lines."""
    if suffix in (".xlsx", ".xlsm"):
        yield from _workbook(data, shown, sink)
    else:
        yield from _text(data, shown, suffix, sink)


def decoded(data: bytes, shown: str, sink: Sink) -> str | None:
    """UTF-8 text; None, and an event, when it is none."""
    if b"\x00" in data:
        sink.error("import-binary", Span(shown, 1, 1))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sink.error("import-encoding", Span(shown, line, 1), found=f"0x{data[error.start]:02x}")
        return None


def _text(data: bytes, shown: str, suffix: str, sink: Sink) -> Iterator[tuple[str, Cells]]:
    text = decoded(data, shown, sink)
    if text is None:
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
    yield shown, cells


def _workbook(data: bytes, shown: str, sink: Sink) -> Iterator[tuple[str, Cells]]:
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
            yield name, cells


def _cell(value: object) -> str:
    """A cell as text; a spreadsheet turns 30 into 30.0 and 2207 into a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Y" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def kind_of(cells: Cells) -> str | None:
    """The kind of table by the columns of its first line; None for any other table."""
    names = _names(cells[0][1]) if cells else []
    return next((kind for kind, needed in KINDS.items() if set(needed) <= set(names)), None)


def _names(head: Sequence[str]) -> list[str]:
    return [_HEADINGS.get(cell.strip(), cell.strip().lower()) for cell in head]


def raw_table(cells: Cells, shown: str, sink: Sink) -> Iterator[RawTable]:
    """A table of a known kind; any other is an event that names the columns it lacks."""
    if not cells:
        sink.error("import-empty", Span(shown, 1, 1))
        return
    first, head = cells[0]
    names = _names(head)
    kind = kind_of(cells)
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
