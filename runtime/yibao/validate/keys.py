"""One object: a loop over its keys. Known ones are checked, unknown ones noted, missing ones reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from yibao.message.json import pointer_key
from yibao.validate.findings import ERROR, MISSING, WARNING, Bad, Check, Fact, Finding

# Beyond this many findings a message is noise: stop.
MOST_FINDINGS = 10_000


class FindingsCutError(Exception):
    """More findings than anybody reads."""


class Keys:
    """The checks of an object's keys.

    ``required`` gives, in the standard's order, what an absent key is; ``lengths`` the most characters of keys whose
    texts need no other look (empty ones only where the key is required).
    """

    __slots__ = ("_checks", "_lengths", "_needed", "_required")

    def __init__(
        self,
        checks: Mapping[str, Check],
        required: Mapping[str, tuple[str, Fact]],
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
        if not self._needed <= raw.keys():
            self.note(self.missing(raw), at, found)
        return out

    def check_some(
        self, raw: dict[str, Any], keys: Iterable[str], at: str, found: list[Finding], out: dict[str, Any]
    ) -> None:
        """Check only these keys, which are all there, and put what they are into ``out``."""
        for key in keys:
            one = self._checks.get(key)
            value = one(raw[key], at, found) if one else self._unknown(key, raw[key], at, found)
            if value is None:
                out.pop(key, None)
            else:
                out[key] = value

    def one(self, key: str) -> Check:
        """The check of a known key."""
        return self._checks[key]

    def missing(self, raw: dict[str, Any]) -> Sequence[tuple[str, Fact]]:
        """Event id and fact of every required key that is not there."""
        if self._needed <= raw.keys():
            return ()
        return [absence for key, absence in self._required.items() if key not in raw]

    def note(self, missing: Sequence[tuple[str, Fact]], at: str, found: list[Finding]) -> None:
        """Report missing keys."""
        for event_id, fact in missing:
            found.append((event_id, ERROR, at + fact.suffix, fact, MISSING, ""))

    def _unknown(self, key: str, value: Any, at: str, found: list[Finding]) -> Bad:
        if len(found) > MOST_FINDINGS:
            raise FindingsCutError
        path = f"{at}/{pointer_key(key)}"
        found.append(("unknown-field", WARNING, path, Fact(key, key, ""), self._checks, ""))
        return Bad(value)
