"""What the doctor knows of a patient, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from yibao.events import Event, Severity
from yibao.gateway import BaseClient, Clock, Settings, system_clock
from yibao.gateway.effects import Effects
from yibao.gateway.watch import Watcher
from yibao.message.tables import EditionTable
from yibao.running.doctor.line import Line
from yibao.running.doctor.probes import Probes

Status = Literal["ok", "warning", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. ``rows``: a table of details, each row with the same keys; nothing in it is a secret or a person's."""

    event: Event
    rows: tuple[Mapping[str, str], ...] = ()

    @property
    def status(self) -> Status:
        """By the event's severity."""
        if self.event.severity is Severity.ERROR:
            return "failed"
        return "warning" if self.event.severity is Severity.WARNING else "ok"


@dataclass(frozen=True, slots=True)
class Examined:
    """A check and what it found; ``skipped`` where an earlier one failed on which it rests."""

    check: str
    findings: tuple[Finding, ...] = ()
    skipped: bool = False

    @property
    def status(self) -> Status:
        """The worst of its findings."""
        if self.skipped:
            return "skipped"
        found = {finding.status for finding in self.findings}
        return "failed" if "failed" in found else "warning" if "warning" in found else "ok"


@dataclass
class Patient:
    """What is examined, and what earlier checks have learnt of it.

    ``given`` are the arguments of ``Settings.from_env``; ``settings``, ``line`` and ``client`` are there once the
    configuration has been read. ``tell`` hears of each request before it leaves, for a progress bar.
    """

    table: EditionTable
    effects: Effects
    probes: Probes
    given: Mapping[str, Any]
    state: Path
    journal: str
    watchers: tuple[Watcher, ...] = ()
    clock: Clock = system_clock
    tell: Callable[[str], None] = lambda _: None
    settings: Settings | None = None
    line: Line | None = None
    client: BaseClient | None = None
    sign_no: str = ""
    notes: dict[str, object] = field(default_factory=dict)

    def known(self) -> Settings:
        """The settings. Raises ``LookupError`` before the configuration was read: a check that needs it says so in its row."""
        if self.settings is None:
            raise LookupError("configuration")
        return self.settings

    def caller(self) -> tuple[BaseClient, Line]:
        """The client and its line; as ``known``."""
        if self.client is None or self.line is None:
            raise LookupError("configuration")
        return self.client, self.line

    def now(self) -> datetime:
        """Naive Beijing time."""
        from yibao.gateway import local

        return local(self.clock())


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table. ``rests_on``: checks that must not have failed or been skipped."""

    id: str
    name: str
    name_en: str
    run: Callable[[Patient], Iterable[Finding]]
    rests_on: tuple[str, ...] = ()


def fine(event_id: str, *rows: Mapping[str, str], **args: str) -> Finding:
    """All is well."""
    return Finding(Event(event_id, Severity.NOTE, args=args), rows)


def odd(event_id: str, *rows: Mapping[str, str], **args: str) -> Finding:
    """It works, but somebody should look."""
    return Finding(Event(event_id, Severity.WARNING, args=args), rows)


def wrong(event_id: str, *rows: Mapping[str, str], **args: str) -> Finding:
    """It does not work."""
    return Finding(Event(event_id, Severity.ERROR, args=args), rows)
