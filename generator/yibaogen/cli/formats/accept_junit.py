"""``yibao accept --format junit``: a suite per population, a test per case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

from yibao.acceptance.results import CaseResult, Finding, Report
from yibaogen.cli.terminal import Lang

# Characters that XML 1.0 cannot carry at all, not even escaped.
_BARRED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(report: Report, lang: Lang) -> str:
    """The XML text."""
    root = Xml.Element("testsuites", name="yibao accept")
    for population in dict.fromkeys(case.row.population for case in report.cases):
        cases = [case for case in report.cases if case.row.population == population]
        skipped = sum(bool(case.lacking) for case in cases)
        failed = sum(not case.passed for case in cases) - skipped
        suite = Xml.SubElement(
            root,
            "testsuite",
            name=_text(population),
            tests=str(len(cases)),
            failures=str(failed),
            errors="0",
            skipped=str(skipped),
        )
        for case in cases:
            _case(suite, case)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode")


def _case(suite: Xml.Element, case: CaseResult) -> None:
    row = case.row
    name = " ".join(word for word in (case.id, row.benefit, row.identity) if word)
    test = Xml.SubElement(
        suite,
        "testcase",
        classname=_text(f"{row.population}.{row.group}"),
        name=_text(name),
        time=f"{case.seconds:.3f}",
    )
    if case.lacking:
        Xml.SubElement(test, "skipped", message=_text(case.lacking))
    elif not case.passed:
        told = list(_told(case))
        failure = Xml.SubElement(test, "failure", message=_text(told[0]), type="acceptance")
        failure.text = _text("\n".join(told))


def _told(case: CaseResult) -> Iterator[str]:
    if case.fault:
        yield case.fault
    for point in case.points:
        for finding in point.findings:
            if not finding.passed:
                yield f"{point.focus}: {_sentence(finding)}"
        if not point.findings:
            yield f"{point.focus}: -"
    for finding in case.twin:
        if not finding.passed:
            yield f"{case.twin_says}: {_sentence(finding)}"


def _sentence(finding: Finding) -> str:
    return f"{finding.step} {finding.what}: {finding.expected} ≠ {finding.found}"


def _text(text: str) -> str:
    return _BARRED.sub("\ufffd", text)
