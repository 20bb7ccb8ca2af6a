"""The doctor's own ear on the line: what came back, with headers and times."""

from __future__ import annotations

import time
from dataclasses import dataclass

from yibao.gateway.transport import Incoming, Outgoing, Transport


@dataclass(frozen=True, slots=True)
class Heard:
    """One exchange. ``left`` and ``came`` are seconds since 1970 by this machine's clock."""

    infno: str
    left: float
    came: float
    incoming: Incoming


class Line:
    """A ``Transport`` that remembers all that came back."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self.heard: list[Heard] = []

    def send(self, outgoing: Outgoing) -> Incoming:
        """As the transport inside."""
        left = time.time()
        incoming = self._inner.send(outgoing)
        self.heard.append(Heard(outgoing.infno, left, time.time(), incoming))
        return incoming

    def close(self) -> None:
        """Close the transport inside."""
        self._inner.close()
