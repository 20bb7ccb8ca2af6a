"""Decides what is known beforehand: inside one interface ``infno`` is no variable."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.model.expression import Bool, Compare, Expr, Get, In, Not, Text

Folded = Expr | bool


def fold(tree: Expr, known: Mapping[str, str]) -> Folded:
    """The tree with conditions over known texts decided; a bool when all of it is."""
    match tree:
        case In(item=Get(path=path), options=options) if path in known:
            return known[path] in options
        case Compare(op="==", left=Get(path=path), right=Text(value=value)) if path in known:
            return known[path] == value
        case Compare(op="!=", left=Get(path=path), right=Text(value=value)) if path in known:
            return known[path] != value
        case Not(item=item):
            inner = fold(item, known)
            return not inner if isinstance(inner, bool) else Not(inner)
        case Bool(op=op, items=items):
            return _fold_bool(op == "or", tree, [fold(item, known) for item in items])
        case _:
            return tree


def _fold_bool(settling: bool, tree: Bool, items: list[Folded]) -> Folded:
    """``or`` is settled by a true operand, ``and`` by a false one; the others of that kind fall away."""
    if settling in items:
        return settling
    left = tuple(item for item in items if not isinstance(item, bool))
    if not left:
        return not settling
    return left[0] if len(left) == 1 else Bool(tree.op, left)
