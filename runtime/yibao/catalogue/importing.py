"""A file into the store: read, checked as a whole, and taken in one transaction, or not at all.

When the process dies on the way, the database takes the transaction back by itself: the old version is what it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from yibao.catalogue.columns import Rows
from yibao.catalogue.errors import CatalogueError, catalogue_error
from yibao.catalogue.history import chain
from yibao.catalogue.index import table_of
from yibao.catalogue.layout import Layout
from yibao.catalogue.lines import USUAL_LIMITS, digest_of
from yibao.catalogue.pieces import Piece, Source, pieces
from yibao.catalogue.postings import Postings
from yibao.catalogue.reading import Tally
from yibao.catalogue.store import Aside, Catalogue, Imported, has_table, newest_rank, version_in
from yibao.gateway.files.archive import Limits
from yibao.journal.database import Cursor
from yibao.message.times import BEIJING, write_datetime

_FEW_BROKEN = 20
_MOST_BROKEN = 0.05

Watch = Callable[[int], None]
Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Job:
    """``expected``: lines that the platform announced (None: it did not); ``after``: the version that was asked for."""

    path: Path
    layout: Layout
    expected: int | None = None
    after: str = ""
    limits: Limits = USUAL_LIMITS


def beijing_now() -> datetime:
    """The time that imports are dated with."""
    return datetime.now(BEIJING)


def import_file(
    catalogue: Catalogue, job: Job, watch: Watch = lambda _: None, now: Now = beijing_now
) -> Imported:
    """Take a file in; ``watch`` hears the number of lines read so far.

    Raises ``CatalogueError`` or ``ArchiveError`` for a file that is not taken, ``OSError`` for one that cannot be read,
    ``DatabaseError``; the store is then as it was.
    """
    digest = digest_of(job.path)
    with catalogue.database.transaction() as cursor:
        return _Import(catalogue, job, digest, cursor).run(watch, write_datetime(now()))


class _Import:
    def __init__(self, catalogue: Catalogue, job: Job, digest: str, cursor: Cursor) -> None:
        self._job, self._digest, self._cursor = job, digest, cursor
        self._index = catalogue.index
        self._infno = job.layout.listing.infno
        self._table = table_of(self._infno)
        self._tally = Tally()
        self._same = 0
        self._newest = ""

    def run(self, watch: Watch, at: str) -> Imported:
        cursor = self._cursor
        known = has_table(cursor, self._infno)
        self._newest = newest_rank(cursor, self._infno)
        self._refuse_known_file()
        number = int(cursor.rows("SELECT coalesce(max(number), 0) + 1 FROM catalogue_import")[0][0])
        self._index.create(cursor, self._table)
        added = self._load(number, watch, known)
        self._index.finish(cursor, self._table)
        self._check_whole()
        chained = chain(cursor, self._infno, number)
        for one in chained.doubled:
            self._tally.aside.append(Aside(self._job.path.name, one.place, one.reason, one.code, ""))
        added -= len(chained.doubled)
        self._refuse_known_version(added)
        done = Imported(
            number, self._infno, self._job.layout.edition, self._job.path.name, self._digest,
            self._newest, self._job.after, self._tally.lines, added, chained.replaced,
            self._same, len(self._tally.aside), at,
        )  # fmt: skip
        self._note(done)
        return done

    def _load(self, number: int, watch: Watch, known: bool) -> int:
        """The number of rows that went in."""
        cursor, job, table = self._cursor, self._job, self._table
        first_id, postings = self._next(table, "id"), Postings()
        source = Source(job.path, job.layout, job.limits, self._next(f"{table}_texts", "text"))
        added = 0
        with closing(pieces(source)) as found, self._index.loader(cursor, table, number) as loader:
            for piece in found:
                self._count(piece)
                if piece.rows is not None and piece.rows.codes:
                    self._newest = max(self._newest, *(rank for rank, _, _ in {*piece.rows.said}))
                    due = postings.due(piece.rows)
                    if known or due:
                        loader.pause()
                    if due:
                        postings.write(cursor, table)
                    fresh = self._unknown(piece.rows) if known else piece.rows
                    ids = list(range(first_id + added, first_id + added + len(fresh.codes)))
                    if ids:
                        loader.load(fresh, ids)
                    added += len(ids)
                    postings.add(fresh, ids)
                self._refuse_broken()
                watch(self._tally.lines)
            loader.pause()
            postings.write(cursor, table)
        return added

    def _next(self, table: str, column: str) -> int:
        return int(self._cursor.rows(f"SELECT coalesce(max({column}), 0) + 1 FROM {table}")[0][0])

    def _count(self, piece: Piece) -> None:
        tally = self._tally
        tally.lines, tally.width, tally.whole = piece.lines, piece.width, piece.whole
        tally.aside += piece.aside

    def _unknown(self, rows: Rows) -> Rows:
        """Those lines that are not in the store to the letter."""
        codes = sorted({*rows.codes})
        marks = ", ".join("?" * len(codes))
        there = self._cursor.rows(f"SELECT code, line FROM {self._table} WHERE code IN ({marks})", codes)
        lines = {(code, line) for code, line in there}
        fresh = [pair not in lines for pair in zip(rows.codes, rows.lines.decode().split("\n"), strict=False)]
        self._same += len(fresh) - sum(fresh)
        return rows.only(fresh)

    def _refuse_broken(self) -> None:
        """A file of which one line in twenty cannot be read is not this catalogue's file."""
        broken = len(self._tally.aside)
        if broken > _FEW_BROKEN and broken > self._tally.lines * _MOST_BROKEN:
            raise self._broken()

    def _broken(self) -> CatalogueError:
        first = self._tally.aside[0]
        return catalogue_error(
            "catalogue-broken",
            file=first.file,
            line=str(first.place),
            found=str(len(self._tally.aside)),
            lines=str(self._tally.lines),
            reason_zh=first.message("zh"),
            reason_en=first.message("en"),
        )

    def _check_whole(self) -> None:
        """Raises ``CatalogueError`` for a file that is empty, broken, cut, or not as long as announced."""
        tally, job = self._tally, self._job
        self._refuse_broken()
        if not tally.lines:
            raise catalogue_error("catalogue-empty", file=job.path.name)
        if len(tally.aside) == tally.lines:
            raise self._broken()
        if job.expected is not None and job.expected != tally.lines:
            raise catalogue_error(
                "catalogue-count", file=job.path.name, found=str(tally.lines), allowed=str(job.expected)
            )
        last = tally.aside[-1] if tally.aside else None
        if not tally.whole and last is not None and last.reason == "catalogue-line-columns":
            raise catalogue_error("catalogue-cut", file=last.file, line=str(last.place))

    def _refuse_known_file(self) -> None:
        found = self._cursor.rows(
            "SELECT number, at FROM catalogue_import WHERE infno = ? AND digest = ?",
            (self._infno, self._digest),
        )
        if found:
            number, at = found[0]
            raise catalogue_error(
                "catalogue-known-file", file=self._job.path.name, number=str(number), at=str(at)
            )

    def _refuse_known_version(self, added: int) -> None:
        if not added:
            found = version_in(newest_rank(self._cursor, self._infno)) or "-"
            raise catalogue_error("catalogue-known-version", file=self._job.path.name, found=found)

    def _note(self, done: Imported) -> None:
        columns = list(self._job.layout.columns)
        columns += [f"column_{at + 1}" for at in range(len(columns), self._tally.width)]
        self._cursor.load(
            "catalogue_import",
            ("number", "infno", "edition", "file", "digest", "newest", "after", "columns", "lines", "added",
             "replaced", "same", "aside", "at"),
            [(done.number, done.infno, done.edition, done.file, done.digest, done.newest, done.after,
              json.dumps(columns), done.lines, done.added, done.replaced, done.same, done.aside, done.at)],
        )  # fmt: skip
        self._cursor.load(
            "catalogue_aside",
            ("number", "file", "place", "reason", "found", "line"),
            (
                (done.number, one.file, one.place, one.reason, one.found, one.line)
                for one in self._tally.aside
            ),
        )
