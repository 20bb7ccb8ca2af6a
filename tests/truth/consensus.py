"""What the witnesses say together: nodes brought together, votes counted.

Sources name nodes differently (``mdtrtinfo`` for ``data``, no name at all, a leaf for a path). Two nodes of one message
are the same when their names agree or most of the smaller one's field codes stand in the other. The name that counts
is shenzhen's, then hunan's, then any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from .witnesses import WITNESSES, Place, Statement, read, spelling

# How much of a node's codes must stand in another for the two to be one node under two names.
SAME_NODE = 0.6
T = TypeVar("T")
_WITNESS = {source: name for name, sources in WITNESSES.items() for source in sources}
_ORDER = ("shenzhen", "hunan", "neimenggu", "chongqing", "guangzhou")


@dataclass(slots=True)
class _Cluster:
    """One node as several sources know it."""

    names: dict[str, str] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)

    def name(self) -> str:
        if self.names.get("shenzhen") is not None:
            return self.names["shenzhen"]
        short = next((self.names[s] for s in _ORDER if self.names.get(s)), "")
        # A source that says where the node is nested knows more than one that names only the leaf.
        return next((n for n in self.names.values() if n.endswith(f".{short}")), short)


@dataclass(frozen=True, slots=True)
class Agreed:
    """A field that at least two independent witnesses carry, and the majority's view (None: no majority)."""

    place: Place
    name: str
    witnesses: tuple[str, ...]
    typed: bool
    kind: str | None
    type: str | None
    length: tuple[int, ...] | None
    required: bool | None
    dict: bool | None


def agreed(other_meaning: Collection[tuple[str, str]]) -> list[Agreed]:
    """Every field of two or more independent witnesses; ``other_meaning`` holds (source, infno) to leave out."""
    messages: dict[tuple[str, str], dict[str, list[tuple[Place, Statement]]]] = {}
    for source in _ORDER:
        for place, statement in read(source):
            if (source, place.infno) not in other_meaning and place.node != "gateway_headers":
                messages.setdefault((place.infno, place.io), {}).setdefault(source, []).append(
                    (place, statement)
                )
    found: dict[Place, dict[str, tuple[str, Statement]]] = {}
    tables: dict[tuple[str, str, str], set[str]] = {}
    for by_source in messages.values():
        for place, statement in _joined(by_source):
            one = replace(place, code=spelling(place.code))
            found.setdefault(one, {}).setdefault(statement.source, (place.code, statement))
            if statement.typed:
                tables.setdefault((place.infno, place.io, place.node), set()).add(_WITNESS[statement.source])
    merged = (
        _merge(
            replace(place, code=_usual([code for code, _ in said.values()])),
            {source: statement for source, (_, statement) in said.items()},
            tables.get((place.infno, place.io, place.node), set()),
        )
        for place, said in sorted(found.items(), key=lambda item: _key(item[0]))
    )
    return [item for item in merged if item is not None]


def _usual(codes: Sequence[str]) -> str:
    """The spelling that most sources use; of equals the first, since sources come in the order of their weight."""
    return max(dict.fromkeys(codes), key=codes.count)


def _key(place: Place) -> tuple[str, str, str, str]:
    return (place.infno, place.io, place.node, place.code)


def _joined(by_source: Mapping[str, Sequence[tuple[Place, Statement]]]) -> Iterable[tuple[Place, Statement]]:
    """The statements of one message with every node under its one name."""
    clusters: list[_Cluster] = []
    homes: list[tuple[Place, Statement, _Cluster]] = []
    for source in _ORDER:
        nodes: dict[str, list[tuple[Place, Statement]]] = {}
        for place, statement in by_source.get(source, ()):
            nodes.setdefault(place.node, []).append((place, statement))
        taken: list[_Cluster] = []
        for name, rows in sorted(nodes.items(), key=lambda item: -len(item[1])):
            codes = {place.code for place, _ in rows}
            cluster = _home(name, codes, [c for c in clusters if c not in taken])
            if cluster is None:
                cluster = _Cluster()
                clusters.append(cluster)
            taken.append(cluster)
            cluster.names[source] = name
            cluster.codes |= codes
            homes.extend((place, statement, cluster) for place, statement in rows)
    for place, statement, cluster in homes:
        yield Place(place.infno, place.io, cluster.name(), place.code), statement


def _home(name: str, codes: set[str], clusters: Sequence[_Cluster]) -> _Cluster | None:
    for cluster in clusters:
        known = set(cluster.names.values())
        if codes & cluster.codes and any(_same_name(name, other) for other in known):
            return cluster
    return max(
        (c for c in clusters if len(codes & c.codes) >= SAME_NODE * min(len(codes), len(c.codes))),
        key=lambda c: len(codes & c.codes),
        default=None,
    )


def _same_name(one: str, other: str) -> bool:
    return one == other or (bool(one and other) and one.split(".")[-1] == other.split(".")[-1])


def _merge(place: Place, by_source: Mapping[str, Statement], tables: Collection[str]) -> Agreed | None:
    """``tables``: the witnesses that have a typed table of this node, with or without the field."""
    carriers = tuple(w for w, sources in WITNESSES.items() if any(s in by_source for s in sources))
    if len(carriers) < 2:
        return None
    voices = [_voice([by_source[s] for s in WITNESSES[w] if s in by_source]) for w in carriers]
    typed = [voice for voice in voices if voice.typed]
    first = next(by_source[s] for s in _ORDER if s in by_source)
    kind = majority([voice.kind for voice in voices])
    majority_type = majority(_settle_numbers([voice.type for voice in typed]))
    # A typed table that does not list the field does not ask for it.
    silent = len(set(tables) - set(carriers))
    lengths = [v.length for v in typed if majority_type == v.type or v.type == "number"]
    return Agreed(
        place=place,
        name=first.name,
        witnesses=carriers,
        typed=bool(typed),
        kind=kind,
        type=majority_type,
        length=majority(lengths),
        required=majority([*(voice.required for voice in typed), *[False] * silent]),
        dict=majority([voice.dict for voice in typed]),
    )


@dataclass(frozen=True, slots=True)
class _Voice:
    """What one witness says; where its two branches differ it says nothing (None)."""

    typed: bool
    kind: str | None
    type: str | None
    length: tuple[int, ...] | None
    required: bool | None
    dict: bool | None


def _voice(statements: Sequence[Statement]) -> _Voice:
    typed = [s for s in statements if s.typed]
    return _Voice(
        typed=bool(typed),
        kind=_same([s.kind for s in statements]),
        type=_same([s.type for s in typed]),
        length=_same([s.length for s in typed]),
        required=_same([s.required for s in typed]),
        dict=_same([s.dict for s in typed]),
    )


def _same(values: Sequence[T | None]) -> T | None:
    said = {value for value in values if value is not None}
    return said.pop() if len(said) == 1 else None


def _settle_numbers(types: Sequence[str | None]) -> list[str | None]:
    """A number of unknown scale follows what another witness says of it."""
    exact = {t for t in types if t in ("integer", "decimal")}
    if len(exact) == 1:
        return [next(iter(exact)) if t == "number" else t for t in types]
    return list(types)


def majority(votes: Sequence[T | None]) -> T | None:
    """The value that more than half of those who say something say; None on a tie or silence."""
    said = [vote for vote in votes if vote is not None]
    best = max(set(said), key=said.count, default=None)
    return best if best is not None and said.count(best) * 2 > len(said) else None
