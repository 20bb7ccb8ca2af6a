"""The example rows of a template: a valid message as it would be filled in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from yibao.message.tables import EditionTable, FieldTable
from yibao.sheets.cells import choice
from yibao.sheets.plan import Plan, SheetPlan
from yibao.sheets.style import without_controls

_MOST = 10


def example_rows(
    plan: Plan, sheet: SheetPlan, body: Mapping[str, Any], table: EditionTable
) -> list[Sequence[str]]:
    """The cells of each row that the message ``body`` has for a sheet: of its first record, codes with their labels."""
    value: Any = body
    for part in sheet.node.path.split(".") if sheet.node.path else ():
        value = value[0] if isinstance(value, list) and value else value
        value = value.get(part) if isinstance(value, Mapping) else None
    items = value if isinstance(value, list) else [value]
    rows = [item for item in items if isinstance(item, Mapping) and item]
    kept = rows[: 1 if sheet is plan.main else _MOST]
    return [[_cell(item, row.get(item.code), table) for item in sheet.columns] for row in kept]


def example_mark(cells: Iterable[object]) -> str:
    """A mark of a row's cells, to tell later whether an example was changed."""
    text = "|".join("" if value is None else str(value).strip() for value in cells).rstrip("|")
    return hashlib.sha256(text.encode()).hexdigest()


def _cell(item: FieldTable, value: Any, table: EditionTable) -> str:
    if value is None or isinstance(value, Mapping | list):
        return ""
    dictionary = table.dictionaries.get(item.dict or "")
    codes = dictionary.codes if dictionary else ()
    label = next((each.name for each in codes if each.code == str(value)), "")
    return choice(str(value), label) if label else without_controls(str(value))
