"""``yibao check``: lint, samples, coverage."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Literal

import typer

from yibaogen.check import run_check
from yibaogen.cli.failure import FOUND
from yibaogen.cli.formats import formatter
from yibaogen.cli.formats.text import View
from yibaogen.cli.options import AnyEditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import PLAIN, progress, put, style_for


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
    style = style_for(sys.stdout, os.environ) if format == "text" else PLAIN
    put(formatter(format)(reports, View(project.root, lang, style)))
    return FOUND if any(report.failed for report in reports) else 0
