"""Where each fact of a thing comes from: the line of an overlay, or the place in the base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from yibao.events import Span
from yibaogen.model import Edition, Field
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.finish import fact_text
from yibaogen.overlay.kinds import attributes, open_group, root_slot
from yibaogen.overlay.model import FIRST, Address, Origin, Origins
from yibaogen.overlay.work import span_of
from yibaogen.text.sink import nearest


@dataclass(frozen=True, slots=True)
class Fact:
    """One attribute: its value, where it is written first, and the lines that changed it since, oldest first."""

    key: str
    value: str
    span: Span | None
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """``facts`` of a thing; ``gone`` are the lines that took it away; ``nearest`` when there is no such thing."""

    address: Address
    name: str
    facts: tuple[Fact, ...]
    gone: tuple[Origin, ...] = ()
    nearest: str = ""


def explain(address: Address, edition: Edition, origins: Origins) -> Explained:
    """What is known about one address of a resolved edition."""
    holder = slot = root_slot(edition)
    for count, (group, name) in enumerate(address.steps, 1):
        known = open_group(slot, group).kept
        if name not in known:
            return _missing(address, address.steps[:count], [*known], origins)
        holder, slot = slot, known[name]
    facts = [_fact(slot, key, name, edition, origins) for key, name in attributes(address.kind).items()]
    facts += [
        Fact(key, _neighbour(holder, slot) if key == "after" else _now(slot, key), None, found)
        for (place, key), found in sorted(origins.items(), key=lambda item: item[0])
        if place == address and key not in attributes(address.kind)
    ]
    title = getattr(slot.value, "name", "") or getattr(slot.value, "message", "")
    return Explained(address, str(title), tuple(facts))


def _now(slot: Slot, key: str) -> str:
    if key.startswith("code "):
        return next((code.label for code in slot.value.codes if code.code == key[5:]), "")
    return slot.name if key in ("to", "*") else ""


def _neighbour(holder: Slot, slot: Slot) -> str:
    """What stands before it now."""
    group, name = slot.address.steps[-1]
    names = [*open_group(holder, group).kept]
    at = names.index(name)
    return (names[at - 1] or ".") if at else FIRST


def _fact(slot: Slot, key: str, name: str, edition: Edition, origins: Origins) -> Fact:
    value = getattr(slot.value, name)
    return Fact(
        key, fact_text(value), _place(slot.value, name, edition), origins.get((slot.address, key), ())
    )


def _place(thing: Any, name: str, edition: Edition) -> Span | None:
    """The thing's own line, or its element's where the line need not have said it."""
    if isinstance(thing, Field) and name not in ("required", "sources"):
        element = edition.elements.get(thing.code)
        if element is not None and getattr(element, name) == getattr(thing, name):
            return element.span
    return span_of(thing)


def _missing(
    address: Address, upto: tuple[tuple[str, str], ...], known: list[str], origins: Origins
) -> Explained:
    """Taken away, itself or what held it; else unknown."""
    for count in range(len(address.steps), 0, -1):
        gone = origins.get((Address(address.steps[:count]), "-"), ())
        if gone:
            return Explained(address, "", (), gone)
    word = upto[-1][1]
    return Explained(
        address, "", (), (), nearest(word, known) or ", ".join(name or "." for name in known[:8]) or "-"
    )
