"""``yibao assess``: which interfaces a kind of institution needs, and what its journal shows.

Exit codes: 0 nothing that must be is missing, 1 something is, 2 the command could not do its work.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from yibao.journal import DatabaseError
from yibao.running.assess import Assessment, Tried, assess, tried
from yibao.running.assess.report import (
    STANDINGS,
    as_html,
    as_record,
    item_heads,
    item_row,
    remarks,
    stage_name,
    stage_rows,
    title,
)
from yibao.running.needs import Needs, ProfileId, shipped_needs
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.saving import put_or_save
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, existing_journal, journal_url
from yibaogen.cli.terminal import Lang, clean, console, put

_COLOURS = {"good": "green", "warn": "yellow", "bad": "red", "soft": "dim"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("assess")(command)


def command(
    profile: Annotated[ProfileId, typer.Option("--profile", "-p", help="哪类机构 (kind of institution)")],
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
    """需求评估：这类机构要用哪些交易，日志里已办成哪些，还缺什么 (what is needed, done, missing)"""
    table = load_table(edition, root)
    found, logged = _tried(journal, state)
    assessment = assess(_needs(), profile, table, found, logged=logged)
    if format == "json":
        put_or_save(json.dumps(as_record(assessment), ensure_ascii=False, indent=2), out)
    elif format == "html":
        put_or_save(as_html(assessment, lang), out)
    else:
        _put_text(assessment, lang)
    return FOUND if assessment.missing else 0


def _needs() -> Needs:
    try:
        return shipped_needs()
    except (FileNotFoundError, ModuleNotFoundError, msgspec.DecodeError) as error:
        raise usage("running-data", found="profiles.json", reason=type(error).__name__) from error


def _tried(journal: str | None, state: Path | None) -> tuple[dict[str, Tried], bool]:
    """Before the first call there is no journal, and an assessment makes sense all the same; one that was named must be there."""
    url = journal_url(journal, state)
    if journal is None and "://" not in url and not Path(url).is_file():
        return {}, False
    book = existing_journal(journal, state)
    try:
        found, logged = tried(book)
    except DatabaseError as error:
        raise usage("journal-open", found="", reason=str(error)) from error
    finally:
        book.close()
    return dict(found), logged


def _put_text(found: Assessment, lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    put(title(found, lang))
    for stage in found.stages:
        items = [item for item in found.items if item.need.phase == stage.id]
        if not items:
            continue
        drawn = Table(*item_heads(lang)[:7], title=stage_name(found, stage, lang), title_justify="left")
        drawn.columns[4].justify = "right"
        for item in items:
            colour = (
                _COLOURS[STANDINGS[item.standing][2]] if item.word == "must" or item.tried.done else "dim"
            )
            cells = item_row(item, lang)[:7]
            drawn.add_row(
                *(Text(clean(cell), style=colour if n == 3 else "") for n, cell in enumerate(cells))
            )
        console().print(drawn)
    rows = stage_rows(found, lang)
    stages = Table(*rows[0])
    for row in rows[1:]:
        stages.add_row(*(Text(clean(cell)) for cell in row))
    console().print(stages)
    for line in remarks(found, lang):
        put(clean(line))
