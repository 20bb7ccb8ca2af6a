"""``yibao diff --format junit``: a case per interface, dictionary or the envelope; unaccepted breaking changes fail it."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from yibaogen.cli.formats.diff_words import (
    LEVELS,
    acceptance,
    group_title,
    samples_line,
    sentence,
    summary,
    title,
)
from yibaogen.cli.formats.text import View
from yibaogen.diff import Change, Level
from yibaogen.diff.report import DiffReport

# What XML 1.0 cannot carry at all, not even escaped.
_BARRED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(report: DiffReport, view: View) -> str:
    """The XML text."""
    groups = report.groups()
    failed = [[change for change in changes if _fails(change, report)] for _, changes in groups]
    root = Xml.Element("testsuites", name="yibao diff")
    failures = str(sum(map(bool, failed)))
    suite = Xml.SubElement(
        root,
        "testsuite",
        name=_text(title(report)),
        tests=str(len(groups) + 1),
        failures=failures,
        errors="0",
    )
    whole = Xml.SubElement(suite, "testcase", classname="diff", name=_text(summary(report, view.lang)))
    if report.samples is not None:
        Xml.SubElement(whole, "system-out").text = _text(samples_line(report, view.lang))
    for (group, changes), bad in zip(groups, failed, strict=True):
        name = _text(group_title(report, group, view.lang))
        case = Xml.SubElement(suite, "testcase", classname="diff", name=name)
        if bad:
            message = _text(sentence(bad[0], view.lang))
            failure = Xml.SubElement(case, "failure", message=message, type=bad[0].rule.id)
            failure.text = _told(bad, report, view)
        others = [change for change in changes if change not in bad]
        if others:
            Xml.SubElement(case, "system-out").text = _told(others, report, view)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode")


def _fails(change: Change, report: DiffReport) -> bool:
    return change.rule.level is Level.BREAKING and report.acceptance(change) is None


def _told(changes: list[Change], report: DiffReport, view: View) -> str:
    lines = []
    for change in changes:
        word = LEVELS[view.lang][change.rule.level]
        accepted = acceptance(report, change, view.lang)
        more = f"  [{accepted}]" if accepted else ""
        lines.append(f"{word} {change.rule.id} {change.fingerprint}: {sentence(change, view.lang)}{more}")
    return _text("\n".join(lines))


def _text(text: str) -> str:
    return _BARRED.sub("\ufffd", text)
