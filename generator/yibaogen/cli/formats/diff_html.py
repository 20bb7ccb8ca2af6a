"""``yibao diff --format html``: one page without scripts that needs no other file; Jinja escapes all text."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibaogen.cli.formats.diff_words import (
    LEVELS,
    acceptance,
    advice,
    group_title,
    samples_line,
    sentence,
    summary,
    title,
)
from yibaogen.cli.formats.text import View
from yibaogen.cli.terminal import clean
from yibaogen.diff import Change
from yibaogen.diff.report import DiffReport

_PACKAGE = Path(__file__).resolve().parents[2]


def report(report: DiffReport, view: View) -> str:
    """The page without a line end at the end."""
    packed = _PACKAGE / "_data" / "templates" / "diff"
    folder = packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "diff"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    groups = [
        (group_title(report, group, view.lang), [_row(change, report, view) for change in changes])
        for group, changes in report.groups()
    ]
    page = environment.get_template("report.html").render(
        lang="zh-CN" if view.lang == "zh" else "en",
        title=title(report),
        summary=summary(report, view.lang),
        samples=samples_line(report, view.lang),
        files=[] if report.samples is None else [clean(one.file) for one in report.samples.broken],
        groups=groups,
    )
    return page.rstrip("\n")


def _row(change: Change, report: DiffReport, view: View) -> dict[str, str]:
    return {
        "level": change.rule.level.label,
        "word": LEVELS[view.lang][change.rule.level],
        "klass": change.rule.klass.value,
        "rule": change.rule.id,
        "told": sentence(change, view.lang),
        "advice": advice(change, view.lang),
        "accepted": acceptance(report, change, view.lang),
        "fingerprint": change.fingerprint,
    }
