"""``yibao diff --format md``: tables for a merge request. All text from the specs is escaped."""

from __future__ import annotations

import re

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
from yibaogen.diff import Change
from yibaogen.diff.report import DiffReport

_MARKS = re.compile(r"[!-/:-@\[-`{-~]")
# What hosts act on after Markdown has been read: mentions, references and addresses need more than a backslash.
_ENTITIES = {"@": "&#64;", "#": "&#35;", "<": "&lt;", ">": "&gt;", "&": "&amp;", ":": "&#58;", ".": "&#46;"}
_HEADS = {"zh": ("级别", "规则", "改动"), "en": ("level", "rule", "change")}


def report(report: DiffReport, view: View) -> str:
    """Markdown without a line end at the end."""
    lines = [f"# {escaped(title(report))}", "", escaped(summary(report, view.lang))]
    if report.samples is not None:
        lines += ["", escaped(samples_line(report, view.lang))]
    for group, changes in report.groups():
        lines += ["", f"## {escaped(group_title(report, group, view.lang))}", ""]
        lines += [f"| {' | '.join(_HEADS[view.lang])} |", "| --- | --- | --- |"]
        lines += [_row(change, report, view) for change in changes]
    return "\n".join(lines)


def _row(change: Change, report: DiffReport, view: View) -> str:
    lang = view.lang
    parts = [sentence(change, lang), advice(change, lang), acceptance(report, change, lang)]
    told = "<br>".join(escaped(part) for part in parts if part)
    level = f"{LEVELS[lang][change.rule.level]} {change.rule.klass.value}"
    return f"| {level} | `{change.rule.id}` | {told} |"


def escaped(text: str) -> str:
    """Text that Markdown and its hosts show as it is."""
    return _MARKS.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), text)
