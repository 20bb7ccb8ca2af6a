"""A reconciliation on paper: JSON, a worksheet, a page."""

from __future__ import annotations

import html
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from yibao.journal.reconcile.model import Statement
from yibao.message.times import write_date

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_AMOUNTS = ("total", "fund", "account")
_GROUP_HEADS = {
    "zh": ("险种", "清算类别", "经办机构", "笔数", "总额", "基金", "账户", "结果", "平台说明"),
    "en": ("insurance", "clearing", "agency", "count", "total", "fund", "account", "result", "platform says"),
}
_DIFFERENCE_HEADS = {
    "zh": (
        "原因", "结算ID", "就诊ID", "人员", "报文号", "退费", "本机构总额", "基金", "账户", "平台总额", "基金", "账户",
        "平台说明", "下一步",
    ),
    "en": (
        "cause", "settlement", "visit", "person", "msgid", "refund", "our total", "fund", "account", "their total",
        "fund", "account", "platform says", "next step",
    ),
}  # fmt: skip
_WORDS = {
    "zh": ("对账", "总账", "差异", "一致", "不一致", "是", "", "结果未明的交易", "没有差异"),
    "en": (
        "Reconciliation",
        "Totals",
        "Differences",
        "agrees",
        "differs",
        "yes",
        "",
        "transactions still open",
        "no differences",
    ),
}
_STYLE = (
    "body{font:14px/1.5 sans-serif;margin:24px;color:#222}table{border-collapse:collapse;margin:8px 0 24px}"
    "th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f0f0f0}"
    "td.n{text-align:right;white-space:nowrap}tr.bad td{background:#fff3f0}tr.fine td{color:#777}"
    "@media print{body{margin:0}}"
)


def as_record(statement: Statement, lang: str) -> dict[str, Any]:
    """For JSON; amounts stay exact."""
    return {
        "begin": write_date(statement.begin),
        "end": write_date(statement.end),
        "agrees": statement.agrees,
        "open": statement.open,
        "groups": [
            {
                "insutype": group.insutype,
                "clr_type": group.clr_type,
                "setl_optins": group.setl_optins,
                "count": group.count,
                "total": group.total,
                "fund": group.fund,
                "account": group.account,
                "agrees": group.agrees,
                "said": group.said,
            }
            for group in statement.groups
        ],
        "differences": [
            {
                "cause": each.cause,
                "meaning": each.meaning(lang),
                "harmless": each.harmless,
                "setl_id": each.setl_id,
                "mdtrt_id": each.mdtrt_id,
                "psn_no": each.psn_no,
                "msgid": each.msgid,
                "refund": each.refund,
                "ours": dict(each.ours),
                "theirs": dict(each.theirs),
                "said": each.said,
                "step": each.step(lang),
            }
            for each in statement.differences
        ],
    }


def group_rows(statement: Statement, lang: str) -> list[tuple[object, ...]]:
    """One row for each 3201, heads first."""
    words = _WORDS[lang]
    rows: list[tuple[object, ...]] = [_GROUP_HEADS[lang]]
    for group in statement.groups:
        sums = (group.count, group.total, group.fund, group.account)
        verdict = words[3] if group.agrees else words[4]
        rows.append((group.insutype, group.clr_type, group.setl_optins, *sums, verdict, group.said))
    return rows


def difference_rows(statement: Statement, lang: str) -> list[tuple[object, ...]]:
    """One row for each settlement that differs, heads first."""
    rows: list[tuple[object, ...]] = [_DIFFERENCE_HEADS[lang]]
    for each in statement.differences:
        who = (each.setl_id, each.mdtrt_id, each.psn_no, each.msgid, _WORDS[lang][5 if each.refund else 6])
        sums = (*_sums(each.ours), *_sums(each.theirs))
        rows.append((each.meaning(lang), *who, *sums, each.said, each.step(lang)))
    return rows


def as_xlsx(statement: Statement, lang: str) -> bytes:
    """A workbook: totals and differences on a sheet each, amounts as numbers, texts that can be no formulas."""
    from openpyxl import Workbook

    book = Workbook(write_only=False)
    book.remove(book.worksheets[0])
    _fill(book.create_sheet(_WORDS[lang][1]), group_rows(statement, lang))
    _fill(book.create_sheet(_WORDS[lang][2]), difference_rows(statement, lang))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(sheet: Worksheet, rows: Sequence[tuple[object, ...]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value if isinstance(value, int | Decimal) else str(value))
            if isinstance(value, Decimal):
                cell.number_format = "#,##0.00"
            elif not isinstance(value, int):
                # What a platform wrote stays text, also where it begins like a formula.
                cell.data_type = "s"
            cell.font = Font(bold=number == 1)
            cell.alignment = Alignment(vertical="top", wrap_text=column >= len(row) - 1)
    sheet.freeze_panes = "A2"
    for column, cells in enumerate(zip(*rows, strict=True), 1):
        widest = max(len(str(value)) for value in cells)
        sheet.column_dimensions[get_column_letter(column)].width = min(60.0, widest * 1.5 + 4)


def as_html(statement: Statement, lang: str) -> str:
    """A page that can be printed; it needs nothing from elsewhere."""
    words = _WORDS[lang]
    days = " – ".join(dict.fromkeys((write_date(statement.begin), write_date(statement.end))))
    verdict = words[3] if statement.agrees else words[4]
    marks = ["bad" if not group.agrees else "" for group in statement.groups]
    odd = ["fine" if each.harmless else "bad" for each in statement.differences]
    parts = [
        f"<h1>{words[0]} {days}</h1><p><strong>{verdict}</strong> · {words[7]}: {statement.open}</p>",
        f"<h2>{words[1]}</h2>{_table(group_rows(statement, lang), marks)}",
        f"<h2>{words[2]}</h2>",
        _table(difference_rows(statement, lang), odd) if statement.differences else f"<p>{words[8]}</p>",
    ]
    head = f"<meta charset=utf-8><title>{words[0]} {days}</title><style>{_STYLE}</style>"
    return f"<!doctype html><html lang={'zh-CN' if lang == 'zh' else 'en'}><head>{head}</head><body>{''.join(parts)}</body></html>\n"


def _table(rows: Sequence[tuple[object, ...]], marks: Sequence[str]) -> str:
    head = "".join(f"<th>{html.escape(str(cell))}</th>" for cell in rows[0])
    lines = [
        f'<tr class="{mark}">' + "".join(_cell(cell) for cell in row) + "</tr>"
        for row, mark in zip(rows[1:], marks, strict=True)
    ]
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _cell(value: object) -> str:
    kind = ' class="n"' if isinstance(value, int | Decimal) else ""
    return f"<td{kind}>{html.escape(str(value))}</td>"


def _sums(amounts: Mapping[str, Decimal]) -> tuple[object, ...]:
    return tuple(amounts.get(name, "") for name in _AMOUNTS)
