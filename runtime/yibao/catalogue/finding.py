"""The search index as it is read: from what is asked to the numbers of rows (see ``postings`` and ``terms``)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from yibao.catalogue.postings import NUMBER_BYTES, unpacked
from yibao.catalogue.terms import AllOf, AnyOf, Asked, Question, Term
from yibao.journal.database import Cursor

LAST_CHARACTER = "\U0010ffff"
_AT_ONCE = 400
_FEW = 25
_MUCH_MORE = 50
_MANY = 100_000


@dataclass(frozen=True, slots=True)
class _Found:
    """Where what is asked is met: in which texts, and by approval numbers that begin so."""

    texts: Sequence[int]
    approval: str


class Finder:
    """Reads the index of one catalogue."""

    def __init__(self, cursor: Cursor, table: str) -> None:
        self._cursor, self._table = cursor, table

    def rows(self, asked: Sequence[Asked]) -> Iterator[Collection[int]]:
        """The rows in which all that is asked is met, in pieces; some once more.

        What would have to read much more than the rest has found is left out: those rows must be looked at anyway.
        """
        if len(asked) == 1:
            yield from self._rows_of(self._found(asked[0]))
            return
        first, *others = sorted(map(self._found, asked), key=self._size)
        rows = set(chain.from_iterable(self._rows_of(first)))
        for other in others:
            if self._size(other) <= len(rows) * _MUCH_MORE:
                rows.intersection_update(chain.from_iterable(self._rows_of(other)))
        yield rows

    def _found(self, asked: Asked) -> _Found:
        return _Found(sorted(self._texts(asked.question)), asked.number)

    def _size(self, found: _Found) -> int:
        """About how many rows that are."""
        size = 0
        if some := found.texts[:_AT_ONCE]:
            marks = ", ".join("?" * len(some))
            sql = f"SELECT coalesce(sum(length(rows)), 0) FROM {self._table}_texts WHERE text IN ({marks})"
            size = int(self._cursor.rows(sql, some)[0][0]) // NUMBER_BYTES * len(found.texts) // len(some)
        if found.approval:
            condition, values = _begins("approval", found.approval)
            sql = f"SELECT count(*) FROM (SELECT 1 FROM {self._table} WHERE approval <> '' AND {condition} LIMIT {_MANY}) few"
            size += int(self._cursor.rows(sql, values)[0][0])
        return size

    def _rows_of(self, found: _Found) -> Iterator[Sequence[int]]:
        for some in growing(found.texts, _AT_ONCE):
            marks = ", ".join("?" * len(some))
            sql = f"SELECT rows FROM {self._table}_texts WHERE text IN ({marks}) ORDER BY text, first"
            yield list(chain.from_iterable(unpacked(rows) for (rows,) in self._cursor.rows(sql, some)))
        if found.approval:
            condition, values = _begins("approval", found.approval)
            sql = f"SELECT id FROM {self._table} WHERE approval <> '' AND {condition} ORDER BY approval"
            ids = (int(row) for (row,) in self._cursor.each(sql, values))
            while piece := list(islice(ids, _AT_ONCE)):
                yield piece

    def _texts(self, question: Question) -> Collection[int]:
        """The numbers of the texts in which a question is met."""
        match question:
            case Term(term, is_open):
                return self._texts_of(term, is_open)
            case AnyOf(parts):
                return set().union(*map(self._texts, parts))
            case AllOf(parts):
                first, *others = sorted(map(self._texts, parts), key=len)
                return set(first).intersection(*others)

    def _texts_of(self, term: str, is_open: bool) -> Collection[int]:
        condition, values = _begins("term", term) if is_open else ("term = ?", [term])
        sql = f"SELECT texts FROM {self._table}_terms WHERE {condition}"
        lists = [unpacked(texts) for (texts,) in self._cursor.rows(sql, values)]
        return lists[0] if len(lists) == 1 else {*chain.from_iterable(lists)}


def growing(numbers: Sequence[int], most: int) -> Iterator[Sequence[int]]:
    """Pieces, the first of them small: often it is enough."""
    at, size = 0, min(_FEW, most)
    while piece := numbers[at : at + size]:
        yield piece
        at, size = at + size, min(size * 4, most)


def _begins(column: str, text: str) -> tuple[str, list[str]]:
    return f"{column} >= ? AND {column} < ?", [text, text + LAST_CHARACTER]
