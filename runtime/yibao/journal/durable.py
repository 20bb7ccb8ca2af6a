"""All that outlives the process, from one folder."""

from __future__ import annotations

from pathlib import Path

from yibao.events import Event, Severity
from yibao.gateway import Clock, Durable, DurableMessageIds, Session, Settings, SettingsError, system_clock
from yibao.journal.database import DatabaseError
from yibao.journal.ledger import JournalLedger
from yibao.journal.store import Journal

JOURNAL_FILE = "journal.db"


def durable(
    settings: Settings,
    folder: Path,
    *,
    journal: str = "",
    machine: str = "",
    clock: Clock = system_clock,
) -> Durable:
    """Counter, session and journal below ``folder``, for ``Client(settings, durable=durable(settings, folder))``.

    ``journal``: ``postgresql://…`` or another SQLite file; ``machine``: a digit where several machines send for one
    institution. Raises ``SettingsError`` or ``StateError`` when something cannot be opened.
    """
    ids = DurableMessageIds(settings.fixmedins_code, folder / "msgid", machine, clock)
    return Durable(ids, JournalLedger(open_journal(journal or str(folder / JOURNAL_FILE))), Session(folder))


def open_journal(url: str) -> Journal:
    """A journal by its address. Raises ``SettingsError`` (``journal-open``)."""
    try:
        return Journal.open(url)
    except DatabaseError as error:
        shown = url if "://" not in url else url.partition("://")[0]
        args = {"found": shown, "reason": str(error)}
        raise SettingsError(Event("journal-open", Severity.ERROR, args=args)) from error
