"""``yibao catalogue sync``: what the platform has that the store has not."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.catalogue import LISTINGS, CatalogueError
from yibao.catalogue.store import known_listing
from yibao.catalogue.sync import Heard, Sync, Synced, Watch
from yibao.gateway import YibaoError
from yibaogen.cli.call import settings_for
from yibaogen.cli.catalogue_store import DbOption, imported_record, opened_catalogue, put_imported
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, lasting_client, state_folder
from yibaogen.cli.terminal import Lang, clean, put

FOLDER = "catalogue"
_STEPS = {
    "asking": ("查询版本", "asking"),
    "fetching": ("下载", "fetching"),
    "loading": ("导入", "loading"),
}


def command(
    kinds: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KIND…]", help="编号或种类，如 1301、drug，默认全部 (numbers or kinds; all by default)"
        ),
    ] = None,
    url: Annotated[str | None, typer.Option("--url", help="平台地址 (address)")] = None,
    config: Annotated[
        Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")
    ] = None,
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = "",
    db: DbOption = None,
    journal: JournalOption = None,
    state: StateOption = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    edition: EditionOption = DEFAULT_EDITION,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """从平台下载目录的新版本并导入；中断后再运行即续传 (fetch and import what is new; goes on where it stopped)"""
    table = load_table(edition, root)
    try:
        wanted = [known_listing(kind).infno for kind in kinds or ()] or [
            infno for infno in LISTINGS if infno in table.interfaces
        ]
        settings = settings_for(url, config, env, table)
        folder = state_folder(state) / FOLDER
        with (
            opened_catalogue(db, state) as catalogue,
            lasting_client(settings, table, edition, root, journal, state) as client,
            _progress(lang) as watch,
        ):
            results = []
            for result in Sync(client, catalogue, table, folder, watch).run(dict.fromkeys(wanted)):
                aside = catalogue.aside(result.imported.number) if result.imported else []
                results.append((result, aside))
                if format == "text":
                    _put(result, lang)
                    if result.imported is not None:
                        put_imported([(result.imported, aside)], lang)
    except (CatalogueError, YibaoError) as error:
        raise Failure(USAGE, error.event) from error
    failed = [result.error for result, _ in results if result.error is not None]
    if format == "json":
        record = [
            {
                "infno": result.infno,
                "state": result.state,
                "import": imported_record(result.imported, aside, lang) if result.imported else None,
                "error": event_record(result.error.event, lang) if result.error else None,
            }
            for result, aside in results
        ]
        put(json.dumps({"catalogues": record}, ensure_ascii=False, indent=2))
        return FOUND if failed else 0
    if failed:
        raise Failure(FOUND, *(error.event for error in failed))
    return 0


def _put(result: Synced, lang: Lang) -> None:
    if result.state == "unchanged" and result.imported is None:
        listing = LISTINGS[result.infno]
        name = listing.title if lang == "zh" else listing.kind
        put(f"{result.infno} {name}  {'已是最新' if lang == 'zh' else 'up to date'}")


@contextmanager
def _progress(lang: Lang) -> Iterator[Watch]:
    """One bar that shows the catalogue at hand, on standard error when that is a terminal."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _heard: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def heard(heard: Heard) -> None:
            word = _STEPS[heard.step][0 if lang == "zh" else 1]
            title = clean(f"{heard.infno} {LISTINGS[heard.infno].title} {word}")
            bar.update(task, description=title, completed=heard.done, total=heard.total)

        yield heard
