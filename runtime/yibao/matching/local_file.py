"""An institution's list out of a workbook or csv file, under whatever headings its columns have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from yibao.events import Event, Severity
from yibao.gateway.errors import YibaoError
from yibao.matching.headings import CODED, allowed, field_of
from yibao.matching.items import Kind, Local
from yibao.sheets import SheetError, read_grids
from yibao.sheets.cells import Fault
from yibao.sheets.grids import Grid

_HEAD_ROWS = 15
_MOST = 500


class MatchError(YibaoError):
    """What cannot be matched, confirmed or sent; nothing has changed."""

    def __init__(self, event_id: str, **args: str) -> None:
        super().__init__(Event(event_id, Severity.ERROR, args=args))


@dataclass(frozen=True)
class LocalList:
    """``items`` in the sheet's order; ``columns``: heading → field (empty: not used); ``found``: what is wrong, by cell."""

    sheet: str
    items: Sequence[Local]
    columns: Mapping[str, str]
    found: Sequence[Event] = field(default_factory=tuple)


def read_local(path: Path, kind: Kind, sheet: str = "") -> LocalList:
    """The first sheet with a name column, or the one that is named. Rows that cannot be used are in ``found``.

    Raises ``SheetError`` for a file that cannot be read, ``MatchError`` for one without the columns that are needed.
    """
    grids = read_grids(path)
    if sheet:
        grids = [each for each in grids if each.title == sheet]
        if not grids:
            raise MatchError("match-sheet-missing", found=str(path), sheet=sheet)
    for grid in grids:
        head = _head(grid)
        if head is not None:
            return _read(path, grid, head, kind)
    shown = "、".join(
        str(cell)[:20]
        for cell in (grids[0].rows[0][1] if grids and grids[0].rows else ())
        if cell is not None
    )
    raise MatchError(
        "match-no-columns",
        found=str(path),
        headings=shown[:200] or "-",
        name=allowed("name"),
        id=allowed("id"),
    )


def _head(grid: Grid) -> int | None:
    """The place of the row with the headings: the first that names a name column and one column more."""
    for place, (_, cells) in enumerate(grid.rows[:_HEAD_ROWS]):
        fields = {field_of(cell) for cell in cells if isinstance(cell, str)}
        if "name" in fields and len(fields - {""}) > 1:
            return place
    return None


def _read(path: Path, grid: Grid, head: int, kind: Kind) -> LocalList:
    headings = [str(cell).strip() if cell is not None else "" for cell in grid.rows[head][1]]
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(headings):
        if meant := field_of(heading):
            places.setdefault(meant, []).append(place)
    if "id" not in places and kind in CODED and "codes" in places:
        places["id"] = places["codes"][:1]
    if "id" not in places:
        raise MatchError(
            "match-no-id",
            found=str(path),
            sheet=grid.title,
            headings="、".join(filter(None, headings))[:200],
            id=allowed("id"),
        )
    used = {meant: at if meant == "codes" else at[:1] for meant, at in places.items()}
    if kind in CODED and "codes" not in used:
        used["codes"] = used["id"]
    reader = _Rows(path, grid, used)
    items = list(reader.items(head + 1))
    told = {heading: field_of(heading) for heading in headings if heading}
    return LocalList(grid.title, items, told, tuple(reader.found[:_MOST]))


class _Rows:
    def __init__(self, path: Path, grid: Grid, places: Mapping[str, Sequence[int]]) -> None:
        self._path, self._grid, self._places = path, grid, places
        self.found: list[Event] = []
        self._seen: dict[str, int] = {}

    def items(self, start: int) -> Iterator[Local]:
        for number, cells in self._grid.rows[start:]:
            item = self._item(number, cells)
            if item is not None:
                yield item

    def _item(self, number: int, cells: Sequence[object]) -> Local | None:
        told: dict[str, list[str]] = {}
        for meant, places in self._places.items():
            for place in places:
                value = cells[place] if place < len(cells) else None
                if isinstance(value, Fault):
                    self._wrong("match-row-fault", number, place, found=value.shown or "=")
                    return None
                told.setdefault(meant, []).append(_text(value))
        first = {meant: next(filter(None, texts), "") for meant, texts in told.items()}
        if not first["name"] and not first["id"]:
            return None
        for meant in ("id", "name"):
            if not first[meant]:
                self._wrong(
                    "match-row-empty", number, self._places[meant][0], found=allowed(meant).split("、")[0]
                )
                return None
        before = self._seen.setdefault(first["id"], number)
        if before != number:
            self._wrong(
                "match-row-doubled", number, self._places["id"][0], found=first["id"][:40], row=str(before)
            )
            return None
        codes = tuple(filter(None, told.pop("codes", [])))
        first.pop("codes", None)
        return Local(row=number, codes=codes, **first)

    def _wrong(self, event: str, number: int, place: int, **args: str) -> None:
        from openpyxl.utils import get_column_letter

        cell = f"{self._grid.title}!{get_column_letter(place + 1)}{number}"
        self.found.append(
            Event(event, Severity.ERROR, path=cell, args={**args, "cell": cell, "file": self._path.name})
        )


def _text(value: object) -> str:
    """A cell as it reads: 5.0 is 5, a day is 2026-03-05; a leading apostrophe and spaces around are not part of it."""
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return (
            f"{Decimal(repr(value)):f}".rstrip("0").rstrip(".")
            if "." in repr(value) or "e" in repr(value)
            else repr(value)
        )
    return "".join(
        char for char in str(value).strip().removeprefix("'") if char >= " " or char == "\t"
    ).strip()


__all__ = ["LocalList", "MatchError", "SheetError", "read_local"]
