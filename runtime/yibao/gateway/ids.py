"""Time in Asia/Shanghai and message ids that never repeat."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from yibao.message.times import BEIJING

Clock = Callable[[], datetime]
"""Gives the present moment; an aware time of any zone, or a naive one that is already Asia/Shanghai."""

_PER_SECOND = 10_000
_CODE_LENGTH = 12
_NEVER = "0001-01-01"


def system_clock() -> datetime:
    """The machine's time in Asia/Shanghai."""
    return datetime.now(BEIJING)


def local(moment: datetime) -> datetime:
    """The moment as a naive time of Asia/Shanghai."""
    return moment.astimezone(BEIJING).replace(tzinfo=None) if moment.tzinfo else moment


def prefix_of(institution: str) -> str:
    """The first 12 characters of a message id: the institution's code, padded with zeros or cut."""
    return institution.ljust(_CODE_LENGTH, "0")[:_CODE_LENGTH]


class IdSource(Protocol):
    """Gives message ids; ``MessageIds`` and ``DurableMessageIds`` do."""

    def next(self) -> str:
        """A new id, 30 characters."""
        ...


class MessageIds:
    """Message ids: institution code (12) + yyyyMMddHHmmss (14) + sequence (4).

    No id of one object ever repeats, from any number of threads, even when the clock stands still or goes back: when
    10,000 ids of a second are used up, the next second is taken in advance. Clients that send for one institution
    from one process should share one object (``BaseClient.ids``). The sequence starts at random, so that two processes
    or a restart within the same second are unlikely to meet.
    """

    def __init__(self, institution: str, clock: Clock = system_clock, *, first: int | None = None) -> None:
        """``institution`` is padded with zeros or cut to 12 characters; ``first`` fixes the first sequence number."""
        self._prefix = prefix_of(institution)
        self._clock = clock
        self._lock = threading.Lock()
        self._second = datetime.fromisoformat(_NEVER)
        self._used = 0
        self._start = ""
        self._next = (secrets.randbelow(_PER_SECOND) if first is None else first) % _PER_SECOND

    def next(self) -> str:
        """A new id, 30 characters."""
        with self._lock:
            now = local(self._clock()).replace(microsecond=0)
            if now > self._second:
                self._begin(now)
            elif self._used >= _PER_SECOND:
                self._begin(self._second + timedelta(seconds=1))
            self._used += 1
            number, self._next = self._next, (self._next + 1) % _PER_SECOND
            return f"{self._start}{number:04d}"

    def _begin(self, second: datetime) -> None:
        self._second, self._used = second, 0
        self._start = f"{self._prefix}{second:%Y%m%d%H%M%S}"
