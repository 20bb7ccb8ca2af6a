"""Notes as sentences in which the numbers of other interfaces are links, and what they say about the order of calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yibaogen.model import Edition, Interface
from yibaogen.render.docs.atlas import Atlas, sides
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link, Segment

# Four digits that stand alone: no part of a longer number, an amount or a date.
_NUMBER = re.compile(r"(?<![0-9A-Za-z.\-])[0-9A-Z][0-9]{3}[A-Z]?(?![0-9A-Za-z.]|-[0-9])")
_CLAUSE = re.compile(r"[^，。；;,、\n]+")
_BEFORE = re.compile(r"先|之前|以前|前须|取自|来自|返回的|之后|以后|后调用|后，")
_AFTER = re.compile(r"再|然后|随后|接着|供|用于|撤销用|作废用")


def note_segments(note: str, atlas: Atlas, own: str) -> tuple[Segment, ...]:
    """The note with a link on every number of another interface."""
    return tuple(_pieces(note, atlas, own)) if note else ()


def _pieces(note: str, atlas: Atlas, own: str) -> Iterator[Segment]:
    at = 0
    for match in _NUMBER.finditer(note):
        infno = match.group()
        if infno == own or infno not in atlas.interfaces:
            continue
        if match.start() > at:
            yield Segment(visible(note[at : match.start()]))
        name = visible(atlas.edition.interfaces[infno].name)
        yield Segment(infno, atlas.interfaces[infno], name)
        at = match.end()
    if at < len(note):
        yield Segment(visible(note[at:]))


@dataclass(frozen=True, slots=True)
class Kin:
    """Interfaces that the notes of one name: in its life before it, after it, or just beside it."""

    before: tuple[Link, ...]
    after: tuple[Link, ...]
    beside: tuple[Link, ...]


def kin(interface: Interface, atlas: Atlas) -> Kin:
    """Judged clause by clause: “先调用 2201” names what comes before, “供 2208 使用” what comes after."""
    places: dict[str, str] = {}
    for note in _notes(interface, atlas.edition):
        for clause in _CLAUSE.findall(note):
            for infno in _NUMBER.findall(clause):
                if infno != interface.infno and infno in atlas.interfaces:
                    # The first clause that places an interface counts; a place is better than none.
                    place = _place(clause)
                    places[infno] = places.get(infno) or place
    return Kin(*(_links(places, place, atlas) for place in ("before", "after", "")))


def _place(clause: str) -> str:
    if _BEFORE.search(clause):
        return "before"
    return "after" if _AFTER.search(clause) else ""


def _links(places: dict[str, str], place: str, atlas: Atlas) -> tuple[Link, ...]:
    return tuple(
        Link(f"{infno} {visible(atlas.edition.interfaces[infno].name)}", atlas.interfaces[infno])
        for infno, found in sorted(places.items())
        if found == place
    )


def _notes(interface: Interface, edition: Edition) -> Iterator[str]:
    yield interface.note
    for _side, group in sides(edition, interface.infno):
        for node in group:
            yield node.note
            yield from (field.note for field in node.fields if field.note)
