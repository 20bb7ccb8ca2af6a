"""``yibao import``: documents and field tables → an edition of differences (or a whole one) and a review sheet."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from yibao.events import Event, Severity
from yibaogen.cli.compare import NAME, load
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.options import LangOption, RootOption
from yibaogen.cli.project import find_project
from yibaogen.cli.terminal import Lang, clean, put, put_error, style_for
from yibaogen.importing import Imported, import_tables
from yibaogen.importing.documents.blocks import Watch
from yibaogen.importing.documents.onto import import_over
from yibaogen.importing.documents.onto.before import read_before
from yibaogen.importing.documents.onto.rewrite import kept_texts
from yibaogen.importing.documents.samples import sample_files
from yibaogen.importing.facts import Doubt
from yibaogen.importing.sheet_html import sheet_html
from yibaogen.model import Edition
from yibaogen.text.sink import Sink
from yibaogen.write.apply import apply, write_atomically
from yibaogen.write.plan import Change, Owned, Plan, compare

REVIEW = "review"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("import")(command)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the command was called with. ``base`` None: a whole edition."""

    files: list[Path]
    edition: str
    out: Path
    plan: Path | None
    base: Edition | None


def command(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…",
            help="Word、xlsx、csv、tsv、Markdown、HTML（documents and field tables）",
        ),
    ],
    edition: Annotated[str, typer.Option("--edition", "-e", help="新版本的代号 (id of the new edition)")],
    out: Annotated[Path, typer.Option("--out", help="写到哪个目录 (folder to write to)")],
    base: Annotated[
        str | None,
        typer.Option("--base", help="只写与哪个版本的差异 (write only what differs from this edition)"),
    ] = None,
    plan: Annotated[Path | None, typer.Option("--plan", help="人工决定 (hand decisions, YAML)")] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """由省级文档或字段表写出版本和待核对清单 (write an edition from documents or tables, and a review sheet)"""
    if not NAME.fullmatch(edition):
        raise usage("edition-name", found=edition)
    under = None if base is None else load(find_project(root), base)
    wanted = _Wanted(files, edition, out, plan, under)
    with _progress() as watch:
        imported = _whole(wanted, watch) if wanted.base is None else _over(wanted, wanted.base, watch)
    view = View(None, lang, style_for(sys.stderr, os.environ))
    for event in imported.events:
        put_error(event_text(event, view))
    if _failed(imported.events):
        return FOUND
    put(_write(imported, wanted, lang))
    return 0


def _failed(events: tuple[Event, ...]) -> bool:
    return any(event.severity is Severity.ERROR for event in events)


def _whole(wanted: _Wanted, watch: Watch) -> Imported:
    existing = wanted.out if wanted.out.is_dir() else None
    return import_tables(
        wanted.files, edition=wanted.edition, plan=wanted.plan, existing=existing, watch=watch
    )


def _over(wanted: _Wanted, base: Edition, watch: Watch) -> Imported:
    sink = Sink()
    before = read_before(wanted.out, wanted.edition, base, sink)
    if sink.failed:
        return Imported({}, (), sink.events())
    return import_over(
        wanted.files, edition=wanted.edition, base=base, before=before, plan=wanted.plan, watch=watch
    ).imported


@contextmanager
def _progress() -> Iterator[Watch]:
    """Which interface is being read, on standard error when that is a terminal."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _step: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def watch(step: str) -> None:
            bar.update(task, description=clean(step)[:60])

        yield watch


def _write(imported: Imported, wanted: _Wanted, lang: Lang) -> str:
    """Write specs, printed messages and review sheets below ``out``; files of other names there stay. Returns what to tell."""
    out = wanted.out
    out.mkdir(parents=True, exist_ok=True)
    texts = dict(imported.files)
    gone: list[str] = []
    lost: list[Doubt] = []
    if wanted.base is not None:
        texts, gone, lost = kept_texts(out, imported.files)
    texts |= sample_files(imported.messages, REVIEW)
    changes = [compare(out, path, text, Owned(("",))) for path, text in texts.items()]
    changes.extend(Change(path, "delete", None) for path in gone)
    done = Plan(out, tuple(sorted(changes, key=lambda change: change.path)), (), ())
    apply(done)
    sheet = replace(imported, doubts=tuple(sorted({*imported.doubts, *lost}, key=Doubt.sort_key)))
    write_atomically(out / f"{REVIEW}.tsv", sheet.review_tsv.encode())
    write_atomically(out / f"{REVIEW}.xlsx", sheet.review_xlsx)
    title = f"{wanted.edition} 核对表"
    write_atomically(out / f"{REVIEW}.html", sheet_html(sheet.doubts, title).encode())
    return _tally(done, len(sheet.doubts), out, lang)


def _tally(done: Plan, doubts: int, out: Path, lang: Lang) -> str:
    counts = done.counts
    if lang == "en":
        return (
            f"{out}: {counts['create']} created, {counts['update']} updated, {counts['delete']} deleted, "
            f"{counts['same']} the same; {doubts} doubts in {REVIEW}.html, {REVIEW}.xlsx and {REVIEW}.tsv"
        )
    return (
        f"{out}：新建 {counts['create']}，更新 {counts['update']}，删除 {counts['delete']}，不变 {counts['same']}；"
        f"待核对 {doubts} 条，见 {REVIEW}.html、{REVIEW}.xlsx 与 {REVIEW}.tsv"
    )
