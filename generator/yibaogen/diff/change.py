"""One judged difference, and its fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.events import Event, Span
from yibaogen.diff.rules import PROSE, DiffRule


@dataclass(frozen=True, slots=True)
class Change:
    """``infno`` is A's number (B's for a new interface), None for the envelope and dictionaries; ``direction`` is
    ``input``, ``output``, ``file``, ``request``, ``response`` or None. ``path`` is ``node.field`` below the direction,
    else ``rules/<id>``, ``dictionaries/<id>/<code>`` or empty. ``before`` and ``after`` are the two values as text.

    ``facts`` fill the sentence. ``span`` is the place in B (in A for what is gone), ``was`` the place in A.
    """

    rule: DiffRule
    infno: str | None
    direction: str | None
    path: str
    before: str | None
    after: str | None
    facts: Mapping[str, str] = field(default_factory=dict)
    span: Span | None = None
    was: Span | None = None

    @property
    def fingerprint(self) -> str:
        """16 hex digits of the facts; words (names, notes, messages) play no part, so rewording never changes it."""
        values = [] if self.rule.kind in PROSE else [self.before, self.after]
        facts = [self.rule.id, self.infno, self.direction, self.path, *values]
        return hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest()[:16]

    @property
    def address(self) -> str:
        """Where, in words of the spec: ``2207 input data.psn_no``."""
        return " ".join(part for part in (self.infno, self.direction, self.path) if part)

    @property
    def event(self) -> Event:
        """The change as the event that people read."""
        none = {
            "from": "-" if self.before is None else self.before,
            "to": "-" if self.after is None else self.after,
        }
        related = () if self.was is None or self.was == self.span else (self.was,)
        args = {**none, "path": self.path, **self.facts}
        return Event(self.rule.id, self.rule.level.severity, self.span, self.address, args, related)
