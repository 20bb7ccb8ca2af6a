"""Hand decisions on single fields: what real messages show against the table's word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from yibaogen.importing.plan import Decision
from yibaogen.model import Direction, Field, Interface, Node


def decided(interface: Interface, decisions: Sequence[Decision]) -> Interface:
    """The interface with the plan's ``set`` lines that say ``required``, ``name`` or ``note``."""
    sides: tuple[Direction, ...] = ("input", "output", "file")
    nodes = {
        side: tuple(_node(interface.infno, side, node, decisions) for node in interface.nodes(side))
        for side in sides
    }
    return replace(interface, input=nodes["input"], output=nodes["output"], file=nodes["file"])


def _node(infno: str, side: str, node: Node, decisions: Sequence[Decision]) -> Node:
    def field(known: Field) -> Field:
        facts: dict[str, str] = {}
        for each in decisions:
            if each.where.covers(infno, side, node.path, known.code):
                facts.update(each.facts)
        return replace(
            known,
            required=facts["required"] == "true" if "required" in facts else known.required,
            name=facts.get("name", known.name),
            note=facts.get("note", known.note),
        )

    return replace(node, fields=tuple(map(field, node.fields)))
