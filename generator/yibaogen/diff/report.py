"""A whole comparison: what every output format starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from yibao.events import Event
from yibaogen.diff.accept import Acceptance
from yibaogen.diff.change import Change
from yibaogen.diff.rules import Level

if TYPE_CHECKING:
    # It validates samples, and loads the validator for that.
    from yibaogen.diff.against import Against

FailOn = Literal["breaking", "warning", "any"]
_LEAST: Mapping[FailOn, Level] = {"breaking": Level.BREAKING, "warning": Level.WARNING, "any": Level.INFO}


@dataclass(frozen=True, slots=True)
class DiffReport:
    """``before`` and ``after`` are the two sides as they were named; ``titles`` their editions and versions; ``names``
    the Chinese name of each interface number; ``events`` what is to be said about the list of acceptances."""

    before: str
    after: str
    titles: tuple[str, str]
    names: Mapping[str, str]
    changes: tuple[Change, ...]
    accepted: Mapping[str, Acceptance]
    events: tuple[Event, ...] = ()
    samples: Against | None = None

    def acceptance(self, change: Change) -> Acceptance | None:
        """The entry that a change is accepted by."""
        return self.accepted.get(change.fingerprint)

    def count(self, level: Level) -> int:
        """How many changes of a level nobody has accepted."""
        return sum(change.rule.level is level and self.acceptance(change) is None for change in self.changes)

    def fails(self, limit: FailOn) -> bool:
        """True when an unaccepted change is at least as grave as the limit."""
        return any(self.count(level) for level in Level if level >= _LEAST[limit])

    def groups(self) -> tuple[tuple[str, tuple[Change, ...]], ...]:
        """Changes by what they belong to: an interface number, ``envelope`` or a dictionary's id."""
        return tuple((key, tuple(group)) for key, group in groupby(self.changes, _belongs))

    def title(self, group: str) -> str:
        """The head of a group: number and name."""
        name = self.names.get(group)
        return f"{group} {name}" if name else group


def _belongs(change: Change) -> str:
    if change.infno is not None:
        return change.infno
    return "/".join(change.path.split("/")[:2]) if change.path.startswith("dictionaries/") else "envelope"
