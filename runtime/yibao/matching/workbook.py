"""The review workbook: an item per row, its candidates side by side, a column to choose. Every text in it stays text."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from yibao.events import Event, Severity
from yibao.matching.decisions import CHOICE_WORDS, Choice, Reviewed
from yibao.matching.engine import SHOWN
from yibao.matching.items import KIND_WORDS, Kind
from yibao.matching.local_file import MatchError
from yibao.matching.reasons import CLASS_WORDS, explain
from yibao.sheets import read_grids
from yibao.sheets.cells import Fault
from yibao.sheets.grids import Grid
from yibao.sheets.style import BOLD, BORDER, GREY, OPTIONAL, REQUIRED, TEXT, WRAPPED, put_text

SHEET, META = "核对", "_yibao"
_HEADS = (
    "院内编码",
    "院内名称",
    "商品名",
    "剂型",
    "规格",
    "包装",
    "企业",
    "批准文号/注册证号",
    "把握",
    "现状",
    "选择",
    "其他国家编码",
)
_WIDTHS = (16, 28, 12, 12, 22, 14, 24, 22, 9, 12, 9, 26)
_ID, _PICK, _OTHER = 1, _HEADS.index("选择") + 1, _HEADS.index("其他国家编码") + 1
_FIRST_CANDIDATE = len(_HEADS) + 1
_PARTS = ("编码", "名称·规格·企业", "分数与理由")
_PICKS: dict[str, Choice] = {"无": "none", "稍后": "later"}
_FILLS = {"certain": "DDF4E4", "likely": "EAF3FB", "doubtful": "FFF4D6", "none": "FFE3E0"}
_HELP = (
    "在“选择”列选 1 至 5，表示确认第几个候选；选“无”表示国家目录里没有对应；选“稍后”表示以后再看；空着就是没有决定。",
    "都不对而知道正确编码的，写在“其他国家编码”列。改好后保存，用 yibao match take 文件名 读回；没有填的行不变。",
    "Choose 1 to 5 for a candidate, 无 for none, 稍后 for later; an empty cell decides nothing. Read it back with `yibao match take FILE`.",
)


@dataclass(frozen=True, slots=True)
class Picked:
    """A decision out of a workbook: ``code`` is what the row itself shows as that candidate, ``cell`` where it was chosen."""

    local_id: str
    choice: Choice
    code: str
    cell: str


@dataclass(frozen=True, slots=True)
class Taken:
    """``kind`` of the workbook, what was chosen, and what is wrong, by cell."""

    kind: str
    picked: Sequence[Picked]
    found: Sequence[Event]


def as_workbook(kind: Kind, items: Iterable[Reviewed], institution: str = "") -> bytes:
    """The workbook as xlsx."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = SHEET
    _heads(sheet, kind)
    row = 3
    for row, item in enumerate(items, 4):
        _row(sheet, row, item)
    if row > 3:
        picks = DataValidation(
            type="list", formula1='"1,2,3,4,5,无,稍后"', allow_blank=True, showErrorMessage=True
        )
        picks.errorTitle, picks.error = "选择", "只能选 1 至 5、无、稍后，或留空"
        picks.add(f"{_letter(_PICK)}4:{_letter(_PICK)}{row}")
        sheet.add_data_validation(picks)
        sheet.auto_filter.ref = f"A3:{_letter(_FIRST_CANDIDATE + 3 * SHOWN - 1)}{row}"
    sheet.freeze_panes = "C4"
    meta: Any = book.create_sheet(META)
    for place, text in enumerate(("yibao match", kind, institution), 1):
        put_text(meta.cell(1, place), text)
    meta.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _heads(sheet: Any, kind: Kind) -> None:
    put_text(sheet.cell(1, 1), f"{KIND_WORDS[kind][0]}贯标核对：程序只提议，由人确认").font = Font(
        bold=True, size=14
    )
    put_text(sheet.cell(2, 1), "\n".join(_HELP)).alignment = WRAPPED
    sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=_OTHER)
    sheet.row_dimensions[2].height = 52
    heads = [*_HEADS, *(f"候选{n} {part}" for n in range(1, SHOWN + 1) for part in _PARTS)]
    widths = [*_WIDTHS, *(width for _ in range(SHOWN) for width in (26, 34, 44))]
    for column, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
        cell = put_text(sheet.cell(3, column), head)
        cell.font, cell.border, cell.alignment = BOLD, BORDER, WRAPPED
        cell.fill = REQUIRED if column in (_PICK, _OTHER) else OPTIONAL
        sheet.column_dimensions[_letter(column)].width = width


