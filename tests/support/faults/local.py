"""The line to the books without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from faults.books import Books
from yibao.gateway import Incoming, Outgoing

Fault = Callable[[Outgoing, Callable[[], Incoming]], Incoming]
"""Gets the request and what would carry it out; may raise instead, before or after."""


@dataclass
class LocalLine:
    """A transport straight into ``books``; ``fault`` stands in between when there is one."""

    books: Books
    sent: list[Outgoing] = field(default_factory=list)
    fault: Fault | None = None

    def send(self, outgoing: Outgoing) -> Incoming:
        """Carry a request out."""
        self.sent.append(outgoing)
        assert isinstance(outgoing.body, bytes)
        body = outgoing.body

        def carry() -> Incoming:
            return Incoming(200, "application/json", self.books.answer(body))

        return carry() if self.fault is None else self.fault(outgoing, carry)

    def close(self) -> None:
        """Nothing is open."""
