"""Writes a template: a sheet a node with names, codes, types, lists to choose from, an example; help and dictionaries."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from yibao.message.tables import DictionaryTable, EditionTable, FieldTable
from yibao.sheets.examples import example_mark, example_rows
from yibao.sheets.grids import META
from yibao.sheets.headers import EXAMPLE, NUMBER
from yibao.sheets.plan import Plan, SheetPlan, type_text
from yibao.sheets.style import (
    BOLD,
    BORDER,
    CENTRED,
    EXAMPLE_FILL,
    FAINT,
    GREY,
    OPTIONAL,
    REQUIRED,
    TEXT,
    TITLE,
    fitting,
    note,
    put_text,
)
from yibao.sheets.write_help import write_dictionaries, write_help

NAME_ROW, CODE_ROW, TYPE_ROW, EXAMPLE_ROW = 2, 3, 4, 5
FIRST_ROW = EXAMPLE_ROW + 1
_LAST_ROW = 20_000
_TYPES = {
    "string": "文本", "decimal": "小数", "integer": "整数", "date": "日期", "datetime": "日期时间", "time": "时间",
}  # fmt: skip
_FORMS = {"date": "yyyy-MM-dd", "datetime": "yyyy-MM-dd HH:mm:ss", "time": "HH:mm:ss"}


def template(table: EditionTable, plan: Plan, example: Mapping[str, Any] | None = None) -> bytes:
    """The workbook as xlsx. ``example``: the ``input`` of a valid message, shown in rows that are not sent."""
    book = Workbook()
    book.remove(book.worksheets[0])
    meta: list[tuple[object, ...]] = [
        ("edition", table.edition),
        ("infno", plan.infno),
        ("version", table.version),
    ]
    lists = _Lists(table)
    for sheet in plan.sheets:
        made = book.create_sheet(sheet.title)
        examples = example_rows(plan, sheet, example or {}, table)
        _sheet(made, table, plan, sheet, examples, lists)
        meta += [
            ("example", sheet.title, row, example_mark(cells))
            for row, cells in enumerate(examples, EXAMPLE_ROW)
        ]
    write_help(book.create_sheet("填写说明"), table, plan)
    write_dictionaries(book.create_sheet(_Lists.TITLE), lists.used)
    hidden = book.create_sheet(META)
    for row in meta:
        hidden.append(row)
    hidden.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


class _Lists:
    """The dictionaries that a workbook's columns choose from; each has a column of its own in one sheet."""

    TITLE = "字典"

    def __init__(self, table: EditionTable) -> None:
        self._table = table
        self.used: dict[str, DictionaryTable] = {}

    def of(self, item: FieldTable) -> DictionaryTable | None:
        """A column's dictionary, which the workbook then carries."""
        dictionary = self._table.dictionaries.get(item.dict or "")
        if dictionary is not None and dictionary.codes:
            self.used.setdefault(item.dict or "", dictionary)
            return dictionary
        return None

    def range(self, dict_id: str) -> str:
        """Where the choices of a dictionary stand."""
        column = get_column_letter(list(self.used).index(dict_id) + 1)
        return f"'{self.TITLE}'!${column}$3:${column}${len(self.used[dict_id].codes) + 2}"


def _sheet(
    made: Worksheet,
    table: EditionTable,
    plan: Plan,
    sheet: SheetPlan,
    examples: Sequence[Sequence[str]],
    lists: _Lists,
) -> None:
    title = f"{plan.infno} {plan.interface.name}"
    if sheet is not plan.main:
        title += f" · {sheet.title}"
    put_text(made.cell(1, 1), f"{title}（{table.name or table.edition} {table.version}）").font = TITLE
    _first_column(made, plan, sheet, len(examples))
    for column, item in enumerate(sheet.columns, 2):
        _header(made, column, item, lists.of(item))
        letter = get_column_letter(column)
        shown = [cells[column - 2] for cells in examples]
        dimension = made.column_dimensions[letter]
        dimension.width = fitting(f"{item.name} *", item.code, _type_line(item), *shown)
        if item.type not in ("decimal", "integer"):
            dimension.number_format = TEXT
        for row, text in enumerate(shown, EXAMPLE_ROW):
            _example(made.cell(row, column), item, text)
        _validation(made, letter, item, lists)
    made.freeze_panes = f"B{FIRST_ROW}"
    made.row_dimensions[1].height = 26
    made.row_dimensions[NAME_ROW].height = 22


