"""Catalogues on disk: one table for each, every import in one transaction, so that a catalogue is the old one or the new one.

A row of a catalogue's table: ``code`` and ``part`` are its key, ``rank`` sorts its versions, ``since`` to ``until`` the days on
which it holds, ``ended`` the number of the import that replaced it (0: it is the current one), ``number`` and ``place`` the import
and the line that it comes from, ``approval`` the number in its approval number where that holds one, ``line`` the line as it came, but
for ``null``. Nothing that was taken is ever deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import date

from yibao.catalogue.errors import catalogue_error
from yibao.catalogue.index import Index, PostgresIndex, SqliteIndex, table_of
from yibao.catalogue.item import STORED, Item, Stored, item_of
from yibao.catalogue.listings import LISTINGS, Listing, listing, words
from yibao.events import lookup
from yibao.journal.database import Cursor, Database, open_database

LAYOUT = 2
"""Of the tables; goes up whenever a store of before can no longer be read. (Stores that do not say theirs are older than all.)"""
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS catalogue_store (layout INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS catalogue_import (number INTEGER PRIMARY KEY, infno TEXT NOT NULL, edition TEXT NOT NULL,"
    " file TEXT NOT NULL, digest TEXT NOT NULL, newest TEXT NOT NULL, after TEXT NOT NULL, columns TEXT NOT NULL,"
    " lines INTEGER NOT NULL, added INTEGER NOT NULL, replaced INTEGER NOT NULL, same INTEGER NOT NULL,"
    " aside INTEGER NOT NULL, at TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS catalogue_aside (number INTEGER NOT NULL, file TEXT NOT NULL, place INTEGER NOT NULL,"
    " reason TEXT NOT NULL, found TEXT NOT NULL, line TEXT NOT NULL)",
)
_IMPORT = "number, infno, edition, file, digest, newest, after, lines, added, replaced, same, aside, at"


@dataclass(frozen=True, slots=True)
class Imported:
    """One import. ``newest`` ranks the catalogue's newest version after it, ``after`` is the version asked for (empty: by hand)."""

    number: int
    infno: str
    edition: str
    file: str
    digest: str
    newest: str
    after: str
    lines: int
    added: int
    replaced: int
    same: int
    aside: int
    at: str

    @property
    def version(self) -> str:
        """The catalogue's newest version after this import, or the newest time of update where it has no versions."""
        return version_in(self.newest)


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that was not taken: where it stands, the id of the reason, what was found, and its beginning."""

    file: str
    place: int
    reason: str
    found: str
    line: str

    def message(self, lang: str = "zh") -> str:
        """Why, in Chinese (``zh``) or English (``en``)."""
        return lookup(self.reason).text(lang, {"found": self.found})


class Catalogue:
    """The national catalogues in a database. Safe to share between threads; many processes may read while one imports.

    Everything raises ``CatalogueError`` for what is asked wrongly, or for a store that another version of yibao has written, and
    ``DatabaseError`` when the database refuses.
    """

    def __init__(self, database: Database, index: Index, url: str) -> None:
        self.database = database
        self.index = index
        self._url = url
        try:
            with database.transaction() as cursor:
                for statement in _SCHEMA:
                    cursor.run(statement)
                _refuse_other_layout(cursor)
        except BaseException:
            database.close()
            raise

    @classmethod
    def open(cls, url: str) -> Catalogue:
        """``postgresql://…``, or the path of an SQLite file, which is made when it is not there."""
        index = PostgresIndex() if url.startswith(("postgresql://", "postgres://")) else SqliteIndex()
        return cls(open_database(url), index, url)

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, *kinds: str, on: date | None = None) -> Iterator[Item]:
        """All items of catalogues, by kind (``drug``) or number (``1301``), in the order in which they came in.

        ``on``: those that hold on that day; without it the current ones, whatever their days. One state of the database is read, over
        a connection of its own, so that this object may be used meanwhile.
        """
        wanted = [known_listing(word) for word in kinds]
        with closing(open_database(self._url)) as database, database.reading() as cursor:
            columns = import_columns(cursor)
            for one in wanted:
                if not has_table(cursor, one.infno):
                    continue
                condition, values = holds_on(on)
                sql = f"SELECT {STORED} FROM {table_of(one.infno)} i WHERE {condition} ORDER BY i.id"
                for row in cursor.each(sql, values):
                    stored = Stored(*row)
                    yield item_of(one, stored, columns[stored.number])

    def reading(self) -> AbstractContextManager[Cursor]:
        """A cursor on one state of the database."""
        reading: AbstractContextManager[Cursor] = self.database.reading()
        return reading

    def imports(self, infno: str = "") -> list[Imported]:
        """What was imported, oldest first; of one catalogue or of all."""
        condition, values = ("infno = ?", (infno,)) if infno else ("1 = 1", ())
        with self.reading() as cursor:
            rows = cursor.rows(
                f"SELECT {_IMPORT} FROM catalogue_import WHERE {condition} ORDER BY number", values
            )
        return [Imported(*row) for row in rows]

    def aside(self, number: int) -> list[Aside]:
        """The lines of an import that were not taken."""
        with self.reading() as cursor:
            rows = cursor.rows(
                "SELECT file, place, reason, found, line FROM catalogue_aside WHERE number = ? ORDER BY place",
                (number,),
            )
        return [Aside(*row) for row in rows]

    def version(self, infno: str) -> str:
        """The newest version of a catalogue that is in; empty where there is none."""
        with self.reading() as cursor:
            return version_in(newest_rank(cursor, infno))

    def counts(self) -> dict[str, int]:
        """Number of a catalogue → its current rows."""
        with self.reading() as cursor:
            return {
                infno: int(cursor.rows(f"SELECT count(*) FROM {table_of(infno)} WHERE ended = 0")[0][0])
                for infno in LISTINGS
                if has_table(cursor, infno)
            }


