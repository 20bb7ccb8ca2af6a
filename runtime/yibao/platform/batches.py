"""Requests that wait at the same time go through one transaction: one commit, one wait for the disk, one for the network."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import groupby

from yibao.platform.errand import Done, Errand, alone, together
from yibao.platform.store import Mode, NeedsWriting, Store, Unit
from yibao.platform.store.nowhere import Nowhere
from yibao.platform.store.part import NeedsOwn

MOST = 32
THREADS = 2
_Future = asyncio.Future[Done]


class Batches(ABC):
    """Carries errands out; each is answered when its transaction is committed."""

    @abstractmethod
    async def carry_out(self, errand: Errand) -> Done:
        """Wait for it to be done. Raises what the database raises, or a fault of the work."""


def batches(store: Store) -> Batches:
    """The way that suits a database: one behind a wire is waited for in threads, one at hand on the event loop."""
    return _InThreads(store) if store.concurrent else _OnLoop(store)


class _OnLoop(Batches):
    """For SQLite, which is faster than a change of thread: what is ready in one turn of the loop is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[asyncio.AbstractEventLoop, deque[tuple[Errand, _Future]]] = {}

    async def carry_out(self, errand: Errand) -> Done:
        """See ``Batches``."""
        if errand.mode == "read":
            return alone(self._store, errand)
        loop = asyncio.get_running_loop()
        if loop not in self._waiting:
            self._waiting[loop] = deque()
            loop.call_soon(self._work, loop)
        future: _Future = loop.create_future()
        self._waiting[loop].append((errand, future))
        return await future

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        waiting = self._waiting.pop(loop)
        while waiting:
            taken = [waiting.popleft() for _ in range(min(MOST, len(waiting)))]
            outcomes = together(self._store, [errand for errand, _ in taken])
            _tell(zip((future for _, future in taken), outcomes, strict=True))


class _InThreads(Batches):
    """For PostgreSQL: one line for those that write, one for those that only read."""

    def __init__(self, store: Store) -> None:
        self._lines = {mode: _Line(store, mode) for mode in _MODES}
        self._asking: set[str] = set()

    async def carry_out(self, errand: Errand) -> Done:
        """See ``Batches``. What has never asked the database anything is answered without it."""
        if errand.mode == "read" and errand.method not in self._asking:
            try:
                return errand.work(Unit(Nowhere(), "read"))
            except (NeedsOwn, NeedsWriting):
                self._asking.add(errand.method)
        return await self._lines[errand.mode].add(errand)


_MODES: tuple[Mode, ...] = ("read", "write")


class _Line:
    """Errands in a line before a few threads; one that is free takes all that wait."""

    def __init__(self, store: Store, mode: Mode) -> None:
        self._store = store
        self._threads = ThreadPoolExecutor(THREADS, f"yibao-{mode}")
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Errand, asyncio.AbstractEventLoop, _Future]] = deque()
        self._busy = 0

    def add(self, errand: Errand) -> _Future:
        loop = asyncio.get_running_loop()
        future: _Future = loop.create_future()
        with self._lock:
            self._waiting.append((errand, loop, future))
            idle = self._busy < THREADS
            self._busy += idle
        if idle:
            self._threads.submit(self._work)
        return future

    def _work(self) -> None:
        while taken := self._next():
            outcomes = together(self._store, [errand for errand, _, _ in taken])
            told = zip(taken, outcomes, strict=True)
            for loop, group in groupby(told, key=lambda item: item[0][1]):
                pairs = [(future, outcome) for (_, _, future), outcome in group]
                # A loop that has ended has nobody left who waits.
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(_tell, pairs)

    def _next(self) -> list[tuple[Errand, asyncio.AbstractEventLoop, _Future]]:
        with self._lock:
            taken = [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]
            self._busy -= not taken
        return taken


def _tell(told: Iterable[tuple[_Future, Done | Exception]]) -> None:
    for future, outcome in told:
        if future.done():
            continue
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
