"""Walks over expression trees: the names they use, and their form as nested lists for edition.json."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not, Number, Text


def children(tree: Expr) -> tuple[Expr, ...]:
    """The direct operands of a tree."""
    match tree:
        case Call(args=args):
            return args
        case Arith(left=left, right=right) | Compare(left=left, right=right):
            return (left, right)
        case In(item=item) | Not(item=item):
            return (item,)
        case Bool(items=items):
            return items
        case _:
            return ()


def names(tree: Expr) -> Iterator[str]:
    """Every field or node path that the tree mentions, in order, repeats included."""
    if isinstance(tree, Get):
        yield tree.path
    for child in children(tree):
        yield from names(child)


def node_names(tree: Expr) -> Iterator[str]:
    """The paths that stand for whole nodes: the arguments of ``count``."""
    if isinstance(tree, Call) and tree.name == "count":
        yield from (arg.path for arg in tree.args if isinstance(arg, Get))
    for child in children(tree):
        yield from node_names(child)


def to_json(tree: Expr) -> list[Any]:
    """The nested-list form that docs/ARCHITECTURE.md defines."""
    match tree:
        case Text(value=value):
            return ["text", value]
        case Number(value=value):
            return ["num", value]
        case Get(path=path):
            return ["get", path]
        case Call(name=name, args=args):
            return ["call", name, *map(to_json, args)]
        case Arith(op=op, left=left, right=right) | Compare(op=op, left=left, right=right):
            return [op, to_json(left), to_json(right)]
        case In(item=item, options=options):
            return ["in", to_json(item), list(options)]
        case Not(item=item):
            return ["not", to_json(item)]
        case Bool(op=op, items=items):
            return [op, *map(to_json, items)]


def to_text(tree: Expr) -> str:
    """The canonical text of a tree (docs print it); parse(to_text(t)) == t."""
    match tree:
        case Text(value=value):
            return f"'{value}'"
        case Number(value=value):
            return value
        case Get(path=path):
            return path
        case Call(name=name, args=args):
            return f"{name}({', '.join(map(to_text, args))})"
        case Arith(op=op, left=left, right=right):
            return f"{_operand(left, op)} {op} {_right(right, op)}"
        case Compare(op=op, left=left, right=right):
            return f"{_term(left)} {op} {_term(right)}"
        case In(item=item, options=options):
            listed = ", ".join(f"'{option}'" for option in options)
            return f"{_term(item)} in ({listed})"
        case Not(item=item):
            return f"not {_operand(item, 'not')}"
        case Bool(op=op, items=items):
            return f" {op} ".join(_operand(item, op) for item in items)


def _term(tree: Expr) -> str:
    text = to_text(tree)
    return f"({text})" if isinstance(tree, Compare | In | Not | Bool) else text


def _right(tree: Expr, op: str) -> str:
    # Arithmetic is read from the left: an arithmetic right operand always needs its parentheses.
    return f"({to_text(tree)})" if isinstance(tree, Arith) else _operand(tree, op)


def _operand(tree: Expr, op: str) -> str:
    text = to_text(tree)
    if isinstance(tree, Bool):
        wrap = op != "or" or tree.op == "or"
    elif isinstance(tree, Arith):
        wrap = op == "*" and tree.op != "*"
    else:
        wrap = isinstance(tree, Compare | In | Not) and op in ("*", "+", "-")
    return f"({text})" if wrap else text
