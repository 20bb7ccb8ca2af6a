"""Which interfaces fit into a workbook, and how: one sheet a node, one column a field. All from the edition's shapes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from yibao.batches.grouping import rows_per_message
from yibao.events import Event, Severity
from yibao.gateway.effects import UNKNOWN, Effect, Effects
from yibao.message.tables import EditionTable, FieldTable, InterfaceTable, NodeTable

STAFF_CHECK = "query_medical_staff"
"""The method whose rows are not sent but compared with what the platform answers (5102)."""
_NO_TITLE = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE = 31


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet for the rows of ``node``. ``left_out``: optional fields whose values are no single text or number."""

    title: str
    node: NodeTable
    columns: tuple[FieldTable, ...]
    left_out: tuple[FieldTable, ...] = ()

    @property
    def key(self) -> str:
        """The node's key in its parent."""
        return self.node.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Plan:
    """The first sheet holds a record a row; rows of the others belong to the record with the same number.

    ``per_message``: how many records one message may carry.
    """

    infno: str
    interface: InterfaceTable
    sheets: tuple[SheetPlan, ...]
    per_message: int

    @property
    def main(self) -> SheetPlan:
        """The sheet with a record a row."""
        return self.sheets[0]

    @property
    def checks_staff(self) -> bool:
        """Whether rows are compared with the platform's answer instead of being sent."""
        return self.interface.method == STAFF_CHECK


@dataclass(frozen=True, slots=True)
class _Facts:
    infno: str
    interface: InterfaceTable
    effect: Effect
    roots: tuple[NodeTable, ...]
    nested: tuple[NodeTable, ...]


def _deep(facts: _Facts) -> bool:
    return any(node.path.count(".") > 1 or not _parent(facts, node) for node in facts.nested)


def _parent(facts: _Facts, node: NodeTable) -> bool:
    return any(root.path == node.path.partition(".")[0] for root in facts.roots)


def _unspellable(facts: _Facts) -> bool:
    return any(
        item.required and item.shape != "scalar" for node in facts.interface.input for item in node.fields
    )


_WHY_NOT: Mapping[str, Callable[[_Facts], bool]] = {
    "sheet-unfit-platform": lambda facts: facts.interface.caller == "platform",
    "sheet-unfit-money": lambda facts: facts.effect.effect == "money",
    "sheet-unfit-file": lambda facts: facts.effect.effect == "file" or bool(facts.interface.file),
    "sheet-unfit-query": lambda facts: (
        facts.effect.effect == "query" and facts.interface.method != STAFF_CHECK
    ),
    "sheet-unfit-empty": lambda facts: not facts.roots,
    # A second list beside a list belongs to no single one of its rows.
    "sheet-unfit-lists": lambda facts: (
        len(facts.roots) > 1 and (facts.roots[0].kind == "array" or not facts.roots[0].path)
    ),
    "sheet-unfit-deep": _deep,
    "sheet-unfit-shape": _unspellable,
}
"""Why an interface has no template: event id → whether it is so. The first that holds is told."""


def plan_of(table: EditionTable, infno: str, effects: Effects) -> Plan | Event:
    """The workbook of a number, or the reason why there is none. Raises ``KeyError`` for an unknown number."""
    interface = table.interfaces[infno]
    roots = tuple(node for node in interface.input if "." not in node.path)
    nested = tuple(node for node in interface.input if "." in node.path)
    facts = _Facts(infno, interface, effects.get(infno, UNKNOWN), roots, nested)
    for event_id, holds in _WHY_NOT.items():
        if holds(facts):
            return Event(event_id, Severity.ERROR, args={"infno": infno, "name": interface.name})
    titles: set[str] = set()
    sheets = tuple(_sheet(node, interface, number, titles) for number, node in enumerate((*roots, *nested)))
    alone = len(sheets) == 1 or (len(roots) == 1 and roots[0].kind == "array")
    return Plan(infno, interface, sheets, rows_per_message(interface) if alone else 1)


def plans(table: EditionTable, effects: Effects) -> dict[str, Plan | Event]:
    """Every number of an edition with its plan, or the reason why it has none."""
    return {infno: plan_of(table, infno, effects) for infno in table.interfaces}


def _sheet(node: NodeTable, interface: InterfaceTable, number: int, titles: set[str]) -> SheetPlan:
    name = node.name or (interface.name if number == 0 else node.path)
    title = base = _NO_TITLE.sub("", name)[: _LONGEST_TITLE - 3] or node.path
    while title in titles:
        title = f"{base}{len(titles) + 1}"
    titles.add(title)
    columns = tuple(item for item in node.fields if item.shape == "scalar")
    left_out = tuple(item for item in node.fields if item.shape != "scalar")
    return SheetPlan(title, node, columns, left_out)


def type_text(item: FieldTable) -> str:
    """A field's type as the standard writes it: ``string(30)``, ``decimal(16,2)``."""
    size = "" if item.length is None else f"({item.length}{f',{item.scale}' if item.scale else ''})"
    return f"{item.type}{size}"
