"""The store in PostgreSQL: a few connections a process; people are locked by name, lost races are told.

A writer sees the latest commit in every statement (READ COMMITTED), keeps the rows that it has read to itself, and holds
a lock by name on whom it is about, so that nobody decides on what another is changing. Readers see one moment.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict

from yibao.platform.store.errors import StoreError
from yibao.platform.store.statements import ArrayStatements
from yibao.platform.store.unit import (
    Backend,
    Foreseen,
    Foresight,
    LostRace,
    Mode,
    Order,
    Record,
    Row,
    Store,
    Unit,
)

CONNECTIONS = 8
_CONNECT_S = 10
_BLOCK = 256
_CREATING = 7_260_001
_RACES = (
    errors.SerializationFailure,
    errors.DeadlockDetected,
    errors.LockNotAvailable,
    errors.UniqueViolation,
)
_BEGIN = {"write": "BEGIN", "read": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
_Link = psycopg.Connection[tuple[Any, ...]]


class PostgresStore(Store):
    """``url``: ``postgresql://user:password@host:port/name?…``. Raises ``StoreError`` when it cannot be reached."""

    concurrent: ClassVar[bool] = True

    def __init__(self, url: str, kinds: Sequence[type[Record]]) -> None:
        self._url = url
        self._place = _place(url)
        self._statements = {kind: ArrayStatements(kind) for kind in kinds}
        self._idle: queue.LifoQueue[_Link | None] = queue.LifoQueue()
        for _ in range(CONNECTIONS):
            self._idle.put(None)
        try:
            counting = _connect(url)
            _create(counting, self._statements)
        except psycopg.Error as error:
            raise StoreError(self._place, _reason(error)) from error
        self._series = _Series(counting, url)

    @contextmanager
    def begin(self, mode: Mode) -> Iterator[Unit]:
        """One of the connections, from the first statement on; the caller waits when all are in use.

        Raises ``LostRace``, ``StoreError``.
        """
        taken = _Taken(self._idle, self._url, _BEGIN[mode])
        try:
            with taken:
                backend = _PostgresBackend(taken, self._statements, self._series, mode)
                unit = Unit(backend, mode)
                yield unit
                if unit.changed:
                    backend.finish(unit.flush)
        except _RACES as error:
            raise LostRace from error
        except psycopg.OperationalError as error:
            raise StoreError(self._place, _reason(error)) from error

    def describe(self) -> dict[str, str]:
        """The kind of database, its host and name."""
        return {"kind": "postgresql", "place": self._place}

    def close(self) -> None:
        """Close the idle connections."""
        self._series.close()
        with contextlib.suppress(queue.Empty):
            while True:
                link = self._idle.get_nowait()
                if link is not None:
                    link.close()


class _Taken:
    """A connection with an open transaction, taken when it is first asked for; committed or undone at the end."""

    def __init__(self, idle: queue.LifoQueue[_Link | None], url: str, begin: str) -> None:
        self._idle = idle
        self._url = url
        self._begin = begin
        self._link: _Link | None = None
        self._open = False

    @property
    def link(self) -> _Link:
        """The connection, its transaction begun."""
        link = self._taken()
        if not self._open:
            self._open = True
            link.execute(self._begin.encode())
        return link

    @contextmanager
    def together(self) -> Iterator[None]:
        """Statements inside are sent without waiting for the answer to each; what fails raises at the end."""
        with self._taken().pipeline():
            yield

    def commit(self) -> None:
        """Keep what was done, if anything was begun."""
        if self._link is not None and self._open:
            self._link.execute("COMMIT")
            self._open = False

    def _taken(self) -> _Link:
        if self._link is None:
            found = self._idle.get()
            try:
                if found is None or found.closed:
                    found = _connect(self._url)
            except BaseException:
                self._idle.put(None)
                raise
            self._link = found
        return self._link

    def __enter__(self) -> _Taken:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if self._link is None:
            return
        try:
            if kind is None:
                self.commit()
            else:
                with contextlib.suppress(psycopg.Error):
                    self._link.execute("ROLLBACK")
        finally:
            self._idle.put(self._link)


