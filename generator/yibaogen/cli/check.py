"""``yibao check``: lint, samples, coverage."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Literal

import typer

from yibao.events import Event
from yibaogen.check.run import CheckReport, run_check
from yibaogen.cli.failure import FOUND
from yibaogen.cli.formats import formatter
from yibaogen.cli.formats.text import View
from yibaogen.cli.options import AnyEditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import PLAIN, progress, put, style_for
from yibaogen.write.project import SHARED, Project
from yibaogen.write.shared import ROWS, has_shared


def _shared(project: Project) -> list[CheckReport]:
    """What all editions share (world, policies, acceptance cases), as one more report; none without such specs."""
    if not has_shared(project):
        return []
    made = [row.run(project.specs) for row in ROWS if row.there(project.specs)]
    events = sorted((event for one in made for event in one.events), key=Event.sort_key)
    counts = {key: count for one in made for key, count in one.counts.items()}
    return [CheckReport(SHARED, 0, 0, 0, 0, tuple(events), counts)]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(command)


def command(
    edition: AnyEditionOption = None,
    format: Annotated[
        Literal["text", "json", "sarif", "junit"], typer.Option("--format", help="输出格式 (format)")
    ] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """检查规范、校验全部样例、报告覆盖率 (lint the specs, validate every sample, report coverage)"""
    project = find_project(root)
    wanted = editions(project, edition)
    reports = []
    with progress(len(wanted)) as watch:
        for name in wanted:
            watch(name)
            reports.append(run_check(project.specs, name))
        if edition is None:
            reports.extend(_shared(project))
    style = style_for(sys.stdout, os.environ) if format == "text" else PLAIN
    put(formatter(format)(reports, View(project.root, lang, style)))
    return FOUND if any(report.failed for report in reports) else 0
