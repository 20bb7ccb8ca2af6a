"""``yibao diff A B``: what changed, whom it breaks, and how many stored samples with it.

Exit codes: 0; 1 when ``--fail-on`` hits; 2 when a side cannot be found or read, or the list of acceptances is wrong.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import typer

from yibao.events import Event, Severity
from yibaogen.cli.failure import FOUND, USAGE, Failure
from yibaogen.cli.formats.diff import formatter
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.project import find_project, nearest_project
from yibaogen.cli.terminal import PLAIN, put, put_error, style_for
from yibaogen.diff import diff_editions
from yibaogen.diff.accept import Acceptance, apply_accepted, read_accepted
from yibaogen.diff.against import Against, against_samples
from yibaogen.diff.report import DiffReport
from yibaogen.diff.sources import Source, SourceError, find_source
from yibaogen.load import load_samples
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition
from yibaogen.write.project import Project


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("diff")(command)


def command(
    a: Annotated[
        str, typer.Argument(metavar="A", help="旧：版本、目录或 git 修订 (edition, folder, REV, REV:edition)")
    ],
    b: Annotated[str, typer.Argument(metavar="B", help="新：同上 (the new side)")],
    edition: EditionOption = DEFAULT_EDITION,
    format: Annotated[
        Literal["text", "json", "md", "html", "sarif", "junit"],
        typer.Option("--format", help="输出格式 (format)"),
    ] = "text",
    fail_on: Annotated[
        Literal["breaking", "warning", "any"] | None,
        typer.Option("--fail-on", help="有这样的差异时退出码为 1 (exit 1 on such changes)"),
    ] = None,
    against: Annotated[
        bool, typer.Option("--against-samples", help="用 B 校验 A 的样例 (validate A's samples with B)")
    ] = False,
    accept: Annotated[
        Path | None,
        typer.Option("--accept", metavar="FILE", help="已接受差异的清单 (accepted changes, YAML)"),
    ] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """比较两个版本：改了什么、破坏谁 (what changed between two editions, and whom it breaks)"""
    project = _project(root)
    entries = _entries(accept)
    with ExitStack() as stack:
        sides = [_source(side, project.specs, edition, stack) for side in (a, b)]
        before, after = (_resolved(side) for side in sides)
        changes = diff_editions(before, after)
        samples = _against(sides[0], before, after) if against else None
    accepted = apply_accepted(entries, changes, datetime.now(ZoneInfo("Asia/Shanghai")).date())
    report = DiffReport(
        a,
        b,
        (_title(before), _title(after)),
        {number: one.name for side in (after, before) for number, one in side.interfaces.items()},
        changes,
        accepted.entries,
        accepted.events,
        samples,
    )
    _warn(accepted.events, lang)
    style = style_for(sys.stdout, os.environ) if format == "text" else PLAIN
    put(formatter(format)(report, View(project.root, lang, style)))
    return FOUND if fail_on is not None and report.fails(fail_on) else 0


def _project(root: Path | None) -> Project:
    """The project; two folders can be compared outside of any, so without ``--root`` this never fails."""
    if root is not None:
        return find_project(root)
    return nearest_project(None) or Project(Path.cwd())


def _title(edition: Edition) -> str:
    return f"{edition.id} {edition.version}"


def _entries(path: Path | None) -> tuple[Acceptance, ...]:
    if path is None:
        return ()
    entries, events = read_accepted(path)
    _refuse(events)
    return entries


def _source(text: str, specs: Path, default: str, stack: ExitStack) -> Source:
    try:
        return find_source(text, specs, default, stack)
    except SourceError as error:
        raise Failure(USAGE, error.event) from error


def _resolved(source: Source) -> Edition:
    """The edition, or a Failure with what is wrong with its specs."""
    loaded = resolve_edition(source.specs, source.edition)
    if loaded.edition is None:
        raise Failure(USAGE, *loaded.events)
    return loaded.edition


def _against(source: Source, before: Edition, after: Edition) -> Against:
    samples, events = load_samples(source.specs, before)
    _refuse(events)
    return against_samples(before, after, samples)


def _refuse(events: Iterable[Event]) -> None:
    events = tuple(events)
    if any(event.severity is Severity.ERROR for event in events):
        raise Failure(USAGE, *events)


def _warn(events: Iterable[Event], lang: Literal["zh", "en"]) -> None:
    view = View(None, lang, style_for(sys.stderr, os.environ))
    for event in events:
        put_error(event_text(event, view))
