"""The journal as the client's ledger."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events import Event, Severity
from yibao.gateway.errors import JournalError, StillOpen
from yibao.gateway.ledger import Fate, FateKind, Intent
from yibao.journal.database import DatabaseError, TakenError
from yibao.journal.states import Step
from yibao.journal.store import Journal

_STEPS: Mapping[FateKind, Step] = {
    "confirmed": "confirm",
    "refused": "refuse",
    "unknown": "lose",
    "not-arrived": "drop",
}


class JournalLedger:
    """Writes a client's transactions into a journal."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def prepare(self, intent: Intent) -> None:
        """See ``yibao.gateway.ledger.Ledger``."""
        try:
            self.journal.prepare(intent)
        except TakenError as error:
            raise StillOpen(intent.infno, self._twin(intent)) from error
        except DatabaseError as error:
            raise JournalError(intent.infno, str(error)) from error

    def sent(self, msgid: str) -> None:
        """Not worth a wait for the disk: after a power cut a prepared entry counts as one that may have been sent."""
        try:
            self.journal.step(msgid, "send", durability="process")
        except DatabaseError:
            return

    def settle(self, msgid: str, fate: Fate) -> Event | None:
        """See ``yibao.gateway.ledger.Ledger``."""
        try:
            written = self.journal.step(msgid, _STEPS[fate.kind], note=fate.note, reply=fate.reply)
        except DatabaseError as error:
            return _unwritten(msgid, str(error))
        return None if written else _unwritten(msgid, "lease")

    def _twin(self, intent: Intent) -> str:
        """The msgid of the open entry that stands in the way."""
        from yibao.journal.facts import facts_of
        from yibao.journal.states import OPEN

        facts = facts_of(intent.body, "input")
        try:
            near = self.journal.entries(
                "infno = ? AND mdtrt_id = ?", (intent.infno, facts.get("mdtrt_id", ""))
            )
        except DatabaseError:
            near = []
        return next((entry.msgid for entry in near if entry.state in OPEN), intent.msgid)


def _unwritten(msgid: str, found: str) -> Event:
    return Event("journal-fate-unwritten", Severity.WARNING, args={"msgid": msgid, "found": found})
