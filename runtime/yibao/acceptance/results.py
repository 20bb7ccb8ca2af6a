"""What came of cases: plain records, ready for reports. Messages in them are masked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from yibao.acceptance.model import Row
from yibao.benefit.model import Step


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at. ``what``: field path, formula or event; ``name``: what it is called in Chinese;
    ``expected``/``found``: as texts.
    """

    step: str
    what: str
    expected: str
    found: str
    passed: bool
    why: str = ""
    name: str = ""


class PointResult(msgspec.Struct, frozen=True):
    """A point of the requirement."""

    focus: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """True when everything was as expected and something was looked at."""
        return bool(self.findings) and all(finding.passed for finding in self.findings)


class StepResult(msgspec.Struct, frozen=True):
    """One call. ``request`` and ``reply`` are masked; ``calculation``: the platform's steps, where it tells them."""

    id: str
    infno: str
    title: str
    moment: datetime
    infcode: int
    err_msg: str
    seconds: float
    request: Any = None
    reply: Any = None
    calculation: tuple[Step, ...] = ()


class CaseResult(msgspec.Struct, frozen=True):
    """A case. ``fault``: why it could not be played to its end, "" when it could."""

    id: str
    row: Row
    points: tuple[PointResult, ...]
    twin_says: str
    twin: tuple[Finding, ...]
    steps: tuple[StepResult, ...]
    seconds: float
    fault: str = ""

    @property
    def passed(self) -> bool:
        """True when every point holds and the negative twin comes out as it must."""
        points = all(point.passed for point in self.points)
        twin = bool(self.twin) and all(finding.passed for finding in self.twin)
        return not self.fault and points and twin


class Report(msgspec.Struct, frozen=True):
    """A whole run. ``target``: where the cases were played; ``begun``: when; ``policy_status``: official or
    illustrative."""

    target: str
    edition: str
    policy: str
    policy_status: str
    begun: datetime
    seconds: float
    cases: tuple[CaseResult, ...]

    @property
    def failed(self) -> Sequence[CaseResult]:
        """The cases that did not pass."""
        return [case for case in self.cases if not case.passed]

    @property
    def passed(self) -> bool:
        """True when there was a case and none failed."""
        return bool(self.cases) and not self.failed
