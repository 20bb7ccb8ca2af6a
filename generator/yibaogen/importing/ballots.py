"""How witnesses vote on one property: the most voices win, the earlier witness breaks a tie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """``agreed``: nobody contradicted; ``tied``: no value had most voices."""

    value: T | None
    agreed: bool
    tied: bool


def decide(votes: Mapping[str, T | None]) -> Outcome[T]:
    """``votes`` by witness, in the order of weight; None: says nothing."""
    count: dict[T, int] = {}
    for vote in votes.values():
        if vote is not None:
            count[vote] = count.get(vote, 0) + 1
    if not count:
        return Outcome(None, True, False)
    best = max(count, key=lambda value: count[value])
    tied = sum(1 for voices in count.values() if voices == count[best]) > 1
    return Outcome(best, len(count) == 1, tied)