def _row(sheet: Any, row: int, item: Reviewed) -> None:
    local = item.local
    state = CHOICE_WORDS[item.state][0] + (
        f" {item.decision.code}" if item.decision and item.decision.code else ""
    )
    state += "（院内资料有变）" if item.changed else ""
    texts = [
        local.id, local.name, local.brand, local.form, local.spec, local.pack, local.maker, local.number,
        CLASS_WORDS[item.rank][0], state, "", "",
    ]  # fmt: skip
    for each in item.candidates:
        told = each.item
        about = "\n".join(
            filter(
                None,
                (
                    told.name,
                    " ".join(filter(None, (told.brand, told.form))),
                    f"{told.spec} {told.pack}".strip(),
                    told.maker,
                    told.number,
                ),
            )
        )
        why = "\n".join((f"{each.score:g} 分", *(reason.text() for reason in explain(each, local))))
        texts += [told.code, about, why]
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(row, column)
        cell.alignment, cell.border, cell.number_format = WRAPPED, BORDER, TEXT
        if text:
            put_text(cell, text)
    sheet.cell(row, 9).fill = PatternFill("solid", fgColor=_FILLS[item.rank])
    if item.decision and not item.changed:
        sheet.cell(row, 10).font = GREY
    for column in (_PICK, _OTHER):
        sheet.cell(row, column).fill = REQUIRED


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


def read_workbook(path: Path) -> Taken:
    """What people have chosen in a review workbook. Raises ``SheetError``, or ``MatchError`` for another file."""
    grids = {grid.title: grid for grid in read_grids(path)}
    meta, sheet = grids.get(META), grids.get(SHEET)
    kind = str(meta.cell(1, 2) or "") if meta else ""
    if sheet is None or kind not in KIND_WORDS:
        raise MatchError("match-no-review", found=str(path))
    found: list[Event] = []
    picked = list(_picked(sheet, found))
    return Taken(kind, picked, found)


def _picked(sheet: Grid, found: list[Event]) -> Iterator[Picked]:
    seen: dict[str, int] = {}
    for number, cells in sheet.rows:
        if number < 4:
            continue
        local_id, pick, other = (_cell(cells, column) for column in (_ID, _PICK, _OTHER))
        if not pick and not other:
            continue
        place = f"{SHEET}!{_letter(_PICK if pick else _OTHER)}{number}"
        if not local_id:
            found.append(_wrong("match-pick-nobody", place))
        elif local_id in seen:
            found.append(_wrong("match-row-doubled", place, found=local_id[:40], row=str(seen[local_id])))
        elif pick and other:
            found.append(_wrong("match-pick-both", place, found=pick[:20], other=other[:40]))
        elif other:
            yield Picked(local_id, "confirmed", other, place)
        elif pick in _PICKS:
            yield Picked(local_id, _PICKS[pick], "", place)
        elif pick.isdecimal() and len(pick) == 1 and 1 <= int(pick) <= SHOWN:
            code = _cell(cells, _FIRST_CANDIDATE + 3 * (int(pick) - 1))
            if code:
                yield Picked(local_id, "confirmed", code, place)
            else:
                found.append(_wrong("match-pick-empty", place, found=pick))
        else:
            found.append(_wrong("match-pick-value", place, found=pick[:20]))
        seen.setdefault(local_id, number)


def _cell(cells: Sequence[object], column: int) -> str:
    value = cells[column - 1] if column <= len(cells) else None
    if isinstance(value, Fault):
        return "="
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _wrong(event: str, cell: str, **args: str) -> Event:
    return Event(event, Severity.ERROR, path=cell, args={**args, "cell": cell, "file": SHEET})
