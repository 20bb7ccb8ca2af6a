"""What is at the platform, as far as we know, and the jobs that change it: kept beside the decisions.

A row of a job whose fate is known is noted once and never again, in the transaction that changes what is at the platform. An old job that is
still open because of another row can therefore not undo what later jobs have done for its items.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from yibao.journal.database import Cursor, Database
from yibao.matching.planning import Sent

_Told = TypeVar("_Told")
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS match_upload (kind TEXT NOT NULL, local_id TEXT NOT NULL, code TEXT NOT NULL, list_type TEXT NOT NULL,"
    " digest TEXT NOT NULL, job TEXT NOT NULL, PRIMARY KEY (kind, local_id))",
    "CREATE TABLE IF NOT EXISTS match_job (name TEXT PRIMARY KEY, kind TEXT NOT NULL, infno TEXT NOT NULL, done INTEGER NOT NULL)",
    # Kept for good: a process that still believes a job to be open may not note its rows a second time either.
    "CREATE TABLE IF NOT EXISTS match_noted (job TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (job, number))",
)


class Uploads:
    """The mappings at the platform and the jobs under way. Everything raises ``DatabaseError``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.transaction() as cursor:
            for statement in _SCHEMA:
                cursor.run(statement)

    def there(self, kind: str) -> list[Sent]:
        """What is at the platform, in the order of the own codes."""
        with self._database.reading() as cursor:
            rows = cursor.rows(
                "SELECT local_id, code, list_type, digest FROM match_upload WHERE kind = ? ORDER BY local_id",
                (kind,),
            )
        return [Sent(*row) for row in rows]

    def begin(self, name: str, kind: str, infno: str) -> None:
        """Write a job down before it is made, so that a program that dies finds it again."""
        with self._database.transaction() as cursor:
            cursor.run(
                "INSERT INTO match_job (name, kind, infno, done) VALUES (?, ?, ?, 0)", (name, kind, infno)
            )

    def begun(self) -> int:
        """How many jobs were ever begun."""
        with self._database.reading() as cursor:
            return int(cursor.rows("SELECT count(*) FROM match_job")[0][0])

    def open(self, kind: str) -> list[tuple[str, str]]:
        """(name, interface number) of the jobs that are not at their end, by name."""
        with self._database.reading() as cursor:
            rows = cursor.rows(
                "SELECT name, infno FROM match_job WHERE done = 0 AND kind = ? ORDER BY name", (kind,)
            )
        return [(str(name), str(infno)) for name, infno in rows]

    def close(self, name: str) -> None:
        """The job is at its end."""
        with self._database.transaction() as cursor:
            cursor.run("UPDATE match_job SET done = 1 WHERE name = ?", (name,))

    def note_uploaded(self, job_id: str, kind: str, rows: Iterable[tuple[int, Sent]]) -> None:
        """The platform has taken these rows of a job, by their numbers: they are there from now on."""
        with self._database.transaction() as cursor:
            for number, sent in _fresh(cursor, job_id, rows):
                _remove(cursor, kind, sent.local_id)
                _add(cursor, kind, sent, job_id)
                _remember(cursor, job_id, number)

    def note_cancelled(self, job_id: str, kind: str, rows: Iterable[tuple[int, str]]) -> None:
        """The platform has taken these items back: they are no longer there."""
        with self._database.transaction() as cursor:
            for number, local_id in _fresh(cursor, job_id, rows):
                _remove(cursor, kind, local_id)
                _remember(cursor, job_id, number)

    def adopt(self, kind: str, found: Iterable[Sent]) -> None:
        """These are at the platform without our doing; what we know of already stays as it is."""
        with self._database.transaction() as cursor:
            for sent in found:
                if not cursor.rows(
                    "SELECT 1 FROM match_upload WHERE kind = ? AND local_id = ?", (kind, sent.local_id)
                ):
                    _add(cursor, kind, sent, "")


def _fresh(cursor: Cursor, job_id: str, rows: Iterable[tuple[int, _Told]]) -> list[tuple[int, _Told]]:
    """Those that were not noted before."""
    noted = {number for (number,) in cursor.rows("SELECT number FROM match_noted WHERE job = ?", (job_id,))}
    return [(number, told) for number, told in rows if number not in noted]


def _remember(cursor: Cursor, job_id: str, number: int) -> None:
    # The key lets only one of two processes that note the same row at once commit.
    cursor.run("INSERT INTO match_noted (job, number) VALUES (?, ?)", (job_id, number))


def _add(cursor: Cursor, kind: str, sent: Sent, job_id: str) -> None:
    cursor.run(
        "INSERT INTO match_upload (kind, local_id, code, list_type, digest, job) VALUES (?, ?, ?, ?, ?, ?)",
        (kind, sent.local_id, sent.code, sent.list_type, sent.digest, job_id),
    )


def _remove(cursor: Cursor, kind: str, local_id: str) -> None:
    cursor.run("DELETE FROM match_upload WHERE kind = ? AND local_id = ?", (kind, local_id))
