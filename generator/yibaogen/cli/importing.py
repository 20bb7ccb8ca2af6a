"""``yibao import``: field tables → spec files and a review sheet."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from yibao.events import Severity
from yibaogen.cli.failure import FOUND
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.options import LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import Lang, put, put_error, style_for
from yibaogen.importing import Imported, import_tables
from yibaogen.write.apply import apply, write_atomically
from yibaogen.write.plan import Owned, Plan, compare

REVIEW = "review"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("import")(command)


def command(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="csv、tsv、xlsx 字段表 (field tables)")
    ],
    edition: Annotated[str, typer.Option("--edition", "-e", help="新版本的代号 (id of the new edition)")],
    out: Annotated[Path, typer.Option("--out", help="写到哪个目录 (folder to write to)")],
    base: Annotated[
        str | None,
        typer.Option("--base", help="借用哪个版本的名称与代码 (edition that lends names and code lists)"),
    ] = None,
    plan: Annotated[Path | None, typer.Option("--plan", help="人工决定 (hand decisions, YAML)")] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """由字段表写出规范文件和待核对清单 (write specs from field tables, and a review sheet of doubts)"""
    imported = import_tables(
        files,
        edition=edition,
        plan=plan,
        existing=out if out.is_dir() else None,
        base=None if base is None else _base_folder(base, root),
    )
    view = View(None, lang, style_for(sys.stderr, os.environ))
    for event in imported.events:
        put_error(event_text(event, view))
    if any(event.severity is Severity.ERROR for event in imported.events):
        return FOUND
    put(_write(imported, out, lang))
    return 0


def _base_folder(base: str, root: Path | None) -> Path:
    project = find_project(root)
    (name,) = editions(project, base)
    return project.specs / name


def _write(imported: Imported, out: Path, lang: Lang) -> str:
    """Write specs and review sheets below ``out``; files of other names there stay. Returns what to tell."""
    out.mkdir(parents=True, exist_ok=True)
    owned = Owned(("",))
    changes = tuple(compare(out, path, text, owned) for path, text in sorted(imported.files.items()))
    done = Plan(out, changes, (), ())
    apply(done)
    write_atomically(out / f"{REVIEW}.tsv", imported.review_tsv.encode())
    write_atomically(out / f"{REVIEW}.xlsx", imported.review_xlsx)
    counts, doubts = done.counts, len(imported.doubts)
    if lang == "en":
        return (
            f"{out}: {counts['create']} created, {counts['update']} updated, {counts['same']} the same; "
            f"{doubts} doubts in {REVIEW}.tsv and {REVIEW}.xlsx"
        )
    return (
        f"{out}：新建 {counts['create']}，更新 {counts['update']}，不变 {counts['same']}；"
        f"待核对 {doubts} 条，见 {REVIEW}.tsv 与 {REVIEW}.xlsx"
    )
