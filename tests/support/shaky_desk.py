"""A desk whose line loses replies or requests of some numbers, with its journal and recovery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from outpatient_day import Visit

from yibao.gateway import Incoming, OutcomeUnknown, Outgoing, Settings, local, system_clock
from yibao.gateway.connect import connect
from yibao.journal import Entry, Journal, Pace, Recovery, Wish, durable
from yibao.journal.reconcile import Reconciliation, Statement
from yibao_editions.national.client import Client
from yibao_editions.national.validation import checker


@dataclass
class Shaky:
    """The real line; the replies (or requests) of some numbers get lost."""

    settings: Settings
    lose_reply: set[str] = field(default_factory=set)
    lose_request: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._line = connect(self.settings)

    def send(self, outgoing: Outgoing) -> Incoming:
        if outgoing.infno in self.lose_request:
            raise OutcomeUnknown("outcome-broken", outgoing.infno, outgoing.msgid, "reset")
        came = self._line.send(outgoing)
        if outgoing.infno in self.lose_reply:
            raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")
        return came

    def close(self) -> None:
        self._line.close()


NUMBERS = iter(range(1, 1000))
MACHINES = iter(f"{number:02d}" for number in range(100))


@dataclass
class Desk:
    url: str
    folder: Path

    def __post_init__(self) -> None:
        # A folder each is a machine each: without a digit of its own their message ids would meet at the platform.
        self.settings = Settings(self.url, "H99999900001", "示例市第一医院", "430100")
        self.line = Shaky(self.settings)
        self.client = Client(
            self.settings,
            transport=self.line,
            durable=durable(self.settings, self.folder, machine=next(MACHINES)),
        )
        self.journal = Journal.open(str(self.folder / "journal.db"))

    def visit(self) -> Visit:
        return Visit(self.client, next(NUMBERS)).charge()

    def recover(self, wish: Wish = "confirm") -> None:
        pace = Pace(quiet=0.0, lease=30.0, retry=1.0)
        Recovery(self.journal, self.client, checker().table, wish=wish, pace=pace).run()

    def last(self, infno: str) -> Entry:
        return [entry for entry in self.journal.entries() if entry.infno == infno][-1]

    def reconcile(self) -> Statement:
        today = local(system_clock()).date()
        return Reconciliation(self.journal, self.client, checker().table).run(today, today)


def losing(numbers: set[str], infno: str, call: Callable[[], object]) -> None:
    """The call, while messages of a number get lost."""
    numbers.add(infno)
    with pytest.raises(OutcomeUnknown):
        call()
    numbers.clear()
