"""The sheets of a template that are read and not filled in: how to, all columns, all dictionaries."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from yibao.message.tables import DictionaryTable, EditionTable
from yibao.sheets.cells import choice
from yibao.sheets.plan import Plan, type_text
from yibao.sheets.style import BOLD, BORDER, GREY, OPTIONAL, TEXT, TITLE, WRAPPED, fitting, put_text

_HEADS = ("工作表", "名称", "代码", "类型", "必填", "字典", "说明", "依据")
_WIDTHS = (18, 24, 24, 16, 7, 20, 60, 44)


def write_help(made: Worksheet, table: EditionTable, plan: Plan) -> None:
    """How to fill the workbook in, then a table of its columns."""
    put_text(made.cell(1, 1), f"{plan.infno} {plan.interface.name}：填写说明").font = TITLE
    row = 2
    for line in _how_to(table, plan):
        put_text(made.cell(row, 1), line)
        row += 1
    row += 1
    for column, (head, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True), 1):
        cell = put_text(made.cell(row, column), head)
        cell.font, cell.fill, cell.border = BOLD, OPTIONAL, BORDER
        made.column_dimensions[get_column_letter(column)].width = width
    for sheet in plan.sheets:
        for item in (*sheet.columns, *sheet.left_out):
            row += 1
            gone = "" if item in sheet.columns else "一个单元格写不下，模板里没有；"
            texts = (
                sheet.title, item.name, item.code, type_text(item), "是" if item.required else "",
                item.dict or "", gone + item.note, "、".join(item.sources),
            )  # fmt: skip
            for column, text in enumerate(texts, 1):
                cell = put_text(made.cell(row, column), text)
                cell.alignment, cell.border = WRAPPED, BORDER


def _how_to(table: EditionTable, plan: Plan) -> list[str]:
    lines = [
        f"版本 {table.edition} {table.version}。从示例行下面一行开始填，一行一条；标题、代码两行不要改动。",
        "橙色、带 * 的列必填。把鼠标停在列名上看说明；有下拉列表的列可以选，也可以填代码或完整的文字。",
        "代码、编号、证件号码是文本，01 就填 01；从别处粘贴时请选“只粘贴值（匹配目标格式）”，以免变成数值。",
        "日期写 2026-03-01，日期时间写 2026-03-01 08:00:00。公式请先粘贴为值。",
        "自己备注用的列，列名前加 #；暂不发送的行，序号前加 #。",
    ]
    if len(plan.sheets) > 1:
        rest = "、".join(sheet.title for sheet in plan.sheets[1:])
        lines.append(f"“{plan.main.title}”一行一条记录，序号自己编；{rest} 里属于它的行写同样的序号。")
    verb = "核对" if plan.checks_staff else "上传"
    lines += [
        f"检查：yibao upload 文件.xlsx --dry-run    {verb}：yibao upload 文件.xlsx    看错在哪一格：--mark 错误.xlsx",
        "中断后再运行一次同样的命令即可继续，已发送的行不会再发。",
    ]
    return lines


def write_dictionaries(made: Worksheet, used: Mapping[str, DictionaryTable]) -> None:
    """A column a dictionary; the columns of the other sheets choose from here."""
    for column, (dict_id, dictionary) in enumerate(used.items(), 1):
        head = put_text(made.cell(1, column), dictionary.name)
        head.font, head.fill, head.border = BOLD, OPTIONAL, BORDER
        code = put_text(made.cell(2, column), dict_id + ("（可扩充）" if dictionary.open else ""))
        code.font, code.border = GREY, BORDER
        choices = [choice(each.code, each.name) for each in dictionary.codes]
        for row, text in enumerate(choices, 3):
            put_text(made.cell(row, column), text).number_format = TEXT
        made.column_dimensions[get_column_letter(column)].width = fitting(dictionary.name, dict_id, *choices)
    if not used:
        put_text(made.cell(1, 1), "这个交易没有用到字典")
    made.freeze_panes = "A3"
