"""Which parts of an edition a page reads, noted while the page is laid out.

A desk hands its tables out as ``Watched``: every look into one is noted as a cell, the table's name and the key. A page
whose cells all hold what they held when it was last laid out would come out as it did, so it need not be laid out again.
What a desk has besides is its whole, on which every page depends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any, Generic, TypeVar

import msgspec

Cell = tuple[str, str | None]
"""A table and a key in it; ``None`` stands for which keys there are, and their order."""

_V = TypeVar("_V")
_A = TypeVar("_A", bound=tuple[str, ...])
_encode = msgspec.msgpack.Encoder().encode


def digest(value: object) -> bytes:
    """16 bytes over plain values and records of them: the same content, the same bytes, in any process."""
    return blake2b(_encode(value), digest_size=16).digest()


class Ledger:
    """The tables of one desk, and the cells that the page in hand has read."""

    def __init__(self, *whole: object) -> None:
        self._open: set[Cell] | None = None
        self._tables: dict[str, Callable[[str | None], object]] = {}
        self._digests: dict[Cell, bytes] = {}
        self._whole = whole

    def whole(self) -> bytes:
        """What every page may read without a note."""
        return digest(self._whole)

    def watched(
        self, name: str, rows: Mapping[str, _V], told: Callable[[_V], object] | None = None
    ) -> Watched[_V]:
        """The table, watched. ``told``: all that can be read of a row, as plain records; the row itself when left out."""

        def value(key: str | None) -> object:
            if key is None:
                return list(rows)
            if key not in rows:
                return None
            return (rows[key] if told is None else told(rows[key]),)

        self._tables[name] = value
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
        known = self._digests.get(cell)
        if known is None:
            table = self._tables.get(cell[0])
            known = self._digests[cell] = b"" if table is None else digest(table(cell[1]))
        return known

    def stale(self, held: Iterable[tuple[str, str | None, bytes]]) -> set[int]:
        """The places in a list of cells that hold something else than they held."""
        return {at for at, (table, key, before) in enumerate(held) if self.digest((table, key)) != before}


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
