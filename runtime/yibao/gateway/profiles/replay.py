"""Times and repetitions: what an old message, sent again, is recognised by."""

from __future__ import annotations

import threading
from collections import OrderedDict

_MOST = 100_000


class Seen:
    """Remembers what came within ``window`` seconds, at most 100,000 of it; safe between threads."""

    def __init__(self, window: float) -> None:
        self._window = window
        self._lock = threading.Lock()
        self._known: OrderedDict[bytes, float] = OrderedDict()

    def first_time(self, mark: bytes, now: float) -> bool:
        """Whether this mark has not come before; it is known from now on."""
        with self._lock:
            while self._known:
                oldest, came = next(iter(self._known.items()))
                if now - came <= self._window and len(self._known) < _MOST:
                    break
                del self._known[oldest]
            if mark in self._known:
                return False
            self._known[mark] = now
            return True


def age(stamp: object, now: float) -> float | None:
    """How many seconds ago a time in Unix s (10 digits) or ms (13 digits) was; None for what is no time."""
    text = str(stamp)
    if not (text.isascii() and text.isdecimal()) or len(text) not in (10, 13):
        return None
    return now - (int(text) / 1000 if len(text) == 13 else int(text))
