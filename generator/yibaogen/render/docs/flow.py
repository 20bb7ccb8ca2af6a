"""What notes say about the order of calls: which numbers come before an interface, after it, or are just related."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from yibaogen.model import Interface
from yibaogen.render.docs.atlas import Atlas
from yibaogen.render.docs.notes import NUMBER
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

Place = Literal["before", "after", "beside"]

# Judged by the words right before and right behind a number: “先用 2205”, “须在 2402 出院办理之后”, “再用 9102”.
_BEFORE_AHEAD = re.compile(r"(?:先(?:调用|用|做|办理)?|取自|来自|刚做的)\s*$")
_BEFORE_BEHIND = re.compile(r"\s*(?:[^，。；、0-9]{0,10}(?:之后|以后)|返回的)")
_AFTER_AHEAD = re.compile(r"(?:再用|再调用|随后用|然后用|之后用|以后用|放弃就诊用|供)\s*$")
_AFTER_BEHIND = re.compile(r"\s*[^，。；、0-9]{0,10}(?:之前|以前)")
_OPPOSITE: Mapping[Place, Place] = {"before": "after", "after": "before", "beside": "beside"}


class Kin(msgspec.Struct, frozen=True):
    """The neighbours of one interface in its flow."""

    before: tuple[Link, ...]
    after: tuple[Link, ...]
    beside: tuple[Link, ...]


def flow(atlas: Atlas) -> dict[str, Kin]:
    """Every interface's neighbours. What one note says of another number holds for that number's page too."""
    places: dict[str, dict[str, Place]] = {infno: {} for infno in atlas.interfaces}
    for infno, interface in atlas.edition.interfaces.items():
        for other, place in _named(interface, atlas):
            _settle(places[infno], other, place)
            _settle(places[other], infno, _OPPOSITE[place])
    return {infno: _kin(found, atlas) for infno, found in places.items()}


def _named(interface: Interface, atlas: Atlas) -> Iterator[tuple[str, Place]]:
    note = interface.note
    for match in NUMBER.finditer(note):
        if match.group() != interface.infno and match.group() in atlas.interfaces:
            yield match.group(), _place(note[: match.start()], note[match.end() :])


def _place(ahead: str, behind: str) -> Place:
    if _AFTER_AHEAD.search(ahead) or _AFTER_BEHIND.match(behind):
        return "after"
    if _BEFORE_AHEAD.search(ahead) or _BEFORE_BEHIND.match(behind):
        return "before"
    return "beside"


def _settle(places: dict[str, Place], other: str, place: Place) -> None:
    """A place in the order beats none; where two notes disagree nothing is claimed."""
    known = places.get(other)
    if known is None or known == "beside":
        places[other] = place
    elif place not in ("beside", known):
        places[other] = "beside"


def _kin(places: Mapping[str, Place], atlas: Atlas) -> Kin:
    def links(place: Place) -> tuple[Link, ...]:
        return tuple(
            Link(f"{visible(infno)} {visible(atlas.names[infno])}", atlas.interfaces[infno])
            for infno in sorted(places)
            if places[infno] == place
        )

    return Kin(links("before"), links("after"), links("beside"))
