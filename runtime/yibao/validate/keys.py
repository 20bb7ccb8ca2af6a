"""One object: a loop over its keys. Known ones are checked, unknown ones noted, missing ones reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from yibao.message.json import pointer_key
from yibao.validate.findings import ERROR, MISSING, WARNING, Bad, Check, Fact, Finding

# Beyond this many findings a message is noise: stop.
MOST_FINDINGS = 10_000


class FindingsCutError(Exception):
    """More findings than anybody reads."""


class Keys:
    """The checks of an object's keys. ``required`` gives, in the standard's order, what an absent key is."""

    __slots__ = ("_checks", "_needed", "_required")

    def __init__(self, checks: Mapping[str, Check], required: Mapping[str, tuple[str, Fact]]) -> None:
        self._checks = checks
        self._required = required
        self._needed = frozenset(required)

    def check(self, raw: dict[str, Any], at: str, found: list[Finding]) -> dict[str, Any]:
        """The canonical object; ``at`` is the object's own pointer."""
        out: dict[str, Any] = {}
        get = self._checks.get
        for key, value in raw.items():
            one = get(key)
            if one is None:
                out[key] = self._unknown(key, value, at, found)
                continue
            value = one(value, at, found)
            if value is not None:
                out[key] = value
        self.note_lacking(raw, at, found)
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

    def lacking(self, raw: dict[str, Any]) -> bool:
        """Whether a required key is missing."""
        return not self._needed <= raw.keys()

    def note_lacking(self, raw: dict[str, Any], at: str, found: list[Finding]) -> None:
        """Report every required key that is missing."""
        missing = self._needed - raw.keys()
        if not missing:
            return
        for key in missing if len(missing) == 1 else [key for key in self._required if key in missing]:
            event_id, fact = self._required[key]
            found.append((event_id, ERROR, at + fact.suffix, fact, MISSING, ""))

    def _unknown(self, key: str, value: Any, at: str, found: list[Finding]) -> Bad:
        if len(found) > MOST_FINDINGS:
            raise FindingsCutError
        path = f"{at}/{pointer_key(key)}"
        found.append(("unknown-field", WARNING, path, Fact(key, key, ""), self._checks, ""))
        return Bad(value)
