"""What an acceptance run comes to in numbers, the same in every format."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.acceptance.results import Report


@dataclass(frozen=True, slots=True)
class Count:
    """``points`` are those of cases that were played; ``untold``: points of which this edition's replies show nothing."""

    cases: int
    passed: int
    lacking: int
    points: int
    points_passed: int
    untold: int


def count(report: Report) -> Count:
    """Count cases and points."""
    points = [point for case in report.played for point in case.points]
    return Count(
        len(report.cases),
        len(report.played) - len(report.failed),
        len(report.lacking),
        len(points),
        sum(point.passed and not point.untold for point in points),
        sum(point.untold for point in points),
    )