def _example(cell: Any, item: FieldTable, text: str) -> None:
    if text:
        put_text(cell, text)
    cell.font, cell.fill, cell.border = FAINT, EXAMPLE_FILL, BORDER
    if item.type not in ("decimal", "integer"):
        cell.number_format = TEXT


def _first_column(made: Worksheet, plan: Plan, sheet: SheetPlan, examples: int) -> None:
    words = {NAME_ROW: NUMBER, CODE_ROW: "no", TYPE_ROW: "#类型"}
    words |= dict.fromkeys(range(EXAMPLE_ROW, EXAMPLE_ROW + examples), EXAMPLE)
    for row, word in words.items():
        cell = put_text(made.cell(row, 1), word)
        cell.border, cell.font = BORDER, BOLD if row == NAME_ROW else GREY
        cell.fill = OPTIONAL if row < EXAMPLE_ROW else EXAMPLE_FILL
    several = len(plan.sheets) > 1
    says = "本行的序号，自己编（1、2、3……），不发送给平台。" if several else "可不填；不发送给平台。"
    if several and sheet is plan.main:
        says += "其他工作表用同样的序号，表示属于这一行。"
    elif several:
        says += f"写“{plan.main.title}”里同一条记录的序号。"
    made.cell(NAME_ROW, 1).comment = note(says + "\n写“示例”或以 # 开头的行不发送。")
    made.column_dimensions["A"].width = 9
    made.column_dimensions["A"].number_format = TEXT


def _header(made: Worksheet, column: int, item: FieldTable, dictionary: DictionaryTable | None) -> None:
    fill = REQUIRED if item.required else OPTIONAL
    texts = (f"{item.name} *" if item.required else item.name, item.code, _type_line(item))
    for row, text in zip((NAME_ROW, CODE_ROW, TYPE_ROW), texts, strict=True):
        cell = put_text(made.cell(row, column), text)
        cell.fill, cell.border, cell.alignment = fill, BORDER, CENTRED
        cell.font = BOLD if row == NAME_ROW else GREY
    lines = [f"{item.name} {item.code}", _type_line(item)]
    if dictionary is not None:
        kind = "可填表外代码" if dictionary.open else "只能填表内代码"
        lines.append(f"字典 {item.dict}（{dictionary.name}）：从下拉列表选，填代码或完整的文字都可以，{kind}")
    if item.note:
        lines.append(item.note)
    if item.sources:
        lines.append(f"依据：{'、'.join(item.sources)}")
    made.cell(NAME_ROW, column).comment = note("\n".join(lines))


def _type_line(item: FieldTable) -> str:
    form = _FORMS.get(item.type)
    size = type_text(item).removeprefix(item.type)
    return f"{'必填' if item.required else '选填'} {_TYPES[item.type]}{size}{f' {form}' if form else ''}"


def _validation(made: Worksheet, letter: str, item: FieldTable, lists: _Lists) -> None:
    """A list to choose from, or the longest text; the program warns and lets through, since validation judges again."""
    dictionary = lists.of(item)
    if dictionary is not None:
        rule = DataValidation(type="list", formula1=lists.range(item.dict or ""), allow_blank=True)
        # A label typed in full is fine, and an open list may have grown: only codes of closed lists are worth a question.
        rule.errorStyle = "warning"
        rule.showErrorMessage = False
    elif item.type == "string" and item.length:
        rule = DataValidation(
            type="textLength", operator="lessThanOrEqual", formula1=str(item.length), allow_blank=True
        )
        rule.errorStyle, rule.showErrorMessage = "warning", True
        rule.errorTitle, rule.error = "太长", f"{item.name}最长 {item.length} 个字符，汉字也按一个计"
    elif item.type in ("decimal", "integer"):
        low = "-9.9E+99"
        kind: Literal["decimal", "whole"] = "decimal" if item.type == "decimal" else "whole"
        rule = DataValidation(type=kind, operator="greaterThan", formula1=low, allow_blank=True)
        rule.errorStyle, rule.showErrorMessage = "warning", True
        rule.errorTitle, rule.error = "不是数", f"{item.name}填{'整数' if kind == 'whole' else '数'}"
    else:
        return
    rule.add(f"{letter}{FIRST_ROW}:{letter}{_LAST_ROW}")
    made.add_data_validation(rule)
