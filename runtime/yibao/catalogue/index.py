"""A catalogue's tables in the way of each database: its rows, and the lists of numbers by which they are found (see ``postings``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import repeat
from typing import Protocol, cast

from yibao.catalogue.columns import Rows
from yibao.journal.database import Cursor, ManyCursor
from yibao.journal.postgres import DELIMITER, Copy, CopyCursor, escaped

COLUMNS = (
    "id", "code", "part", "rank", "since", "until", "ended", "number", "place", "approval", "line",
)  # fmt: skip
"""Of a row: see ``store``."""
_DELIMITER = DELIMITER.decode()
_CACHE_KIB = 32 << 10
_SORT_MIB = 256


def table_of(infno: str) -> str:
    """The table of a catalogue; ``infno`` is a number of ``LISTINGS``, never text from outside."""
    return f"catalogue_{infno}"


class Index(Protocol):
    """Makes a catalogue's tables and loads its rows."""

    def create(self, cursor: Cursor, table: str) -> None:
        """The tables where there are none, with nothing that slows a first load down."""
        ...

    def loader(self, cursor: Cursor, table: str, number: int) -> AbstractContextManager[Loader]:
        """What adds the rows of an import."""
        ...

    def finish(self, cursor: Cursor, table: str) -> None:
        """After a load: the indexes that are not there yet."""
        ...


class Loader(Protocol):
    """Adds the rows of one import."""

    def load(self, rows: Rows, ids: Sequence[int]) -> None:
        """Add rows."""
        ...

    def pause(self) -> None:
        """Before anything else is executed."""
        ...


_ROW = (
    "code TEXT NOT NULL, part TEXT NOT NULL, rank TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,"
    " ended INTEGER NOT NULL, number INTEGER NOT NULL, place INTEGER NOT NULL, approval TEXT NOT NULL, line TEXT NOT NULL"
)
_TEXTS = "text BIGINT NOT NULL, first BIGINT NOT NULL, rows BLOB NOT NULL, PRIMARY KEY (text, first)"
_TERMS = "term TEXT NOT NULL, first BIGINT NOT NULL, texts BLOB NOT NULL, PRIMARY KEY (term, first)"


class SqliteIndex:
    """Lists lie in the order of their keys."""

    def create(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"PRAGMA cache_size=-{_CACHE_KIB}")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY, {_ROW})")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table}_texts ({_TEXTS}) WITHOUT ROWID")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table}_terms ({_TERMS}) WITHOUT ROWID")

    @contextmanager
    def loader(self, cursor: Cursor, table: str, number: int) -> Iterator[Loader]:
        """See ``Index``."""
        yield _SqliteLoader(cast(ManyCursor, cursor), table, number)

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        _index(cursor, table)


class PostgresIndex:
    """Texts sort by their code points, as SQLite's do."""

    def create(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"SET LOCAL maintenance_work_mem = '{_SORT_MIB}MB'")
        cursor.run("SET LOCAL client_encoding = 'UTF8'")
        row, texts, terms = (sql.replace("TEXT", 'TEXT COLLATE "C"') for sql in (_ROW, _TEXTS, _TERMS))
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table} (id BIGINT NOT NULL, {row})")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table}_texts ({texts})")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table}_terms ({terms})")

    @contextmanager
    def loader(self, cursor: Cursor, table: str, number: int) -> Iterator[Loader]:
        """See ``Index``."""
        with ExitStack() as copying:
            yield _PostgresLoader(cast(CopyCursor, cursor), table, number, copying)

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"CREATE UNIQUE INDEX IF NOT EXISTS {table}_id ON {table} (id)")
        _index(cursor, table)
        cursor.run(f"ANALYZE {table}")


def _index(cursor: Cursor, table: str) -> None:
    cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_code ON {table} (code, part, number)")
    cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_approval ON {table} (approval) WHERE approval <> ''")


class _SqliteLoader:
    def __init__(self, cursor: ManyCursor, table: str, number: int) -> None:
        self._cursor, self._number = cursor, number
        marks = ", ".join("?" * (len(COLUMNS) - 1))
        # Lines are UTF-8 already; given as text they would be written once more.
        self._sql = f"INSERT INTO {table} ({', '.join(COLUMNS)}) VALUES ({marks}, CAST(? AS TEXT))"

    def load(self, rows: Rows, ids: Sequence[int]) -> None:
        ranks, since, until = zip(*rows.said, strict=True)
        columns = (
            ids, rows.codes, rows.parts, ranks, since, until, repeat(0), repeat(self._number), rows.places, rows.approvals,
            rows.lines.split(b"\n"),
        )  # fmt: skip
        self._cursor.many(self._sql, zip(*columns, strict=False))

    def pause(self) -> None:
        return


class _PostgresLoader:
    """One COPY for as many rows as may be: the server reads them while the next are made."""

    def __init__(self, cursor: CopyCursor, table: str, number: int, copying: ExitStack) -> None:
        self._cursor, self._table, self._number = cursor, table, number
        self._copying = copying
        self._copy: Copy | None = None

    def load(self, rows: Rows, ids: Sequence[int]) -> None:
        if self._copy is None:
            self._copy = self._copying.enter_context(self._cursor.copy(self._table, COLUMNS))
        told = {said: _DELIMITER.join(_safe((*said, "0", str(self._number)))) for said in {*rows.said}}
        columns = (
            map(str, ids), _safe(rows.codes), _safe(rows.parts), [told[said] for said in rows.said], map(str, rows.places),
            _safe(rows.approvals),
        )  # fmt: skip
        heads = "\n".join(map(_DELIMITER.join, zip(*columns, strict=True))).encode().split(b"\n")
        lines = escaped(rows.lines).split(b"\n")
        self._copy.write(b"\n".join(map(DELIMITER.join, zip(heads, lines, strict=False))) + b"\n")

    def pause(self) -> None:
        self._copy = None
        self._copying.close()


def _safe(texts: Sequence[str]) -> Sequence[str]:
    """Texts as a COPY takes them."""
    plain = "\n".join(texts).encode()
    safe = escaped(plain)
    return texts if safe is plain else safe.decode().split("\n")
