"""How long a call may take, and how often it may be made, by what it does."""

from __future__ import annotations

import random
from dataclasses import dataclass

from yibao.gateway.effects import EffectKind

_FIRST_PAUSE_S = 0.2


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds that a reply may take, per class of interface; ``attempts`` is how often a query is made at most.

    ``margin``: when a journalled call has taken so much longer than its timeouts allow, its process counts as dead.
    """

    query: float = 30.0
    upload: float = 100.0
    money: float = 100.0
    file: float = 300.0
    attempts: int = 3
    margin: float = 10.0

    def seconds(self, effect: EffectKind) -> float:
        """The timeout of a class; state has that of money."""
        match effect:
            case "query":
                return self.query
            case "upload":
                return self.upload
            case "file":
                return self.file
            case _:
                return self.money

    def tries(self, effect: EffectKind) -> int:
        """Only queries are ever made again."""
        return max(1, self.attempts) if effect == "query" else 1

    def pause(self, attempt: int) -> float:
        """Seconds to wait after a failed attempt (counted from 1): longer each time, and not all clients at once."""
        return _FIRST_PAUSE_S * float(2 ** (attempt - 1)) * random.uniform(0.75, 1.25)
