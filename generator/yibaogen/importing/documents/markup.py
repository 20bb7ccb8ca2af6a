"""HTML pages and Markdown files as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block, Cell, Grid, Paragraph, Row, clean, row_of

_HIDDEN = frozenset({"script", "style", "template", "noscript", "head"})
_LINES = frozenset(
    {"p", "li", "caption", "div", "dt", "dd", "figcaption", "pre", "blockquote", "section", "article"}
)
_MOST_SPAN = 200
_MAX_DEPTH = 50
_PIPE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*")
_ATX = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*")


def html_blocks(text: str, shown: str) -> Iterator[Block]:
    """Headings, lines and tables of a page; merged cells are filled in, tables in tables come first."""
    reader = _Page(shown)
    reader.feed(text)
    reader.close()
    reader.flush()
    yield from reader.blocks


@dataclass(slots=True)
class _OpenTable:
    number: int
    rows: list[Row] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    below: dict[int, tuple[int, str, int]] = field(default_factory=dict)
    text: list[str] | None = None
    spans: tuple[int, int] = (1, 1)


class _Page(HTMLParser):
    def __init__(self, shown: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._shown = shown
        self._tables: list[_OpenTable] = []
        self._count = 0
        self._text: list[str] = []
        self._level = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "br":
            self.handle_data("\n")
        elif tag == "table" and len(self._tables) < _MAX_DEPTH:
            self.flush()
            self._count += 1
            self._tables.append(_OpenTable(self._count))
        elif self._tables and tag in ("tr", "td", "th"):
            self._start_part(tag, dict(attrs))
        elif not self._tables and (tag in _LINES or re.fullmatch(r"h[1-6]", tag)):
            self.flush()
            self._level = int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else 0

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(self._hidden - 1, 0)
        elif self._tables and tag in ("td", "th"):
            self._end_cell()
        elif self._tables and tag == "tr":
            self._end_cell()
            self._end_row()
        elif self._tables and tag == "table":
            self._end_table()
        elif (tag == "caption" and self._tables) or (
            not self._tables and (tag in _LINES or re.fullmatch(r"h[1-6]", tag))
        ):
            self.flush()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        cell = self._tables[-1].text if self._tables else None
        (self._text if cell is None else cell).append(data)

    def flush(self) -> None:
        """The line that is being read, if there is one."""
        text, level = clean("".join(self._text)), self._level
        self._text, self._level = [], 0
        if text:
            line = self.getpos()[0]
            self.blocks.append(Paragraph(text, level, Span(self._shown, line, 1)))

    def _start_part(self, tag: str, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        if tag == "tr":
            self._end_row()
            return
        self._text = [] if not "".join(self._text).strip() else self._text
        self.flush()
        table = self._tables[-1]
        table.text = []
        table.spans = (_span(attributes.get("rowspan")), _span(attributes.get("colspan")))

    def _end_cell(self) -> None:
        table = self._tables[-1]
        if table.text is None:
            return
        start = self._carried(table)
        text, (down, wide) = clean("".join(table.text)), table.spans
        table.cells.append(Cell(text, start, start + wide))
        if down > 1:
            table.below[start] = (down - 1, text, wide)
        table.text = None

    def _carried(self, table: _OpenTable) -> int:
        """Put in the cells that reach down from above; returns the next free column."""
        at = table.cells[-1].end if table.cells else 0
        while at in table.below:
            left, text, wide = table.below.pop(at)
            table.cells.append(Cell(text, at, at + wide, True))
            if left > 1:
                table.below[-at - 1] = (left - 1, text, wide)
            at += wide
        return at

    def _end_row(self) -> None:
        table = self._tables[-1]
        if not table.cells:
            return
        self._carried(table)
        # What still reaches down was kept aside, so that this row does not take it twice.
        for key in [key for key in table.below if key < 0]:
            table.below[-key - 1] = table.below.pop(key)
        table.rows.append(Row(len(table.rows) + 1, tuple(table.cells)))
        table.cells = []

    def _end_table(self) -> None:
        self._end_cell()
        self._end_row()
        table = self._tables.pop()
        self.blocks.append(Grid(tuple(table.rows), f"{self._shown}#table{table.number}"))


def _span(value: str | None) -> int:
    return min(int(value), _MOST_SPAN) if value and value.isdecimal() and int(value) > 0 else 1


def markdown_blocks(text: str, shown: str) -> Iterator[Block]:
    """Headings, lines and pipe tables; fenced blocks are lines as they stand."""
    lines = text.splitlines()
    rows: list[Row] = []
    tables = 0
    fenced = False
    for number, line in enumerate([*lines, ""], 1):
        piped = not fenced and len(_PIPE.findall(line)) > 0 and (rows or _rule_follows(lines, number))
        if piped:
            if not _RULE.fullmatch(line):
                rows.append(row_of(number, _cells(line)))
            continue
        if rows:
            tables += 1
            yield Grid(tuple(rows), f"{shown}#table{tables}")
            rows = []
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif fenced and line.strip():
            yield Paragraph(line.rstrip(), 0, Span(shown, number, 1))
        elif match := _ATX.fullmatch(line):
            yield Paragraph(_inline(match.group(2)), len(match.group(1)), Span(shown, number, 1))
        elif line.strip():
            yield Paragraph(_inline(line), 0, Span(shown, number, 1))


def _rule_follows(lines: list[str], number: int) -> bool:
    return number < len(lines) and "-" in lines[number] and bool(_RULE.fullmatch(lines[number]))


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [_inline(part.replace("\\|", "|")) for part in _PIPE.split(inner)]


def _inline(text: str) -> str:
    """Without the marks of emphasis and code; underscores stay, they belong to codes."""
    bare = re.sub(r"<br\s*/?>", "\n", text)
    bare = re.sub(r"\*\*(.+?)\*\*|`(.+?)`", lambda m: m.group(1) or m.group(2), bare)
    return clean(bare.replace("\\_", "_"))
