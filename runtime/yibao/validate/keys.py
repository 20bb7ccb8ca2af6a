"""One object: a loop over its keys. Known ones are checked, unknown ones noted, missing ones reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from yibao.message.json import pointer_key
from yibao.validate.findings import WARNING, Bad, Check, Fact, Finding, Mistake

# Beyond this many findings a message is noise: stop.
MOST_FINDINGS = 10_000


class FindingsCutError(Exception):
    """More findings than anybody reads."""


class Keys:
    """The checks of an object's keys.

    ``required`` gives, in the standard's order, what the absence of a key is; ``lengths`` the most characters of keys whose
    texts need no other look (empty ones only where the key is required).
    """

    __slots__ = ("_checks", "_lengths", "_needed", "_required")

    def __init__(
        self,
        checks: Mapping[str, Check],
        required: Mapping[str, Mistake],
        lengths: Mapping[str, int],
    ) -> None:
        self._checks = checks
        self._required = required
        self._lengths = lengths
        self._needed = frozenset(required)

    def check(self, raw: dict[str, Any], at: str, found: list[Finding]) -> dict[str, Any]:
        """The canonical object; ``at`` is the object's own pointer."""
        out = raw.copy()
        length = self._lengths.get
        get = self._checks.get
        needed = self._needed
        for key, value in raw.items():
            # Texts no longer than they may be are what there is most of.
            if type(value) is str and len(value) <= length(key, -1) and (value or key not in needed):
                continue
            one = get(key)
            if one is None:
                out[key] = self._unknown(key, value, at, found)
                continue
            canonical = one(value, at, found)
            if canonical is None:
                del out[key]
            elif canonical is not value:
                out[key] = canonical
        if not needed <= raw.keys():
            note_missing(self.missing(raw), at, found)
        return out

    def one(self, key: str) -> Check:
        """The check of what stands at a key."""
        return self._checks.get(key) or partial(self._unknown, key)

    def missing(self, raw: dict[str, Any]) -> Sequence[Mistake]:
        """What is wrong with the required keys that are not there."""
        if self._needed <= raw.keys():
            return ()
        return [mistake for key, mistake in self._required.items() if key not in raw]

    def _unknown(self, key: str, value: Any, at: str, found: list[Finding]) -> Bad:
        if len(found) > MOST_FINDINGS:
            raise FindingsCutError
        path = f"{at}/{pointer_key(key)}"
        found.append((path, Mistake("unknown-field", WARNING, Fact(key, key, ""), self._checks, "")))
        return Bad(value)


def note_missing(missing: Sequence[Mistake], at: str, found: list[Finding]) -> None:
    """Report missing keys of the object at ``at``."""
    found += [(at + mistake.fact.suffix, mistake) for mistake in missing]
