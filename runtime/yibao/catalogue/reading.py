"""From lines to rows, and to what cannot be taken.

A chunk of lines is checked column by column. Where anything in it is odd, its lines are looked at one by one, and what is wrong with
which is told then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from yibao.catalogue.columns import NO_ROWS, Broken, Checked, Columns, Rows
from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import LONGEST_LINE, Chunk, Line
from yibao.catalogue.store import Aside
from yibao.gateway.masking import mask_text

MOST_EXTRA = 12
"""Columns that a later version of the platform may have added behind those that the edition knows."""
_SAMPLE = 200
_SHOWN = 200


@dataclass(slots=True)
class Tally:
    """What was met on the way: lines in all, those set aside, columns of the file, the end of the last line."""

    lines: int = 0
    aside: list[Aside] = field(default_factory=list)
    width: int = 0
    whole: bool = True


class Reader:
    """Reads the lines of one catalogue in one layout. ``first_text`` is the first number that a text may get."""

    def __init__(self, layout: Layout, tally: Tally, first_text: int) -> None:
        self._layout, self.tally = layout, tally
        self._columns = Columns(layout, first_text)

    def rows(self, chunks: Iterator[Chunk]) -> Iterator[Rows]:
        """The rows, in pieces, some of them empty; what cannot be taken goes to ``tally.aside``. Raises ``CatalogueError`` for a file of another layout."""
        first: list[Line] = []
        for chunk in chunks:
            first += chunk.lines()
            if len(first) >= _SAMPLE:
                break
        self.tally.width = self._width(first[:_SAMPLE])
        yield from self._one_by_one(first[1:] if first and self._is_header(first[0]) else first)
        for chunk in chunks:
            rows = self._at_once(chunk)
            if rows is None:
                yield from self._one_by_one(chunk.lines())
            else:
                yield rows

    def _width(self, sample: Sequence[Line]) -> int:
        """The number of columns that most lines have: the edition's, or some more. Raises ``CatalogueError``."""
        known = len(self._layout.columns)
        widths = Counter(line.raw.count(b"\t") + 1 for line in sample)
        if not widths:
            return known
        common = widths.most_common(1)[0][0]
        if known in widths and widths[known] * 2 >= len(sample):
            return known
        if not known <= common <= known + MOST_EXTRA:
            raise self._other_width(sample[0], common)
        return common

    def _other_width(self, line: Line, found: int) -> CatalogueError:
        return catalogue_error(
            "catalogue-columns",
            infno=self._layout.listing.infno,
            edition=self._layout.edition,
            file=line.file,
            line=str(line.place),
            found=str(found),
            allowed=str(len(self._layout.columns)),
        )

    def _is_header(self, line: Line) -> bool:
        cells = (line.text or "").split("\t")
        known = {self._layout.columns[0], self._layout.titles[0]}
        return cells[0].strip().strip("\ufeff") in known

    def _at_once(self, chunk: Chunk) -> Rows | None:
        """The rows of a chunk in which nothing is odd."""
        lines = _plain_lines(chunk)
        checked = self._checked(lines)
        if isinstance(checked, Broken):
            return None
        before = self.tally.lines
        self.tally.lines += len(checked.codes)
        self.tally.whole = True
        return self._columns.rows(checked, lines, list(range(before + 1, self.tally.lines + 1)))

    def _one_by_one(self, lines: Iterable[Line]) -> Iterator[Rows]:
        """The rows of those lines in which nothing is wrong."""
        taken: list[bytes] = []
        places: list[int] = []
        for line in lines:
            self.tally.lines += 1
            self.tally.whole = line.ended
            compact = _compact(line.raw + b"\n")
            checked = self._checked(compact)
            if isinstance(checked, Broken):
                # Some catalogues name a person to talk to.
                shown = mask_text(line.raw[: _SHOWN * 3].decode(errors="replace")[:_SHOWN])
                self.tally.aside.append(Aside(line.file, line.place, checked.reason, checked.found, shown))
            else:
                taken.append(compact)
                places.append(self.tally.lines)
        rows = b"".join(taken)
        checked = self._checked(rows)
        yield NO_ROWS if isinstance(checked, Broken) else self._columns.rows(checked, rows, places)

    def _checked(self, lines: bytes) -> Checked | Broken:
        """Lines in which nothing is wrong, or something that is."""
        if (cells := self._columns.of(lines, self.tally.width)) is not None:
            return self._columns.checked(cells)
        try:
            return Broken("catalogue-line-columns", str(lines.decode().count("\t") + 1))
        except UnicodeDecodeError:
            return Broken("catalogue-line-encoding", "")


def _plain_lines(chunk: Chunk) -> bytes:
    """A chunk's lines as ``_compact`` makes them; none where an end, a beginning or a length is unusual."""
    data = chunk.data
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    usual = chunk.place > 1 and data.endswith(b"\n") and b"\r" not in data
    return _compact(data) if usual and len(data) <= LONGEST_LINE else b""


def _compact(lines: bytes) -> bytes:
    """Lines, with an end behind each, whose empty cells are empty: the word null in every other column is a quarter of a catalogue."""
    shorter = lines.replace(b"\tnull", b"\t")
    whole = (len(lines) - len(shorter)) // len(b"null")
    if b"null" not in shorter and whole == lines.count(b"null\t") + lines.count(b"null\n"):
        return shorter
    # It stands at the beginning of a line, or inside of a cell.
    shorter = b"\n" + lines
    for empty, less in _EMPTY:
        shorter = shorter.replace(empty, less)
    return shorter[1:]


# Of neighbours that share a tab the first round takes every other one, the second round the rest.
_EMPTY = (
    (b"\tnull\t", b"\t\t"),
    (b"\tnull\t", b"\t\t"),
    (b"\nnull\t", b"\n\t"),
    (b"\tnull\n", b"\t\n"),
)
