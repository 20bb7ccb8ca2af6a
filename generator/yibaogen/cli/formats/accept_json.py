"""``yibao accept --format json``: ``{"cases", "passed", "failed", "lacking", "points", "results"}``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from yibao.acceptance.results import CaseResult, Finding, Report
from yibaogen.cli.formats import accept_counts
from yibaogen.cli.terminal import Lang


def report(report: Report, lang: Lang) -> str:
    """The object as text; ``failed`` has one entry a case: its id, the points that failed, what stopped it. ``lacking``: cases that
    the edition has no way to play, ``untold``: of points and checks that its replies cannot show.
    """
    counted = accept_counts.count(report)
    record = {
        "cases": len(report.cases),
        "passed": counted.passed,
        "failed": [_failure(case) for case in report.failed],
        "lacking": [{"case": case.id, "reason": case.lacking} for case in report.lacking],
        "points": {"total": counted.points, "passed": counted.points_passed, "untold": counted.untold},
        "target": report.target,
        "edition": report.edition,
        "policy": report.policy,
        "policy_status": report.policy_status,
        "begun": report.begun.isoformat(sep=" ", timespec="seconds"),
        "seconds": round(report.seconds, 3),
        "results": [_case(case) for case in report.cases],
    }
    return json.dumps(record, ensure_ascii=False, indent=2)


def _failure(case: CaseResult) -> dict[str, Any]:
    return {
        "case": case.id,
        "focus": [point.focus for point in case.points if not point.passed],
        "twin": not all(finding.passed for finding in case.twin),
        "fault": case.fault,
    }


def _case(case: CaseResult) -> dict[str, Any]:
    return {
        "case": case.id,
        "population": case.row.population,
        "group": case.row.group,
        "benefit": case.row.benefit,
        "identity": case.row.identity,
        "passed": case.passed,
        "calls": len(case.steps),
        "seconds": round(case.seconds, 3),
        "fault": case.fault,
        **({"lacking": case.lacking} if case.lacking else {}),
        "points": [
            {"focus": point.focus, "passed": point.passed, "checks": _findings(point.findings)}
            for point in case.points
        ],
        "twin": {"says": case.twin_says, "checks": _findings(case.twin)},
    }


def _findings(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [
        {
            "step": finding.step,
            "what": finding.what,
            "expected": finding.expected,
            "found": finding.found,
            "passed": finding.passed,
            **({"why": finding.why} if finding.why else {}),
            **({"untold": finding.untold} if finding.untold else {}),
        }
        for finding in findings
    ]
