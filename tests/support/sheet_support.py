"""Filling templates in, as a person would with a spreadsheet program."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from yibao.gateway.effects import Effects, read_effects
from yibao.message.tables import EditionTable, read_edition
from yibao.sheets import Filled, Plan, plan_of, read_filled, template

ROOT = Path(__file__).resolve().parents[2]
FIRST_ROW = 6


@cache
def edition(name: str = "national") -> EditionTable:
    return read_edition((ROOT / "generated" / name / "edition.json").read_bytes())


@cache
def effects(name: str = "national") -> Effects:
    return read_effects(
        (ROOT / "generated/python/yibao_editions" / name / "data" / "shared.json").read_bytes()
    )


def plan(infno: str, name: str = "national") -> Plan:
    found = plan_of(edition(name), infno, effects(name))
    assert isinstance(found, Plan), found
    return found


@cache
def sample(infno: str, story: str) -> Mapping[str, Any]:
    path = ROOT / f"specs/samples/national/{infno}/input-{story}.json"
    return dict(json.loads(path.read_text("utf-8"))["input"])


def book(infno: str, example: Mapping[str, Any] | None = None, name: str = "national") -> Workbook:
    return load_workbook(io.BytesIO(template(edition(name), plan(infno, name), example)))


def fill(sheet: Worksheet, rows: Sequence[Mapping[str, object]], first: int = FIRST_ROW) -> None:
    """Rows by field code; ``no`` is the number."""
    columns = {sheet.cell(3, column).value: column for column in range(1, sheet.max_column + 1)}
    for at, row in enumerate(rows, first):
        for code, value in row.items():
            sheet.cell(at, columns[code]).value = value  # type: ignore[assignment]


def saved(workbook: Workbook, folder: Path, name: str = "filled.xlsx") -> Path:
    path = folder / name
    workbook.save(path)
    return path


def filled(path: Path, infno: str, name: str = "national") -> Filled:
    return read_filled(path, plan(infno, name), edition(name))


def said(found: Filled) -> list[tuple[str, str]]:
    """Place and rule of every finding."""
    return [(each.place, each.event.id) for each in found.found]
