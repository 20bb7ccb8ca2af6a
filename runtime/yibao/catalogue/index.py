"""The search index of a catalogue's table, in the way of each database.

SQLite: an FTS5 table without content beside the rows. PostgreSQL: a tsvector of the same terms in the row, under a GIN index.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from yibao.catalogue.packed import Loaded, packed
from yibao.catalogue.terms import AllOf, AnyOf, Question, Term
from yibao.journal.database import Cursor
from yibao.journal.postgres import CopyCursor

COLUMNS = (
    "id", "code", "part", "rank", "since", "until", "ended", "number", "place", "line",
)  # fmt: skip
"""Of a row: see ``store``."""


def table_of(infno: str) -> str:
    """The table of a catalogue; ``infno`` is a number of ``LISTINGS``, never text from outside."""
    return f"catalogue_{infno}"


_CACHE_KIB = 32 << 10
_PIECE_BYTES = 48 << 20
_MERGE_AT, _MERGE_PAGES = 8, 500
_SORT_MIB = 256


class Index(Protocol):
    """Makes a catalogue's table, loads it, and says how rows are found by a question."""

    def create(self, cursor: Cursor, table: str) -> None:
        """The table where there is none, with nothing that slows a first load down."""
        ...

    def load(self, cursor: Cursor, table: str, rows: Sequence[Loaded]) -> None:
        """Add rows."""
        ...

    def finish(self, cursor: Cursor, table: str) -> None:
        """After a load: the indexes that are not there yet."""
        ...

    def found(self, table: str, question: Question) -> tuple[str, tuple[object, ...]]:
        """FROM and WHERE of the rows ``i`` that meet a question, and their values."""
        ...


_ROW = (
    "id BIGINT PRIMARY KEY, code TEXT NOT NULL, part TEXT NOT NULL, rank TEXT NOT NULL, since TEXT NOT NULL,"
    " until TEXT NOT NULL, ended INTEGER NOT NULL, number INTEGER NOT NULL, place INTEGER NOT NULL"
)


class SqliteIndex:
    """FTS5."""

    def create(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"PRAGMA cache_size=-{_CACHE_KIB}")
        row = _ROW.replace("BIGINT", "INTEGER")
        cursor.run(f"CREATE TABLE IF NOT EXISTS {table} ({row}, line TEXT NOT NULL)")
        # The terms are ours already: nothing is to be folded, counted or placed.
        cursor.run(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {table}_terms USING fts5"
            "(terms, content='', detail=none, columnsize=0, tokenize='ascii')"
        )
        # A large piece of the index is sorted in memory, and the pieces are put together when later loads come.
        self._set(cursor, table, "hashsize", _PIECE_BYTES)
        self._set(cursor, table, "automerge", 0)

    def load(self, cursor: Cursor, table: str, rows: Sequence[Loaded]) -> None:
        """See ``Index``."""
        cursor.load(table, COLUMNS, (row for row, _ in rows))
        cursor.load(f"{table}_terms", ("rowid", "terms"), ((row[0], terms) for row, terms in rows))

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_code ON {table} (code, part, number)")
        self._set(cursor, table, "automerge", _MERGE_AT)
        self._set(cursor, table, "merge", _MERGE_PAGES)

    def _set(self, cursor: Cursor, table: str, name: str, value: int) -> None:
        cursor.run(f"INSERT INTO {table}_terms ({table}_terms, rank) VALUES ('{name}', ?)", (value,))

    def found(self, table: str, question: Question) -> tuple[str, tuple[object, ...]]:
        """See ``Index``. Rows come in the order of their numbers, so that a limit ends the search."""
        terms = f"{table}_terms"
        return f"{terms} JOIN {table} i ON i.id = {terms}.rowid WHERE {terms} MATCH ?", (_match(question),)


class PostgresIndex:
    """GIN over a tsvector."""

    def create(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        # The index over the terms is sorted in memory, as far as it goes.
        cursor.run(f"SET LOCAL maintenance_work_mem = '{_SORT_MIB}MB'")
        cursor.run("SET LOCAL client_encoding = 'UTF8'")
        text = _ROW.replace("TEXT", 'TEXT COLLATE "C"')
        cursor.run(
            f"CREATE TABLE IF NOT EXISTS {table} ({text}, line TEXT NOT NULL, terms TSVECTOR NOT NULL)"
        )

    def load(self, cursor: Cursor, table: str, rows: Sequence[Loaded]) -> None:
        """See ``Index``."""
        cast(CopyCursor, cursor).copy_packed(table, (*COLUMNS, "terms"), packed(rows))

    def finish(self, cursor: Cursor, table: str) -> None:
        """See ``Index``."""
        cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_code ON {table} (code, part, number)")
        cursor.run(f"CREATE INDEX IF NOT EXISTS {table}_found ON {table} USING GIN (terms)")
        cursor.run(f"ANALYZE {table}")

    def found(self, table: str, question: Question) -> tuple[str, tuple[object, ...]]:
        """See ``Index``."""
        return f"{table} i WHERE i.terms @@ ?::tsquery", (_tsquery(question),)


def _match(question: Question) -> str:
    match question:
        case Term(text, is_open):
            return f'"{text}"*' if is_open else f'"{text}"'
        case AllOf(parts):
            return _joined(map(_match, parts), " AND ")
        case AnyOf(parts):
            return _joined(map(_match, parts), " OR ")


def _tsquery(question: Question) -> str:
    match question:
        case Term(text, is_open):
            return f"'{text}':*" if is_open else f"'{text}'"
        case AllOf(parts):
            return _joined(map(_tsquery, parts), " & ")
        case AnyOf(parts):
            return _joined(map(_tsquery, parts), " | ")


def _joined(parts: Iterable[str], by: str) -> str:
    return f"({by.join(parts)})"
