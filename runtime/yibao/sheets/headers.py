"""Finding the header of a sheet: the row of field codes, or of Chinese names."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibao.message.tables import FieldTable
from yibao.sheets.found import Found, found, letters
from yibao.sheets.grids import Grid
from yibao.sheets.plan import Plan, SheetPlan

NUMBER = "序号"
"""The header of the column that numbers records; in it ``EXAMPLE`` and texts that begin with # mark rows that are not data."""
EXAMPLE = "示例"
ASIDE = "#"
_NUMBER_WORDS = frozenset((NUMBER, "no", "no.", "number"))
_ROWS_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class Header:
    """``columns``: column (from 1) → field; ``number``: the column of record numbers, 0 for none; data begin below ``row``."""

    row: int
    columns: Mapping[int, FieldTable]
    number: int


def find_header(grid: Grid, sheet: SheetPlan, plan: Plan) -> tuple[Header | None, list[Found]]:
    """The header, and what is wrong with it. Codes are looked for first, then names, which must be unambiguous."""
    for names in (_codes(sheet), _names(sheet)):
        best = max(
            ((number, cells) for number, cells in grid.rows if number <= _ROWS_LOOKED_AT),
            # Where a field is named like its code two rows fit; the lower one stands next to the data.
            key=lambda row: (sum(_word(cell) in names for cell in row[1]), row[0]),
            default=None,
        )
        if best is None or not any(_word(cell) in names for cell in best[1]):
            continue
        return _read(grid, best[0], best[1], names, sheet, plan)
    return None, [found("sheet-header-missing", grid.title, allowed=str(_ROWS_LOOKED_AT), infno=plan.infno)]


def _read(
    grid: Grid,
    row: int,
    cells: tuple[object, ...],
    names: Mapping[str, FieldTable],
    sheet: SheetPlan,
    plan: Plan,
) -> tuple[Header, list[Found]]:
    columns: dict[int, FieldTable] = {}
    first: dict[str, int] = {}
    wrong: list[Found] = []
    number = 0
    for column, cell in enumerate(cells, 1):
        word = _word(cell)
        if word in _NUMBER_WORDS and not number:
            number = column
        elif word in names:
            code = names[word].code
            if code in first:
                wrong.append(
                    found(
                        "sheet-column-twice", grid.title, row, column, found=code, first=letters(first[code])
                    )
                )
            first.setdefault(code, column)
            columns.setdefault(column, names[word])
        elif word and not word.startswith(ASIDE):
            wrong.append(_unknown(grid, row, column, word, names, plan))
    wrong += _nameless(grid, row, {*columns, number}, cells)
    for item in sheet.columns:
        if item.required and item.code not in first:
            wrong.append(
                found(
                    "sheet-column-missing", grid.title, row, found=item.code, name=item.name, infno=plan.infno
                )
            )
    return Header(row, columns, number), wrong


def _unknown(
    grid: Grid, row: int, column: int, word: str, names: Mapping[str, FieldTable], plan: Plan
) -> Found:
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return found(
        "sheet-column-unknown",
        grid.title,
        row,
        column,
        found=word[:40],
        infno=plan.infno,
        near_zh=f"，是否 {near[0]}？" if near else "",
        near_en=f"; did you mean {near[0]}?" if near else "",
    )


def _nameless(grid: Grid, row: int, known: set[int], cells: tuple[object, ...]) -> Iterator[Found]:
    """Values below an empty header cell would get lost unseen."""
    told: set[int] = set()
    for _number, values in data_rows(grid, row, 1):
        for column, value in enumerate(values, 1):
            header = cells[column - 1] if column <= len(cells) else None
            if (
                value is not None
                and header is None
                and column not in known
                and column not in told
                and column > 1
            ):
                told.add(column)
                yield found("sheet-column-nameless", grid.title, row, column)


def data_rows(grid: Grid, header: int, number: int) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Rows below a header that are data or examples: not those whose number begins with #."""
    for row, cells in grid.rows:
        mark = cells[number - 1] if number and len(cells) >= number else None
        if row > header and not (isinstance(mark, str) and mark.strip().startswith(ASIDE)):
            yield row, cells


def is_example(cells: tuple[object, ...], number: int) -> bool:
    """Whether a row is marked as an example."""
    mark = cells[number - 1] if number and len(cells) >= number else None
    return isinstance(mark, str) and mark.strip() == EXAMPLE


def _word(cell: object) -> str:
    return cell.strip().rstrip("*＊ ").strip() if isinstance(cell, str) else ""


def _codes(sheet: SheetPlan) -> dict[str, FieldTable]:
    return {item.code: item for item in sheet.columns}


def _names(sheet: SheetPlan) -> dict[str, FieldTable]:
    """Names that only one column has; two codes of one name cannot be told apart by it."""
    found_names: dict[str, list[FieldTable]] = {}
    for item in sheet.columns:
        found_names.setdefault(item.name, []).append(item)
    return {name: items[0] for name, items in found_names.items() if len(items) == 1}
