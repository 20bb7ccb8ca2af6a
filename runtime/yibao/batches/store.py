"""Jobs and their rows on disk, beside the journal."""

from __future__ import annotations

import hashlib
import os
import secrets
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import msgspec

from yibao.batches.model import BatchError, Fate, Job, Line, Repeats, Row
from yibao.journal.database import Cursor, Database, TakenError, open_database
from yibao.journal.facts import read_message
from yibao.journal.store import marks
from yibao.message.wire import encode

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS batch_job (id TEXT PRIMARY KEY, name TEXT NOT NULL, infno TEXT NOT NULL,"
    " edition TEXT NOT NULL, institution TEXT NOT NULL, title TEXT NOT NULL, repeats TEXT NOT NULL,"
    " made_at REAL NOT NULL, total INTEGER NOT NULL, owner TEXT NOT NULL, lease REAL NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS batch_job_name ON batch_job (name) WHERE name <> ''",
    "CREATE TABLE IF NOT EXISTS batch_line (job TEXT NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL,"
    " ref TEXT NOT NULL, fate TEXT NOT NULL, msgid TEXT NOT NULL, infcode TEXT NOT NULL, told TEXT NOT NULL,"
    " input BLOB NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (job, number))",
    "CREATE INDEX IF NOT EXISTS batch_line_fate ON batch_line (job, fate, number)",
    "CREATE INDEX IF NOT EXISTS batch_line_message ON batch_line (msgid)",
    # The same content leaves an institution only once, whichever job or process sends it.
    "CREATE UNIQUE INDEX IF NOT EXISTS batch_line_once ON batch_line (digest)"
    " WHERE digest <> '' AND fate IN ('sending', 'unknown', 'done')",
)
_JOB = tuple(field.name for field in msgspec.structs.fields(Job))
_LINE = tuple(field.name for field in msgspec.structs.fields(Line))
_TWIN = (
    "FROM batch_line AS other WHERE other.digest = batch_line.digest AND other.digest <> ''"
    " AND NOT (other.job = batch_line.job AND other.number = batch_line.number) AND other.fate IN"
)


class RowsTakenError(Exception):
    """Rows that were about to leave are no longer pending: they were sent before, or another process has them."""


