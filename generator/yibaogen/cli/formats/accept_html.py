"""``yibao accept --format html``: a report to print and sign; one page that needs no other file. Jinja escapes all text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibao.acceptance.results import CaseResult, Report, StepResult
from yibaogen.cli.terminal import Lang

_PACKAGE = Path(__file__).resolve().parents[2]
_SIGN_IN = "9001"


def report(report: Report, lang: Lang) -> str:
    """The page without a line end at the end."""
    packed = _PACKAGE / "_data" / "templates" / "acceptance"
    folder = packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "acceptance"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    points = [point for case in report.cases for point in case.points]
    page = environment.get_template("report.html").render(
        report=report,
        begun=f"{report.begun:%Y-%m-%d %H:%M}",
        cases=len(report.cases),
        failed=len(report.failed),
        points=len(points),
        points_passed=sum(point.passed for point in points),
        groups=list(_groups(report)),
        calls=_calls,
        calculations=_calculations,
        json=_json,
    )
    return page.rstrip("\n")


def _groups(report: Report) -> Iterator[tuple[str, list[CaseResult]]]:
    for name in dict.fromkeys((case.row.population, case.row.group) for case in report.cases):
        cases = [case for case in report.cases if (case.row.population, case.row.group) == name]
        yield " · ".join(name), cases


def _calls(case: CaseResult) -> list[StepResult]:
    """What is shown of a case's calls: everything but the operator's sign-in."""
    return [step for step in case.steps if step.infno != _SIGN_IN]


def _calculations(case: CaseResult) -> list[StepResult]:
    return [step for step in case.steps if step.calculation]


def _json(message: Any) -> str:
    """What a message carries below its envelope."""
    if not isinstance(message, dict):
        return ""
    told = {
        key: message[key]
        for key in ("infcode", "err_msg", "input", "output")
        if message.get(key) not in (None, "")
    }
    return json.dumps(told, ensure_ascii=False, default=str)