class _Series:
    """Numbers, taken from the database by the block, so that no transaction waits for another's number."""

    def __init__(self, link: _Link, url: str) -> None:
        self._link = link
        self._url = url
        self._lock = threading.Lock()
        self._blocks: dict[str, Iterator[int]] = {}

    def forget(self) -> None:
        """Take new blocks from now on."""
        with self._lock:
            self._blocks.clear()

    def next(self, name: str) -> int:
        with self._lock:
            found = next(self._blocks.get(name, iter(())), None)
            if found is None:
                last = self._last(name)
                self._blocks[name] = iter(range(last - _BLOCK + 1, last + 1))
                found = next(self._blocks[name])
            return found

    def close(self) -> None:
        """Close the connection."""
        self._link.close()

    def _last(self, name: str) -> int:
        """The last number of a new block."""
        try:
            row = self._link.execute(_NUMBER, (name, _BLOCK, _BLOCK)).fetchone()
        except psycopg.OperationalError:
            # The database was restarted. If the first block was taken after all, its numbers are left out.
            self._link.close()
            self._link = _connect(self._url)
            row = self._link.execute(_NUMBER, (name, _BLOCK, _BLOCK)).fetchone()
        return int(row[0]) if row else _BLOCK


class _PostgresBackend(Backend):
    def __init__(
        self, taken: _Taken, statements: dict[type[Record], ArrayStatements], series: _Series, mode: Mode
    ) -> None:
        self._taken = taken
        self._statements = statements
        self._series = series
        self._mode = mode
        self._kept = " FOR UPDATE" if mode == "write" else ""
        self._held: list[tuple[type[Record], str, list[list[str]]]] | None = None

    def finish(self, flush: Callable[[], None]) -> None:
        """Write all and commit with one wait: writes to different tables are one statement."""
        self._held = []
        with self._taken.together():
            flush()
            self._send()
            self._taken.commit()

    def load(self, kind: type[Record], key: str) -> str | None:
        row = self._run(self._statements[kind].load + self._kept, (key,)).fetchone()
        return None if row is None else str(row[0])

    def search(
        self, kind: type[Record], equals: Sequence[tuple[str, str]], order: Order, limit: int | None
    ) -> list[tuple[str, str]]:
        names = tuple(name for name, _ in equals)
        bound = [*(value for _, value in equals), limit]
        return [(row[0], row[1]) for row in self._run(self._statements[kind].search(names, order), bound)]

    def foresee(self, wanted: Foresight) -> Foreseen | None:
        """See ``Backend``. Each statement sees what the holders of the locks before it have written: first the names,
        then the rows by key (in one order for all, against deadlocks), then what is found by attributes.
        """
        tables = {
            kind: self._statements[kind] for kind in (*wanted.keys, *(kind for kind, _ in wanted.values))
        }
        kinds = sorted(wanted.keys, key=lambda kind: tables[kind].table)
        if not tables:
            return None
        with self._taken.together():
            if wanted.names and self._mode == "write":
                self.lock(sorted(wanted.names))
            loads = [(tables[kind].load_all(self._mode), wanted.keys[kind]) for kind in kinds]
            finds = [
                (tables[kind].search_all(name), values) for (kind, name), values in wanted.values.items()
            ]
            told = [self._union(asked) for asked in (loads, finds) if asked]
        rows: dict[str, list[tuple[str, str, str]]] = {}
        for cursor in told:
            for place, value, _, key, body in sorted(cursor.fetchall(), key=_by_first_writing):
                rows.setdefault(place, []).append((value, key, body))
        return Foreseen(
            {kind: [row[1:] for row in rows.get(tables[kind].table, ())] for kind in kinds},
            {(kind, name): rows.get(f"{tables[kind].table}.{name}", []) for kind, name in wanted.values},
        )

    def _union(self, asked: Sequence[tuple[str, set[str]]]) -> psycopg.Cursor[tuple[Any, ...]]:
        text = " UNION ALL ".join(f"SELECT * FROM ({text}) AS rows" for text, _ in asked)
        return self._run(text, [sorted(values) for _, values in asked])

    def insert(self, kind: type[Record], rows: Sequence[Row]) -> bool:
        return self._run(self._statements[kind].insert, _columns(rows)).rowcount == len(rows)

    def append(self, kind: type[Record], rows: Sequence[Row]) -> None:
        self._write(kind, self._statements[kind].append, _columns(rows))

    def replace(self, kind: type[Record], rows: Sequence[Row]) -> None:
        self._write(kind, self._statements[kind].replace, _columns(rows))

    def remove(self, kind: type[Record], keys: Sequence[str]) -> None:
        self._write(kind, self._statements[kind].remove, [list(keys)])

    def number(self, name: str) -> int:
        return self._series.next(name)

    def lock(self, names: Sequence[str]) -> None:
        self._run(_LOCK, (list(names),))

    def series(self) -> list[tuple[str, int]]:
        rows = self._run("SELECT name, value FROM series ORDER BY name", ())
        return [(row[0], row[1]) for row in rows]

    def renew(self, kinds: Sequence[type[Record]], series: Sequence[tuple[str, int]]) -> None:
        for kind in kinds:
            self._run(self._statements[kind].empty, ())
        self._run("DELETE FROM series", ())
        for name, value in series:
            self._run("INSERT INTO series (name, value) VALUES (%s, %s)", (name, value))
        self._series.forget()

    def _write(self, kind: type[Record], text: str, bound: list[list[str]]) -> None:
        if self._held is None:
            self._run(text, bound)
            return
        if any(held is kind for held, _, _ in self._held):
            self._send()
        self._held.append((kind, text, bound))

    def _send(self) -> None:
        if self._held:
            *before, (_, last, _) = self._held
            named = ", ".join(f"w{at} AS ({text})" for at, (_, text, _) in enumerate(before))
            text = f"WITH {named} {last}" if named else last
            self._run(text, [column for _, _, bound in self._held for column in bound])
            self._held.clear()

    def _run(self, text: str, bound: Sequence[object]) -> psycopg.Cursor[tuple[Any, ...]]:
        return self._taken.link.execute(text.encode(), bound)


