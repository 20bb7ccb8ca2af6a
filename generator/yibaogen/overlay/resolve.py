"""An edition of any kind: written whole, or differences over a base, over a base of that, and so on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event, Span
from yibaogen.load import edition_ids, load_edition
from yibaogen.load.reading import table_of, text_of
from yibaogen.model import Edition
from yibaogen.overlay.apply import apply
from yibaogen.overlay.model import Resolved
from yibaogen.overlay.read import Read, read_overlay
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Table
from yibaogen.text.yamlfile import read_yaml

Resolve = Callable[[Path, tuple[str, ...]], Resolved]
"""Resolves the first of a chain of editions, each over the next."""
ReadOverlay = Callable[[Path, str, Edition], Read]
"""``read_overlay``, or what answers as it does."""


def resolve_edition(specs: Path, edition_id: str) -> Resolved:
    """Resolve one edition with all its bases. Never raises for bad specs: what is wrong stands in the events."""
    chain = chain_of(specs, edition_id)
    if chain.events:
        return Resolved(None, chain.events)
    return resolve_chain(specs, chain.ids)


def resolve_chain(
    specs: Path, ids: tuple[str, ...], below: Resolve | None = None, over: ReadOverlay = read_overlay
) -> Resolved:
    """The first of a chain that ``chain_of`` has found without an event.

    For who has kept something: ``below`` resolves the base (``resolve_chain`` when left out), ``over`` reads the edition
    over it.
    """
    name, *bases = ids
    if not bases:
        loaded = load_edition(specs, name)
        return Resolved(loaded.edition, loaded.events)
    base = (below or resolve_chain)(specs, tuple(bases))
    if base.edition is None:
        return Resolved(None, base.events)
    read = over(specs, name, base.edition)
    events = (*base.events, *read.events)
    if read.overlay is None:
        return Resolved(None, events)
    applied = apply(read.overlay, base.edition, base.origins)
    origins = applied.origins if applied.edition is not None else {}
    return Resolved(applied.edition, (*events, *applied.events), origins, base.edition)


@dataclass(frozen=True, slots=True)
class Chain:
    """The edition and its bases, nearest first; ``events`` when a base is missing or the chain is a circle."""

    ids: tuple[str, ...]
    events: tuple[Event, ...]


def chain_of(specs: Path, edition_id: str) -> Chain:
    """Follow ``base:`` from edition to edition."""
    sink = Sink()
    known = edition_ids(specs)
    ids: list[str] = []
    places: list[Span] = []
    current: str | None = edition_id
    while current is not None:
        if current not in known:
            told = {
                "found": current,
                "allowed": ", ".join(known) or "-",
                "nearest": nearest(current, known) or "-",
            }
            sink.error(
                "overlay-base-unknown" if ids else "edition-unknown", places[-1] if places else None, **told
            )
            break
        if current in ids:
            sink.error(
                "overlay-base-cycle", places[-1], found=" → ".join([*ids[ids.index(current) :], current])
            )
            break
        ids.append(current)
        base = _base(specs, current)
        current = None
        if base is not None:
            current, place = base
            places.append(place)
    return Chain(tuple(ids), sink.events())


def _base(specs: Path, edition_id: str) -> tuple[str, Span] | None:
    """The value of ``base:``; what else is wrong in the file is told when it is read as a whole."""
    quiet = Sink()
    path = specs / edition_id / "edition.yaml"
    head = read_yaml(path, path.relative_to(specs.parent).as_posix(), quiet)
    if not isinstance(head, Table):
        return None
    value = table_of(head, quiet, head.span).get("base")
    name = text_of(value, quiet)
    return None if value is None or not name else (name, value.span)


def own_numbers(edition: Edition, base: Edition) -> tuple[str, ...]:
    """The numbers that the base does not have, or has otherwise."""
    return tuple(infno for infno, each in edition.interfaces.items() if base.interfaces.get(infno) != each)
