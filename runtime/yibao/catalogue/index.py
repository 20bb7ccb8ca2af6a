"""A catalogue's tables in the way of each database: its rows, and the lists of numbers by which they are found (see ``postings``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar, cast

from yibao.catalogue.columns import Rows
from yibao.journal.database import Cursor, ManyCursor
from yibao.journal.postgres import CopyCursor

COLUMNS = (
    "id", "code", "part", "rank", "since", "until", "ended", "number", "place", "approval", "line",
)  # fmt: skip
"""Of a row: see ``store``."""
T = TypeVar("T")
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

    def load(self, cursor: Cursor, table: str, rows: Rows, ids: Sequence[int], number: int) -> None:
        """Add rows of an import."""
        ...

    def finish(self, cursor: Cursor, table: str) -> None:
        """After a load: the indexes that are not there yet."""
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

    def load(self, cursor: Cursor, table: str, rows: Rows, ids: Sequence[int], number: int) -> None:
        """See ``Index``."""
        columns = _columns(rows, ids, 0, number, rows.places)
        marks = ", ".join("?" * len(columns))
        # Lines are UTF-8 already; given as text they would be written once more.
        sql = f"INSERT INTO {table} ({', '.join(COLUMNS)}) VALUES ({marks}, CAST(? AS TEXT))"
        cast(ManyCursor, cursor).many(sql, zip(*columns, rows.lines.split(b"\n"), strict=False))

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

    def load(self, cursor: Cursor, table: str, rows: Rows, ids: Sequence[int], number: int) -> None:
        """See ``Index``."""
        columns = _columns(rows, list(map(str, ids)), "0", str(number), list(map(str, rows.places)))
        lines = rows.lines.decode().split("\n")[:-1]
        cast(CopyCursor, cursor).copy_texts(table, dict(zip(COLUMNS, (*columns, lines), strict=True)))

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"CREATE UNIQUE INDEX IF NOT EXISTS {table}_id ON {table} (id)")
        _index(cursor, table)
        cursor.run(f"ANALYZE {table}")


def _index(cursor: Cursor, table: str) -> None:
    cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_code ON {table} (code, part, number)")
    cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_approval ON {table} (approval) WHERE approval <> ''")


def _columns(rows: Rows, ids: Sequence[T], ended: T, number: T, places: Sequence[T]) -> Sequence[Sequence[T | str]]:
    """In the order of ``COLUMNS``, all but the line."""
    ranks, since, until = zip(*rows.said, strict=True)
    size = len(ids)
    return (
        ids, rows.codes, rows.parts, ranks, since, until, [ended] * size, [number] * size, places, rows.approvals,
    )  # fmt: skip
