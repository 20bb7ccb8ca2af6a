"""Stage 7: the most common definition of a code becomes its element; interfaces then write only what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from yibao.events import Span
from yibaogen.importing.facts import Doubt, MergedField
from yibaogen.load.reading import parse_type
from yibaogen.model import Element, FieldType

_T = TypeVar("_T")
_NOWHERE = Span("", 0, 0)


def complete(field: MergedField) -> bool:
    """True when the type can be written as it is."""
    kind = field.type
    return kind is not None and (
        kind.base != "decimal" or (kind.length is not None and kind.scale is not None)
    )


def build_elements(
    fields: Iterable[MergedField], by_hand: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, Element], list[Doubt]]:
    """The registry over all fields of an edition, sorted by code. ``by_hand``: code → facts of the plan."""
    groups: dict[str, list[MergedField]] = {}
    for field in fields:
        groups.setdefault(field.code, []).append(field)
    doubts: list[Doubt] = []
    return {
        code: _element(code, groups[code], by_hand.get(code, {}), doubts) for code in sorted(groups)
    }, doubts


def _element(code: str, group: list[MergedField], by_hand: Mapping[str, str], doubts: list[Doubt]) -> Element:
    name = by_hand.get("name") or _most([field.name for field in group if field.name])
    if not name:
        doubts.append(Doubt("no-name", code=code, about="name", chosen=code))
    typed = [field for field in group if complete(field)]
    form = _most([(field.type, field.dict, field.shape) for field in typed])
    kind, dict_, shape = form or (None, None, "scalar")
    if "type" in by_hand:
        kind, dict_ = parse_type(by_hand["type"]), by_hand.get("dict")
    if kind is None:
        kind = _guess(code, group, doubts)
        dict_ = _most([field.dict for field in group if field.dict])
        kind = FieldType("string", kind.length, None, True) if dict_ else kind
    same = [field for field in group if field.type == kind] or group
    sources = tuple(dict.fromkeys(source for field in same for source in field.sources))
    return Element(code, name or code, kind, dict_, shape, by_hand.get("note", ""), sources, _NOWHERE)


def _guess(code: str, group: list[MergedField], doubts: list[Doubt]) -> FieldType:
    """No complete type anywhere: a number of unknown scale, or nothing at all."""
    known = next((field.type for field in group if field.type is not None), None)
    if known is None:
        kind = FieldType("string")
    elif known.base == "decimal" and known.length is not None:
        kind = FieldType("decimal", known.length, min(4, known.length - 1))
    else:
        kind = FieldType("integer")
    said = "" if known is None else str(known)
    doubts.append(Doubt("no-type", code=code, about="type", said=said, chosen=str(kind)))
    return kind


def _most(items: list[_T]) -> _T | None:
    """The most common item; the first of equals."""
    return Counter(items).most_common(1)[0][0] if items else None


def settle(field: MergedField, element: Element) -> MergedField:
    """The field with a type that can be written: what it lacks comes from its element."""
    if complete(field):
        return replace(field, name=field.name or element.name)
    kind, dict_, shape = element.type, field.dict or element.dict, field.shape
    if field.type is None:
        shape = element.shape if shape == "scalar" else shape
    elif field.type.length is not None and element.type.base == "decimal":
        scale = min(element.type.scale or 0, field.type.length)
        kind, dict_ = FieldType("decimal", field.type.length, scale), None
    if dict_ is not None:
        coded = kind.base == "string"
        kind = FieldType("string", kind.length, None, True) if coded else kind
        dict_ = dict_ if coded else None
    return replace(field, name=field.name or element.name, type=kind, dict=dict_, shape=shape)
