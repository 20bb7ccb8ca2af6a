"""The one engine: an overlay over a base gives an edition."""

from __future__ import annotations

from yibao.events import Event, Severity, Span
from yibaogen.model import Edition
from yibaogen.overlay.check import blame, check_edition
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.finish import finish
from yibaogen.overlay.kinds import open_group
from yibaogen.overlay.model import Address, Applied, Change, Origins, Overlay
from yibaogen.overlay.origins import origins_after
from yibaogen.overlay.repeats import note_repeats
from yibaogen.overlay.verbs import VERBS
from yibaogen.overlay.work import Work, span_of
from yibaogen.text.sink import Sink

_NOTHING: Origins = {}


def apply(overlay: Overlay, base: Edition, origins: Origins = _NOTHING) -> Applied:
    """The edition that an overlay means; ``origins`` are the base's. What does not fit stands in the events.

    The order of the changes does not matter. Neither argument is touched.
    """
    sink = Sink()
    work = Work(base, sink)
    for change in sorted(overlay.changes, key=Change.sort_key):
        VERBS[change.verb].act(work, change)
    _bring(work, overlay)
    edition = finish(work, overlay)
    if not sink.failed:
        note_repeats(work, overlay, edition)
    if not sink.failed:
        sink.extend(check_edition(edition, blame(work.root)))
    if sink.failed:
        return Applied(None, sink.events(), {})
    return Applied(edition, sink.events(), origins_after(work.root, overlay.edition, origins))


def _bring(work: Work, overlay: Overlay) -> None:
    """The new things of the ordinary files; a name that the base has is an error that names the verbs to use."""
    for group, things in (
        ("element", overlay.elements),
        ("dict", overlay.dictionaries),
        ("interface", overlay.interfaces),
    ):
        known = open_group(work.root, group)
        alive = {slot.name: slot for slot in known.alive()}
        for name, thing in things.items():
            if name in alive:
                _there(work, group, name, thing.span, alive[name])
                continue
            known.added.append(Slot(Address(()).below(group, name), None, thing, name))
    _unreplaced(work, overlay)


def _there(work: Work, group: str, name: str, span: Span, slot: Slot) -> None:
    event_id = {"interface": "overlay-interface-there", "dict": "overlay-dict-there"}.get(
        group, "overlay-element-there"
    )
    related = tuple(place for place in (span_of(slot.base),) if place is not None)
    event = Event(event_id, Severity.ERROR, span, name, {"found": name, "base": work.base.id}, related)
    work.sink.extend((event,))


def _unreplaced(work: Work, overlay: Overlay) -> None:
    for change in overlay.changes:
        if change.verb == "replace-interface" and change.address.name not in overlay.interfaces:
            work.error("overlay-replacement-missing", change, found=change.address.name)
