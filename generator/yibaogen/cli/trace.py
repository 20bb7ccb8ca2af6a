"""``yibao trace``: the calls of some days: rates, latencies, causes, slow ones.

Exit codes: 0 told, 2 the journal cannot be read or the command was called wrongly.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.journal import DatabaseError
from yibao.message.times import BEIJING, is_date
from yibao.running.trace import By, Figures, Period, gather, summarise
from yibao.running.trace.report import as_html, as_record, cause_rows, figure_rows, note, slow_rows, title
from yibaogen.cli.failure import usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.saving import put_or_save
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, existing_journal
from yibaogen.cli.terminal import Lang, clean, console, put

_WEEK = timedelta(days=6)
_LONGEST = timedelta(days=366)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("trace")(command)


def command(
    begin: Annotated[
        str | None, typer.Option("--from", help="从哪一天 yyyy-MM-dd，默认六天前 (first day)")
    ] = None,
    end: Annotated[str | None, typer.Option("--to", help="到哪一天，默认今天 (last day)")] = None,
    by: Annotated[By, typer.Option("--by", help="按交易、日期或时段 (group by)")] = "interface",
    slow: Annotated[
        float, typer.Option("--slow", min=0.001, help="多少秒算慢 (seconds from which a call is slow)")
    ] = 3.0,
    journal: JournalOption = None,
    state: StateOption = None,
    format: Annotated[
        Literal["text", "json", "html"], typer.Option("--format", help="输出格式 (format)")
    ] = "text",
    out: Annotated[Path | None, typer.Option("--out", "-o", help="写入文件 (write to a file)")] = None,
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """运行跟踪：次数、耗时、出错原因、慢交易；周报可打印 (calls over time; a page for the week)"""
    period = _period(begin, end, datetime.now(BEIJING).date())
    names = {number: item.name for number, item in load_table(edition, root).interfaces.items()}
    book = existing_journal(journal, state)
    try:
        lines = gather(book, period)
        states: dict[str, int] = {}
        for head in book.heads(*period.seconds):
            states[head.state] = states.get(head.state, 0) + 1
    except DatabaseError as error:
        raise usage("journal-open", found="", reason=str(error)) from error
    finally:
        book.close()
    figures = summarise(lines, period, by, slow, states)
    if format == "json":
        put_or_save(json.dumps(as_record(figures, names), ensure_ascii=False, indent=2), out)
    elif format == "html":
        put_or_save(as_html(figures, names, lang), out)
    else:
        _put_text(figures, names, lang)
    return 0


def _period(begin: str | None, end: str | None, today: date) -> Period:
    last = _day("--to", end) if end else today
    first = _day("--from", begin) if begin else last - _WEEK
    if last < first or last - first > _LONGEST:
        raise usage("trace-period", found=f"{first} – {last}")
    return Period(first, last)


def _day(name: str, text: str) -> date:
    if not is_date(text):
        raise usage(
            "settings-value",
            name=name,
            found=clean(text[:20]),
            allowed=" yyyy-MM-dd",
            allowed_en="yyyy-MM-dd",
        )
    return date.fromisoformat(text)


def _put_text(figures: Figures, names: dict[str, str], lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    put(title(figures, lang))
    if note(figures, lang):
        put(note(figures, lang))
    tables = (figure_rows(figures, names, lang), cause_rows(figures, lang), slow_rows(figures, names, lang))
    for rows in tables:
        if len(rows) == 1:
            continue
        drawn = Table(*rows[0])
        for column, heading in zip(drawn.columns, rows[0], strict=True):
            column.justify = (
                "right" if all(_number(row[rows[0].index(heading)]) for row in rows[1:]) else "left"
            )
        for row in rows[1:]:
            drawn.add_row(*(Text(clean(cell)) for cell in row))
        console().print(drawn)


def _number(cell: str) -> bool:
    return not cell or cell.replace(",", "").replace(".", "").isdigit()
