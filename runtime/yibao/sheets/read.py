"""Reads a filled file back: records with their places, and everything that is wrong, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from yibao.batches import Row
from yibao.events import Event
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.sheets.cells import Reading
from yibao.sheets.examples import example_mark
from yibao.sheets.found import Found, found
from yibao.sheets.grids import META, Grid, SheetError, read_grids
from yibao.sheets.headers import Header, data_rows, find_header, is_example
from yibao.sheets.plan import Plan, SheetPlan
from yibao.validate import Validator

_TITLE = re.compile(r"\s*([0-9A-Za-z]{3,12})\s")


@dataclass(slots=True)
class SheetRow:
    """A row as read: ``number`` links sheets, ``values`` are by field code, ``columns`` by field code as well."""

    sheet: str
    row: int
    number: str
    values: dict[str, Any]
    columns: Mapping[str, int]


@dataclass(slots=True)
class Record:
    """One record: the ``input`` of a message of its own, and where its parts stand (pointer below /input → row)."""

    input: dict[str, Any]
    home: SheetRow
    places: dict[str, SheetRow] = field(default_factory=dict)
    valid: bool = True

    def row(self) -> Row:
        """As a row of a job."""
        return Row(self.input, f"{self.home.sheet}!{self.home.row}")

    def place(self, pointer: str) -> tuple[SheetRow, int]:
        """The row and column (0: none) that a pointer of a report means."""
        inside = (prefix for prefix in self.places if f"{pointer}/".startswith(f"{prefix}/"))
        best = max(inside, key=len, default="")
        row = self.places.get(best, self.home)
        code = pointer[len(best) :].strip("/").partition("/")[0]
        return row, row.columns.get(code, 0)


@dataclass(slots=True)
class Filled:
    """A file as read. ``examples``: rows that are marked as examples and left out."""

    path: Path
    plan: Plan
    records: list[Record] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    examples: int = 0

    @property
    def errors(self) -> list[Found]:
        """What keeps rows from being sent."""
        return [each for each in self.found if each.is_error]

    def valid_rows(self) -> list[Row]:
        """The rows that may be sent."""
        return [record.row() for record in self.records if record.valid]


def number_in(grids: Iterable[Grid]) -> str:
    """The interface number that a template says in its first cell; empty where there is none."""
    for grid in grids:
        title = grid.cell(1, 1)
        if grid.title != META and isinstance(title, str) and (match := _TITLE.match(title + " ")):
            return match[1]
    return ""


def edition_in(grids: Iterable[Grid]) -> str:
    """The edition that a template was written for; empty where it is not said."""
    meta = next((grid for grid in grids if grid.title == META), None)
    value = meta.cell(1, 2) if meta and meta.cell(1, 1) == "edition" else None
    return value if isinstance(value, str) else ""


def read_filled(path: Path, plan: Plan, table: EditionTable, grids: list[Grid] | None = None) -> Filled:
    """Read and validate every record. Raises ``SheetError`` where the file as a whole cannot be read."""
    grids = read_grids(path) if grids is None else grids
    filled = Filled(path, plan)
    edition = edition_in(grids)
    if edition and edition != table.edition:
        raise SheetError("sheet-edition-other", found=edition, allowed=table.edition)
    reader = _Reader(filled, table, _examples(grids))
    rows = {sheet.node.path: reader.rows(grid, sheet) for sheet, grid in _paired(plan, grids)}
    if not filled.errors and not rows.get(plan.main.node.path):
        filled.found.append(found("sheet-empty", plan.main.title))
    if not any(each.event.id.startswith(("sheet-header", "sheet-column")) for each in filled.found):
        filled.records = reader.records(rows)
        _validate(filled, table)
    order = {grid.title: number for number, grid in enumerate(grids)}
    filled.found.sort(key=lambda each: (order.get(each.sheet, -1), each.row, each.column))
    return filled


def _paired(plan: Plan, grids: list[Grid]) -> list[tuple[SheetPlan, Grid]]:
    """Each planned sheet with its grid by title; the main one is the first that has a header where titles were changed."""
    by_title = {grid.title: grid for grid in grids}
    pairs = [(sheet, by_title[sheet.title]) for sheet in plan.sheets if sheet.title in by_title]
    if plan.main.title in by_title:
        return pairs
    taken = {grid.title for _, grid in pairs}
    others = [grid for grid in grids if grid.title not in taken and grid.title != META and grid.rows]
    fitting = [grid for grid in others if find_header(grid, plan.main, plan)[0] is not None]
    if not others:
        raise SheetError("sheet-empty")
    return [(plan.main, (fitting or others)[0]), *pairs]


def _examples(grids: list[Grid]) -> dict[tuple[str, int], str]:
    """Sheet and row → the mark of the example as the template wrote it."""
    meta = next((grid for grid in grids if grid.title == META), Grid(META, ()))
    return {
        (str(cells[1]), int(cells[2])): str(cells[3])
        for _row, cells in meta.rows
        if len(cells) == 4 and cells[0] == "example" and isinstance(cells[2], int)
    }


class _Reader:
    def __init__(self, filled: Filled, table: EditionTable, examples: Mapping[tuple[str, int], str]) -> None:
        self._filled, self._table, self._examples = filled, table, examples

    def rows(self, grid: Grid, sheet: SheetPlan) -> list[SheetRow]:
        """The data of one sheet; what is wrong with header and cells is noted."""
        header, wrong = find_header(grid, sheet, self._filled.plan)
        if header is None or wrong:
            self._filled.found += wrong
            return []
        readings = {
            column: Reading(item, self._table.dictionaries.get(item.dict or ""))
            for column, item in header.columns.items()
        }
        return [
            self._row(grid, row, cells, header, readings)
            for row, cells in data_rows(grid, header.row, header.number)
            if not self._is_example(grid, row, cells, header)
        ]

    def _is_example(self, grid: Grid, row: int, cells: tuple[object, ...], header: Header) -> bool:
        if not is_example(cells, header.number):
            return False
        written = self._examples.get((grid.title, row))
        if written is not None and written != example_mark(cells[header.number :]):
            self._filled.found.append(found("sheet-example-changed", grid.title, row, header.number))
        self._filled.examples += 1
        return True

    def _row(
        self, grid: Grid, row: int, cells: tuple[object, ...], header: Header, readings: Mapping[int, Reading]
    ) -> SheetRow:
        values: dict[str, Any] = {}
        for column, reading in readings.items():
            value = reading.read(cells[column - 1]) if len(cells) >= column else None
            if isinstance(value, Event):
                self._filled.found.append(Found(grid.title, row, column, value))
            elif value is not None:
                values[reading.item.code] = value
        number = cells[header.number - 1] if header.number and len(cells) >= header.number else None
        columns = {item.code: column for column, item in header.columns.items()}
        return SheetRow(grid.title, row, "" if number is None else str(number).strip(), values, columns)

    def records(self, rows: Mapping[str, list[SheetRow]]) -> list[Record]:
        """Rows put together by their numbers."""
        plan = self._filled.plan
        records = [_record(plan.main, row) for row in rows.get(plan.main.node.path, [])]
        others = [sheet for sheet in plan.sheets[1:] if rows.get(sheet.node.path)]
        by_number: dict[str, Record] = {}
        for record in records if others else ():
            number = record.home.number
            if number and number in by_number:
                first = str(by_number[number].home.row)
                self._wrong("sheet-record-twice", record.home, found=number, first=first)
            by_number.setdefault(number, record)
        for sheet in others:
            for row in rows[sheet.node.path]:
                self._attach(sheet, row, by_number)
        return records

    def _attach(self, sheet: SheetPlan, row: SheetRow, records: Mapping[str, Record]) -> None:
        main = self._filled.plan.main.title
        if not row.number:
            self._wrong("sheet-record-missing", row, allowed=main)
        elif (record := records.get(row.number)) is None:
            self._wrong("sheet-record-unknown", row, found=row.number, allowed=main)
        else:
            first = _put(record, sheet, row)
            if first is not None:
                self._wrong("sheet-record-twice", row, found=row.number, first=str(first.row))

    def _wrong(self, event_id: str, row: SheetRow, **args: str) -> None:
        self._filled.found.append(found(event_id, row.sheet, row.row, 1, **args))


def _record(main: SheetPlan, row: SheetRow) -> Record:
    if not main.key:
        return Record(row.values, row, {"/input": row})
    if main.node.kind == "array":
        return Record({main.key: [row.values]}, row, {f"/input/{main.key}/0": row})
    return Record({main.key: row.values}, row, {f"/input/{main.key}": row})


def _put(record: Record, sheet: SheetPlan, row: SheetRow) -> SheetRow | None:
    """Put a row of another sheet into its record; the row that is there already where only one may be."""
    nested = "." in sheet.node.path
    parent: dict[str, Any] = record.home.values if nested else record.input
    base = next(iter(record.places)) if nested else "/input"
    if sheet.node.kind == "array":
        items: list[Any] = parent.setdefault(sheet.key, [])
        record.places[f"{base}/{sheet.key}/{len(items)}"] = row
        items.append(row.values)
        return None
    place = f"{base}/{sheet.key}"
    if place in record.places:
        return record.places[place]
    parent[sheet.key] = row.values
    record.places[place] = row
    return None


def _validate(filled: Filled, table: EditionTable) -> None:
    validator = Validator(table)
    faulty = {(each.sheet, each.row, each.column) for each in filled.errors}
    rows = {(each.sheet, each.row) for each in filled.errors}
    for record in filled.records:
        report = validator.check(encode({"input": record.input}), infno=filled.plan.infno, direction="input")
        for event in report.events:
            row, column = record.place(event.path)
            # A cell that could not be read is missing in the message: what was said of it is enough.
            if (row.sheet, row.row, column) not in faulty or not column:
                filled.found.append(Found(row.sheet, row.row, column, event))
        parts = (record.home, *record.places.values())
        record.valid = report.valid and not any((part.sheet, part.row) in rows for part in parts)
