"""Which rows go into one message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from yibao.message.tables import InterfaceTable, NodeTable

VISIT = frozenset(
    ("psn_no", "mdtrt_id", "mdtrt_sn", "setl_id", "chrg_bchno", "ipt_otp_no", "fixmedins_mdtrt_id")
)
"""Fields that say whose visit a row belongs to; a platform takes the lines of one visit in one message."""
MOST = 100
"""Rows per message where the edition sets no limit: what it allows the fee lines of 2204."""


def list_node(interface: InterfaceTable) -> NodeTable | None:
    """The node that lets one message carry several rows: the only one at the root, and a list."""
    roots = [node for node in interface.input if "." not in node.path]
    return roots[0] if len(roots) == 1 and roots[0].kind == "array" and roots[0].path else None


def rows_per_message(interface: InterfaceTable, most: int = MOST) -> int:
    """How many rows one message may carry: 1 where the interface has no list."""
    node = list_node(interface)
    if node is None:
        return 1
    return max(1, min(most, node.max_items or most))


def same_message(interface: InterfaceTable, inputs: Sequence[Mapping[str, Any]]) -> int:
    """How many of the first rows may travel together: those of one visit, where the rows name a visit."""
    node = list_node(interface)
    if node is None:
        return 1
    keys = [item.code for item in node.fields if item.code in VISIT]
    first = _visit(node, inputs[0], keys)
    return next((at for at, each in enumerate(inputs) if _visit(node, each, keys) != first), len(inputs))


def _visit(node: NodeTable, body: Mapping[str, Any], keys: Sequence[str]) -> list[Any]:
    return [
        item.get(key) for item in _items(body.get(node.path)) if isinstance(item, Mapping) for key in keys
    ]


def merged(interface: InterfaceTable, inputs: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One input out of those of several rows, in their order. A single row stays as it is."""
    node = list_node(interface)
    if node is None or len(inputs) == 1:
        return dict(inputs[0])
    return {node.path: [item for each in inputs for item in _items(each.get(node.path))]}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
