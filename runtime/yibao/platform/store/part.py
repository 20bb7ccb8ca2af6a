"""One request's share of a transaction that carries out several: joined when it succeeds, forgotten when it does not.

Its writes stay in memory until then, so that giving them up costs nothing and undoes nothing of the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from yibao.platform.store.unit import Mode, Order, R, Record, Taken, Unit


class NeedsOwn(Exception):
    """What cannot be done inside another's transaction: carry the request out in one of its own."""


class Part(Unit):
    """A unit inside a unit: it sees what earlier parts have done.

    ``add`` knows only the keys that the whole has seen; one that is taken in the database is found when the whole is
    written, as a ``LostRace`` of all its parts.
    """

    def __init__(self, whole: Unit, mode: Mode) -> None:
        super().__init__(whole.backend, mode)
        self._whole = whole

    def get(self, kind: type[R], key: str) -> R | None:
        """See ``Unit``."""
        if (kind, key) in self._known:
            return self.seen(kind, key)
        return self._whole.get(kind, key)

    def find(
        self, kind: type[R], *, limit: int | None = None, order: Order = "oldest", **equals: str
    ) -> list[R]:
        """See ``Unit``. Raises ``NeedsOwn`` for a kind that this part itself has written."""
        if kind in self._dirty or kind in self._fresh:
            raise NeedsOwn
        return self._whole.find(kind, limit=limit, order=order, **equals)

    def number(self, name: str) -> int:
        """See ``Unit``."""
        self._writing()
        return self._whole.number(name)

    def lock(self, *names: str) -> None:
        """See ``Unit``; held until the whole ends."""
        self._whole.lock(*names)

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]] = ()) -> None:
        """Raises ``NeedsOwn``."""
        raise NeedsOwn

    def flush(self) -> None:
        """Hand what was written to the whole."""
        held = {kind: [self._known[kind, key] for key in keys] for kind, keys in self._fresh.items()}
        fresh = [record for records in held.values() for record in records if record is not None]
        put = [
            record for kind, keys in self._dirty.items() for key in keys if (record := self._known[kind, key])
        ]
        gone = {
            kind: [key for key in keys if self._known[kind, key] is None]
            for kind, keys in self._dirty.items()
        }
        self._whole.take(fresh, put, gone)

    def _insert(self, kind: type[Record], records: Iterable[Record]) -> None:
        for record in records:
            known = self._known.get((kind, record.key)) or self._whole.seen(kind, record.key)
            if known is not None:
                raise Taken(kind, record.key)
            self._hold(kind, record.key, record)
            self._fresh.setdefault(kind, {})[record.key] = None
