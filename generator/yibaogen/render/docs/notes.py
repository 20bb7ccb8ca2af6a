"""Notes as sentences in which the numbers of other interfaces are links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yibaogen.render.docs.atlas import Atlas
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Segment

# Four digits that stand alone: no part of a longer number, an amount or a date.
NUMBER = re.compile(r"(?<![0-9A-Za-z.\-])(?:[0-9]{4}[A-Z]?|[A-Z][0-9]{3})(?![0-9A-Za-z]|[.\-][0-9])")


def note_segments(note: str, atlas: Atlas, own: str) -> tuple[Segment, ...]:
    """The note with a link on every number of another interface."""
    return tuple(_pieces(note, atlas, own)) if note else ()


def _pieces(note: str, atlas: Atlas, own: str) -> Iterator[Segment]:
    at = 0
    for match in NUMBER.finditer(note):
        infno = match.group()
        if infno == own or infno not in atlas.interfaces:
            continue
        if match.start() > at:
            yield Segment(visible(note[at : match.start()]))
        yield Segment(infno, atlas.interfaces[infno], visible(atlas.names[infno]))
        at = match.end()
    if at < len(note):
        yield Segment(visible(note[at:]))
