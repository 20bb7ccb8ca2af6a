"""Calls of a period, out of the call log and the journal.

The call log knows all requests with their exact times. Where it is off, the journal still knows those that moved money or state:
the time between the steps ``send`` and the first fate is how long each took.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from yibao.gateway.watch import Result, alike
from yibao.journal.database import Database
from yibao.journal.entry import Change, Head
from yibao.journal.store import Journal
from yibao.message.times import BEIJING
from yibao.running.calls import SCHEMA

_FATES: Mapping[str, tuple[Result, str]] = MappingProxyType(
    {
        "confirm": ("answered", ""),
        "refuse": ("refused", "platform-refused"),
        "lose": ("unknown", "outcome-unknown"),
        "drop": ("not-sent", "not-sent"),
    }
)
INTERRUPTED = "interrupted"
"""The cause of an entry whose process died before it knew."""


@dataclass(frozen=True, slots=True)
class Line:
    """One request. ``seconds`` is None where nobody measured it; ``journalled`` tells where it was found."""

    infno: str
    msgid: str
    begun: float
    seconds: float | None
    result: Result
    cause: str = ""
    said: str = ""
    journalled: bool = False

    @property
    def moment(self) -> datetime:
        """When it left, naive Beijing time."""
        return datetime.fromtimestamp(self.begun, BEIJING).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days of Asia/Shanghai, both included."""

    first: date
    last: date

    @property
    def seconds(self) -> tuple[float, float]:
        """Begin and end (not included), since 1970."""
        begin = datetime(self.first.year, self.first.month, self.first.day, tzinfo=BEIJING)
        end = datetime(self.last.year, self.last.month, self.last.day, tzinfo=BEIJING) + timedelta(days=1)
        return begin.timestamp(), end.timestamp()

    @property
    def days(self) -> tuple[date, ...]:
        """Each of them."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


def gather(journal: Journal, period: Period) -> list[Line]:
    """All calls of a period, oldest first. Raises ``DatabaseError``."""
    begin, end = period.seconds
    logged = _logged(journal.database, begin, end)
    known = {line.msgid for line in logged}
    heads = [head for head in journal.heads(begin, end) if head.msgid not in known]
    changes = journal.changes(begin, end) if heads else []
    return sorted([*logged, *_from_journal(heads, changes)], key=lambda line: (line.begun, line.msgid))


def _logged(database: Database, begin: float, end: float) -> list[Line]:
    with database.transaction("process") as cursor:
        for statement in SCHEMA:
            cursor.run(statement)
        rows = cursor.rows(
            "SELECT infno, msgid, at, seconds, result, cause, said FROM call WHERE at >= ? AND at < ?",
            (begin, end),
        )
    return [Line(*row) for row in rows]


def _from_journal(heads: Iterable[Head], changes: Iterable[Change]) -> list[Line]:
    steps: dict[str, dict[str, Change]] = {}
    for change in changes:
        # Of each kind of step the first: later ones are recovery's.
        steps.setdefault(change.msgid, {}).setdefault(change.step, change)
    return [_line(head, steps.get(head.msgid, {})) for head in heads]


def _line(head: Head, steps: Mapping[str, Change]) -> Line:
    left = steps.get("send") or steps.get("prepare")
    begun = left.at if left else head.prepared_at
    fate = min((steps[name] for name in _FATES if name in steps), key=lambda change: change.at, default=None)
    claim = steps.get("claim")
    if fate is None or (claim is not None and claim.at < fate.at):
        # Recovery found out, so that nobody knows how long the call itself took.
        return Line(head.infno, head.msgid, begun, None, "unknown", INTERRUPTED, "", True)
    result, cause = _FATES[fate.step]
    said = "" if result == "answered" else alike(fate.note)
    return Line(head.infno, head.msgid, begun, max(fate.at - begun, 0.0), result, cause, said, True)
