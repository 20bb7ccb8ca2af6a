"""The latest messages of one process, as they came: masked when they are looked at, gone with the process."""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from yibao.message.times import BEIJING
from yibao.platform.relay.masking import read, shown
from yibao.platform.relay.reply import WholeReply

MOST_KEPT = 300
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One exchange. ``request``, ``reply``: None where they are too long to keep; ``sizes``: their lengths in bytes."""

    number: int
    stamp: float
    edition: str
    infno: str
    path: str
    request: bytes | None
    reply: bytes | None
    sizes: tuple[int, int]
    status: int
    seconds: float
    faults: tuple[str, ...]
    headers: tuple[tuple[bytes, bytes], ...]

    @property
    def time(self) -> datetime:
        """When the reply was ready, Beijing time."""
        return datetime.fromtimestamp(self.stamp, BEIJING).replace(tzinfo=None)

    @property
    def findings(self) -> str:
        """What a checking relay has told of it."""
        return next((value.decode() for name, value in self.headers if name == b"x-yibao-findings"), "")

    @property
    def infcode(self) -> str:
        """The reply's infcode, "" where there is none."""
        value = read(self.reply or b"")
        return "" if value is None else str(value.get("infcode", ""))

    @property
    def error(self) -> str:
        """The reply's err_msg."""
        value = read(self.reply or b"")
        return "" if value is None else str(value.get("err_msg") or "")

    def masked(self) -> tuple[str, str]:
        """Request and reply as they may be shown."""
        return shown(self.request or b""), shown(self.reply or b"")


class MessageLog:
    """Keeps the last ``MOST_KEPT``."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=MOST_KEPT)
        self._numbers = itertools.count(1)

    def keep(
        self,
        edition: str,
        infno: str,
        path: str,
        request: bytes,
        reply: WholeReply,
        seconds: float,
        faults: tuple[str, ...],
    ) -> None:
        """Add one. On the way of every request: what can be worked out later is."""
        sizes = len(request), len(reply.body)
        kept = (
            request if sizes[0] <= _MOST_BYTES else None,
            reply.body if sizes[1] <= _MOST_BYTES else None,
        )
        told = next(self._numbers), time.time(), edition, infno, path[:80]
        self._entries.append(Entry(*told, *kept, sizes, reply.status, seconds, faults, reply.headers))

    def newest(self, after: int = 0) -> Iterator[Entry]:
        """Those with a number above ``after``, the latest first."""
        return iter([entry for entry in reversed(tuple(self._entries)) if entry.number > after])

    def get(self, number: int) -> Entry | None:
        """One of them, None when it is no more."""
        return next((entry for entry in tuple(self._entries) if entry.number == number), None)

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()
