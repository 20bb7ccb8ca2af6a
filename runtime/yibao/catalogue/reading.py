"""From lines to rows: which columns say what, and which lines cannot be taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import NamedTuple

from yibao.catalogue.cells import FIRST, LAST, NULLS, day_of, filled, rank_of
from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import Line
from yibao.catalogue.store import Aside
from yibao.catalogue.terms import name_terms, number_terms, spoken_terms, text_terms
from yibao.gateway.masking import mask_text

PART = "\x1f"
"""Between the columns of the second half of a key."""
MOST_EXTRA = 12
"""Columns that a later version of the platform may have added behind those that the edition knows."""
_SAMPLE = 200
_SHOWN = 200
_INVALID = "0"


Read = tuple[str, str, str, str, str, int, str, str]
"""A line that is taken: code, part, rank, since, until, place, the line, its terms. (A plain tuple: a million are handed on.)"""


class Broken(NamedTuple):
    """Why a line is not taken, as the id of an event, and what was found."""

    reason: str
    found: str


@dataclass(slots=True)
class Tally:
    """What was met on the way: lines in all, those set aside, columns of the file, the end of the last line."""

    lines: int = 0
    aside: list[Aside] = field(default_factory=list)
    width: int = 0
    whole: bool = True


class Reader:
    """Reads the lines of one catalogue in one layout."""

    def __init__(self, layout: Layout, tally: Tally) -> None:
        listing = layout.listing
        self._layout, self.tally = layout, tally
        self._code = layout.columns.index(listing.code)
        self._part = layout.places(listing.part)
        self._names = layout.places((*listing.names, *listing.also))
        self._form, self._maker = layout.places(listing.form), layout.places(listing.maker)
        self._spec, self._approval = layout.places(listing.spec), layout.places(listing.approval)
        self._spoken = layout.place(listing.spoken)
        self._any_name = layout.places(listing.names)
        self._begin = layout.place(listing.begin)
        self._end = layout.place(listing.end)
        self._flag = layout.place("vali_flag")
        self._version = layout.place(listing.version)
        self._updated = layout.place("updt_time")

    def rows(self, lines: Iterator[Line]) -> Iterator[Read]:
        """The rows; what cannot be taken goes to ``tally.aside``. Raises ``CatalogueError`` for a file of another layout."""
        first = list(islice(lines, _SAMPLE))
        self.tally.width = self._width(first)
        if first and self._is_header(first[0]):
            first = first[1:]
        for line in chain(first, lines):
            self.tally.lines += 1
            self.tally.whole = line.ended
            made = self._row(line)
            if not isinstance(made, Broken):
                yield made
            else:
                # Some catalogues name a person to talk to.
                shown = mask_text(line.raw[: _SHOWN * 3].decode(errors="replace")[:_SHOWN])
                self.tally.aside.append(Aside(line.file, line.place, made.reason, made.found, shown))

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

    def _row(self, line: Line) -> Read | Broken:
        """The row, or why there is none and what was found."""
        if line.text is None:
            return Broken("catalogue-line-encoding", "")
        cells = line.text.split("\t")
        if len(cells) != self.tally.width:
            return Broken("catalogue-line-columns", str(len(cells)))
        code = cells[self._code].strip()
        if code in NULLS:
            return Broken("catalogue-line-code", code)
        names = self._texts_of(cells, self._any_name)
        if self._any_name and not names:
            return Broken("catalogue-line-name", code)
        since = FIRST if self._begin is None else day_of(cells[self._begin])
        until = LAST if self._end is None else day_of(cells[self._end])
        if since is None or until is None:
            place = self._begin if since is None else self._end
            return Broken("catalogue-line-date", cells[place or 0][:40])
        flag = "" if self._flag is None else cells[self._flag].strip()
        if flag not in ("1", _INVALID) and flag not in NULLS:
            return Broken("catalogue-line-flag", flag[:20])
        version = "" if self._version is None else filled(cells[self._version])
        updated = "" if self._updated is None else cells[self._updated]
        return (
            code,
            PART.join([cells[at].strip() for at in self._part]),
            rank_of(version, updated),
            since or FIRST,
            "" if flag == _INVALID else until or LAST,
            self.tally.lines,
            _compact(line.text, cells),
            self._terms(cells),
        )

    def _terms(self, cells: Sequence[str]) -> str:
        found = [name_terms(text) for text in self._texts_of(cells, self._names)]
        if self._spoken is not None and (spoken := cells[self._spoken]) not in NULLS:
            # The catalogue's own initials may be others than ours.
            found.append(spoken_terms(spoken))
        found.append(text_terms(_first(cells, self._form)))
        found.append(text_terms(_first(cells, self._maker)))
        found.append(number_terms(_first(cells, self._spec)))
        found.append(number_terms(_first(cells, self._approval)))
        return " ".join(found)

    def _texts_of(self, cells: Sequence[str], places: Sequence[int]) -> set[str]:
        """The filled ones, each once."""
        return {cells[at] for at in places} - NULLS


def _first(cells: Sequence[str], places: Sequence[int]) -> str:
    """The first filled one, as an ``Item`` has it."""
    for at in places:
        if cells[at] not in NULLS:
            return cells[at]
    return ""


def _compact(line: str, cells: Sequence[str]) -> str:
    """A line whose empty cells are empty: the word null in every other column is a quarter of a catalogue."""
    shorter = line.replace("\tnull", "\t")
    if len(line) - len(shorter) == 4 * cells.count("null"):
        return shorter
    # A text begins with the same word.
    return "\t".join("" if cell == "null" else cell for cell in cells)
