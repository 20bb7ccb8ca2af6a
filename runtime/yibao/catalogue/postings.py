"""The search index as it is written: which texts have an entry, and in which rows a text stands.

Both are lists of numbers in one value, so that a database stores some hundred thousand of them instead of an entry for each word of
each row, whatever it is. An import adds lists of its own and changes none; ``first`` is the first number of a list.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence

from yibao.catalogue.columns import Rows
from yibao.catalogue.terms import KINDS
from yibao.catalogue.texts import NO_TEXT
from yibao.journal.database import Cursor

_KIND = "I"
_MOST = 2_500_000
NUMBER_BYTES = array(_KIND).itemsize
"""How long a value is for each number in it."""


class Postings:
    """What an import has found and not written yet."""

    def __init__(self) -> None:
        self._rows: dict[int, list[int]] = defaultdict(list)
        # As one text: the entries of a name would take ten times the memory one by one.
        self._terms: dict[int, str] = {}
        self._size = 0

    def due(self, rows: Rows) -> bool:
        """Whether they must be written before these rows are added."""
        return rows.renewed or self._size > _MOST

    def add(self, rows: Rows, ids: Sequence[int]) -> None:
        """Rows, by the numbers that they have in the database."""
        if rows.renewed:
            # Of what is left here no row has come, and none will.
            self._terms.clear()
        for number, kind, fresh in rows.fresh:
            self._terms[number] = " ".join({*KINDS[kind](fresh)})
        found = self._rows
        for column in rows.texts:
            for text, row in zip(column, ids, strict=True):
                found[text].append(row)
            self._size += len(ids)
        found.pop(NO_TEXT, None)

    def write(self, cursor: Cursor, table: str) -> None:
        """Into the database; what was added is then forgotten."""
        texts = sorted(self._rows)
        written = ((text, self._rows[text][0], packed(self._rows[text])) for text in texts)
        cursor.load(f"{table}_texts", ("text", "first", "rows"), written)
        self._rows.clear()
        self._size = 0
        terms: dict[str, list[int]] = defaultdict(list)
        for text in texts:
            for term in self._terms.pop(text, "").split():
                terms[term].append(text)
        cursor.load(
            f"{table}_terms",
            ("term", "first", "texts"),
            ((term, terms[term][0], packed(terms[term])) for term in sorted(terms)),
        )


def packed(numbers: Sequence[int]) -> bytes:
    """Numbers as one value."""
    return array(_KIND, numbers).tobytes()


def unpacked(value: bytes) -> Sequence[int]:
    """The numbers in a value."""
    numbers = array(_KIND)
    numbers.frombytes(value)
    return numbers
