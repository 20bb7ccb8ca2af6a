"""``yibao compare``: the difference of two editions as an overlay."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from yibaogen.cli.failure import FOUND, Failure, usage
from yibaogen.cli.options import LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import Lang, clean, put
from yibaogen.model import Edition
from yibaogen.overlay import Overlay, compare, emit, resolve_edition
from yibaogen.write.apply import apply
from yibaogen.write.plan import Owned, plan
from yibaogen.write.project import Project

NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("compare")(command)


def command(
    a: Annotated[str, typer.Argument(metavar="A", help="作为基础的版本 (the edition to start from)")],
    b: Annotated[str, typer.Argument(metavar="B", help="另一个版本 (the edition to arrive at)")],
    out: Annotated[
        Path | None, typer.Option("--out", help="写到哪个目录，默认只显示 (folder; printed when left out)")
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--name", help="新版本的代号，默认同 B (id of the new edition; B's by default)"),
    ] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """把两个版本的差异写成一个差异版本 (write the difference of two editions as an overlay)"""
    project = find_project(root)
    base, target = load(project, a), load(project, b)
    if name is not None and not NAME.fullmatch(name):
        raise usage("edition-name", found=name)
    overlay = compare(base, target if name is None else replace(target, id=name))
    files = emit(overlay, base)
    if out is None:
        for path, text in files.items():
            put(f"# {path}\n{clean_lines(text)}")
        return 0
    done = plan(out, files, Owned(("",)))
    stale = [path for path in done.strays if path.endswith(".yaml")]
    if stale:
        # Lines of another overlay in the same folder would be read together with these.
        raise usage("compare-strays", path=str(out), found=", ".join(stale[:5]))
    out.mkdir(parents=True, exist_ok=True)
    apply(done)
    put(_tally(overlay, out, lang))
    return 0


def load(project: Project, edition_id: str) -> Edition:
    """A resolved edition. Raises Failure: unknown (2), or with errors in its specs (1)."""
    (known,) = editions(project, edition_id)
    loaded = resolve_edition(project.specs, known)
    if loaded.edition is None:
        raise Failure(FOUND, *loaded.events)
    return loaded.edition


def clean_lines(text: str) -> str:
    """Text of several lines, each made harmless for a terminal."""
    return "\n".join(map(clean, text.rstrip("\n").split("\n")))


def _tally(overlay: Overlay, out: Path, lang: Lang) -> str:
    counts = (len(overlay.changes), len(overlay.interfaces), len(overlay.dictionaries), len(overlay.elements))
    if lang == "en":
        return "{}: {} lines; new: {} interfaces, {} dictionaries, {} elements".format(out, *counts)
    return "{}：差异 {} 行；新增交易 {}，字典 {}，数据元 {}".format(out, *counts)