class Batches:
    """All jobs of one database. Safe to share between threads and processes. Raises ``DatabaseError`` when it refuses."""

    def __init__(self, database: Database, seconds: Callable[[], float] = time.time) -> None:
        self._database = database
        self._seconds = seconds
        self._owner = f"{socket.gethostname()[:40]}|{os.getpid()}|{secrets.token_hex(4)}"
        with database.transaction() as cursor:
            for statement in _SCHEMA:
                cursor.run(statement)

    @classmethod
    def open(cls, url: str) -> Batches:
        """``postgresql://…``, or the path of an SQLite file."""
        return cls(open_database(url))

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def create(
        self,
        infno: str,
        edition: str,
        institution: str,
        rows: Sequence[Row],
        *,
        name: str = "",
        title: str = "",
        repeats: Repeats = "skip",
    ) -> Job:
        """A new job, whole or not at all; the one that exists where ``name`` is known. See the package for ``repeats``.

        Raises ``WireError`` for a row that cannot be written as JSON.
        """
        known = self.named(name)
        if known is not None:
            return known
        now = self._seconds()
        stamp = time.strftime("%Y%m%d", time.gmtime(now + 8 * 3600))
        job = Job(
            f"{infno}-{stamp}-{secrets.token_hex(3)}", name, infno, edition, institution, title, repeats, now, len(rows)
        )  # fmt: skip
        lines = list(_lines(job, rows))
        try:
            with self._database.transaction() as cursor:
                values = (*(getattr(job, column) for column in _JOB), "", 0.0)
                cursor.run(
                    f"INSERT INTO batch_job ({', '.join(_JOB)}, owner, lease) VALUES ({marks(values)})",
                    values,
                )
                for line in lines:
                    cursor.run(
                        f"INSERT INTO batch_line ({', '.join(_LINE)}, digest) VALUES ({marks(line)})", line
                    )
        except TakenError:
            other = self.named(name)
            if other is None:
                raise
            return other
        return job

    def named(self, name: str) -> Job | None:
        """The job of a name; None for an empty one."""
        found = self._jobs("name = ? AND name <> ''", (name,))
        return found[0] if found else None

    def job(self, job_id: str) -> Job:
        """Raises ``BatchError`` (``batch-missing``)."""
        found = self._jobs("id = ?", (job_id,))
        if not found:
            raise BatchError("batch-missing", found=job_id[:60])
        return found[0]

    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return self._jobs("1 = 1", ())

    def lines(
        self, job_id: str, fates: Iterable[Fate] = (), *, after: int = 0, limit: int = 1_000_000
    ) -> list[Line]:
        """Rows in order, of some fates or all, with numbers above ``after``."""
        wanted = tuple(fates)
        some = f" AND fate IN ({marks(wanted)})" if wanted else ""
        with self._database.transaction("process") as cursor:
            rows = cursor.rows(
                f"SELECT {', '.join(_LINE)} FROM batch_line WHERE job = ?{some} AND number > ?"
                " ORDER BY number LIMIT ?",
                (job_id, *wanted, after, limit),
            )
        return [Line(**{**dict(zip(_LINE, row, strict=True)), "input": bytes(row[-1])}) for row in rows]

    def counts(self, job_id: str) -> dict[Fate, int]:
        """Fate → number of rows."""
        with self._database.transaction("process") as cursor:
            return dict(
                cursor.rows("SELECT fate, count(*) FROM batch_line WHERE job = ? GROUP BY fate", (job_id,))
            )

    def retry(self, job_id: str, fates: Iterable[Fate] = ("refused", "invalid")) -> int:
        """Make rows pending again, which may only be those that surely were not carried out; how many."""
        allowed = [fate for fate in fates if fate in ("refused", "invalid", "skipped", "held")]
        if not allowed:
            return 0
        with self._database.transaction() as cursor:
            changed: int = cursor.run(
                "UPDATE batch_line SET fate = 'pending', msgid = '', infcode = '', told = ''"
                f" WHERE job = ? AND fate IN ({marks(allowed)})",
                (job_id, *allowed),
            )
        return changed

    @contextmanager
    def held(self, job_id: str, lease: float) -> Iterator[None]:
        """Keep the job from other processes. Raises ``BatchError`` (``batch-busy``) when one of them has it.

        A process that died on this machine is known to be dead; one of another machine holds it until its lease ends.
        """
        with self._database.transaction() as cursor:
            ((owner, until),) = cursor.rows("SELECT owner, lease FROM batch_job WHERE id = ?", (job_id,))
            if until > self._seconds() and not _dead(owner):
                raise BatchError("batch-busy", found=job_id, seconds=str(int(until - self._seconds()) + 1))
            taken = cursor.run(
                "UPDATE batch_job SET owner = ?, lease = ? WHERE id = ? AND owner = ?",
                (self._owner, self._seconds() + lease, job_id, owner),
            )
        if not taken:
            raise BatchError("batch-busy", found=job_id, seconds=str(int(lease)))
        try:
            yield
        finally:
            with self._database.transaction() as cursor:
                cursor.run(
                    "UPDATE batch_job SET owner = '', lease = 0 WHERE id = ? AND owner = ?",
                    (job_id, self._owner),
                )

    def link(self, job_id: str, numbers: Sequence[int], msgid: str, lease: float) -> None:
        """Note which message is about to carry rows. Raises ``RowsTakenError``: then it may not leave."""
        try:
            with self._database.transaction() as cursor:
                kept = cursor.run(
                    "UPDATE batch_job SET lease = ? WHERE id = ? AND owner = ?",
                    (self._seconds() + lease, job_id, self._owner),
                )
                moved = cursor.run(
                    "UPDATE batch_line SET fate = 'sending', msgid = ?, infcode = '', told = ''"
                    f" WHERE job = ? AND fate = 'pending' AND number IN ({marks(numbers)})",
                    (msgid, job_id, *numbers),
                )
                if not kept or moved != len(numbers):
                    # Leaves the transaction by an exception, which rolls back what was moved.
                    raise RowsTakenError(msgid)
        except TakenError as error:
            self._set_aside(job_id)
            raise RowsTakenError(msgid) from error

    def settle(self, job_id: str, msgid: str, fate: Fate, told: str = "", infcode: str = "") -> None:
        """Write down what became of the rows that a message carried.

        Not worth a wait for the disk: the journal has the same on it, and a resumed job asks the journal.
        """
        kept = "" if fate == "pending" else msgid
        with self._database.transaction("process") as cursor:
            cursor.run(
                "UPDATE batch_line SET fate = ?, told = ?, infcode = ?, msgid = ?"
                " WHERE job = ? AND msgid = ? AND fate IN ('sending', 'unknown')",
                (fate, told, infcode, kept, job_id, msgid),
            )

    def mark_invalid(self, job_id: str, found: Mapping[int, str]) -> None:
        """Row number → what validation says of it."""
        with self._database.transaction() as cursor:
            for number, told in found.items():
                cursor.run(
                    "UPDATE batch_line SET fate = 'invalid', told = ? WHERE job = ? AND number = ? AND fate = 'pending'",
                    (told, job_id, number),
                )

    def withdraw(self, job_id: str, numbers: Iterable[int]) -> None:
        """Rows that have not left and never shall."""
        with self._database.transaction() as cursor:
            for number in numbers:
                cursor.run(
                    "UPDATE batch_line SET fate = 'withdrawn' WHERE job = ? AND number = ? AND fate = 'pending'",
                    (job_id, number),
                )

    def loosen(self, job_id: str) -> None:
        """Look again at the rows that waited for another job."""
        self.retry(job_id, ("held",))
        self._set_aside(job_id)

    def _set_aside(self, job_id: str) -> None:
        """Rows whose content was sent before are skipped; those under way elsewhere are held."""
        with self._database.transaction() as cursor:
            for fate, others in (("skipped", "('done')"), ("held", "('sending', 'unknown')")):
                cursor.run(
                    f"UPDATE batch_line SET fate = ?, told = (SELECT '与任务 ' || other.job || ' 的 ' || other.label"
                    f" || ' 内容相同' {_TWIN} {others} LIMIT 1)"
                    f" WHERE job = ? AND fate = 'pending' AND EXISTS (SELECT 1 {_TWIN} {others})",
                    (fate, job_id),
                )

    def _jobs(self, where: str, values: tuple[object, ...]) -> list[Job]:
        with self._database.transaction("process") as cursor:
            return _found_jobs(cursor, where, values)


