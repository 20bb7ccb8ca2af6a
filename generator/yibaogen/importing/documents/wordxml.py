"""Word's body as a stream: expat over the XML, so that a document of any size takes little memory.

Only what can hold text is looked at. Deleted and moved-away text is left out, so is the second copy of a text box that Word keeps for
old programs; tables in tables come out before the table around them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block, Cell, Grid, Paragraph, Row, clean

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006 "
_CHUNK = 1 << 16
# Deeper than any author nests tables; a file that nests deeper is made to hurt.
_MAX_DEPTH = 200
_OFF = frozenset({"0", "false", "off", "none"})
_PROPERTIES = ("pPr", "tcPr", "rPr", "trPr", "tblPr")
_SKIPPED = ("del", "moveFrom", "sectPr")
# Ticks of the symbol fonts.
_TICKS = frozenset({"F0FC", "F0FE", "F052", "2713", "2714", "221A"})


class BadXml(Exception):
    """The body cannot be read; ``reason`` is one word for the catalogue."""


@dataclass(slots=True)
class _Para:
    level: int
    parts: list[str] = field(default_factory=list)
    struck: list[bool] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A cell that is being read."""

    start: int
    width: int = 1
    merge: str = ""
    lines: list[str] = field(default_factory=list)
    inner: list[str] = field(default_factory=list)
    struck: bool = True


@dataclass(slots=True)
class _Table:
    number: int
    rows: list[Row] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    column: int = 0
    above: dict[int, str] = field(default_factory=dict)
    cell: _Open | None = None


def word_blocks(stream: IO[bytes], levels: Mapping[str, int], shown: str, limit: int) -> Iterator[Block]:
    """The blocks of ``word/document.xml``. ``levels``: style id → heading level, -1 for lines of a table of contents; ``limit``: the most bytes that are read.

    Raises BadXml.
    """
    reader = _Reader(levels, shown)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse
    read = 0
    try:
        while chunk := stream.read(_CHUNK):
            read += len(chunk)
            if read > limit:
                raise BadXml("too-large")
            parser.Parse(chunk, False)
            yield from reader.taken()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise BadXml(str(error)) from error
    yield from reader.taken()


def _refuse(*_: object) -> None:
    raise BadXml("DOCTYPE")


