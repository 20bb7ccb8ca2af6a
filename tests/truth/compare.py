"""Holds an edition's tables against what the witnesses say together: which facts it keeps and which it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from yibao.message.tables import EditionTable, FieldTable, NodeTable

from .consensus import Agreed
from .witnesses import Place, spelling


@dataclass(frozen=True, slots=True, order=True)
class Miss:
    """One fact that the edition does not keep; ``about`` is presence, type, length, required, dict or kind."""

    place: str
    about: str
    found: str = field(compare=False)
    allowed: str = field(compare=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.about} is {self.found}, the witnesses say {self.allowed}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Counts of fields: how many were judged, how many kept, and each miss."""

    fields: int
    present: int
    typed: int
    exact: int
    nodes: int
    misses: tuple[Miss, ...]


def judge(edition: EditionTable, agreed: Sequence[Agreed]) -> Verdict:
    """Every agreed field of the edition's interfaces and envelope."""
    misses: list[Miss] = []
    present = typed = exact = 0
    for item in agreed:
        nodes = _nodes(edition, item.place)
        if _stands_for_node(item.place, nodes):
            present += 1
            typed += item.typed
            exact += item.typed
            continue
        known = _field(item.place, nodes)
        typed += item.typed
        if known is None:
            misses.append(
                Miss(text(item.place), "presence", _elsewhere(item.place, nodes), item.place.node or ".")
            )
            continue
        present += 1
        if item.typed:
            wrong = list(_differences(item, known))
            exact += not wrong
            misses.extend(wrong)
    kinds = _kinds(agreed)
    misses.extend(_kind_misses(edition, kinds))
    return Verdict(len(agreed), present, typed, exact, len(kinds), tuple(sorted(misses)))


def text(place: Place) -> str:
    """``2207 input data psn_no``; ``.`` for fields directly below input/output."""
    return f"{place.infno} {place.io} {place.node or '.'} {place.code}"


def _path(place: Place) -> str:
    return "" if place.infno == "ENVELOPE" else place.node


def _nodes(edition: EditionTable, place: Place) -> tuple[NodeTable, ...]:
    if place.infno == "ENVELOPE":
        body = edition.envelope.request if place.io == "input" else edition.envelope.response
        return (body, *(NodeTable(part, "object") for part in ("input", "output")))
    interface = edition.interfaces.get(place.infno)
    if interface is None:
        return ()
    return {"input": interface.input, "output": interface.output, "file": interface.file}[place.io]


def _field(place: Place, nodes: Sequence[NodeTable]) -> FieldTable | None:
    """The field at its place, by its usual spelling before any other."""
    here = [f for node in nodes if node.path == _path(place) for f in node.fields]
    exact = next((f for f in here if f.code == place.code), None)
    return exact or next((f for f in here if spelling(f.code) == spelling(place.code)), None)


def _stands_for_node(place: Place, nodes: Sequence[NodeTable]) -> bool:
    """Some tables list a nested node among the fields of its parent."""
    below = f"{_path(place)}.{place.code}" if _path(place) else place.code
    return any(node.path == below for node in nodes)


def _elsewhere(place: Place, nodes: Sequence[NodeTable]) -> str:
    homes = [node.path or "." for node in nodes for f in node.fields if f.code == place.code]
    return f"in {', '.join(homes)}" if homes else "nowhere"


def _differences(item: Agreed, known: FieldTable) -> Iterator[Miss]:
    place = text(item.place)
    numeric = item.type == "number" and known.type in ("integer", "decimal")
    if item.type is not None and item.type != known.type and not numeric:
        yield Miss(place, "type", known.type, item.type)
    elif item.length is not None and _length(known)[: len(item.length)] != item.length:
        yield Miss(place, "length", str(_length(known)), str(item.length))
    if item.required is not None and item.required != known.required:
        yield Miss(place, "required", str(known.required), str(item.required))
    if item.dict is not None and item.dict != (known.dict is not None):
        yield Miss(place, "dict", str(known.dict), "a dictionary" if item.dict else "none")


def _length(known: FieldTable) -> tuple[int, ...]:
    return tuple(part for part in (known.length, known.scale) if part is not None)


def _kinds(agreed: Sequence[Agreed]) -> dict[Place, str]:
    """The kind of every node of which the witnesses agree, under a place without code."""
    kinds: dict[Place, str] = {}
    for item in agreed:
        if item.kind is not None and item.place.infno != "ENVELOPE":
            kinds.setdefault(Place(item.place.infno, item.place.io, item.place.node, ""), item.kind)
    return kinds


def _kind_misses(edition: EditionTable, kinds: dict[Place, str]) -> Iterator[Miss]:
    for place, kind in kinds.items():
        known = next((node for node in _nodes(edition, place) if node.path == place.node), None)
        if known is not None and known.kind != kind:
            yield Miss(text(place).strip(), "kind", known.kind, kind)
