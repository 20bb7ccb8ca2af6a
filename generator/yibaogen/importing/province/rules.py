"""Rules of the base on the province's nodes: they follow renamed nodes, and go with the fields that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from yibaogen.model import Node, Rule
from yibaogen.overlay.renames import Renames, counted_nodes, mentioned, renamed_rule


def rules_over(
    rules: Iterable[Rule], sides: Mapping[str, Sequence[Node]], renames: Mapping[str, Renames]
) -> tuple[Rule, ...]:
    """The rules that can still be checked."""
    moved = (renamed_rule(rule, renames[rule.on]) for rule in rules)
    return tuple(rule for rule in moved if fits(rule, {node.path: node for node in sides[rule.on]}))


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
