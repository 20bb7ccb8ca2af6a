"""``yibao accept`` for people: a table of the cases, then what failed."""

from __future__ import annotations

from collections.abc import Iterator

from rich.table import Table
from rich.text import Text

from yibao.acceptance.results import CaseResult, Finding, Report
from yibaogen.cli.terminal import Lang, clean

_WORDS = {
    "zh": ("用例", "险种", "待遇", "人员身份", "关注点", "反例", "交易", "结果", "通过", "不通过"),
    "en": (
        "case",
        "population",
        "benefit",
        "identity",
        "points",
        "twin",
        "calls",
        "result",
        "passed",
        "failed",
    ),
}


def table(report: Report, lang: Lang) -> Table:
    """A row a case."""
    words = _WORDS[lang]
    view = Table(box=None, pad_edge=False, header_style="bold")
    for number, word in enumerate(words[:8]):
        view.add_column(word, justify="right" if number in (4, 5, 6) else "left", no_wrap=number in (0, 7))
    for case in report.cases:
        good = sum(point.passed for point in case.points)
        twin = sum(finding.passed for finding in case.twin)
        verdict = Text(words[8], "green") if case.passed else Text(words[9], "bold red")
        view.add_row(
            case.id,
            clean(case.row.population),
            clean(case.row.benefit),
            clean(case.row.identity),
            f"{good}/{len(case.points)}",
            f"{twin}/{len(case.twin)}",
            str(len(case.steps)),
            verdict,
        )
    return view


def failures(report: Report) -> Iterator[str]:
    """What did not come out as expected, one line each."""
    for case in report.failed:
        yield f"{case.id} {clean(case.row.benefit)} {clean(case.row.identity)}".rstrip()
        yield from _failures(case)


def _failures(case: CaseResult) -> Iterator[str]:
    if case.fault:
        yield f"  ! {clean(case.fault)}"
    for point in case.points:
        for finding in point.findings:
            if not finding.passed:
                yield f"  {clean(point.focus)}: {_line(finding)}"
    for finding in case.twin:
        if not finding.passed:
            yield f"  {clean(case.twin_says)}: {_line(finding)}"


def _line(finding: Finding) -> str:
    told = f"{finding.step} {finding.what}: {finding.expected} ≠ {finding.found}"
    return clean(f"{told}  {finding.why}".rstrip())


def summary(report: Report, lang: Lang) -> str:
    """The last line."""
    count, passed = len(report.cases), len(report.cases) - len(report.failed)
    points = [point for case in report.cases for point in case.points]
    good = sum(point.passed for point in points)
    if lang == "en":
        return (
            f"{passed} of {count} cases, {good} of {len(points)} points passed; {report.target},"
            f" policy {report.policy}, {report.seconds:.1f} s"
        )
    return (
        f"用例 {passed}/{count} 通过，关注点 {good}/{len(points)} 通过；{report.target}，"
        f"政策 {report.policy}，{report.seconds:.1f} 秒"
    )
