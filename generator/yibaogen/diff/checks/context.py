"""What checks of parts need to know of the whole."""

from __future__ import annotations

from dataclasses import dataclass

from yibaogen.diff.place import Place, side_of
from yibaogen.diff.rules import Side
from yibaogen.diff.tree import EditionDiff, FieldDiff, NodeDiff, RuleDiff
from yibaogen.model import Dictionary


@dataclass(frozen=True, slots=True)
class Context:
    """One direction of one interface (``infno`` None: of the envelope)."""

    whole: EditionDiff
    infno: str | None
    direction: str | None
    side: Side

    def dictionary(
        self, before: str | None, after: str | None
    ) -> tuple[Dictionary | None, Dictionary | None]:
        """The code lists of a field in A and in B."""
        old = self.whole.before.dictionaries.get(before) if before else None
        new = self.whole.after.dictionaries.get(after) if after else None
        return old, new

    def place(self, diff: NodeDiff | FieldDiff | RuleDiff, path: str, name: str) -> Place:
        """The place of a part: written in B, or in A when it is gone."""
        was = diff.before.span if diff.before is not None else None
        now = diff.after.span if diff.after is not None else was
        return Place(self.infno, self.direction, self.side, path, name, now, was)

    def on(self, direction: str, caller: str) -> Context:
        """The same whole seen from one direction."""
        side = side_of(direction, "platform" if caller == "platform" else "institution")
        return Context(self.whole, self.infno, direction, side)
