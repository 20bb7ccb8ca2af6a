"""The latest messages of one process, as they came: masked when they are looked at, gone with the process."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from yibao.platform.relay.masking import read, shown
from yibao.platform.relay.reply import WholeReply

MOST_KEPT = 300
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One exchange. ``request``, ``reply``: None where they are too long to keep; ``sizes``: their lengths in bytes."""

    number: int
    time: datetime
    edition: str
    infno: str
    path: str
    request: bytes | None
    reply: bytes | None
    sizes: tuple[int, int]
    status: int
    seconds: float
    faults: tuple[str, ...]
    findings: str

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
        time: datetime,
        edition: str,
        infno: str,
        path: str,
        request: bytes,
        reply: WholeReply,
        seconds: float,
        faults: tuple[str, ...],
    ) -> None:
        """Add one."""
        sizes = len(request), len(reply.body)
        kept = (
            request if sizes[0] <= _MOST_BYTES else None,
            reply.body if sizes[1] <= _MOST_BYTES else None,
        )
        number, findings = next(self._numbers), reply.header("x-yibao-findings")
        self._entries.append(
            Entry(
                number, time, edition, infno, path[:80], *kept, sizes, reply.status, seconds, faults, findings
            )
        )

    def newest(self, after: int = 0) -> Iterator[Entry]:
        """Those with a number above ``after``, the latest first."""
        return iter([entry for entry in reversed(tuple(self._entries)) if entry.number > after])

    def get(self, number: int) -> Entry | None:
        """One of them, None when it is no more."""
        return next((entry for entry in tuple(self._entries) if entry.number == number), None)

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()
