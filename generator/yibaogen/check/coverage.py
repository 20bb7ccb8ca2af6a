"""Which fields the valid samples carry and which rules the others break."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from yibaogen.model import Edition, Interface, Node
from yibaogen.overlay import own_numbers

LEAST_VALID = 2
LEAST_INVALID = 3


def carried(interface: Interface, side: str, body: Mapping[str, Any]) -> Iterator[str]:
    """Addresses (``2207 input data psn_no``) of the fields that a normalised message body carries."""
    for node in interface.nodes(side):  # type: ignore[arg-type]
        for item in items_at(body, node.path):
            for field in node.fields:
                if item.get(field.code) not in (None, ""):
                    yield address(interface.infno, side, node, field.code)


def items_at(body: Any, path: str) -> list[Mapping[str, Any]]:
    """The objects that stand at a node path; arrays on the way are walked."""
    found: list[Any] = [body]
    for step in path.split(".") if path else ():
        inner = [item.get(step) for item in _objects(found)]
        found = inner
    return list(_objects(found))


def _objects(values: list[Any]) -> Iterator[Mapping[str, Any]]:
    for value in values:
        if isinstance(value, Mapping):
            yield value
        elif isinstance(value, list | tuple):
            yield from (item for item in value if isinstance(item, Mapping))


def address(infno: str, side: str, node: Node, code: str) -> str:
    """A field's address in reports."""
    return f"{infno} {side} {node.path or '.'} {code}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts with what is missing, by address."""

    fields: int
    fields_missing: tuple[str, ...]
    rules: int
    rules_missing: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """For ``yibao check --format json``."""
        return {
            "fields": {
                "total": self.fields,
                "covered": self.fields - len(self.fields_missing),
                "missing": list(self.fields_missing),
            },
            "rules": {
                "total": self.rules,
                "covered": self.rules - len(self.rules_missing),
                "missing": list(self.rules_missing),
            },
        }


def coverage(
    edition: Edition, base: Edition | None, seen_fields: set[str], broken_rules: set[str]
) -> Coverage:
    """Of what the edition has otherwise than its ``base``, if it has one. ``broken_rules`` holds ``<infno> <rule id>``; an envelope rule counts when any interface breaks it."""
    numbers = tuple(edition.interfaces) if base is None else own_numbers(edition, base)
    known = {} if base is None else {infno: each.rules for infno, each in base.interfaces.items()}
    outer = () if base is None else base.envelope.rules
    fields = [
        address(infno, side, node, field.code)
        for infno, interface in edition.interfaces.items()
        if infno in numbers
        for side in ("input", "output")
        for node in interface.nodes(side)
        for field in node.fields
    ]
    rules = [
        f"{infno} {rule.id}"
        for infno in numbers
        for rule in edition.interfaces[infno].rules
        if rule not in known.get(infno, ())
    ]
    broken_ids = {name.rpartition(" ")[2] for name in broken_rules}
    envelope = [rule.id for rule in edition.envelope.rules if rule not in outer]
    return Coverage(
        len(fields),
        tuple(name for name in fields if name not in seen_fields),
        len(rules) + len(envelope),
        (
            *(name for name in rules if name not in broken_rules),
            *(name for name in envelope if name not in broken_ids),
        ),
    )