def _refuse_other_layout(cursor: Cursor) -> None:
    """Raises ``CatalogueError``; a new store gets its layout."""
    found = cursor.rows("SELECT layout FROM catalogue_store")
    if not found and not cursor.rows("SELECT 1 FROM catalogue_import LIMIT 1"):
        cursor.run("INSERT INTO catalogue_store (layout) VALUES (?)", (LAYOUT,))
    elif found != [(LAYOUT,)]:
        layout = str(found[0][0]) if found else "-"
        raise catalogue_error("catalogue-store", found=layout, allowed=str(LAYOUT))


def known_listing(word: str) -> Listing:
    """The catalogue behind a kind or a number. Raises ``CatalogueError``."""
    found = listing(word)
    if found is None:
        raise catalogue_error("catalogue-kind", found=word[:40], allowed="、".join(words()))
    return found


def holds_on(on: date | None) -> tuple[str, tuple[object, ...]]:
    """The condition for rows ``i`` that hold on a day, or that are current."""
    if on is None:
        # A row that says of itself that it is no longer valid ends before it begins.
        return "i.ended = 0 AND i.since <= i.until", ()
    return "i.since <= ? AND i.until >= ?", (on.isoformat(), on.isoformat())


def has_table(cursor: Cursor, infno: str) -> bool:
    """Whether anything of a catalogue was ever imported."""
    return bool(cursor.rows("SELECT 1 FROM catalogue_import WHERE infno = ? LIMIT 1", (infno,)))


def import_columns(cursor: Cursor) -> dict[int, Sequence[str]]:
    """Number of an import → the columns of its lines."""
    rows = cursor.rows("SELECT number, columns FROM catalogue_import")
    return {int(number): json.loads(columns) for number, columns in rows}


def newest_rank(cursor: Cursor, infno: str) -> str:
    """What ranks the newest version that is in; empty where there is none."""
    rows = cursor.rows("SELECT newest FROM catalogue_import WHERE infno = ?", (infno,))
    return max((str(newest) for (newest,) in rows), default="")


def version_in(rank: str) -> str:
    """The version inside a rank; the time of update where a row has no version."""
    parts = rank.split("|")
    return "" if len(parts) < 2 else parts[1]
