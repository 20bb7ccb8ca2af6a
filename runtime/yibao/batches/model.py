"""What a job is made of: rows, their fates, and what a run tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from yibao.events import Event, Severity
from yibao.gateway.errors import YibaoError

Fate = Literal["pending", "sending", "done", "refused", "unknown", "invalid", "skipped", "held", "withdrawn"]
Repeats = Literal["skip", "send"]

FATES: Mapping[Fate, tuple[str, str]] = {
    "pending": ("待发送", "to be sent"),
    "sending": ("正在发送", "on its way"),
    "done": ("平台已办理", "done by the platform"),
    "refused": ("平台已拒绝", "refused by the platform"),
    "unknown": ("结果未知", "nobody knows"),
    "invalid": ("校验不通过，没有发送", "invalid, not sent"),
    "skipped": ("内容相同的已发送过，跳过", "sent before with the same content"),
    "held": ("内容相同的正由另一任务发送", "under way in another job"),
    "withdrawn": ("不再需要，没有发送", "no longer wanted, not sent"),
}
"""Every fate of a row in Chinese and English."""
SETTLED: tuple[Fate, ...] = ("done", "skipped", "withdrawn")
"""Fates of rows of which nothing is left to be done or told."""


class BatchError(YibaoError):
    """A job cannot be made or run; nothing of it has left."""

    def __init__(self, event_id: str, **args: str) -> None:
        super().__init__(Event(event_id, Severity.ERROR, args=args))


@dataclass(frozen=True, slots=True)
class Row:
    """``input``: the content of ``input`` of a message with this row alone. ``label``: where people find the row
    (``科室信息!5``); ``ref``: the caller's own key. Both are shown, so they hold no personal data.
    """

    input: Mapping[str, Any]
    label: str = ""
    ref: str = ""

    def __repr__(self) -> str:
        return f"Row({self.label} {self.ref})"


class Job(msgspec.Struct, frozen=True):
    """A job as it is kept. ``made_at``: seconds since 1970; ``total``: number of rows."""

    id: str
    name: str
    infno: str
    edition: str
    institution: str
    title: str
    repeats: Repeats
    made_at: float
    total: int


class Line(msgspec.Struct, frozen=True):
    """A row as it is kept; ``number`` counts from 1. ``msgid``: the message that carried it last, a key of the journal.

    ``told``: why it is refused, unknown or invalid, in Chinese, without personal data; ``input``: JSON, personal.
    """

    job: str
    number: int
    label: str
    ref: str
    fate: Fate
    msgid: str
    infcode: str
    told: str
    input: bytes

    def __repr__(self) -> str:
        return f"Line({self.job} {self.number} {self.fate})"


@dataclass(frozen=True, slots=True)
class Progress:
    """After each message: number of rows by fate; ``msgid``: the last message."""

    total: int
    counts: Mapping[Fate, int]
    msgid: str = ""

    @property
    def finished(self) -> int:
        """Rows that need no sending any more."""
        return self.total - self.counts.get("pending", 0) - self.counts.get("sending", 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to. ``stopped`` says why it ended before all rows were sent; None when none is left to send."""

    job: Job
    counts: Mapping[Fate, int] = field(default_factory=dict)
    stopped: Event | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing is left of any row: it is done, was before, or is no longer wanted."""
        return sum(self.counts.get(fate, 0) for fate in SETTLED) == self.job.total
