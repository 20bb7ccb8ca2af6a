"""A draft of an edition: every thing that a line names becomes a slot; the rest of the base is taken over as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from yibaogen.overlay.model import FIRST, Address, Change


@dataclass(slots=True)
class Slot:
    """One thing of the base (or a new one, ``base`` None) and what lines do to it.

    ``value`` is the thing with its attributes changed; its parts stand in ``groups``, opened when a line needs them.
    ``touched`` tells for each attribute which line set it.
    """

    address: Address
    base: Any
    value: Any
    name: str
    removed: Change | None = None
    renamed: Change | None = None
    placed: Change | None = None
    touched: dict[str, Change] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)

    @property
    def new(self) -> bool:
        """True for what the base does not have."""
        return self.base is None

    @property
    def after(self) -> str | None:
        """Where it was put: below this name, ``^`` for first, None for last."""
        found = self.placed.get("after") if self.placed is not None else None
        return None if found is None else str(found)


@dataclass(slots=True)
class Group:
    """The parts of one thing in one group: those of the base by the base's names, and the new ones."""

    kept: dict[str, Slot]
    added: list[Slot] = field(default_factory=list)

    def alive(self) -> Iterator[Slot]:
        """All that the result has, the base's first."""
        yield from (slot for slot in self.kept.values() if slot.removed is None)
        yield from self.added


@dataclass(frozen=True, slots=True)
class Order:
    """The slots in their order; ``lost`` name a neighbour that is not there, or each other in a circle."""

    slots: tuple[Slot, ...]
    lost: tuple[Slot, ...]


def ordered(group: Group) -> Order:
    """The base's order without what left its place, and the rest put in behind their neighbours.

    Two slots behind the same neighbour come in the order of their names: the order of lines means nothing.
    """
    still: list[Slot] = []
    behind: dict[str | None, list[Slot]] = {}
    for slot in group.alive():
        if slot.placed is None:
            still.append(slot)
        else:
            behind.setdefault(slot.after, []).append(slot)
    if not behind:
        return Order(tuple(still), ())
    found: list[Slot] = []
    firsts, lasts = (sorted(behind.pop(place, ()), key=_name) for place in (FIRST, None))
    # A stack and no recursion: a thousand new fields may each stand behind the one before.
    stack = [*firsts, *still, *lasts][::-1]
    while stack:
        slot = stack.pop()
        found.append(slot)
        stack.extend(sorted(behind.pop(slot.name, ()), key=_name, reverse=True))
    return Order(tuple(found), tuple(slot for slots in behind.values() for slot in slots))


def _name(slot: Slot) -> str:
    return slot.name
