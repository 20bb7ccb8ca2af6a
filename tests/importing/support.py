"""Small field tables for the importer's tests."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from openpyxl import Workbook

from yibaogen.importing import Imported, import_tables

COLUMNS = [
    "source",
    "infno",
    "io",
    "node",
    "node_kind",
    "seq",
    "code",
    "name",
    "type",
    "length",
    "dict",
    "required",
    "note",
]
HEAD = '  "1101": {name: 人员基本信息获取, method: query_person, level1: 基础信息, level2: 人员信息}\n'
# Witness c counts with its branch d as one; w knows codes only.
WITNESSES = (
    """edition: trial
name: 试验版
version: "1"
sources: {a: 甲, b: 乙, c: 丙, d: 丙的分支, w: 只有代码}
witnesses:
  - {name: a, sources: [a]}
  - {name: b, sources: [b]}
  - {name: c, sources: [c, d]}
  - {name: w, sources: [w], typed: false}
interfaces:
"""
    + HEAD
)


def row(
    source: str,
    code: str,
    type_: str = "字符型",
    length: str = "30",
    *,
    infno: str = "1101",
    io: str = "input",
    node: str = "data",
    kind: str = "object",
    seq: str = "",
    name: str = "名称",
    dict_: str = "",
    required: str = "",
    note: str = "",
) -> list[str]:
    """One row of a field table."""
    return [source, infno, io, node, kind, seq, code, name, type_, length, dict_, required, note]


def write_tsv(path: Path, rows: Iterable[Sequence[str]], columns: Sequence[str] = COLUMNS) -> Path:
    """A tab-separated table."""
    path.write_text("\n".join("\t".join(line) for line in [columns, *rows]) + "\n", encoding="utf-8")
    return path


def write_csv(path: Path, rows: Iterable[Sequence[str]], columns: Sequence[str] = COLUMNS) -> Path:
    """A comma-separated table."""
    out = io.StringIO()
    csv.writer(out).writerows([columns, *rows])
    path.write_text(out.getvalue(), encoding="utf-8-sig")
    return path


def write_xlsx(path: Path, rows: Iterable[Sequence[str]], columns: Sequence[str] = COLUMNS) -> Path:
    """A workbook whose whole numbers are numbers, as spreadsheets make them."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(columns))
    for line in rows:
        sheet.append([int(cell) if cell.isdecimal() and not cell.startswith("0") else cell for cell in line])
    book.save(path)
    return path


def run(
    folder: Path,
    rows: Iterable[Sequence[str]],
    plan: str = WITNESSES,
    *more: Path,
    existing: Path | None = None,
) -> Imported:
    """Import the rows under a plan; fails on any event."""
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    table = write_tsv(folder / "fields.tsv", rows)
    got = import_tables([table, *more], edition="trial", plan=folder / "plan.yaml", existing=existing)
    assert not got.events, [event.message("en") for event in got.events]
    return got


def spec(got: Imported, name: str = "interfaces/1101.yaml") -> Any:
    """One written file as plain data, every scalar as text."""
    return yaml.load(got.files[name], yaml.BaseLoader)


def element(got: Imported, code: str) -> Any:
    """One element."""
    return yaml.load(got.files["elements.yaml"], yaml.BaseLoader)[code]


def doubts(got: Imported, kind: str) -> list[tuple[str, str, str]]:
    """(field, what is said, what was chosen) of all doubts of one kind."""
    return [(d.code, d.said, d.chosen) for d in got.doubts if d.kind == kind]
