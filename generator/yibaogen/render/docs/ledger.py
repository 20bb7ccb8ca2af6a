"""Which parts of an edition a page reads, noted while the page is laid out.

A desk hands its tables out as ``Watched``: every look into one is noted as a cell, the table's name and the key. A page
whose cells all hold what they held when it was last laid out would come out as it did, so it need not be laid out again.
What a desk has besides is its whole, on which every page depends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, Generic, TypeVar

import msgspec

Cell = tuple[str, str | None]
"""A table and a key in it; ``None`` stands for which keys there are, and their order."""

_V = TypeVar("_V")
_A = TypeVar("_A", bound=tuple[str, ...])
_encode = msgspec.msgpack.Encoder().encode


def _sum(data: bytes) -> bytes:
    return sha256(data).digest()[:16]


def digest(value: object) -> bytes:
    """16 bytes over plain values and records of them: the same content, the same bytes, in any process."""
    return _sum(_encode(value))


class Ledger:
    """The tables of one desk, and the cells that the page in hand has read."""

    def __init__(self, *whole: object) -> None:
        self._open: set[Cell] | None = None
        self._tables: dict[str, Told] = {}
        self._whole = whole

    def whole(self) -> bytes:
        """What every page may read without a note."""
        return digest(self._whole)

    def watched(self, name: str, rows: Mapping[str, _V]) -> Watched[_V]:
        """The table, watched. Rows are plain values and records of them."""
        return self.watched_as(name, rows, Told(rows))

    def watched_as(self, name: str, rows: Mapping[str, _V], told: Told) -> Watched[_V]:
        """The same for who knows how its rows are told."""
        self._tables[name] = told
        return Watched(self, name, rows)

    def note(self, cell: Cell) -> None:
        """The page in hand reads a cell."""
        if self._open is not None:
            self._open.add(cell)

    @contextmanager
    def reading(self) -> Iterator[set[Cell]]:
        """What is read inside. Pages are laid out one after the other, never one within another."""
        assert self._open is None
        self._open = set()
        try:
            yield self._open
        finally:
            self._open = None

    def digest(self, cell: Cell) -> bytes:
        """What a cell holds now; empty for a table that the desk does not have."""
        table = self._tables.get(cell[0])
        return b"" if table is None else table.digest(cell[1])

    def tables(self) -> dict[str, bytes]:
        """What each table holds now, as a whole."""
        return {name: table.whole() for name, table in self._tables.items()}


class Told:
    """All that can be read of the rows of a table, encoded when that is asked for.

    ``tell`` makes plain records of a row that is none. ``like``: a table of which many rows are here as the very same
    objects, told in the same way.
    """

    def __init__(
        self, rows: Mapping[str, Any], tell: Callable[[Any], object] | None = None, like: Told | None = None
    ) -> None:
        self._rows = rows
        self._tell = tell
        self._like = like
        self._encoded: dict[str, bytes] | None = None
        self._whole = b""

    def _all(self) -> dict[str, bytes]:
        if self._encoded is None:
            known: dict[str, bytes] = {}
            if self._like is not None:
                others, found = self._like._rows, self._like._all()
                known = {key: found[key] for key, row in self._rows.items() if others.get(key) is row}
            tell = self._tell or _itself
            self._encoded = {
                key: known[key] if key in known else _encode(tell(row)) for key, row in self._rows.items()
            }
        return self._encoded

    def digest(self, key: str | None) -> bytes:
        """16 bytes for a row; for None, which rows there are."""
        if key is None:
            return digest(list(self._rows))
        row = self._all().get(key)
        return b"-" if row is None else _sum(row)

    def whole(self) -> bytes:
        """16 bytes for all of it."""
        if not self._whole:
            total = sha256(_encode(list(self._rows)))
            for row in self._all().values():
                total.update(row)
            self._whole = total.digest()[:16]
        return self._whole


def _itself(row: object) -> object:
    return row


class Watched(Mapping[str, _V], Generic[_V]):
    """A table whose readers are noted; that a key is missing is read as well."""

    def __init__(self, ledger: Ledger, name: str, rows: Mapping[str, _V]) -> None:
        self._ledger = ledger
        self._name = name
        self._rows = rows

    def read(self, key: str | None) -> None:
        """Note that a row is read, or with None which rows there are."""
        self._ledger.note((self._name, key))

    def __getitem__(self, key: str) -> _V:
        self.read(key)
        return self._rows[key]

    def __contains__(self, key: object) -> bool:
        self.read(str(key))
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        self.read(None)
        return iter(self._rows)

    def __len__(self) -> int:
        self.read(None)
        return len(self._rows)


class Owned(Mapping[_A, _V], Generic[_A, _V]):
    """What follows from single rows of a watched table, as addresses do from an interface: to read one is to read the row.

    The first word of a key is the row's key; where it is empty, the fact follows from the whole.
    """

    def __init__(self, table: Watched[Any], rows: Mapping[_A, _V]) -> None:
        self._table = table
        self._rows = rows

    def __getitem__(self, key: _A) -> _V:
        owner = key[0]
        if owner:
            self._table.read(owner)
        return self._rows[key]

    def __iter__(self) -> Iterator[_A]:
        for owner in self._table:
            self._table.read(owner)
        return iter(self._rows)

    def __len__(self) -> int:
        return sum(1 for _key in self)
