"""Whether a rule can still be checked."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.model import Node, Rule
from yibaogen.overlay.renames import counted_nodes, mentioned


def fits(rule: Rule, nodes: Mapping[str, Node]) -> bool:
    """True when the nodes have all that the rule names."""
    if (rule.scope and rule.scope not in nodes) or not counted_nodes(rule) <= set(nodes):
        return False
    for name in mentioned(rule):
        path, dot, code = name.rpartition(".")
        node = nodes.get(path if dot else rule.scope)
        if node is None or node.field(code) is None:
            return False
    return True
