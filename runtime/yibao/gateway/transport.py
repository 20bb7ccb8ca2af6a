"""The one seam through which requests leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from yibao.gateway.stream import Body, FileSource, Sink

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is to be posted. ``infno`` and ``msgid`` are for error messages; the body is never part of a repr.

    ``file``: the content of a 9101 that a profile puts in place; ``sink``: where the bytes of a file reply go, instead
    of into ``Incoming.body``, which then holds their first four only.
    """

    url: str
    infno: str
    msgid: str
    body: Body
    headers: Mapping[str, str]
    timeout: float
    method: str = "POST"
    file: FileSource | None = None
    sink: Sink | None = None

    def __repr__(self) -> str:
        return f"Outgoing({self.infno} {self.msgid}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came back; ``content_type`` without parameters, in lower case; header names in lower case."""

    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=lambda: _NO_HEADERS, repr=False)

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
