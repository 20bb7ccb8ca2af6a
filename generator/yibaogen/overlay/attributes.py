"""Attributes that differ, as lines with the one verb that says it truly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yibaogen.overlay.kinds import attributes, value_text
from yibaogen.overlay.model import Address, Change
from yibaogen.overlay.strength import strength

_BY_KEY = {
    "name": "retitle",
    "note": "annotate",
    "sources": "cite",
    "kind": "reshape",
    "shape": "retype",
    "dict": "recode",
    "level1": "relevel",
    "level2": "relevel",
    "caller": "relevel",
    "method": "relevel",
}
# Long texts and lists of witnesses are no facts that a later base would conflict with.
_WITHOUT_WAS = ("note", "sources")


def change(verb: str, address: Address, **facts: Any) -> Change:
    """A line without a place."""
    return Change(verb, address, tuple(sorted(facts.items())))


def attribute_changes(address: Address, old: Any, new: Any) -> Iterator[Change]:
    """The lines that turn the attributes of one thing into those of another: one line a verb."""
    lines: dict[str, dict[str, Any]] = {}
    was: dict[str, list[tuple[str, str]]] = {}
    names = attributes(address.kind)
    differing = {key for key, name in names.items() if getattr(old, name) != getattr(new, name)}
    for key in names:
        if key not in differing:
            continue
        before, after = getattr(old, names[key]), getattr(new, names[key])
        verb = _verb(key, before, after, old, new)
        if verb == "":
            continue
        lines.setdefault(verb, {})[key] = after
        if key not in _WITHOUT_WAS:
            was.setdefault(verb, []).append((key, value_text(before)))
    for verb, facts in lines.items():
        told = () if verb in ("open", "close") else tuple(sorted(was.get(verb, ())))
        listed = () if verb in ("open", "close") else tuple(sorted(facts.items()))
        yield Change(verb, address, listed, told)


def _verb(key: str, before: Any, after: Any, old: Any, new: Any) -> str:
    """The verb of one attribute; "" for what another line says already."""
    if key == "open":
        return "open" if after else "close"
    if key in ("required", "type"):
        way = strength(key, before, after)
        return way if way in ("tighten", "relax") else "retype"
    if key == "max":
        if old.kind != new.kind:
            return "reshape" if after is not None else ""
        return strength(key, before, after)
    if key == "dict" and old.type.coded != new.type.coded:
        return "retype" if after is not None else ""
    return _BY_KEY[key]
