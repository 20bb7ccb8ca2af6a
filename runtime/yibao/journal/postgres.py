"""PostgreSQL behind the face of ``database``; needs the extra ``postgres``."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from yibao.journal.database import Cursor, DatabaseError, Durability, TakenError

if TYPE_CHECKING:
    import psycopg

_PIECE = 2000
DELIMITER = b"\x01"
_ESCAPED = {b"\\": b"\\\\", b"\r": b"\\r", DELIMITER: b"\\" + DELIMITER}


class Copy(Protocol):
    """A COPY that goes on."""

    def write(self, data: bytes) -> None:
        """Some rows: texts in UTF-8 as ``escaped`` writes them, ``DELIMITER`` between them and a line's end behind each row."""
        ...


class CopyCursor(Cursor, Protocol):
    """The ``Cursor`` of a PostgreSQL database."""

    def copy(self, table: str, columns: Sequence[str]) -> AbstractContextManager[Copy]:
        """A COPY into a table; until it is left, nothing else can be executed."""
        ...


def escaped(texts: bytes) -> bytes:
    """Texts in UTF-8, a line's end behind each, as a COPY takes them: most hold nothing that must be written otherwise."""
    for char in (b"\\", b"\r", DELIMITER):
        if char in texts:
            texts = texts.replace(char, _ESCAPED[char])
    return texts


class PostgresDatabase:
    """One connection. A connection that broke is made anew for the next transaction."""

    def __init__(self, url: str) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise DatabaseError("psycopg: pip install 'yibao[postgres]'") from error
        self._driver = psycopg
        self._url = url
        self._lock = threading.Lock()
        self._connection = self._connect()

    def _connect(self) -> psycopg.Connection[Any]:
        try:
            return self._driver.connect(self._url, autocommit=True, connect_timeout=10)
        except (self._driver.Error, ValueError) as error:
            # The address may hold a password, and the driver repeats it in some messages.
            raise DatabaseError(f"PostgreSQL: {type(error).__name__}") from error

    @contextmanager
    def transaction(self, durability: Durability = "power") -> Iterator[Cursor]:
        """See ``Database``."""
        with self._lock:
            if self._connection.closed:
                self._connection = self._connect()
            try:
                with self._connection.transaction(), self._connection.cursor() as cursor:
                    if durability == "process":
                        cursor.execute("SET LOCAL synchronous_commit TO off")
                    yield _PostgresCursor(cursor)
            except self._driver.errors.UniqueViolation as error:
                raise TakenError(type(error).__name__) from error
            except self._driver.Error as error:
                raise DatabaseError(f"PostgreSQL: {type(error).__name__}") from error

    @contextmanager
    def reading(self) -> Iterator[Cursor]:
        """See ``Database``."""
        with self.transaction() as cursor:
            cursor.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield cursor

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()


class _PostgresCursor:
    def __init__(self, cursor: psycopg.Cursor[Any]) -> None:
        self._cursor = cursor

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        self._cursor.execute(_theirs(sql), tuple(values))
        return self._cursor.rowcount

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        self._cursor.execute(_theirs(sql), tuple(values))
        return self._cursor.fetchall()

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        # A named cursor keeps the rows on the server; the client library would fetch them all.
        with self._cursor.connection.cursor(name="each") as cursor:
            cursor.itersize = _PIECE
            yield from cursor.execute(_theirs(sql), tuple(values))

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        with self._cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN".encode()) as copy:
            for row in rows:
                copy.write_row(row)

    @contextmanager
    def copy(self, table: str, columns: Sequence[str]) -> Iterator[Copy]:
        sql = f"COPY {table} ({', '.join(columns)}) FROM STDIN (DELIMITER E'\\x01')"
        with self._cursor.copy(sql.encode()) as copy:
            yield copy


def _theirs(sql: str) -> bytes:
    """Our statements are constants of this package; only their marks differ."""
    translated = sql.replace("?", "%s").replace(" BLOB", " BYTEA").replace(" REAL", " DOUBLE PRECISION")
    return translated.encode()
