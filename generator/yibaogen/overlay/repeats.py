"""Nothing may say again what the base says: what an overlay takes away and brings back the same is a line too many."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from yibaogen.model import Edition, Interface, Node
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.kinds import open_group, root_slot
from yibaogen.overlay.model import Address, Overlay
from yibaogen.overlay.work import Work, span_of

_TAKING = ("remove", "replace-")


def note_repeats(work: Work, overlay: Overlay, result: Edition) -> None:
    """An error at every line that takes a thing away of which the result has the like, whoever is cited for it."""
    # Each looked at once: an edition has thousands of parts, and most lines stand in the same few interfaces.
    roots = (root_slot(work.base), root_slot(result))
    for change in overlay.changes:
        if not change.verb.startswith(_TAKING) or change.verb == "remove-codes":
            continue
        old, new = (_at(root, change.address) for root in roots)
        if old is not None and new is not None and uncited(old) == uncited(new):
            work.error("overlay-repeats", change, span_of(old), verb=change.verb, base=work.base.id)


def _at(root: Slot, address: Address) -> Any:
    slot = root
    for group, name in address.steps:
        found = open_group(slot, group).kept.get(name)
        if found is None:
            return None
        slot = found
    return slot.base


def uncited(part: Any) -> Any:
    """The thing without its sources and those of its parts."""
    if isinstance(part, Interface):
        return replace(
            part,
            sources=(),
            input=tuple(map(uncited, part.input)),
            output=tuple(map(uncited, part.output)),
            file=tuple(map(uncited, part.file)),
            rules=tuple(map(uncited, part.rules)),
        )
    if isinstance(part, Node):
        return replace(part, sources=(), fields=tuple(map(uncited, part.fields)))
    return replace(part, sources=()) if hasattr(part, "sources") else part
