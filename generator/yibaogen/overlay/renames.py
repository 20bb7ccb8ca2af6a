"""Rules follow the fields and nodes that they mention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from yibaogen.expr.tree import names, node_names
from yibaogen.model import Node, Rule
from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not

INFER = "?"
"""The scope of a rule whose line does not say it; no path is written so."""


@dataclass(frozen=True, slots=True)
class Renames:
    """For one direction: old path → new path, and (old path, old code) → new code; only what differs."""

    nodes: dict[str, str] = field(default_factory=dict)
    fields: dict[tuple[str, str], str] = field(default_factory=dict)

    def of_field(self, name: str, scope: str) -> str:
        """A field's name in a rule: bare in the scope, or absolute."""
        path, dot, code = name.rpartition(".")
        new = self.fields.get((path if dot else scope, code), code)
        return f"{self.nodes.get(path, path)}.{new}" if dot else new


def renamed_rule(rule: Rule, renames: Renames) -> Rule:
    """The rule with the new names; the very same when nothing that it says was renamed."""
    if not renames.nodes and not renames.fields:
        return rule
    when, check = (
        None if tree is None else _tree(tree, rule.scope, renames) for tree in (rule.when, rule.check)
    )
    require = None if rule.require is None else renames.of_field(rule.require, rule.scope)
    # A rule with absolute names only has no scope of its own: "" does not mean the root node then.
    scope = renames.nodes.get(rule.scope, rule.scope) if rule.scope or bare_names(rule) else rule.scope
    return replace(rule, scope=scope, when=when, check=check, require=require)


def _tree(tree: Expr, scope: str, renames: Renames) -> Expr:
    match tree:
        case Get(path=path):
            return Get(renames.of_field(path, scope))
        case Call(name="count", args=args):
            return Call("count", tuple(_counted(arg, renames) for arg in args))
        case Call(name=name, args=args):
            return Call(name, tuple(_tree(arg, scope, renames) for arg in args))
        case Arith(op=op, left=left, right=right):
            return Arith(op, _tree(left, scope, renames), _tree(right, scope, renames))
        case Compare(op=compare, left=left, right=right):
            return Compare(compare, _tree(left, scope, renames), _tree(right, scope, renames))
        case In(item=item, options=options):
            return In(_tree(item, scope, renames), options)
        case Not(item=item):
            return Not(_tree(item, scope, renames))
        case Bool(op=joined, items=items):
            return Bool(joined, tuple(_tree(item, scope, renames) for item in items))
        case _:
            return tree


def _counted(arg: Expr, renames: Renames) -> Expr:
    return Get(renames.nodes.get(arg.path, arg.path)) if isinstance(arg, Get) else arg


def trees_of(rule: Rule) -> list[Expr]:
    """Condition and check, where there are any."""
    return [tree for tree in (rule.when, rule.check) if tree is not None]


def counted_nodes(rule: Rule) -> set[str]:
    """The nodes that the rule counts."""
    return {name for tree in trees_of(rule) for name in node_names(tree)}


def mentioned(rule: Rule) -> list[str]:
    """Every name of a field in the rule, each once, in order."""
    counted = counted_nodes(rule)
    found = [name for tree in trees_of(rule) for name in names(tree) if name not in counted]
    return list(dict.fromkeys([*found, *([rule.require] if rule.require else [])]))


def bare_names(rule: Rule) -> set[str]:
    """The names that mean fields of the scope."""
    return {name for name in mentioned(rule) if "." not in name}


def scopes_for(rule: Rule, nodes: Mapping[str, Node]) -> list[str]:
    """The nodes that have all the bare names; ``[""]`` when there are none."""
    bare = bare_names(rule)
    if not bare:
        return [""]
    return [path for path, node in nodes.items() if bare <= {each.code for each in node.fields}]
