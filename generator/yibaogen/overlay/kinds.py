"""The tree that addresses walk: which parts each kind of thing has, and the words for its attributes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from yibaogen.load.reading import parse_type
from yibaogen.model import Edition, FieldType, Interface, Node
from yibaogen.overlay.draft import Group, Slot
from yibaogen.overlay.model import Address

ATTRIBUTES: Mapping[str, Mapping[str, str]] = {
    "field": {key: key for key in ("required", "name", "type", "dict", "shape", "note", "sources")},
    "node": {
        "required": "required",
        "name": "name",
        "kind": "kind",
        "max": "max_items",
        "note": "note",
        "sources": "sources",
    },
    "interface": {
        key: key for key in ("name", "method", "level1", "level2", "caller", "note", "sources")
    },
    "dict": {key: key for key in ("name", "open", "note", "sources")},
    "element": {key: key for key in ("name", "type", "dict", "shape", "note", "sources")},
    "rule": {
        key: key
        for key in (
            "on", "scope", "severity", "when", "require", "check", "message", "message_en", "sources",
        )
    },
    "source": {},
}  # fmt: skip
"""Kind → key in a line → attribute of the model."""


def attributes(kind: str) -> Mapping[str, str]:
    """The attributes of a kind; the envelope's nodes have those of nodes."""
    return ATTRIBUTES["node" if kind == "outer" else kind]


def value_text(value: Any) -> str:
    """An attribute as ``was:`` writes it."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)


def same_text(found: str, expected: str) -> bool:
    """Whether two such texts say the same: types are written with or without spaces."""
    return found == expected or str(parse_type(found) or FieldType("string", -1)) == expected


def open_group(slot: Slot, group: str) -> Group:
    """The group of a slot, made from its base when this is the first look."""
    if group not in slot.groups:
        parts = {} if slot.base is None else _parts(slot.base, group)
        slot.groups[group] = Group(
            {name: _slot(slot.address, group, name, part) for name, part in parts.items()}
        )
    return slot.groups[group]


def _slot(parent: Address, group: str, name: str, part: Any) -> Slot:
    return Slot(parent.below(group, name), part, part, name)


def root_slot(edition: Edition) -> Slot:
    """The draft's root: the edition itself, at the empty address."""
    return Slot(Address(()), edition, edition, edition.id)


def _parts(value: Any, group: str) -> Mapping[str, Any]:
    if isinstance(value, Edition):
        return {
            "interface": value.interfaces,
            "dict": value.dictionaries,
            "element": value.elements,
            "source": value.sources,
            "envelope": {"": value.envelope},
        }[group]
    if isinstance(value, Node):
        return {field.code: field for field in value.fields}
    if group == "rule":
        return {rule.id: rule for rule in value.rules}
    if isinstance(value, Interface):
        return {node.path: node for node in value.nodes(group)}  # type: ignore[arg-type]
    return {"": getattr(value, group)}