def _found_jobs(cursor: Cursor, where: str, values: tuple[object, ...]) -> list[Job]:
    rows = cursor.rows(f"SELECT {', '.join(_JOB)} FROM batch_job WHERE {where} ORDER BY made_at, id", values)
    return [Job(*row) for row in rows]


def _lines(job: Job, rows: Iterable[Row]) -> Iterator[tuple[object, ...]]:
    """The values of each row's line. Of rows with the same content in one job the first is sent."""
    first: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        body = encode(row.input)
        digest = _digest(job, body) if job.repeats == "skip" else ""
        twin = first.get(digest)
        fate, told = ("skipped", f"与 {twin} 内容相同") if twin else ("pending", "")
        if digest:
            first.setdefault(digest, row.label or str(number))
        yield (job.id, number, row.label, row.ref, fate, "", "", told, body, digest)


def _digest(job: Job, body: bytes) -> str:
    """What makes content the same: institution, interface and values, in whatever order they stand."""
    content = msgspec.json.encode(read_message(body), order="sorted")
    return hashlib.sha256(f"{job.institution}|{job.infno}|".encode() + content).hexdigest()


def _dead(owner: str) -> bool:
    """Whether the process that holds a job has died on this machine."""
    host, _, rest = owner.partition("|")
    pid = rest.partition("|")[0]
    if host != socket.gethostname()[:40] or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
