"""The store in SQLite: a file in WAL mode, or memory. One connection a process; several processes may share a file."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from yibao.platform.store.checkpoints import Checkpoints
from yibao.platform.store.errors import StoreError
from yibao.platform.store.statements import Statements
from yibao.platform.store.unit import Backend, LostRace, Mode, Order, Record, Row, Store, Unit

Durability = Literal["process", "power"]
_BUSY_S = 10.0
_LOOK_S = 0.0003
# Checkpoints come much earlier, beside the writers; this is for when they cannot.
_LOG_PAGES = 64_000


class SqliteStore(Store):
    """``path`` None: in memory, gone with the process.

    ``durability``: ``process`` keeps every commit when the process is killed (the operating system has it);
    ``power`` also when the machine fails, at the price of one fsync a commit.
    """

    def __init__(
        self, path: Path | None, kinds: Sequence[type[Record]], durability: Durability = "process"
    ) -> None:
        self._path = path
        self._lock = threading.RLock()
        try:
            self._link = _connect(path, durability)
            self._statements = {kind: Statements(kind, "?") for kind in kinds}
            _create(self._link, self._statements)
        except sqlite3.Error as error:
            raise StoreError(str(path or "memory"), str(error)) from error
        self._backend = _SqliteBackend(self._link, self._statements)
        self._checkpoints = None if path is None else Checkpoints(path, self._link.total_changes)

    @contextmanager
    def begin(self, mode: Mode) -> Iterator[Unit]:
        """Writers of all processes one after the other; readers see one moment, from their first look on."""
        if mode == "read":
            with self._lock:
                reader = _Reader(self._link, self._statements)
                try:
                    yield Unit(reader, "read")
                finally:
                    reader.end()
            return
        with self._lock:
            self._open()
            try:
                unit = Unit(self._backend, "write")
                yield unit
                unit.flush()
                self._link.execute("COMMIT")
            except BaseException:
                # On some errors (a full disk) SQLite has undone it already.
                if self._link.in_transaction:
                    self._link.execute("ROLLBACK")
                raise
            if self._checkpoints is not None:
                self._checkpoints.notice(self._link.total_changes)

    def _open(self) -> None:
        """Wait for the other processes' writers. Looks often: SQLite's own waiting sleeps up to 100 ms at a time."""
        if self._path is None:
            self._link.execute("BEGIN IMMEDIATE")
            return
        until = time.monotonic() + _BUSY_S
        self._link.execute("PRAGMA busy_timeout=0")
        try:
            while not self._begun():
                if time.monotonic() > until:
                    raise LostRace
                time.sleep(_LOOK_S)
        finally:
            self._link.execute(f"PRAGMA busy_timeout={int(_BUSY_S * 1000)}")

    def _begun(self) -> bool:
        try:
            self._link.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        return True

    def describe(self) -> dict[str, str]:
        """The kind of database and the file's name."""
        return {"kind": "sqlite", "place": "memory" if self._path is None else self._path.name}

    def synchronous(self) -> int:
        """SQLite's own figure of how long a commit waits: 1 for the operating system, 2 for the disk."""
        with self._lock:
            return int(self._link.execute("PRAGMA synchronous").fetchone()[0])

    def close(self) -> None:
        """Close the connection."""
        if self._checkpoints is not None:
            self._checkpoints.close()
        with self._lock:
            self._link.close()


class _SqliteBackend(Backend):
    def __init__(self, link: sqlite3.Connection, statements: dict[type[Record], Statements]) -> None:
        self._link = link
        self._statements = statements

    def load(self, kind: type[Record], key: str) -> str | None:
        row = self._link.execute(self._statements[kind].load, (key,)).fetchone()
        return None if row is None else str(row[0])

    def search(
        self, kind: type[Record], equals: Sequence[tuple[str, str]], order: Order, limit: int | None
    ) -> list[tuple[str, str]]:
        names = tuple(name for name, _ in equals)
        text = self._statements[kind].search(names, order)
        bound = [*(value for _, value in equals), -1 if limit is None else limit]
        return self._link.execute(text, bound).fetchall()

    def insert(self, kind: type[Record], rows: Sequence[Row]) -> bool:
        return self._link.executemany(self._statements[kind].insert, rows).rowcount == len(rows)

    def replace(self, kind: type[Record], rows: Sequence[Row]) -> None:
        self._link.executemany(self._statements[kind].replace, rows)

    def remove(self, kind: type[Record], keys: Sequence[str]) -> None:
        self._link.executemany(self._statements[kind].remove, [(key,) for key in keys])

    def number(self, name: str) -> int:
        return int(self._link.execute(_NUMBER, (name,)).fetchone()[0])

    def lock(self, names: Sequence[str]) -> None:
        """There is one writer at a time anyway."""

    def series(self) -> list[tuple[str, int]]:
        return self._link.execute("SELECT name, value FROM series ORDER BY name").fetchall()

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]]) -> None:
        for kind in kinds:
            self._link.execute(self._statements[kind].empty)
        self._link.execute("DELETE FROM series")
        self._link.executemany("INSERT INTO series (name, value) VALUES (?, ?)", series)


class _Reader(_SqliteBackend):
    """Begins with the first statement: a request that asks nothing costs nothing."""

    begun = False

    def load(self, kind: type[Record], key: str) -> str | None:
        self._begin()
        return super().load(kind, key)

    def search(
        self, kind: type[Record], equals: Sequence[tuple[str, str]], order: Order, limit: int | None
    ) -> list[tuple[str, str]]:
        self._begin()
        return super().search(kind, equals, order, limit)

    def _begin(self) -> None:
        if not self.begun:
            self._link.execute("BEGIN")
            self.begun = True

    def end(self) -> None:
        """Leave the moment that was looked at."""
        if self.begun:
            self._link.execute("COMMIT")


_NUMBER = (
    "INSERT INTO series (name, value) VALUES (?, 1)"
    " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
)


def _connect(path: Path | None, durability: Durability) -> sqlite3.Connection:
    link = sqlite3.connect(
        ":memory:" if path is None else path,
        timeout=_BUSY_S,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    if path is not None:
        link.execute("PRAGMA journal_mode=WAL")
        link.execute(f"PRAGMA synchronous={'FULL' if durability == 'power' else 'NORMAL'}")
        link.execute(f"PRAGMA wal_autocheckpoint={_LOG_PAGES}")
    link.execute("PRAGMA cache_size=-32000")
    return link


def _create(link: sqlite3.Connection, tables: dict[type[Record], Statements]) -> None:
    link.execute("BEGIN IMMEDIATE")
    link.execute(
        "CREATE TABLE IF NOT EXISTS series (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"
    )
    for statements in tables.values():
        for text in statements.create("INTEGER PRIMARY KEY AUTOINCREMENT"):
            link.execute(text)
    link.execute("COMMIT")
