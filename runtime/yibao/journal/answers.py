"""The answers that we gave to the platform's own calls, on disk: the same message gets the same answer, also after a restart."""

from __future__ import annotations

import time

from yibao.gateway.inbound import Standing
from yibao.journal.database import Database, open_database
from yibao.journal.store import Seconds

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS answer (msgid TEXT PRIMARY KEY, digest TEXT NOT NULL, begun_at REAL NOT NULL,"
    " answer BLOB NOT NULL)"
)
PATIENCE_S = 60.0


class DurableAnswers:
    """``Answers`` in a database. Raises ``DatabaseError``, which the application answers with an internal error.

    A message whose handling began more than ``patience`` seconds ago without an answer belongs to a process that died:
    it is handled again, so a handler must leave its own work whole or not done.
    """

    def __init__(
        self, database: Database, *, patience: float = PATIENCE_S, seconds: Seconds = time.time
    ) -> None:
        self._database, self._patience, self._seconds = database, patience, seconds
        with database.transaction() as cursor:
            cursor.run(_SCHEMA)

    @classmethod
    def open(cls, url: str) -> DurableAnswers:
        """``postgresql://…`` or the path of an SQLite file."""
        return cls(open_database(url))

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def begin(self, msgid: str, digest: str) -> bytes | Standing:
        """See ``yibao.gateway.inbound.Answers``."""
        now = self._seconds()
        with self._database.transaction() as cursor:
            fresh = cursor.run(
                "INSERT INTO answer (msgid, digest, begun_at, answer) VALUES (?, ?, ?, ?) ON CONFLICT (msgid) DO NOTHING",
                (msgid, digest, now, b""),
            )
            if fresh:
                return "new"
            ((known, answer),) = cursor.rows("SELECT digest, answer FROM answer WHERE msgid = ?", (msgid,))
            if known != digest:
                return "other"
            if bytes(answer):
                return bytes(answer)
            taken = cursor.run(
                "UPDATE answer SET begun_at = ? WHERE msgid = ? AND begun_at <= ? AND length(answer) = 0",
                (now, msgid, now - self._patience),
            )
        return "new" if taken else "busy"

    def keep(self, msgid: str, answer: bytes) -> None:
        """See ``yibao.gateway.inbound.Answers``."""
        with self._database.transaction() as cursor:
            cursor.run("UPDATE answer SET answer = ? WHERE msgid = ?", (answer, msgid))

    def forget(self, msgid: str) -> None:
        """See ``yibao.gateway.inbound.Answers``."""
        with self._database.transaction() as cursor:
            cursor.run("DELETE FROM answer WHERE msgid = ? AND length(answer) = 0", (msgid,))
