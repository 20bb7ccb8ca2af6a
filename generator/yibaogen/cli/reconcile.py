"""``yibao reconcile``: the journal's settlements against the platform's, day by day.

Exit codes: 0 both sides agree, 1 something differs or is still open, 2 the journal or the platform cannot be used.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from yibao.gateway import YibaoError
from yibao.journal.reconcile import USUAL, Reconciliation, Statement
from yibao.journal.reconcile.report import as_html, as_record, as_xlsx, difference_rows, group_rows
from yibao.message.wire import encode
from yibaogen.cli.call import settings_for
from yibaogen.cli.days import day_in
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, existing_journal, lasting_client
from yibaogen.cli.terminal import Lang, clean, console, put


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("reconcile")(command)


def command(
    day: Annotated[str, typer.Option("--date", help="日期 yyyy-MM-dd (day)")],
    until: Annotated[str | None, typer.Option("--to", help="到哪一天，默认同一天 (last day)")] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", help="另外核对的 险种/清算类别，如 310/14 (insutype/clr_type to ask as well)"),
    ] = None,
    agency: Annotated[str, typer.Option("--agency", help="经办机构 setl_optins (agency)")] = "",
    url: Annotated[str | None, typer.Option("--url", help="平台地址 (address)")] = None,
    config: Annotated[
        Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")
    ] = None,
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = "",
    journal: JournalOption = None,
    state: StateOption = None,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", help="另存为工作簿 (write a workbook)")] = None,
    page: Annotated[Path | None, typer.Option("--html", help="另存为网页 (write a page)")] = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """对账：先对总账，不平的逐笔查明原因和下一步 (reconcile with the platform)"""
    begin, end = day_in("--date", day), day_in("--to", until or day)
    if end < begin:
        raise usage("reconcile-period", found=f"{day} – {until}")
    kinds = (*USUAL, *(_kind(each) for each in kind or ()))
    table = load_table(edition, root)
    settings = settings_for(url, config, env, table)
    book = existing_journal(journal, state)
    try:
        with lasting_client(settings, table, edition, root, journal, state) as client:
            statement = Reconciliation(book, client, table, agency).run(begin, end, kinds)
    except KeyError as error:
        raise usage("reconcile-edition", found=edition) from error
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error
    finally:
        book.close()
    _write(xlsx, lambda: as_xlsx(statement, lang))
    _write(page, lambda: as_html(statement, lang).encode())
    if format == "json":
        put(msgspec.json.format(encode(as_record(statement, lang)), indent=2).decode())
    else:
        _put_text(statement, lang)
    return 0 if statement.agrees and not statement.open else FOUND


def _kind(text: str) -> tuple[str, str]:
    insutype, _, clr_type = text.partition("/")
    if not (insutype.isalnum() and clr_type.isalnum()):
        raise usage(
            "settings-value", name="--kind", found=clean(text[:20]), allowed=" 310/11", allowed_en="310/11"
        )
    return insutype, clr_type


def _write(file: Path | None, made: Callable[[], bytes]) -> None:
    if file is None:
        return
    try:
        file.write_bytes(made())
    except OSError as error:
        raise usage("reconcile-write", found=clean(str(file)), reason=error.strerror or "?") from error


def _put_text(statement: Statement, lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    for rows in (group_rows(statement, lang), difference_rows(statement, lang)):
        if len(rows) == 1:
            continue
        table = Table(*map(str, rows[0]))
        for row in rows[1:]:
            table.add_row(*(Text(clean(str(cell))) for cell in row))
        console().print(table)
    word = {"zh": ("一致", "不一致", "结果未明"), "en": ("agrees", "differs", "still open")}[lang]
    put(f"{word[0] if statement.agrees else word[1]}  {word[2]} {statement.open}")
