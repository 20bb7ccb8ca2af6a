"""The comparison itself: needs against what has been tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from yibao.message.tables import EditionTable
from yibao.running.assess.tried import Tried
from yibao.running.needs import Need, Needs, ProfileId, Word

Standing = Literal["done", "answers", "failing", "never", "inbound"]
"""A success; refusals alone, which show that it answers; neither of both; never tried; the platform calls it, so that no
journal of ours knows."""


@dataclass(frozen=True, slots=True)
class Item:
    """One number that the profile needs."""

    infno: str
    name: str
    method: str
    row: str
    need: Need
    word: Word
    standing: Standing
    tried: Tried
    basis: tuple[str, ...]
    enough: Literal["done", "answers"] = "done"

    @property
    def missing(self) -> bool:
        """Whether it must still be shown to work."""
        short = ("failing", "never") if self.enough == "answers" else ("answers", "failing", "never")
        return self.word == "must" and self.standing in short


@dataclass(frozen=True, slots=True)
class Stage:
    """A phase with its numbers: how many must be, how many are done."""

    id: str
    must: int
    done: int
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Nothing that must be is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class Assessment:
    """``absent``: methods that the profile must have and the edition has not; ``unjudged``: numbers of the edition that no
    row speaks of; ``logged``: whether there is a call log, without which queries count as never tried.
    """

    profile: ProfileId
    edition: str
    needs: Needs
    items: tuple[Item, ...]
    stages: tuple[Stage, ...]
    absent: tuple[str, ...]
    unjudged: tuple[str, ...]
    logged: bool

    @property
    def next(self) -> Stage | None:
        """The first phase that is not complete; None when all are."""
        return next((stage for stage in self.stages if not stage.complete), None)

    @property
    def missing(self) -> tuple[Item, ...]:
        """All that must still be shown to work."""
        return tuple(item for item in self.items if item.missing)


def assess(
    needs: Needs, profile: ProfileId, table: EditionTable, found: Mapping[str, Tried], *, logged: bool
) -> Assessment:
    """Compare. ``found`` is what has been tried, by number."""
    numbers = {item.method: number for number, item in table.interfaces.items()}
    items = tuple(
        _item(needs, profile, table, found, key, need, numbers[method])
        for key, need in needs.needs.items()
        for method in need.methods
        if method in numbers and need.needs[profile] != "no"
    )
    absent = tuple(
        method
        for need in needs.needs.values()
        if need.needs[profile] == "must"
        for method in need.methods
        if method not in numbers
    )
    judged = needs.by_method()
    unjudged = tuple(number for number, item in table.interfaces.items() if item.method not in judged)
    stages = tuple(_stage(phase, items) for phase in needs.phases)
    return Assessment(profile, table.edition, needs, items, stages, absent, unjudged, logged)


def _item(
    needs: Needs,
    profile: ProfileId,
    table: EditionTable,
    found: Mapping[str, Tried],
    key: str,
    need: Need,
    number: str,
) -> Item:
    interface, known = table.interfaces[number], found.get(number, Tried())
    standing = _standing(known, inbound=interface.caller == "platform")
    return Item(
        number,
        interface.name,
        interface.method,
        key,
        need,
        need.needs[profile],
        standing,
        known,
        needs.basis(profile, need),
        needs.phases[need.phase].enough,
    )


def _standing(known: Tried, *, inbound: bool) -> Standing:
    if known.done:
        return "done"
    if inbound:
        return "inbound"
    if known.refused:
        return "answers"
    return "failing" if known.calls else "never"


def _stage(phase: str, items: tuple[Item, ...]) -> Stage:
    must = [item for item in items if item.need.phase == phase and item.word == "must"]
    missing = tuple(item.infno for item in must if item.missing)
    return Stage(phase, len(must), len(must) - len(missing), missing)
