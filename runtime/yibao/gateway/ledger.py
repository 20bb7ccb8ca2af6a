"""The seam to the journal: what a client tells before it sends, and what became of it. The journal stands above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from yibao.events import Event
from yibao.gateway.effects import EffectKind

FateKind = Literal["confirmed", "refused", "unknown", "not-arrived"]


@dataclass(frozen=True, slots=True)
class Intent:
    """A transaction that is about to leave. ``body`` is the plain envelope; ``patience`` the seconds until we give up."""

    infno: str
    msgid: str
    effect: EffectKind
    opter: str
    body: bytes
    patience: float

    def __repr__(self) -> str:
        return f"Intent({self.infno} {self.msgid}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of it. ``reply`` is the plain reply where there was one, ``note`` a sentence without personal data."""

    kind: FateKind
    reply: bytes = b""
    note: str = ""

    def __repr__(self) -> str:
        return f"Fate({self.kind}, {len(self.reply)} bytes)"


class Ledger(Protocol):
    """Keeps transactions that move money or state."""

    def prepare(self, intent: Intent) -> None:
        """Write it down so that no power cut loses it. Raises ``JournalError`` or ``StillOpen``: then nothing may be sent."""
        ...

    def sent(self, msgid: str) -> None:
        """It is given to the transport now. Never raises."""
        ...

    def settle(self, msgid: str, fate: Fate) -> Event | None:
        """Note the fate. Never raises: where it cannot be written, an event says so and recovery will find the fate."""
        ...
