"""What verbs work on: the draft, and the events that they note with both places."""

from __future__ import annotations

from typing import Any

from yibao.events import Event, Severity, Span
from yibaogen.model import Edition
from yibaogen.overlay.draft import Group, Slot
from yibaogen.overlay.kinds import attributes, open_group, root_slot, same_text, value_text
from yibaogen.overlay.model import KIND_OF_GROUP, Address, Change
from yibaogen.text.sink import Sink, nearest


class Work:
    """One overlay being applied to one base."""

    def __init__(self, base: Edition, sink: Sink) -> None:
        self.base = base
        self.sink = sink
        self.root = root_slot(base)

    def error(self, event_id: str, change: Change, *related: Span | None, **args: str) -> None:
        """Note an error at a line; ``related`` are the places in the base, or the other line."""
        places = tuple(span for span in related if span is not None and span.file)
        event = Event(event_id, Severity.ERROR, change.span, str(change.address), args, places)
        self.sink.extend((event,))

    def group(self, change: Change) -> Group | None:
        """The group that the change's thing belongs to, or None with an event."""
        slot = self._walk(change, change.address.steps[:-1])
        return None if slot is None else open_group(slot, change.address.steps[-1][0])

    def find(self, change: Change) -> Slot | None:
        """The thing of the base that a line names, or None with an event that names the nearest."""
        return self._walk(change, change.address.steps)

    def _walk(self, change: Change, steps: tuple[tuple[str, str], ...]) -> Slot | None:
        slot = self.root
        for group, name in steps:
            known = open_group(slot, group).kept
            found = known.get(name)
            if found is None:
                self._unknown(change, slot, name, [key or "." for key in known])
                return None
            slot = found
        return slot

    def _unknown(self, change: Change, holder: Slot, name: str, known: list[str]) -> None:
        near = nearest(name, known) or ", ".join(known if len(known) <= 8 else [*known[:8], "…"]) or "-"
        self.error(
            "overlay-no-match",
            change,
            span_of(holder.base),
            found=name or ".",
            place=f"{self.base.id} {holder.address}".rstrip(),
            nearest=near,
        )

    def touch(self, slot: Slot, key: str, change: Change) -> bool:
        """Claim an attribute for a line; False with an event when another line has it already."""
        first = slot.touched.get(key)
        if first is not None:
            self.error("overlay-twice", change, first.span, span_of(slot.base), key=key)
            return False
        slot.touched[key] = change
        return True

    def as_was(self, slot: Slot, change: Change) -> bool:
        """Whether the base still says what ``was:`` expects; events for each attribute that it does not."""
        known = attributes(slot.address.kind)
        fine = True
        for key, text in change.was:
            if key not in known:
                self.error(
                    "overlay-was-key", change, found=key, nearest=nearest(key, known) or ", ".join(known)
                )
            elif not same_text(text, value_text(getattr(slot.base, known[key]))):
                found = value_text(getattr(slot.base, known[key]))
                self.error(
                    "overlay-was",
                    change,
                    span_of(slot.base),
                    key=key,
                    allowed=text,
                    found=found,
                    base=self.base.id,
                )
            else:
                continue
            fine = False
        return fine


def span_of(part: Any) -> Span | None:
    """Where a thing of the base is written; an envelope is where its request is."""
    request = getattr(part, "request", None)
    found: Span | None = getattr(part if request is None else request, "span", None)
    return found


def kind_of(address: Address) -> str:
    """The kind of what an address names."""
    return KIND_OF_GROUP[address.steps[-1][0]]