class _Reader:
    def __init__(self, levels: Mapping[str, int], shown: str) -> None:
        self._levels = levels
        self._shown = shown
        self._done: list[Block] = []
        self._paras: list[_Para] = []
        self._tables: list[_Table] = []
        self._count = {"p": 0, "tbl": 0}
        self._skip = 0
        self._writing = False
        self._properties = 0
        self._struck = False
        starts: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "p": self._start_p, "tbl": self._start_tbl, "tc": self._start_tc, "gridSpan": self._span,
            "vMerge": self._merge, "gridBefore": self._before, "pStyle": self._style, "outlineLvl": self._outline,
            "strike": self._strike, "dstrike": self._strike, "r": self._start_r, "t": self._start_t,
            "sym": self._symbol, "tab": self._tab, "br": self._break, "cr": self._break, "noBreakHyphen": self._dash,
            **dict.fromkeys(_PROPERTIES, self._start_properties), **dict.fromkeys(_SKIPPED, self._start_skipped),
        }  # fmt: skip
        ends: Mapping[str, Callable[[], None]] = {
            "p": self._end_p, "tbl": self._end_tbl, "tr": self._end_tr, "tc": self._end_tc, "t": self._end_t,
            **dict.fromkeys(_PROPERTIES, self._end_properties),
        }  # fmt: skip
        # Most of a document is looks, not text: one look-up by the full name tells what to ignore.
        self._starts = {space + name: does for name, does in starts.items() for space in (W, _STRICT)}
        self._starts[_MC + "Fallback"] = self._start_skipped
        self._ends = {space + name: does for name, does in ends.items() for space in (W, _STRICT)}

    def taken(self) -> Iterator[Block]:
        """What is complete since the last call."""
        done, self._done = self._done, []
        yield from done

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._skip:
            self._skip += 1
        elif (does := self._starts.get(tag)) is not None:
            does(attributes)

    def end(self, tag: str) -> None:
        if self._skip:
            self._skip -= 1
        elif (does := self._ends.get(tag)) is not None:
            does()

    def text(self, data: str) -> None:
        if self._writing and not self._skip:
            self._add(data)

    def _add(self, text: str) -> None:
        if self._paras:
            self._paras[-1].parts.append(text)
            if text.strip():
                self._paras[-1].struck.append(self._struck)

    def _start_skipped(self, _: Mapping[str, str]) -> None:
        self._skip = 1

    def _start_properties(self, _: Mapping[str, str]) -> None:
        self._properties += 1

    def _end_properties(self) -> None:
        self._properties -= 1

    def _start_t(self, _: Mapping[str, str]) -> None:
        self._writing = True

    def _end_t(self) -> None:
        self._writing = False

    def _tab(self, _: Mapping[str, str]) -> None:
        # Among properties the same name means a tab stop.
        if not self._properties:
            self._add("\t")

    def _break(self, _: Mapping[str, str]) -> None:
        self._add("\n")

    def _dash(self, _: Mapping[str, str]) -> None:
        self._add("-")

    def _symbol(self, attributes: Mapping[str, str]) -> None:
        if _value(attributes, "char").upper() in _TICKS:
            self._add("√")

    def _start_r(self, _: Mapping[str, str]) -> None:
        self._struck = False

    def _strike(self, attributes: Mapping[str, str]) -> None:
        # Two ways to cross out, each may be switched off on its own.
        self._struck = self._struck or _value(attributes, "val") not in _OFF

    def _start_p(self, _: Mapping[str, str]) -> None:
        self._deeper(len(self._paras))
        self._paras.append(_Para(0))

    def _style(self, attributes: Mapping[str, str]) -> None:
        if self._paras:
            self._paras[-1].level = self._levels.get(_value(attributes, "val"), 0)

    def _outline(self, attributes: Mapping[str, str]) -> None:
        value = _value(attributes, "val")
        if self._paras and value.isdecimal() and int(value) < 9:
            self._paras[-1].level = int(value) + 1

    def _end_p(self) -> None:
        if not self._paras:
            return
        para = self._paras.pop()
        text = clean("".join(para.parts))
        self._count["p"] += 1
        cell = self._tables[-1].cell if self._tables else None
        if cell is not None:
            cell.lines.append(text)
            cell.struck = cell.struck and all(para.struck)
        elif text and para.level >= 0:
            self._done.append(Paragraph(text, para.level, Span(f"{self._shown}#p{self._count['p']}", 1, 1)))

    def _start_tbl(self, _: Mapping[str, str]) -> None:
        self._deeper(len(self._tables))
        self._count["tbl"] += 1
        self._tables.append(_Table(self._count["tbl"]))

    def _deeper(self, depth: int) -> None:
        if depth >= _MAX_DEPTH:
            raise BadXml("depth")

    def _before(self, attributes: Mapping[str, str]) -> None:
        if self._tables:
            self._tables[-1].column = _small(attributes)

    def _start_tc(self, _: Mapping[str, str]) -> None:
        if self._tables:
            table = self._tables[-1]
            table.cell = _Open(table.column)

    def _span(self, attributes: Mapping[str, str]) -> None:
        cell = self._tables[-1].cell if self._tables else None
        if cell is not None:
            cell.width = max(_small(attributes), 1)

    def _merge(self, attributes: Mapping[str, str]) -> None:
        cell = self._tables[-1].cell if self._tables else None
        if cell is not None:
            cell.merge = _value(attributes, "val") or "continue"

    def _end_tc(self) -> None:
        table = self._tables[-1] if self._tables else None
        cell = table.cell if table is not None else None
        if table is None or cell is None:
            return
        text = clean("\n".join(cell.lines)) or "\n".join(cell.inner[:1])
        end = cell.start + cell.width
        merged = cell.merge == "continue" and cell.start in table.above
        if merged:
            text = text or table.above[cell.start]
        table.above[cell.start] = text
        if not cell.merge:
            del table.above[cell.start]
        table.cells.append(Cell(text, cell.start, end, merged, bool(text) and cell.struck and not merged))
        table.column, table.cell = end, None

    def _end_tr(self) -> None:
        if self._tables:
            table = self._tables[-1]
            table.rows.append(Row(len(table.rows) + 1, tuple(table.cells)))
            table.cells, table.column = [], 0

    def _end_tbl(self) -> None:
        if not self._tables:
            return
        table = self._tables.pop()
        self._done.append(Grid(tuple(table.rows), f"{self._shown}#table{table.number}"))
        around = self._tables[-1].cell if self._tables else None
        if around is not None:
            around.inner.extend(text for row in table.rows for text in row.texts if text)
            around.struck = False


def _value(attributes: Mapping[str, str], name: str) -> str:
    return attributes.get(W + name) or attributes.get(_STRICT + name, "")


def _small(attributes: Mapping[str, str]) -> int:
    """A count of columns; what no table has counts as one."""
    value = _value(attributes, "val")
    return int(value) if value.isdecimal() and len(value) <= 2 else 1
