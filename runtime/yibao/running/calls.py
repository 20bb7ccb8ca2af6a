"""The call log: one short row a request, queries too, in the journal's database.

The journal holds what moves money or state, for ever and with its messages. The call log is its opposite: no content, nothing of a
person, bounded, and allowed to lose rows. It is written by a thread of its own, so that no call waits for it.
"""

from __future__ import annotations

import atexit
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from yibao.gateway.transport import Outgoing
from yibao.gateway.watch import Call, Finish
from yibao.journal.database import Database, DatabaseError, open_database

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS call (at REAL NOT NULL, infno TEXT NOT NULL, msgid TEXT NOT NULL, result TEXT NOT NULL,"
    " cause TEXT NOT NULL, said TEXT NOT NULL, seconds REAL NOT NULL, status INTEGER NOT NULL, sent INTEGER NOT NULL,"
    " got INTEGER NOT NULL)",
    "CREATE INDEX IF NOT EXISTS call_at ON call (at)",
)
_INSERT = (
    "INSERT INTO call (at, infno, msgid, result, cause, said, seconds, status, sent, got)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_WAITING = 10_000
_BATCH = 500
_PRUNE_EVERY_S = 600.0
_DAY_S = 86_400.0
_LOG = logging.getLogger("yibao.running")


@dataclass(frozen=True, slots=True)
class Keep:
    """How much stays: rows of the last ``days``, and not more than ``rows`` (200 bytes each, roughly) and a tenth."""

    days: int = 100
    rows: int = 500_000


class CallLog:
    """A ``Watcher`` that writes calls down. One object for all threads of a process; close it, or let the exit do so.

    What cannot be written (a full disk, a database that is gone) is dropped and counted in ``dropped``: a log never holds up
    or fails a call. After kill -9 the calls of the last second may be missing.
    """

    def __init__(self, database: Database, keep: Keep | None = None) -> None:
        """Raises ``DatabaseError`` when the table cannot be made."""
        self._database, self._keep = database, keep or Keep()
        self._waiting: queue.SimpleQueue[Call | threading.Event] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None
        self._closed = False
        self._pruned, self._written = 0.0, 0
        self.dropped = 0
        with database.transaction("process") as cursor:
            for statement in SCHEMA:
                cursor.run(statement)
        atexit.register(self.close)

    @classmethod
    def open(cls, url: str, keep: Keep | None = None) -> CallLog:
        """``postgresql://…`` or the path of an SQLite file: the journal's address. Raises ``DatabaseError``."""
        return cls(open_database(url), keep)

    def __call__(self, outgoing: Outgoing) -> Finish:
        """See ``yibao.gateway.watch.Watcher``."""
        return self.note

    def note(self, call: Call) -> None:
        """Write a call down, a little later."""
        if self._closed or self._waiting.qsize() >= _WAITING:
            self.dropped += 1
            return
        self._waiting.put(call)
        if self._writer is None:
            self._begin()

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until all that was noted is written; False when it takes longer than ``seconds``."""
        if self._writer is None:
            return True
        done = threading.Event()
        self._waiting.put(done)
        return done.wait(seconds)

    def close(self) -> None:
        """Write the rest and close the database."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self.flush()
        atexit.unregister(self.close)
        self._database.close()

    def _begin(self) -> None:
        with self._lock:
            if self._writer is None:
                self._writer = threading.Thread(target=self._work, name="yibao-call-log", daemon=True)
                self._writer.start()

    def _work(self) -> None:
        while True:
            calls, waiters = self._collect()
            if calls:
                self._write(calls)
            for each in waiters:
                each.set()
            if self._closed and waiters:
                return

    def _collect(self) -> tuple[list[Call], list[threading.Event]]:
        """What is there, at least one; a batch is one transaction."""
        found = [self._waiting.get()]
        while len(found) < _BATCH:
            try:
                found.append(self._waiting.get_nowait())
            except queue.Empty:
                break
        calls = [each for each in found if isinstance(each, Call)]
        return calls, [each for each in found if isinstance(each, threading.Event)]

    def _write(self, calls: list[Call]) -> None:
        try:
            with self._database.transaction("process") as cursor:
                for c in calls:
                    cursor.run(
                        _INSERT,
                        (
                            c.begun, c.infno, c.msgid, c.result, c.cause, c.said, c.seconds, c.status, c.sent, c.got,
                        ),
                    )  # fmt: skip
            self._written += len(calls)
            self._prune()
        except DatabaseError as error:
            self.dropped += len(calls)
            _LOG.warning("%d calls are not in the call log: %s", len(calls), error)

    def _prune(self, now: Callable[[], float] = time.time) -> None:
        if now() - self._pruned < _PRUNE_EVERY_S and self._written * 10 < self._keep.rows:
            return
        self._pruned, self._written = now(), 0
        with self._database.transaction("process") as cursor:
            cursor.run("DELETE FROM call WHERE at < ?", (now() - self._keep.days * _DAY_S,))
            oldest = cursor.rows("SELECT at FROM call ORDER BY at DESC LIMIT 1 OFFSET ?", (self._keep.rows,))
            if oldest:
                cursor.run("DELETE FROM call WHERE at <= ?", (oldest[0][0],))
