"""``yibao build``: specs → everything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from yibaogen.cli.build_report import put_drift, report
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.options import AnyEditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import progress
from yibaogen.write.build import build, check, retire, retirement
from yibaogen.write.docs import build_docs
from yibaogen.write.project import SHARED, Project
from yibaogen.write.result import Result
from yibaogen.write.shared import has_shared
from yibaogen.write.stages import Watch

# fingerprint, load, samples, one per renderer, write: only the bar's length depends on it.
_STEPS = 10


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("build")(command)


def command(
    edition: AnyEditionOption = None,
    check: Annotated[
        bool, typer.Option("--check", help="只比较不写入；有差异时以 1 退出 (write nothing, exit 1 on drift)")
    ] = False,
    only: Annotated[
        Literal["all", "docs"],
        typer.Option("--only", help="只生成文档，各版本并行 (the docs alone, side by side)"),
    ] = "all",
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """由规范生成全部产物：schema、OpenAPI、Python 客户端、文档 (regenerate everything from the specs)"""
    project = find_project(root)
    if only == "docs":
        if check:
            raise usage("build-only-check")
        return report(build_docs(project, editions(project, edition)), project, format, lang)
    wanted = () if edition == SHARED and has_shared(project) else editions(project, edition)
    if edition in (None, SHARED) and has_shared(project):
        wanted = (*wanted, SHARED)
    gone = [] if edition else [name for name in project.written_ids() if name not in project.edition_ids()]
    if check:
        results = _each(wanted, gone, project, _check, retirement)
        code = report(results, project, format, lang, put_drift)
        return code if all(result.clean for result in results) else FOUND
    return report(_each(wanted, gone, project, build, retire), project, format, lang)


def _check(project: Project, edition_id: str, watch: Watch) -> Result:
    return check(project, edition_id, watch)


def _each(
    wanted: tuple[str, ...],
    gone: list[str],
    project: Project,
    work: Callable[[Project, str, Watch], Result],
    leave: Callable[[Project, str], Result],
) -> list[Result]:
    with progress(_STEPS * len(wanted)) as watch:
        results = [work(project, name, watch) for name in wanted]
        return results + [leave(project, name) for name in gone]
