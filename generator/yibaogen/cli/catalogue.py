"""``yibao catalogue``: the national catalogues: fetched, imported, searched, compared.

Exit codes: 0 done, 1 something was not taken or not found, 2 the store or the platform cannot be used.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from yibao.catalogue import LISTINGS, Aside, CatalogueError, Imported, Job, import_file, layout_of
from yibao.catalogue.lines import USUAL_LIMITS
from yibao.catalogue.store import known_listing
from yibao.gateway.errors import YibaoError
from yibaogen.cli import catalogue_dictionaries, catalogue_query, catalogue_sync
from yibaogen.cli.catalogue_store import (
    DbOption,
    imported_record,
    must_be_a_file,
    number_in,
    opened_catalogue,
    put_imported,
)
from yibaogen.cli.failure import FOUND, Failure, usage
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.options import (
    DEFAULT_EDITION,
    EditionOption,
    Format,
    FormatOption,
    LangOption,
    RootOption,
)
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import Lang, Meter, clean, console, meter, put


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        name="catalogue",
        help="医保目录：下载、导入、查询、比较字典 (the national catalogues)",
        no_args_is_help=True,
    )
    group.command("sync")(catalogue_sync.command)
    group.command("import")(import_command)
    group.command("query")(catalogue_query.command)
    group.command("status")(status)
    group.command("dictionaries")(catalogue_dictionaries.command)
    app.add_typer(group)


def import_command(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="目录文件：zip 或 txt (files as 9102 gives them)")
    ],
    number: Annotated[
        str | None,
        typer.Option("--number", "-n", help="目录编号或种类，默认看文件名，如 1301、drug (catalogue)"),
    ] = None,
    count: Annotated[
        int | None, typer.Option("--count", min=0, help="平台说的行数，用来核对 (lines announced)")
    ] = None,
    db: DbOption = None,
    state: StateOption = None,
    edition: EditionOption = DEFAULT_EDITION,
    format: FormatOption = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """导入目录文件；坏行单独存放，坏文件不改变库中内容 (import files; a bad file changes nothing)"""
    table = load_table(edition, root)
    for file in files:
        must_be_a_file(file)
    wanted = [_listing(number or number_in(file.name), file) for file in files]
    failures: list[tuple[Path, YibaoError]] = []
    done: list[tuple[Imported, list[Aside]]] = []
    with opened_catalogue(db, state) as catalogue, meter() as bar:
        for file, infno in zip(files, wanted, strict=True):
            try:
                job = Job(file, layout_of(table, LISTINGS[infno]), count, limits=USUAL_LIMITS)
                imported = import_file(catalogue, job, _watch(bar, file.name, count))
                done.append((imported, catalogue.aside(imported.number)))
            except YibaoError as error:
                failures.append((file, error))
    if format == "json":
        record = {
            "imports": [imported_record(one, aside, lang) for one, aside in done],
            "errors": [{**event_record(error.event, lang), "file": str(file)} for file, error in failures],
        }
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return FOUND if failures else 0
    put_imported(done, lang)
    if failures:
        raise Failure(FOUND, *(error.event for _, error in failures))
    return 0


def _watch(bar: Meter, title: str, count: int | None) -> Callable[[int], None]:
    return lambda done: bar(title, done, count)


def _listing(word: str, file: Path) -> str:
    if not word:
        raise usage("catalogue-number", found=clean(file.name), allowed="、".join(LISTINGS))
    try:
        return known_listing(word).infno
    except CatalogueError as error:
        raise Failure(2, error.event) from error


def status(
    number: Annotated[
        str | None, typer.Argument(metavar="[IMPORT]", help="第几次导入：列出没有收下的行 (lines set aside)")
    ] = None,
    db: DbOption = None,
    state: StateOption = None,
    format: FormatOption = "text",
    lang: LangOption = "zh",
) -> int:
    """库里有什么：各目录的版本、行数、历次导入，没有收下的行 (what is in the store)"""
    with opened_catalogue(db, state, must_exist="yes") as catalogue:
        imports = catalogue.imports()
        if number is not None:
            found = [one for one in imports if str(one.number) == number]
            if not found:
                raise usage("catalogue-import-missing", found=clean(number[:20]))
            return _put_aside(found[0], catalogue.aside(found[0].number), format, lang)
        counts = catalogue.counts()
    if format == "json":
        record = {
            "catalogues": counts,
            "imports": [imported_record(one, [], lang) for one in imports],
        }
        put(json.dumps(record, ensure_ascii=False, indent=2))
        return 0
    _put_status(imports, counts, lang)
    return 0


def _put_status(imports: list[Imported], counts: dict[str, int], lang: Lang) -> None:
    from yibaogen.cli.tables import Table

    words = ("编号", "目录", "当前行数", "版本", "最近导入", "坏行")
    if lang == "en":
        words = ("number", "catalogue", "rows now", "version", "last import", "set aside")
    table = Table(*words)
    table.columns[2].justify = table.columns[5].justify = "right"
    for infno, count in counts.items():
        last = [one for one in imports if one.infno == infno][-1]
        name = LISTINGS[infno].title if lang == "zh" else LISTINGS[infno].kind
        aside = str(sum(one.aside for one in imports if one.infno == infno))
        table.add_row(infno, name, f"{count:,}", clean(last.version), f"{last.at} (#{last.number})", aside)
    console().print(table)


def _put_aside(imported: Imported, aside: list[Aside], format: Format, lang: Lang) -> int:
    if format == "json":
        put(json.dumps(imported_record(imported, aside, lang), ensure_ascii=False, indent=2))
        return 0
    put_imported([(imported, [])], lang)
    for one in aside:
        put(clean(f"{one.file}:{one.place}  {one.message(lang)}  {one.line[:60]}"))
    return 0
