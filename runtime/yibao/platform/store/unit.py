"""One transaction as behaviours see it: records by kind and key. Reads are remembered, writes go out together."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, ClassVar, Literal, TypeVar

import msgspec

Mode = Literal["read", "write"]
Order = Literal["oldest", "newest"]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """The base of all kinds. ``key`` is unique in its kind; ``INDEXED`` names the text attributes of ``find``.

    The stored body is the Struct as JSON with Decimals as text; what is added to a kind later needs a default.
    """

    INDEXED: ClassVar[tuple[str, ...]] = ()
    key: str


R = TypeVar("R", bound=Record)
Row = tuple[str, ...]
"""As stored: key, body (JSON), then the indexed attributes."""


class Taken(Exception):
    """``add``: the key is taken. ``kind`` and ``key`` say which."""

    def __init__(self, kind: type[Record], key: str) -> None:
        super().__init__(f"{kind.__name__} {key}")
        self.kind = kind
        self.key = key


class NeedsWriting(Exception):
    """A write in a transaction that was opened to read: open it again to write."""


class LostRace(Exception):
    """Another transaction was in the way, and nothing was written: run it again."""


class Backend(ABC):
    """The statements of one database inside one open transaction."""

    @abstractmethod
    def load(self, kind: type[Record], key: str) -> str | None:
        """The body under a key. When writing, the row stays locked until the end."""

    @abstractmethod
    def search(
        self, kind: type[Record], equals: Sequence[tuple[str, str]], order: Order, limit: int | None
    ) -> list[tuple[str, str]]:
        """Keys and bodies of the rows whose indexed attributes are equal, in order of their first writing."""

    @abstractmethod
    def insert(self, kind: type[Record], rows: Sequence[Row]) -> bool:
        """Write new rows; False when a key was taken (then some rows may be there)."""

    @abstractmethod
    def replace(self, kind: type[Record], rows: Sequence[Row]) -> None:
        """Write rows, new or not."""

    @abstractmethod
    def remove(self, kind: type[Record], keys: Sequence[str]) -> None:
        """Delete rows."""

    @abstractmethod
    def number(self, name: str) -> int:
        """The next number of a series, from 1; numbers of undone transactions may be missing."""

    @abstractmethod
    def lock(self, names: Sequence[str]) -> None:
        """Wait until no other transaction holds one of these names."""

    @abstractmethod
    def series(self) -> list[tuple[str, int]]:
        """Every series with its latest number, by name."""

    @abstractmethod
    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]]) -> None:
        """Delete all rows of these kinds and all series; begin with these series instead."""


class Unit:
    """One open transaction. Nothing is kept unless it is committed; equal reads give the same object."""

    def __init__(self, backend: Backend, mode: Mode) -> None:
        self._backend = backend
        self._mode = mode
        self._known: dict[tuple[type[Record], str], Record | None] = {}
        self._dirty: dict[type[Record], dict[str, None]] = {}

    def get(self, kind: type[R], key: str) -> R | None:
        """The record under a key, or None."""
        place = (kind, key)
        if place not in self._known:
            body = None if "\0" in key else self._backend.load(kind, key)
            self._known[place] = None if body is None else decode(kind, body)
        return self._known[place]  # type: ignore[return-value]

    def put(self, record: Record) -> None:
        """Write a record, new or not. Raises ``NeedsWriting``."""
        self._writing()
        self._known[type(record), record.key] = record
        self._dirty.setdefault(type(record), {})[record.key] = None

    def add(self, *records: Record) -> None:
        """Write new records. Raises ``Taken`` when a key is there already, ``NeedsWriting``."""
        self._writing()
        for kind in dict.fromkeys(type(record) for record in records):
            self._insert(kind, [record for record in records if type(record) is kind])

    def delete(self, kind: type[Record], *keys: str) -> None:
        """Delete records; a key that is not there does not matter. Raises ``NeedsWriting``."""
        self._writing()
        for key in keys:
            self._dirty.get(kind, {}).pop(key, None)
            self._known[kind, key] = None
        self._backend.remove(kind, keys)

    def find(
        self, kind: type[R], *, limit: int | None = None, order: Order = "oldest", **equals: str
    ) -> list[R]:
        """The records whose indexed attributes have these values, in order of their first writing."""
        unknown = equals.keys() - set(kind.INDEXED)
        if unknown:
            raise KeyError(f"{kind.__name__}: not indexed: {sorted(unknown)}")
        if any("\0" in value for value in equals.values()):
            return []
        self._flush(kind)
        rows = self._backend.search(kind, sorted(equals.items()), order, limit)
        return [self._seen(kind, key, body) for key, body in rows]

    def number(self, name: str) -> int:
        """The next number of a series, from 1. Never given twice; some may be left out. Raises ``NeedsWriting``."""
        self._writing()
        return self._backend.number(name)

    def lock(self, *names: str) -> None:
        """Keep other writers out until the end of the transaction, by name (a person, an institution)."""
        if names and self._mode == "write":
            self._backend.lock(sorted(set(names)))

    def series(self) -> list[tuple[str, int]]:
        """Every series with its latest number, by name."""
        return self._backend.series()

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]] = ()) -> None:
        """Delete all records of these kinds; numbers go on behind ``series``, or begin anew. Raises ``NeedsWriting``."""
        self._writing()
        self._known.clear()
        self._dirty.clear()
        self._backend.renew(kinds, series)

    def flush(self) -> None:
        """Send all writes to the database; the store does so before it commits."""
        for kind in list(self._dirty):
            self._flush(kind)

    def _writing(self) -> None:
        if self._mode == "read":
            raise NeedsWriting

    def _seen(self, kind: type[R], key: str, body: str) -> R:
        known = self._known.get((kind, key))
        if known is None:
            known = self._known[kind, key] = decode(kind, body)
        return known  # type: ignore[return-value]

    def _insert(self, kind: type[Record], records: Iterable[Record]) -> None:
        fresh = {record.key: record for record in records}
        taken = next((key for key in fresh if self._known.get((kind, key)) is not None), None)
        if taken is None and not self._backend.insert(kind, [to_row(record) for record in fresh.values()]):
            taken = next(iter(fresh))
        if taken is not None:
            raise Taken(kind, taken)
        self._known.update({(kind, key): record for key, record in fresh.items()})

    def _flush(self, kind: type[Record]) -> None:
        keys = self._dirty.pop(kind, None)
        if keys:
            rows = [to_row(record) for key in keys if (record := self._known[kind, key]) is not None]
            self._backend.replace(kind, rows)


class Store(ABC):
    """A database. ``concurrent``: several threads may have transactions open at the same time."""

    concurrent: ClassVar[bool] = False

    @abstractmethod
    def begin(self, mode: Mode) -> AbstractContextManager[Unit]:
        """A transaction: committed when the block ends, undone when it raises."""

    @abstractmethod
    def describe(self) -> dict[str, str]:
        """What ``/healthz`` says of it; never a password."""

    @abstractmethod
    def close(self) -> None:
        """Give the database back. Nothing may follow."""


_ENCODER = msgspec.json.Encoder(decimal_format="string")
_DECODERS: dict[type[Record], msgspec.json.Decoder[Any]] = {}


def to_row(record: Record) -> Row:
    """A record as it is stored."""
    body = _ENCODER.encode(record).decode()
    return (record.key, body, *(str(getattr(record, name)) for name in record.INDEXED))


def decode(kind: type[R], body: str | bytes) -> R:
    """A record from its stored body. Raises ``msgspec.ValidationError`` when the kind has changed since."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.json.Decoder(kind)
    found: R = decoder.decode(body)
    return found


def table_name(kind: type[Record]) -> str:
    """``FeeLine`` → ``fee_line``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).strip(
        "_"
    )
