"""Whether the journal can be written now, how long the disk takes, and what nobody has decided yet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from yibao.journal import OPEN, DatabaseError, Journal
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong

_TABLE = "CREATE TABLE IF NOT EXISTS doctor (at REAL NOT NULL)"
_SLOW_S = 0.1


def run(patient: Patient) -> Iterator[Finding]:
    """Writes a line that survives a power cut, and takes it away again. A journal that is not there yet is not made."""
    url = patient.journal
    if "://" not in url and not Path(url).is_file():
        yield fine("doctor-journal-none", file=url)
        return
    shown = "PostgreSQL" if "://" in url else url
    try:
        journal = Journal.open(url)
    except DatabaseError as error:
        yield wrong("doctor-journal-failed", journal=shown, reason=str(error))
        return
    try:
        seconds = _write(journal)
        counts = journal.counts()
    except DatabaseError as error:
        yield wrong("doctor-journal-failed", journal=shown, reason=str(error))
        return
    finally:
        journal.close()
    total, waiting = sum(counts.values()), sum(counts.get(state, 0) for state in OPEN)
    yield fine("doctor-journal", journal=shown, ms=f"{seconds * 1000:.1f}", count=str(total))
    if seconds > _SLOW_S:
        yield odd("doctor-journal-slow", ms=f"{seconds * 1000:.0f}")
    if waiting:
        yield odd("doctor-journal-open", count=str(waiting))


def _write(journal: Journal) -> float:
    """Seconds of one durable commit."""
    with journal.database.transaction("process") as cursor:
        cursor.run(_TABLE)
    begun = time.perf_counter()
    with journal.database.transaction("power") as cursor:
        cursor.run("INSERT INTO doctor (at) VALUES (?)", (time.time(),))
    seconds = time.perf_counter() - begun
    with journal.database.transaction("process") as cursor:
        cursor.run("DELETE FROM doctor")
    return seconds
