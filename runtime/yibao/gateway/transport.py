"""The one seam through which requests leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is to be posted. ``infno`` and ``msgid`` are for error messages; the body is never part of a repr."""

    url: str
    infno: str
    msgid: str
    body: bytes
    headers: Mapping[str, str]
    timeout: float

    def __repr__(self) -> str:
        return f"Outgoing({self.infno} {self.msgid}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came back; ``content_type`` without parameters, in lower case."""

    status: int
    content_type: str
    body: bytes

    def __repr__(self) -> str:
        return f"Incoming({self.status} {self.content_type}, {len(self.body)} bytes)"


class Transport(Protocol):
    """Sends once. Raises ``NotSent`` only when surely nothing left, ``OutcomeUnknown`` for any other failure."""

    def send(self, outgoing: Outgoing) -> Incoming:
        """Post and wait for the whole answer."""
        ...

    def close(self) -> None:
        """Give the connections back."""
        ...


class AsyncTransport(Protocol):
    """The same for ``async`` code."""

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Post and wait for the whole answer."""
        ...

    async def aclose(self) -> None:
        """Give the connections back."""
        ...
