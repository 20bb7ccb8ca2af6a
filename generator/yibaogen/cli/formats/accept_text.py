"""``yibao accept`` for people: a table of the cases, then what failed."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from yibao.acceptance.results import CaseResult, Finding, Report
from yibaogen.cli.formats import accept_counts, accept_words
from yibaogen.cli.tables import Table
from yibaogen.cli.terminal import Lang, clean

_WORDS = {
    "zh": (
        "用例",
        "险种",
        "待遇",
        "人员身份",
        "关注点",
        "反例",
        "交易",
        "结果",
        "通过",
        "不通过",
        "无法执行",
    ),
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
        "not playable",
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
        if case.lacking:
            verdict = Text(words[10], "yellow")
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


def failures(report: Report, lang: Lang) -> Iterator[str]:
    """What did not come out as expected, what could not be played and what could not be seen, one line each."""
    for case in report.failed:
        yield _title(case)
        yield from _failures(case, lang)
    words = accept_words.words(lang)
    for case in report.lacking:
        yield _title(case)
        yield f"  - {words['lacks']}{clean(case.lacking)}"
    shown = [case for case in report.played if case.untold]
    if shown:
        yield f"{words['untold-points']}:"
    for case in shown:
        yield f"  {case.id} " + ", ".join(
            clean(f"{finding.step} {finding.untold}") for finding in case.untold
        )


def _title(case: CaseResult) -> str:
    return f"{case.id} {clean(case.row.benefit)} {clean(case.row.identity)}".rstrip()


def _failures(case: CaseResult, lang: Lang) -> Iterator[str]:
    if case.fault:
        yield f"  ! {clean(case.fault)}"
    for point in case.points:
        for finding in point.findings:
            if not finding.passed:
                yield f"  {clean(point.focus)}: {_line(finding, lang)}"
    for finding in case.twin:
        if not finding.passed:
            yield f"  {clean(case.twin_says)}: {_line(finding, lang)}"


def _line(finding: Finding, lang: Lang) -> str:
    expected, found = accept_words.value(finding.expected, lang), accept_words.value(finding.found, lang)
    told = f"{finding.step} {finding.what}: {expected} ≠ {found}"
    return clean(f"{told}  {finding.why}".rstrip())


def summary(report: Report, lang: Lang) -> str:
    """The last line."""
    counted, where = accept_counts.count(report), accept_words.whom(report.target, lang)
    if lang == "en":
        lacking = f"; {counted.lacking} cases not playable in {report.edition}" if counted.lacking else ""
        untold = f"; {counted.untold} points not shown by its replies" if counted.untold else ""
        return (
            f"{counted.passed} of {counted.cases} cases, {counted.points_passed} of {counted.points} points passed"
            f"{lacking}{untold}; {where}, policy {report.policy}, {report.seconds:.1f} s"
        )
    lacking = f"；{counted.lacking} 个用例 {report.edition} 无法执行" if counted.lacking else ""
    untold = f"；{counted.untold} 个关注点应答里看不到" if counted.untold else ""
    return (
        f"用例 {counted.passed}/{counted.cases} 通过，关注点 {counted.points_passed}/{counted.points} 通过"
        f"{lacking}{untold}；{where}，政策 {report.policy}，{report.seconds:.1f} 秒"
    )
