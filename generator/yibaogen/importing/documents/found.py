"""What the walk over a document finds: raw tables, names of interfaces, printed messages, and what nobody could place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yibaogen.importing.documents.samples import Printed
from yibaogen.importing.facts import Doubt
from yibaogen.importing.plan import Head
from yibaogen.importing.read import RawTable


@dataclass(frozen=True, slots=True)
class Found:
    """``heads``: number → name and classes. ``withdrawn``: number → the heading that says that it is no more.

    ``lists``: dictionaries that documents hold; ``printed``: those of them with a table of their own, which is the whole list. ``weak``: (number,
    direction, node) of nodes whose kind was only taken from a sentence about the whole direction.
    """

    tables: tuple[RawTable, ...] = ()
    heads: Mapping[str, Head] = field(default_factory=dict)
    withdrawn: Mapping[str, str] = field(default_factory=dict)
    messages: tuple[Printed, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    lists: frozenset[str] = frozenset()
    printed: frozenset[str] = frozenset()
    weak: frozenset[tuple[str, str, str]] = frozenset()


def joined(parts: list[Found]) -> Found:
    """All that several files say; the earlier file names an interface."""
    heads: dict[str, Head] = {}
    gone: dict[str, str] = {}
    for part in parts:
        heads = {**part.heads, **heads}
        gone = {**part.withdrawn, **gone}
    return Found(
        tuple(table for part in parts for table in part.tables),
        heads,
        gone,
        tuple(message for part in parts for message in part.messages),
        tuple(doubt for part in parts for doubt in part.doubts),
        frozenset(name for part in parts for name in part.lists),
        frozenset(name for part in parts for name in part.printed),
        frozenset(place for part in parts for place in part.weak),
    )
