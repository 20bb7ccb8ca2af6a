"""The nearest known name to a wrong one, at a bounded cost."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import lru_cache

_LONGEST = 40
_MOST_LOOKUPS = 20


def bare(name: str) -> str:
    """A name without what writers vary: case, underscores, dashes."""
    return name.replace("_", "").replace("-", "").lower()


class Nearest:
    """Finds near names in one message; after 20 searches it stops looking, so hostile input costs nothing."""

    def __init__(self) -> None:
        self._answers: dict[tuple[int, str], str] = {}
        self._left = _MOST_LOOKUPS

    def find(self, name: str, known: Iterable[str], group: int) -> str:
        """The known name nearest to ``name`` or ``""``; ``group`` tells sets of known names apart."""
        key = (group, name)
        if key in self._answers:
            return self._answers[key]
        if self._left <= 0 or len(name) > _LONGEST:
            return ""
        self._left -= 1
        answer = _search(name, known)
        self._answers[key] = answer
        return answer


# Names of an edition come up again and again.
_bare_known = lru_cache(8192)(bare)


def _search(name: str, known: Iterable[str]) -> str:
    plain = bare(name)
    near: list[str] = []
    for candidate in known:
        if _bare_known(candidate) == plain:
            return candidate
        if abs(len(candidate) - len(name)) <= 2 and set(candidate[:2]) & set(name[:2]):
            near.append(candidate)
    found = difflib.get_close_matches(name, near, n=1, cutoff=0.75)
    return found[0] if found else ""
