"""Walks a document from top to bottom and knows at each grid which interface, direction and node it speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block, Grid, Paragraph, Row, Watch
from yibaogen.importing.documents.captions import (
    Caption,
    bare_node,
    caption,
    dictionary_title,
    interface_heading,
    part_of_interface,
    row_words,
    section,
    unnumbered,
    withdrawn,
)
from yibaogen.importing.documents.found import Found
from yibaogen.importing.documents.grids import Line, codes_of, fields_of, layouts_of, list_of
from yibaogen.importing.documents.headers import code_header, field_header, list_header, nearest_words
from yibaogen.importing.documents.lists import links, lists_in_remarks
from yibaogen.importing.documents.samples import Collector, Printed, looks_like_message, read_message
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import tidy
from yibaogen.importing.plan import Head
from yibaogen.importing.read import RawRow, RawTable
from yibaogen.model import Kind

# A header stands among the first rows; above it are titles.
_HEADER_ROWS = 4
# Headers of HTTP are no part of a message; they stand under this name in no edition.
HEADERS = "gateway_headers"
# Cells that say where a field belongs; an empty one says nothing.
_PLACE = frozenset({"infno", "io", "node", "node_kind"})
# How many lines above a table may be its caption.
_ABOVE = 4


@dataclass(slots=True)
class Place:
    """Where the walk stands. ``level`` is that of the interface's heading, 0 for a plain line; ``fresh``: a heading has just set ``io``."""

    infno: str = ""
    level: int = 0
    io: str = ""
    fresh: bool = False
    hints: list[tuple[str, str, Kind]] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    dictionary: tuple[str, str, str] | None = None
    dictionary_level: int = 0


def read_outline(blocks: Iterable[Block], source: str, watch: Watch) -> Found:
    """All that the blocks say. ``source``: the witness's name on every row; ``watch`` hears of each interface."""
    walk = _Walk(source, watch)
    for block in blocks:
        if isinstance(block, Paragraph):
            walk.paragraph(block)
        else:
            walk.grid(block)
    return walk.found()


