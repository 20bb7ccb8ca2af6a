"""From lines to rows: which columns say what, and which lines cannot be taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice
from operator import itemgetter
from typing import NamedTuple

from yibao.catalogue.cells import FIRST, LAST, NULLS, day_of, filled, rank_of
from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import Line
from yibao.catalogue.store import Aside
from yibao.catalogue.terms import name_terms, number_terms, spec_terms, spoken_terms, text_terms
from yibao.gateway.masking import mask_text

PART = "\x1f"
"""Between the columns of the second half of a key."""
MOST_EXTRA = 12
"""Columns that a later version of the platform may have added behind those that the edition knows."""
_SAMPLE = 200
_SHOWN = 200
_INVALID = "0"
_NO_COLUMN = -1


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
        self._any_name = _picked(layout.places(listing.names)) if listing.names else None
        self._names = _picked(layout.places((*listing.names, *listing.also)))
        self._form, self._maker = layout.places(listing.form), layout.places(listing.maker)
        self._spec, self._approval = layout.places(listing.spec), layout.places(listing.approval)
        self._spoken = layout.place(listing.spoken)
        said = (listing.begin, listing.end, "vali_flag", listing.version, "updt_time")
        # A column that the edition does not have is read from the empty cell behind the last.
        places = [_NO_COLUMN if (at := layout.place(code)) is None else at for code in said]
        self._said = _picked(places)

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
        text = _compact(line.text)
        cells = text.split("\t")
        if len(cells) != self.tally.width:
            return Broken("catalogue-line-columns", str(len(cells)))
        code = cells[self._code].strip()
        if code in NULLS:
            return Broken("catalogue-line-code", code)
        if self._any_name is not None and NULLS.issuperset(self._any_name(cells)):
            return Broken("catalogue-line-name", code)
        cells.append("")
        said = _said(*self._said(cells))
        if isinstance(said, Broken):
            return said
        rank, since, until = said
        part = PART.join([cells[at].strip() for at in self._part]) if self._part else ""
        return code, part, rank, since, until, self.tally.lines, text, self._terms(cells)

    def _terms(self, cells: Sequence[str]) -> str:
        found = [name_terms(text) for text in {*self._names(cells)} - NULLS]
        if self._spoken is not None and (spoken := cells[self._spoken]) not in NULLS:
            # The catalogue's own initials may be others than ours.
            found.append(spoken_terms(spoken))
        found += (
            text_terms(_first(cells, self._form)),
            text_terms(_first(cells, self._maker)),
            spec_terms(_first(cells, self._spec)),
            number_terms(_first(cells, self._approval)),
        )
        return " ".join(found)


def _picked(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """What takes the cells of these places out of a line. (``itemgetter`` gives a tuple for two and more only.)"""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda cells: tuple(cells[at] for at in places)


@lru_cache(maxsize=65536)
def _said(begin: str, end: str, flag: str, version: str, updated: str) -> tuple[str, str, str] | Broken:
    """Rank, first and last day of a row. Many rows of a catalogue say the same of themselves."""
    since, until = day_of(begin), day_of(end)
    if since is None or until is None:
        return Broken("catalogue-line-date", (begin if since is None else end)[:40])
    flag = flag.strip()
    if flag not in ("1", _INVALID) and flag not in NULLS:
        return Broken("catalogue-line-flag", flag[:20])
    return rank_of(filled(version), updated), since or FIRST, "" if flag == _INVALID else until or LAST


def _first(cells: Sequence[str], places: Sequence[int]) -> str:
    """The first filled one, as an ``Item`` has it."""
    for at in places:
        if cells[at] not in NULLS:
            return cells[at]
    return ""


def _compact(line: str) -> str:
    """A line whose empty cells are empty: the word null in every other column is a quarter of a catalogue."""
    # Of neighbours that share a tab the first round takes every other one, the second round the rest.
    shorter = line.replace("\tnull\t", "\t\t").replace("\tnull\t", "\t\t")
    if shorter.startswith("null\t"):
        shorter = shorter.removeprefix("null")
    return shorter.removesuffix("null") if shorter.endswith("\tnull") else shorter
