"""``yibao diff`` for people: grouped by interface; the words say the level, colour only repeats it."""

from __future__ import annotations

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
from yibaogen.diff import Change, Level
from yibaogen.diff.report import DiffReport


def report(report: DiffReport, view: View) -> str:
    """Text without a line end at the end."""
    style = view.style
    lines = [f"{style.strong}{title(report)}{style.end}"]
    for group, changes in report.groups():
        lines += ["", f"{style.strong}{group_title(report, group, view.lang)}{style.end}"]
        for change in changes:
            lines += _change(change, report, view)
    lines += ["", f"{style.strong}{summary(report, view.lang)}{style.end}"]
    told = samples_line(report, view.lang)
    if report.samples is not None:
        lines.append(told)
        lines += [f"  {clean(one.file)}  {', '.join(map(clean, one.rules))}" for one in report.samples.broken]
    return "\n".join(lines)


def _change(change: Change, report: DiffReport, view: View) -> list[str]:
    style, lang = view.style, view.lang
    level = change.rule.level
    colour = {Level.BREAKING: style.error, Level.WARNING: style.warning, Level.INFO: style.note}[level]
    accepted = acceptance(report, change, lang)
    shade = style.faint if accepted else colour
    head = f"  {shade}{LEVELS[lang][level]}{style.end} {change.rule.klass.value} {style.strong}{change.rule.id}{style.end}"
    lines = [f"{head}  {style.faint}{change.fingerprint}{style.end}", f"    {sentence(change, lang)}"]
    lines += [f"    {style.faint}{text}{style.end}" for text in (advice(change, lang), accepted) if text]
    return lines