_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(%b::text[]) AS name"
_NUMBER = (
    "INSERT INTO series (name, value) VALUES (%s, %s)"
    " ON CONFLICT (name) DO UPDATE SET value = series.value + %s RETURNING value"
)


def _by_first_writing(row: tuple[Any, ...]) -> int:
    return int(row[2])


def _columns(rows: Sequence[Row]) -> list[list[str]]:
    """Rows as one list a column."""
    return [list(column) for column in zip(*rows, strict=True)]


def _connect(url: str) -> _Link:
    return psycopg.connect(url, autocommit=True, connect_timeout=_CONNECT_S)


def _create(link: _Link, tables: dict[type[Record], ArrayStatements]) -> None:
    """Make what is missing; one process at a time."""
    with link.transaction():
        link.execute("SELECT pg_advisory_xact_lock(%s)", (_CREATING,))
        link.execute("CREATE TABLE IF NOT EXISTS series (name TEXT PRIMARY KEY, value BIGINT NOT NULL)")
        for statements in tables.values():
            for text in statements.create("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"):
                link.execute(text.encode())


def _place(url: str) -> str:
    """Host, port and name, without user and password."""
    try:
        parts = conninfo_to_dict(url)
    except psycopg.Error:
        return "postgresql"
    host = parts.get("host") or "local"
    port = parts.get("port")
    return f"{host}{f':{port}' if port else ''}/{parts.get('dbname') or ''}"


def _reason(error: psycopg.Error) -> str:
    """The first line of what the driver says."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
