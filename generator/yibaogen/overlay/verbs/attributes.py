"""Verbs that change attributes of what the base has: tighten, relax, retype, recode, retitle, annotate, cite, reshape …"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from yibaogen.model import FieldType
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.kinds import attributes, value_text
from yibaogen.overlay.model import Change
from yibaogen.overlay.strength import strength
from yibaogen.overlay.verbs.row import Verb
from yibaogen.overlay.work import Work, span_of

_LIMITS = {
    "field": ("required", "type"),
    "node": ("required", "max"),
    "outer": ("required", "max"),
    "element": ("type",),
}
_ALL = ("field", "node", "outer", "interface", "dict", "element")
# Words that say which way a change goes must be true.
_STRENGTHS = ("tighten", "relax")


def set_attributes(work: Work, change: Change) -> None:
    """Give the thing the line's values; each must differ from the base and be what the verb says."""
    slot = work.find(change)
    if slot is None or not work.as_was(slot, change):
        return
    for key, value in change.facts:
        if _truthful(work, slot, change, key, value) and work.touch(slot, key, change):
            slot.value = replace(slot.value, **{attributes(slot.address.kind)[key]: value})


def _truthful(work: Work, slot: Slot, change: Change, key: str, value: Any) -> bool:
    old = getattr(slot.base, attributes(slot.address.kind)[key])
    way = strength(key, old, value)
    told = {
        "key": key,
        "found": value_text(value),
        "base": work.base.id,
        "was": value_text(old),
        "verb": change.verb,
    }
    if way == "same":
        work.error("overlay-no-effect", change, span_of(slot.base), **told)
        return False
    right = {"other": "retype", "tighten": "tighten", "relax": "relax"}[way]
    if key in ("required", "max", "type") and change.verb in (*_STRENGTHS, "retype") and change.verb != right:
        work.error("overlay-untrue", change, span_of(slot.base), allowed=right, **told)
        return False
    return True


def retype(work: Work, change: Change) -> None:
    """Another base type or shape; a type that is coded no more loses its dictionary."""
    slot = work.find(change)
    kind: FieldType | None = change.get("type")
    set_attributes(work, change)
    if slot is None or kind is None or change.has("dict"):
        return
    if slot.base.dict is not None and not kind.coded and work.touch(slot, "dict", change):
        slot.value = replace(slot.value, dict=None)


def reshape(work: Work, change: Change) -> None:
    """An object becomes an array or the other way round; ``max`` belongs to arrays."""
    slot = work.find(change)
    set_attributes(work, change)
    if slot is None or change.has("max") or slot.base.max_items is None:
        return
    if work.touch(slot, "max", change):
        slot.value = replace(slot.value, max_items=None)


def switch(work: Work, change: Change) -> None:
    """``open`` and ``close`` a dictionary."""
    set_attributes(work, replace(change, facts=(("open", change.verb == "open"),)))


VERBS = (
    Verb("tighten", _LIMITS, set_attributes),
    Verb("relax", _LIMITS, set_attributes),
    Verb("retype", {"field": ("type", "dict", "shape"), "element": ("type", "dict", "shape")}, retype),
    Verb("recode", {"field": ("dict",), "element": ("dict",)}, set_attributes),
    Verb("retitle", dict.fromkeys(_ALL, ("name",)), set_attributes),
    Verb("annotate", dict.fromkeys(_ALL, ("note",)), set_attributes),
    Verb("cite", dict.fromkeys(_ALL, ("sources",)), set_attributes),
    Verb("reshape", {"node": ("kind", "max"), "outer": ("kind", "max")}, reshape, ("kind",)),
    Verb("relevel", {"interface": ("level1", "level2", "caller", "method")}, set_attributes),
    Verb("open", {"dict": ()}, switch, one=False),
    Verb("close", {"dict": ()}, switch, one=False),
)
