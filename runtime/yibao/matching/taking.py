"""Choices out of a workbook into the review: all that can be taken, and what cannot, by cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from yibao.events import Event, Severity
from yibao.matching.decisions import Choice
from yibao.matching.items import Local, National
from yibao.matching.review import Review
from yibao.matching.workbook import Picked, Taken

Lookup = Callable[[str], National | None]
"""A national row by its code, out of the catalogue; None where there is none."""


@dataclass
class Took:
    """How many decisions were new, how many stood already, and what was not taken."""

    decided: int = 0
    unchanged: int = 0
    found: list[Event] = field(default_factory=list)


def take(review: Review, taken: Taken, lookup: Lookup, name: str) -> Took:
    """Write the choices of a workbook down, all in one transaction. What is wrong is left out and told."""
    took = Took(found=list(taken.found))
    made = list(_made(review, taken, lookup, name, took))
    took.decided = review.decide_all(taken.kind, made)
    return took


def _made(
    review: Review, taken: Taken, lookup: Lookup, name: str, took: Took
) -> Iterator[tuple[Local, Choice, National | None, str]]:
    for pick in taken.picked:
        item = review.find(taken.kind, pick.local_id)
        if item is None:
            took.found.append(_wrong("match-item-missing", pick, found=pick.local_id[:40]))
            continue
        national = None
        if pick.choice == "confirmed":
            national = item.candidate(pick.code) or lookup(pick.code)
            if national is None:
                took.found.append(_wrong("match-code-missing", pick, found=pick.code[:60]))
                continue
        before = item.decision
        if before and before.choice == pick.choice and before.code == pick.code and not item.changed:
            took.unchanged += 1
            continue
        yield item.local, pick.choice, national, f"{name} {pick.cell}"


def _wrong(event: str, pick: Picked, **args: str) -> Event:
    return Event(event, Severity.ERROR, path=pick.cell, args={**args, "cell": pick.cell})