class _Walk:
    def __init__(self, source: str, watch: Watch) -> None:
        self._source = source
        self._watch = watch
        self._at = Place()
        self._headings: dict[int, str] = {}
        self._rows: dict[str, list[RawRow]] = {"fields": [], "codes": [], "dictionaries": [], "columns": []}
        self._heads: dict[str, Head] = {}
        self._listed: dict[str, Head] = {}
        self._withdrawn: dict[str, str] = {}
        self._weak: set[tuple[str, str, str]] = set()
        self._collector = Collector()
        self._messages: list[Printed] = []
        self._doubts: list[Doubt] = []

    def found(self) -> Found:
        """Everything, when the walk is over."""
        self._collector.close()
        self._take_messages()
        fields = self._rows["fields"]
        titles = {row.get("dict"): row.get("title") for row in self._rows["dictionaries"]}
        printed: dict[str, set[str]] = {name: set() for name in titles}
        for row in self._rows["codes"]:
            printed[row.get("dict")].add(tidy(row.get("code")))
        told, doubts = lists_in_remarks(fields, printed, self._source)
        self._rows["codes"].extend(told)
        self._doubts.extend(doubts)
        self._rows["links"], doubts = links(fields, titles)
        self._doubts.extend(doubts)
        tables = tuple(RawTable(kind, tuple(rows)) for kind, rows in self._rows.items() if rows)
        numbers = dict.fromkeys((*self._heads, *self._listed))
        heads = {number: _head(self._listed.get(number), self._heads.get(number)) for number in numbers}
        return Found(
            tables,
            heads,
            self._withdrawn,
            tuple(self._messages),
            tuple(self._doubts),
            frozenset((*titles, *(row.get("dict") for row in told))),
            frozenset(titles),
            frozenset(self._weak),
        )

    def paragraph(self, block: Paragraph) -> None:
        """A heading, a caption, a line of a message, or prose."""
        if not block.level and self._collector.feed(block.text, block.span):
            self._take_messages()
            return
        self._collector.close()
        self._take_messages()
        heading = interface_heading(block.text, block.level)
        if heading is not None:
            self._interface(block, *heading)
            return
        if block.level:
            self._heading(block)
        elif side := section(block.text):
            self._at.io, self._at.fresh = side, True
        self._at.hints.extend(row_words(block.text))
        self._at.above.append(block.text)

    def _interface(self, block: Paragraph, number: str, name: str) -> None:
        level2, level1 = (
            (self._headings.get(block.level - up, "") for up in (1, 2)) if block.level else ("", "")
        )
        known = self._heads.get(number)
        if known is None or not known.name:
            self._heads[number] = Head(name or number, level1, level2)
        if withdrawn(block.text):
            self._withdrawn[number] = block.text
        self._at = Place(number, block.level)
        self._watch(f"{number} {name}")

    def _heading(self, block: Paragraph) -> None:
        at = self._at
        self._headings = {level: text for level, text in self._headings.items() if level < block.level}
        self._headings[block.level] = _class_name(block.text)
        side = section(block.text)
        at.above.clear()
        if side:
            at.io, at.fresh = side, True
        elif at.level and block.level <= at.level and not part_of_interface(block.text):
            # The next chapter begins: what follows is not about this interface.
            self._at = Place()
        named = dictionary_title(block.text)
        if named is not None or block.level <= self._at.dictionary_level:
            self._at.dictionary, self._at.dictionary_level = named, block.level

    def _take_messages(self) -> None:
        for text, span in self._collector.taken():
            self._message(text, span)

    def _message(self, text: str, span: Span) -> None:
        printed = read_message(text, self._at.infno, self._at.io, span)
        self._messages.append(printed)
        if printed.fault:
            shown = " ".join(text.split())[:120]
            self._doubts.append(
                Doubt(
                    "sample-not-json",
                    printed.infno,
                    printed.io,
                    about="sample",
                    said=shown,
                    reason=printed.fault,
                    place=str(span),
                )
            )

    def grid(self, grid: Grid) -> None:
        """A table of fields, codes or interfaces, a printed message, or something else."""
        self._collector.close()
        self._take_messages()
        above, self._at.above = self._at.above[-_ABOVE:], []
        for index, row in enumerate(grid.rows[:_HEADER_ROWS]):
            body = grid.rows[index + 1 :]
            if (header := field_header(row)) is not None:
                told = [*above, *(" ".join(dict.fromkeys(r.texts)) for r in grid.rows[:index])]
                self._fields(grid, fields_of(grid, header, body), told)
                return
            if pairs := code_header(row):
                self._codes(grid, pairs, body, above)
                return
            if (columns := list_header(row)) is not None:
                self._listed.update(list_of(columns, body))
                return
        self._other(grid)

    def _other(self, grid: Grid) -> None:
        for row in grid.rows:
            for at, cell in enumerate(row.cells, 1):
                if looks_like_message(cell.text) and len(row.cells) == 1:
                    self._message(cell.text, grid.span(row, at))
                    return
        shown = nearest_words(grid.rows[0].texts) if grid.rows else ""
        if len(grid.rows) > 1 and len(grid.rows[0].cells) > 2:
            self._doubts.append(
                Doubt("unknown-table", self._at.infno, said=shown[:200], place=str(grid.span(grid.rows[0])))
            )

    def _fields(self, grid: Grid, rows: list[Line], above: list[str]) -> None:
        told = self._caption(above)
        infno, io, node, kind = self._where(told, rows)
        if told is not None and told.io and told.io != io and infno and io != "file":
            self._doubts.append(
                Doubt(
                    "direction",
                    infno,
                    io,
                    node or ".",
                    about="io",
                    said=told.io,
                    chosen=io,
                    place=str(grid.span(grid.rows[0])),
                )
            )
        if node == HEADERS:
            self._doubts.extend(
                Doubt(
                    "gateway-header",
                    infno,
                    io,
                    node,
                    line.code,
                    said=nearest_words(line.row.texts),
                    place=str(grid.span(line.row)),
                )
                for line in rows
            )
        for line in rows:
            row, cells = line.row, line.cells
            facts = {
                "source": self._source, "infno": infno, "io": io, "node": node,
                "node_kind": "" if kind is None else kind, **{k: v for k, v in cells.items() if v or k not in _PLACE},
            }  # fmt: skip
            span = grid.span(row)
            self._rows["fields"].append(RawRow(facts, span, line.at))
            self._rows["columns"].extend(layouts_of(infno, self._source, cells, span))
            if any(cell.struck for cell in row.cells):
                self._doubts.append(
                    Doubt(
                        "struck-out",
                        infno,
                        io,
                        node or ".",
                        line.code,
                        said=nearest_words(row.texts),
                        chosen="in",
                        place=str(span),
                    )
                )
        if infno and not io:
            first = grid.rows[0]
            self._doubts.append(
                Doubt(
                    "no-direction",
                    infno,
                    said=nearest_words((*above, *first.texts))[:200],
                    place=str(grid.span(first)),
                )
            )
        if not infno:
            first = grid.rows[0]
            self._doubts.append(
                Doubt(
                    "no-interface",
                    said=nearest_words((*above, *first.texts))[:200],
                    place=str(grid.span(first)),
                )
            )

    def _caption(self, above: list[str]) -> Caption | None:
        """The nearest line above that says something about a table; a bare name counts only right above it."""
        for text in reversed(above):
            if (found := caption(text)) is not None:
                return found
        name = bare_node(above[-1]) if above else None
        return None if name is None else Caption("", name, None, above[-1])

    def _where(self, told: Caption | None, rows: list[Line]) -> tuple[str, str, str, Kind | None]:
        at = self._at
        codes = {line.code for line in rows}
        # Captions are copied from table to table, headings are not: the first table below a heading goes by the heading.
        io = at.io if at.fresh else (told.io if told is not None else "") or at.io
        if not at.infno:
            if {"infno", "msgid"} <= codes:
                return "ENVELOPE", "input", "request", "object"
            if {"infcode", "inf_refmsgid"} <= codes:
                return "ENVELOPE", "output", "response", "object"
            if any(code.startswith("_api_") for code in codes):
                return "ENVELOPE", "input", HEADERS, "object"
            return "", io, "", None
        if told is not None and told.about_file:
            return at.infno, "file", "result_file" if io == "output" else "upload_file", "array"
        if told is not None and told.io and not at.fresh:
            at.io = told.io
        at.fresh = False
        node = told.node if told is not None and told.node is not None else ""
        kind = told.kind if told is not None else None
        if kind is None:
            kind, weak = self._hinted(io, "" if told is None else told.title)
            if weak:
                self._weak.add((at.infno, io, node.rpartition(".")[2]))
        return at.infno, io, node, kind

    def _hinted(self, io: str, title: str) -> tuple[Kind | None, bool]:
        """What the prose says of this table: by its title, or, weakly, of the whole direction where it names nothing."""
        usual: set[Kind] = set()
        for side, subject, kind in self._at.hints:
            if side and side != io:
                continue
            if subject and title and (subject in title or title in subject):
                return kind, False
            if not subject:
                usual.add(kind)
        return (usual.pop(), True) if len(usual) == 1 else (None, False)

    def _codes(
        self, grid: Grid, pairs: tuple[tuple[int, int], ...], body: tuple[Row, ...], above: list[str]
    ) -> None:
        named = (
            next((found for text in reversed(above) if (found := dictionary_title(text))), None)
            or self._at.dictionary
        )
        if named is None:
            first = grid.rows[0]
            shown = nearest_words((*above[-1:], *first.texts))
            self._doubts.append(
                Doubt("no-dictionary", about="dict", said=shown[:200], place=str(grid.span(first)))
            )
            return
        title, name, remark = named
        rows, doubts = codes_of(grid, pairs, body, name, self._source)
        self._rows["codes"].extend(rows)
        self._rows["dictionaries"].append(
            RawRow({"source": self._source, "dict": name, "title": title}, grid.span(grid.rows[0]))
        )
        self._doubts.extend(doubts)
        if remark:
            self._doubts.append(
                Doubt(
                    "dictionary-remark",
                    code=name,
                    about="dict",
                    said=f"{title}({name}){remark}",
                    place=str(grid.span(grid.rows[0])),
                )
            )


def _class_name(text: str) -> str:
    return unnumbered(text)[:40]


def _head(listed: Head | None, heading: Head | None) -> Head:
    """The list of interfaces knows the classes, the heading the name."""
    if listed is None or heading is None:
        return heading or listed or Head()
    return Head(heading.name or listed.name, listed.level1 or heading.level1, listed.level2 or heading.level2)
