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
    ``expected``/``found``: as texts. ``untold``: why this edition's replies cannot show it, "" where they do.
    """

    step: str
    what: str
    expected: str
    found: str
    passed: bool
    why: str = ""
    name: str = ""
    untold: str = ""


class PointResult(msgspec.Struct, frozen=True):
    """A point of the requirement."""

    focus: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """True when everything was as expected and something was looked at."""
        return bool(self.findings) and all(finding.passed for finding in self.findings)

    @property
    def untold(self) -> bool:
        """True when the edition's replies show nothing of it at all."""
        return bool(self.findings) and all(finding.untold for finding in self.findings)


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
    """A case. ``fault``: why it could not be played to its end, "" when it could; ``lacking``: why this edition has no way
    to play it (then nothing was judged).
    """

    id: str
    row: Row
    points: tuple[PointResult, ...]
    twin_says: str
    twin: tuple[Finding, ...]
    steps: tuple[StepResult, ...]
    seconds: float
    fault: str = ""
    lacking: str = ""

    @property
    def untold(self) -> Sequence[Finding]:
        """What could not be looked at in this edition."""
        every = (*(finding for point in self.points for finding in point.findings), *self.twin)
        return [finding for finding in every if finding.untold]

    @property
    def passed(self) -> bool:
        """True when every point holds and the negative twin comes out as it must."""
        points = all(point.passed for point in self.points)
        twin = bool(self.twin) and all(finding.passed for finding in self.twin)
        return not self.fault and not self.lacking and points and twin


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
        """The cases that did not pass although they could be played."""
        return [case for case in self.cases if not case.passed and not case.lacking]

    @property
    def lacking(self) -> Sequence[CaseResult]:
        """The cases that this edition has no way to play."""
        return [case for case in self.cases if case.lacking]

    @property
    def played(self) -> Sequence[CaseResult]:
        """All others."""
        return [case for case in self.cases if not case.lacking]

    @property
    def passed(self) -> bool:
        """True when a case was played and none failed."""
        return bool(self.played) and not self.failed
