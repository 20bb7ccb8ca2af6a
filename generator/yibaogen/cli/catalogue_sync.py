"""``yibao catalogue sync``: what the platform has that the store has not."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from yibao.catalogue import LISTINGS, CatalogueError
from yibao.catalogue.store import known_listing
from yibao.catalogue.sync import Heard, Sync, Synced, Watch
from yibao.gateway import YibaoError
from yibaogen.cli.bundles import with_bundles
from yibaogen.cli.catalogue_store import DbOption, imported_record, opened_catalogue, put_imported
from yibaogen.cli.desk import Desk
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption
from yibaogen.cli.terminal import Lang, Meter, meter, put

FOLDER = "catalogue"
_STEPS = {
    "asking": ("查询版本", "asking"),
    "fetching": ("下载", "fetching"),
    "loading": ("导入", "loading"),
}


@with_bundles
def command(
    *,
    kinds: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KIND…]", help="编号或种类，如 1301、drug，默认全部 (numbers or kinds; all by default)"
        ),
    ] = None,
    db: DbOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    desk: Desk,
) -> int:
    """从平台下载目录的新版本并导入；中断后再运行即续传 (fetch and import what is new; goes on where it stopped)"""
    table = desk.table(edition)
    try:
        wanted = [known_listing(kind).infno for kind in kinds or ()] or [
            infno for infno in LISTINGS if infno in table.interfaces
        ]
        folder = desk.folder / FOLDER
        with (
            opened_catalogue(db, desk.state) as catalogue,
            desk.client(table) as client,
            meter() as bar,
        ):
            results = []
            for result in Sync(client, catalogue, table, folder, _watch(bar, desk.lang)).run(
                dict.fromkeys(wanted)
            ):
                aside = catalogue.aside(result.imported.number) if result.imported else []
                results.append((result, aside))
                if desk.format == "text":
                    _put(result, catalogue.version(result.infno), desk.lang)
                    if result.imported is not None:
                        put_imported([(result.imported, aside)], desk.lang)
    except (CatalogueError, YibaoError) as error:
        raise Failure(USAGE, error.event) from error
    failed = [result.error for result, _ in results if result.error is not None]
    if desk.format == "json":
        record = [
            {
                "infno": result.infno,
                "state": result.state,
                "import": imported_record(result.imported, aside, desk.lang) if result.imported else None,
                "error": event_record(result.error.event, desk.lang) if result.error else None,
            }
            for result, aside in results
        ]
        put(json.dumps({"catalogues": record}, ensure_ascii=False, indent=2))
        return FOUND if failed else 0
    if failed:
        raise Failure(FOUND, *(error.event for error in failed))
    return 0


def _put(result: Synced, version: str, lang: Lang) -> None:
    if result.state == "unchanged" and result.imported is None:
        listing = LISTINGS[result.infno]
        name = listing.title if lang == "zh" else listing.kind
        words = (
            ("已是最新", "up to date") if version else ("平台上没有内容", "the platform has nothing of it")
        )
        put(f"{result.infno} {name}  {words[0 if lang == 'zh' else 1]}")


def _watch(bar: Meter, lang: Lang) -> Watch:
    def heard(heard: Heard) -> None:
        word = _STEPS[heard.step][0 if lang == "zh" else 1]
        bar(f"{heard.infno} {LISTINGS[heard.infno].title} {word}", heard.done, heard.total)

    return heard
