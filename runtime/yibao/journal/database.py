"""A database behind one small face: SQLite by default, PostgreSQL by URL."""

from __future__ import annotations

import os
import secrets
import sqlite3
import stat
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal, Protocol

Durability = Literal["power", "process"]
"""What a commit survives: a power cut, or only the death of the process (a write that may be lost with the machine)."""
_BUSY_S = 30.0


class DatabaseError(Exception):
    """The database cannot be opened, read or written; the text names the cause."""


class TakenError(DatabaseError):
    """A row with this key is there already."""


class Database(Protocol):
    """Statements use ``?`` for their values. One object serves many threads, one at a time."""

    def transaction(self, durability: Durability = "power") -> Any:
        """A context: commits at its end, rolls back when it is left by an exception. Gives a ``Cursor``."""
        ...

    def reading(self) -> Any:
        """A context that sees one state of the database and holds up nobody who writes. Gives a ``Cursor``."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class Cursor(Protocol):
    """Runs statements inside a transaction."""

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Execute; the number of rows changed."""
        ...

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Execute; all rows."""
        ...

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Execute; row after row, while the transaction lasts."""
        ...

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add many rows by the fastest way that the database has. Table and columns are the caller's own names."""
        ...


class ManyCursor(Cursor, Protocol):
    """The ``Cursor`` of an SQLite database."""

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Execute once for each row of values."""
        ...


def open_database(url: str) -> Database:
    """``postgresql://…``, or the path of an SQLite file (``sqlite:///path`` or a plain path). Raises ``DatabaseError``."""
    if url.startswith(("postgresql://", "postgres://")):
        from yibao.journal.postgres import PostgresDatabase

        return PostgresDatabase(url)
    return SqliteDatabase(Path(url.removeprefix("sqlite:///")))


class SqliteDatabase:
    """A file in WAL mode that only its owner may read; a commit is on the disk when it returns."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        try:
            _private(path)
            self._connection = sqlite3.connect(
                path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=FULL")
        except (sqlite3.Error, OSError) as error:
            raise DatabaseError(str(error)) from error

    @contextmanager
    def transaction(self, durability: Durability = "power") -> Iterator[Cursor]:
        """See ``Database``. The write lock is taken at once, so that what was read still holds when it is written."""
        with self._lock:
            connection = self._connection
            try:
                connection.execute(f"PRAGMA synchronous={'FULL' if durability == 'power' else 'NORMAL'}")
                connection.execute("BEGIN IMMEDIATE")
                yield _SqliteCursor(connection)
                connection.execute("COMMIT")
            except sqlite3.IntegrityError as error:
                _roll_back(connection)
                raise TakenError(str(error)) from error
            except sqlite3.Error as error:
                _roll_back(connection)
                raise DatabaseError(str(error)) from error
            except BaseException:
                _roll_back(connection)
                raise

    @contextmanager
    def reading(self) -> Iterator[Cursor]:
        """See ``Database``."""
        with self._lock:
            try:
                self._connection.execute("BEGIN DEFERRED")
                yield _SqliteCursor(self._connection)
            except sqlite3.Error as error:
                raise DatabaseError(str(error)) from error
            finally:
                _roll_back(self._connection)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()


class _SqliteCursor:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        return self._connection.execute(sql, tuple(values)).rowcount

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, tuple(values)).fetchall()

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        return iter(self._connection.execute(sql, tuple(values)))

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        marks = ", ".join("?" * len(columns))
        self.many(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(sql, rows)


def _roll_back(connection: sqlite3.Connection) -> None:
    # A full disk makes SQLite roll back by itself; then there is nothing left to undo.
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            return


def _private(path: Path) -> None:
    """Make the file, and its folder where it is new, for the owner alone; SQLite gives its side files the same mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        return
    # Never open and close the file itself: on POSIX that drops the locks of every connection of this process to it, and
    # another process may then take the database for unused. So it is made under another name.
    new = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR))
    try:
        with suppress(FileExistsError):
            os.link(new, path)
    finally:
        new.unlink()
