"""``yibao accept --format html``: a report to print and sign; one page that needs no other file. Jinja escapes all text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibao.acceptance.results import CaseResult, Report, StepResult
from yibaogen.cli.formats import accept_counts, accept_words
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
    page = environment.get_template("report.html").render(
        report=report,
        lang=lang,
        w=accept_words.words(lang),
        value=partial(accept_words.value, lang=lang),
        target=accept_words.whom(report.target, lang),
        begun=f"{report.begun:%Y-%m-%d %H:%M}",
        count=accept_counts.count(report),
        untold=[case for case in report.played if case.untold],
        title=_title,
        groups=list(_groups(report)),
        calls=_calls,
        calculations=_calculations,
        json=_json,
    )
    return page.rstrip("\n")


def _title(case: CaseResult) -> str:
    return case.row.benefit + (f" ({case.row.identity})" if case.row.identity else "")


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
