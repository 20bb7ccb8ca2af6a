"""Which columns of a catalogue say what, and the rows that come of them, column by column: a million rows are handed on so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress
from typing import NamedTuple, TypeVar, cast

from yibao.catalogue.cells import FIRST, LAST, NULLS, day_of, filled, rank_of
from yibao.catalogue.layout import Layout
from yibao.catalogue.terms import only_numbers
from yibao.catalogue.texts import NO_TEXT, Texts

PART = "\x1f"
"""Between the columns of the second half of a key."""
_INVALID = "0"
_T = TypeVar("_T")

Column = Sequence[str]
Said = tuple[str, str, str]
"""Rank, first and last day."""


class Broken(NamedTuple):
    """Why a line is not taken, as the id of an event, and what was found."""

    reason: str
    found: str


class Rows(NamedTuple):
    """Lines that are taken: each list has a value for each row, ``lines`` are their UTF-8 with an end behind each.

    ``approvals`` are numbers as ``only_numbers`` gives them, ``texts`` lists of text numbers; ``fresh`` the texts that are new, with
    number and kind. ``renewed``: from here on no text number that was given before is given again.
    """

    codes: list[str]
    parts: list[str]
    said: list[Said]
    places: list[int]
    lines: bytes
    approvals: list[str]
    texts: list[list[int]]
    fresh: list[tuple[int, str, str]]
    renewed: bool

    def only(self, wanted: Sequence[bool]) -> Rows:
        """Some of the rows."""

        def some(column: Iterable[_T]) -> list[_T]:
            return list(compress(column, wanted))

        lines = b"".join(line + b"\n" for line in compress(self.lines.split(b"\n"), wanted))
        return Rows(
            some(self.codes), some(self.parts), some(self.said), some(self.places), lines, some(self.approvals),
            list(map(some, self.texts)), self.fresh, self.renewed,
        )  # fmt: skip


NO_ROWS = Rows([], [], [], [], b"", [], [], [], renewed=False)


class Checked(NamedTuple):
    """Lines in which nothing is wrong."""

    cells: _Cells
    codes: list[str]
    said: list[Said]


class Columns:
    """The columns of one layout. ``first_text`` is the first number that a text may get."""

    def __init__(self, layout: Layout, first_text: int) -> None:
        listing = layout.listing
        self._texts = Texts(first_text)
        self._code = layout.columns.index(listing.code)
        self._part = layout.places(listing.part)
        self._any_name = layout.places(listing.names)
        self._names = layout.places((*listing.names, *listing.also))
        # The catalogue's own initials may be others than ours.
        self._spoken = () if (spoken := layout.place(listing.spoken)) is None else (spoken,)
        self._form, self._maker = layout.places(listing.form), layout.places(listing.maker)
        self._spec, self._approval = layout.places(listing.spec), layout.places(listing.approval)
        said = (listing.begin, listing.end, "vali_flag", listing.version, "updt_time")
        self._said = tuple(layout.place(code) for code in said)
        used = {
            self._code, *self._part, *self._names, *self._spoken, *self._form, *self._maker, *self._spec, *self._approval,
            *(place for place in self._said if place is not None),
        }  # fmt: skip
        self._used = sorted(used)

    def of(self, lines: bytes, width: int) -> _Cells | None:
        """The columns that are used, of lines with an end behind each; None unless all have that many columns and are UTF-8."""
        try:
            cells = lines.decode().split("\t")
        except UnicodeDecodeError:
            return None
        # Where a line ends, its last cell and the first one of the next have only the line's end between them.
        step, height = width - 1, lines.count(b"\n")
        edges = [edge.split("\n") for edge in cells[step::step]]
        if len(cells) != step * height + 1 or {*map(len, edges)} != {2}:
            return None
        columns: dict[int, Column] = {at: cells[at::step] for at in self._used if 0 < at < step}
        columns[step], after = map(list, zip(*edges, strict=True))
        columns[0] = [cells[0], *after[:-1]]
        return _Cells(columns, height)

    def checked(self, cells: _Cells) -> Checked | Broken:
        """What is wrong with a line, of one line; of several, something that is wrong with one of them."""
        codes = [code.strip() for code in cells.of(self._code)]
        if not NULLS.isdisjoint(codes):
            return Broken("catalogue-line-code", codes[0])
        if self._any_name and any(map(NULLS.issuperset, zip(*map(cells.of, self._any_name), strict=True))):
            return Broken("catalogue-line-name", codes[0])
        told = list(map(_said, *map(cells.of, self._said)))
        if Broken in map(type, told):
            return next(said for said in told if isinstance(said, Broken))
        return Checked(cells, codes, cast(list[Said], told))

    def rows(self, checked: Checked, lines: bytes, places: list[int]) -> Rows:
        """The rows of lines in which nothing is wrong."""
        cells, codes, said = checked
        renewed = self._texts.forgotten()
        approvals = cells.first(self._approval)
        different = list({*approvals} - NULLS)
        numbers = dict(zip(different, only_numbers(different), strict=True))
        own = [numbers.get(text, "") for text in approvals]
        texts = list(self._numbered(cells))
        if several := {text for text, number in numbers.items() if not number}:
            texts.append(
                self._texts.numbers("number", [text if text in several else "" for text in approvals])
            )
        return Rows(codes, self._parts(cells), said, places, lines, own, texts, self._texts.fresh(), renewed)

    def _parts(self, cells: _Cells) -> list[str]:
        if not self._part:
            return [""] * cells.height
        stripped = ([cell.strip() for cell in cells.of(place)] for place in self._part)
        return list(map(PART.join, zip(*stripped, strict=True)))

    def _numbered(self, cells: _Cells) -> Iterator[list[int]]:
        """The numbers of the texts of those columns in which there are any."""
        columns = (
            *(("name", cells.of(place)) for place in self._names),
            *(("spoken", cells.of(place)) for place in self._spoken),
            *(("text", cells.first(places)) for places in (self._form, self._maker)),
            ("number", cells.first(self._spec)),
        )
        first: list[int] = []
        for kind, column in columns:
            if any(column):
                numbers = self._texts.numbers(kind, column)
                # Most rows have one name in several columns.
                yield (
                    [NO_TEXT if one == other else one for one, other in zip(numbers, first, strict=True)]
                    if first
                    else numbers
                )
                first = first or numbers


class _Cells:
    """Some columns of some lines."""

    def __init__(self, columns: dict[int, Column], height: int) -> None:
        self._columns, self.height = columns, height

    def of(self, place: int | None) -> Column:
        """One column; empty cells for one that the edition does not have."""
        return [""] * self.height if place is None else self._columns[place]

    def first(self, places: Sequence[int]) -> Column:
        """The first filled cell of each line, as an ``Item`` has it."""
        found = self.of(places[0] if places else None)
        for place in places[1:]:
            if NULLS.isdisjoint(found):
                break
            found = [
                there if there not in NULLS else other
                for there, other in zip(found, self.of(place), strict=True)
            ]
        return found


@lru_cache(maxsize=65536)
def _said(begin: str, end: str, flag: str, version: str, updated: str) -> Said | Broken:
    """Rank, first and last day of a row. Many rows of a catalogue say the same of themselves."""
    since, until = day_of(begin), day_of(end)
    if since is None or until is None:
        return Broken("catalogue-line-date", (begin if since is None else end)[:40])
    flag = flag.strip()
    if flag not in ("1", _INVALID) and flag not in NULLS:
        return Broken("catalogue-line-flag", flag[:20])
    return rank_of(filled(version), updated), since or FIRST, "" if flag == _INVALID else until or LAST
