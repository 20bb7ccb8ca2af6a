"""What may show the test persons, and why. Everything else that a run tells or writes is searched.

``test``: pattern of a test's id; ``place``: pattern of the kind (``output``, ``child``, ``log``, ``event …``, ``error``, ``file …``).
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True)
class Exclusion:
    """Both patterns must match."""

    test: str
    place: str
    reason: str


EXCLUSIONS: tuple[Exclusion, ...] = ()


def excused(test: str, place: str) -> bool:
    """Whether a test may show people at a place."""
    return any(fnmatch(test, each.test) and fnmatch(place, each.place) for each in EXCLUSIONS)
