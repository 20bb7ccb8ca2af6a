"""One transaction as behaviours see it: records by kind and key. Reads are remembered, writes go out together."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
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


Keys = dict[type[Record], set[str]]
"""Keys of records, by kind."""
Values = dict[tuple[type[Record], str], set[str]]
"""Values of an indexed attribute, by kind and attribute."""


class Foresight(msgspec.Struct, frozen=True):
    """What a transaction is going to ask for: names to lock, keys to get, attributes to find by."""

    names: set[str] = msgspec.field(default_factory=set)
    keys: Keys = msgspec.field(default_factory=dict)
    values: Values = msgspec.field(default_factory=dict)


class Foreseen(msgspec.Struct, frozen=True):
    """What was found of it: key and body by kind; value, key and body by kind and attribute, in order of first writing."""

    loaded: dict[type[Record], list[tuple[str, str]]]
    found: dict[tuple[type[Record], str], list[tuple[str, str, str]]]


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

    def append(self, kind: type[Record], rows: Sequence[Row]) -> None:
        """Write new rows. A key that was taken is a ``LostRace``, at the latest when the transaction ends."""
        if not self.insert(kind, rows):
            raise LostRace

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

    def foresee(self, wanted: Foresight) -> Foreseen | None:
        """Lock and read all of this with one wait; None where a database is at hand and nothing is gained by it."""
        return None

    @abstractmethod
    def series(self) -> list[tuple[str, int]]:
        """Every series with its latest number, by name."""

    @abstractmethod
    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]]) -> None:
        """Delete all rows of these kinds and all series; begin with these series instead."""


class Unit:
    """One open transaction. Nothing is kept unless it is committed; equal reads give the same object."""

    def __init__(self, backend: Backend, mode: Mode) -> None:
        self.backend = backend
        self._mode = mode
        self._known: dict[tuple[type[Record], str], Record | None] = {}
        self._dirty: dict[type[Record], dict[str, None]] = {}
        self._fresh: dict[type[Record], dict[str, None]] = {}
        self._found: dict[tuple[type[Record], str, str], list[str]] = {}
        self._locked: set[str] = set()

    @property
    def changed(self) -> bool:
        """Whether there are writes that have not been sent yet."""
        return bool(self._dirty or self._fresh)

    def foresee(self, wanted: Foresight) -> None:
        """Say beforehand what will be asked for, so that it is locked and read at once."""
        told = self.backend.foresee(wanted)
        if told is None:
            return
        self._locked |= wanted.names
        for kind, keys in wanted.keys.items():
            self._known.update({(kind, key): None for key in keys})
            self._known.update({(kind, key): decode(kind, body) for key, body in told.loaded[kind]})
        for (kind, name), values in wanted.values.items():
            self._found.update({(kind, name, value): [] for value in values})
            for value, key, body in told.found[kind, name]:
                self._seen(kind, key, body)
                self._found[kind, name, value].append(key)

    def get(self, kind: type[R], key: str) -> R | None:
        """The record under a key, or None."""
        place = (kind, key)
        if place not in self._known:
            body = None if "\0" in key else self.backend.load(kind, key)
            self._known[place] = None if body is None else decode(kind, body)
        return self._known[place]  # type: ignore[return-value]

    def put(self, record: Record) -> None:
        """Write a record, new or not. Raises ``NeedsWriting``."""
        self._writing()
        kind = type(record)
        self._hold(kind, record.key, record)
        if record.key not in self._fresh.get(kind, ()):
            self._dirty.setdefault(kind, {})[record.key] = None

    def add(self, *records: Record) -> None:
        """Write new records. Raises ``Taken`` when a key is there already, ``NeedsWriting``."""
        self._writing()
        for kind in dict.fromkeys(type(record) for record in records):
            self._insert(kind, [record for record in records if type(record) is kind])

    def delete(self, kind: type[Record], *keys: str) -> None:
        """Delete records; a key that is not there does not matter. Raises ``NeedsWriting``."""
        self._writing()
        for key in keys:
            self._hold(kind, key, None)
            self._dirty.setdefault(kind, {})[key] = None

    def find(
        self, kind: type[R], *, limit: int | None = None, order: Order = "oldest", **equals: str
    ) -> list[R]:
        """The records whose indexed attributes have these values, in order of their first writing."""
        unknown = equals.keys() - set(kind.INDEXED)
        if unknown:
            raise KeyError(f"{kind.__name__}: not indexed: {sorted(unknown)}")
        if any("\0" in value for value in equals.values()):
            return []
        if self._found and len(equals) == 1 and limit is None and order == "oldest":
            ((name, value),) = equals.items()
            known = self._found.get((kind, name, value))
            if known is not None:
                return [self._known[kind, key] for key in known]  # type: ignore[misc]
        self._flush(kind)
        rows = self.backend.search(kind, sorted(equals.items()), order, limit)
        return [self._seen(kind, key, body) for key, body in rows]

    def number(self, name: str) -> int:
        """The next number of a series, from 1. Never given twice; some may be left out. Raises ``NeedsWriting``."""
        self._writing()
        return self.backend.number(name)

    def lock(self, *names: str) -> None:
        """Keep other writers out until the end of the transaction, by name (a person, an institution)."""
        wanted = sorted(set(names) - self._locked)
        if wanted and self._mode == "write":
            self.backend.lock(wanted)
            self._locked.update(wanted)

    def series(self) -> list[tuple[str, int]]:
        """Every series with its latest number, by name."""
        return self.backend.series()

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]] = ()) -> None:
        """Delete all records of these kinds; numbers go on behind ``series``, or begin anew. Raises ``NeedsWriting``."""
        self._writing()
        self._known.clear()
        self._found.clear()
        self._dirty.clear()
        self._fresh.clear()
        self.backend.renew(kinds, series)

    def seen(self, kind: type[R], key: str) -> R | None:
        """The record under a key as far as this transaction knows it already; nothing is read."""
        return self._known.get((kind, key))  # type: ignore[return-value]

    def take(
        self, fresh: Iterable[Record], put: Iterable[Record], gone: Mapping[type[Record], list[str]]
    ) -> None:
        """What a part of this transaction has written: new records, changed ones, keys of deleted ones."""
        for record in fresh:
            self._hold(type(record), record.key, record)
            self._fresh.setdefault(type(record), {})[record.key] = None
        for record in put:
            self.put(record)
        for kind, keys in gone.items():
            self.delete(kind, *keys)

    def flush(self) -> None:
        """Send all writes to the database; the store does so before it commits."""
        for kind in [*self._fresh, *(kind for kind in self._dirty if kind not in self._fresh)]:
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
        if not fresh.keys().isdisjoint(self._dirty.get(kind, ())):
            self._flush(kind)
        if taken is None and not self.backend.insert(kind, [to_row(record) for record in fresh.values()]):
            taken = next(iter(fresh))
        if taken is not None:
            raise Taken(kind, taken)
        for key, record in fresh.items():
            self._hold(kind, key, record)

    def _hold(self, kind: type[Record], key: str, record: Record | None) -> None:
        """Know it from now on; what was found before may no longer be all that there is."""
        if self._found:
            for version in (self._known.get((kind, key)), record):
                for name in kind.INDEXED if version is not None else ():
                    self._found.pop((kind, name, str(getattr(version, name))), None)
        self._known[kind, key] = record

    def _flush(self, kind: type[Record]) -> None:
        fresh, keys = self._fresh.pop(kind, ()), self._dirty.pop(kind, ())
        if fresh:
            self.backend.append(kind, self._rows(kind, fresh))
        if keys:
            rows = self._rows(kind, keys)
            if rows:
                self.backend.replace(kind, rows)
            if len(rows) < len(keys):
                self.backend.remove(kind, [key for key in keys if self._known[kind, key] is None])

    def _rows(self, kind: type[Record], keys: Iterable[str]) -> list[Row]:
        return [to_row(record) for key in keys if (record := self._known[kind, key]) is not None]


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
