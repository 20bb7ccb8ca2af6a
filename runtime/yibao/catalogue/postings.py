"""The search index as it is written: which texts have an entry, and in which rows a text stands.

Both are lists of numbers in one value, so that a database stores some hundred thousand of them instead of an entry for each word of
each row, whatever it is. An import adds lists of its own and changes none; ``first`` is the first number of a list.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence

from yibao.catalogue.texts import NO_TEXT
from yibao.journal.database import Cursor

_KIND = "I"
NUMBER_BYTES = array(_KIND).itemsize
"""How long a value is for each number in it."""


class Postings:
    """What an import has found so far."""

    def __init__(self) -> None:
        self._rows: dict[int, list[int]] = defaultdict(list)
        self._terms: dict[int, str] = {}

    def name(self, fresh: Iterable[tuple[int, str]]) -> None:
        """The entries of texts that are new."""
        self._terms.update(fresh)

    def add(self, texts: Iterable[Sequence[int]], rows: Sequence[int]) -> None:
        """Rows by the numbers of their texts, column by column."""
        found = self._rows
        for column in texts:
            for text, row in zip(column, rows, strict=True):
                found[text].append(row)
        found.pop(NO_TEXT, None)

    def write(self, cursor: Cursor, table: str) -> None:
        """Into the database; what was added is then forgotten."""
        texts = sorted(self._rows)
        terms: dict[str, list[int]] = defaultdict(list)
        for text in texts:
            for term in {*self._terms[text].split()}:
                terms[term].append(text)
        written = ((text, self._rows[text][0], packed(self._rows[text])) for text in texts)
        cursor.load(f"{table}_texts", ("text", "first", "rows"), written)
        cursor.load(
            f"{table}_terms",
            ("term", "first", "texts"),
            ((term, terms[term][0], packed(terms[term])) for term in sorted(terms)),
        )
        self._rows.clear()
        self._terms.clear()


def packed(numbers: Sequence[int]) -> bytes:
    """Numbers as one value."""
    return array(_KIND, numbers).tobytes()


def unpacked(value: bytes) -> Sequence[int]:
    """The numbers in a value."""
    numbers = array(_KIND)
    numbers.frombytes(value)
    return numbers
