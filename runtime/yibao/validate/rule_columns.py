"""The rule language over all items of a scope at once.

A rule about lines is asked of every line, and nearly always holds. Taken as columns, its steps run mostly in C, and what
several rules compute (price × quantity) is computed once. What has no row here goes through its closure, item by item:
columns and closures say the same (a test holds both together).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yibao.message.tables import Ast
from yibao.validate.expressions import ARITHMETIC, COMPARE, compile_expression
from yibao.validate.paths import Chain, Resolver
from yibao.validate.values import HALF_UP, Kind, kind_of, usable

# One value per item; None is absent.
Values = Sequence[Any]
_NUMBERS = {Decimal, int}
_TEXTS = {str}


class Sheet:
    """The items of one scope, each as the chain of objects that leads to it; columns are computed once."""

    __slots__ = ("_known", "chains")

    def __init__(self, chains: Sequence[Chain]) -> None:
        self.chains = chains
        self._known: dict[str, Values] = {}

    def column(self, name: str, compute: Callable[[Sheet], Values]) -> Values:
        """The column that is called ``name`` in this scope."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = compute(self)
        return found


ColumnEval = Callable[[Sheet], Values]
_Made = tuple[ColumnEval, Kind]
_Maker = Callable[[str, list[Any], Resolver], _Made | None]


def compile_column(tree: Ast, resolver: Resolver) -> ColumnEval:
    """The values of an expression for all items. Raises ValueError for a tree that is not of the language."""
    return _compile(tree, resolver)[0]


def one_by_one(item: Callable[[Chain], Any]) -> ColumnEval:
    """A column from the closure for one item."""

    def column(sheet: Sheet) -> Values:
        return [item(chain) for chain in sheet.chains]

    return column


def _compile(tree: Ast, resolver: Resolver) -> _Made:
    closure, kind = compile_expression(tree, resolver)
    head, *rest = tree
    maker = _MAKERS.get(head if head != "call" else f"call {rest[0]}")
    compute, kind = (maker and maker(head, rest, resolver)) or (one_by_one(closure), kind)
    # Names are resolved from one scope only, so the tree says all.
    name = repr(tree)
    return (lambda sheet: sheet.column(name, compute)), kind


def _constant(head: str, rest: list[Any], _: Resolver) -> _Made:
    value: str | Decimal = str(rest[0]) if head == "text" else Decimal(str(rest[0]))
    return (lambda sheet: [value] * len(sheet.chains)), "text" if head == "text" else "num"


def _get(_: str, rest: list[Any], resolver: Resolver) -> _Made | None:
    place = resolver.value(str(rest[0]))
    if place.rest:
        return None
    start, key = place.start, place.key

    def column(sheet: Sheet) -> Values:
        values = [chain[start].get(key) for chain in sheet.chains]
        kinds = {*map(type, values)}
        if kinds <= _NUMBERS or (kinds == _TEXTS and all(values)):
            return values
        return [*map(usable, values)]

    return column, kind_of(place)


def _arith(op: str, rest: list[Any], resolver: Resolver) -> _Made | None:
    (left, left_kind), (right, right_kind) = (_compile(item, resolver) for item in rest)
    if not left_kind == right_kind == "num":
        return None
    apply = ARITHMETIC[op]

    def column(sheet: Sheet) -> Values:
        a, b = left(sheet), right(sheet)
        try:
            return [*map(apply, a, b)]
        except TypeError:  # something is absent
            return [None if x is None or y is None else apply(x, y) for x, y in zip(a, b, strict=True)]

    return column, "num"


def _compare(op: str, rest: list[Any], resolver: Resolver) -> _Made | None:
    (left, left_kind), (right, right_kind) = (_compile(item, resolver) for item in rest)
    if left_kind != right_kind or left_kind not in ("num", "text"):
        return None
    apply = COMPARE[op]

    def column(sheet: Sheet) -> Values:
        a, b = left(sheet), right(sheet)
        if None in a or None in b:
            return [None if x is None or y is None else apply(x, y) for x, y in zip(a, b, strict=True)]
        return [*map(apply, a, b)]

    return column, "bool"


def _abs(_: str, rest: list[Any], resolver: Resolver) -> _Made | None:
    item, kind = _compile(rest[1], resolver)
    if kind != "num":
        return None

    def column(sheet: Sheet) -> Values:
        values = item(sheet)
        try:
            return [*map(Decimal.copy_abs, values)]
        except TypeError:  # an int, or absent
            return [None if value is None else Decimal(value).copy_abs() for value in values]

    return column, "num"


def _round(_: str, rest: list[Any], resolver: Resolver) -> _Made | None:
    item, kind = _compile(rest[1], resolver)
    if kind != "num":
        return None
    quantum = Decimal((0, (1,), -int(str(rest[2][1]))))
    quantize = HALF_UP.quantize

    def column(sheet: Sheet) -> Values:
        return [None if value is None else quantize(value, quantum) for value in item(sheet)]

    return column, "num"


def _not(_: str, rest: list[Any], resolver: Resolver) -> _Made:
    item, _kind = _compile(rest[0], resolver)
    return (lambda sheet: [None if value is None else not value for value in item(sheet)]), "bool"


_MAKERS: Mapping[str, _Maker] = {
    "text": _constant,
    "num": _constant,
    "get": _get,
    "call abs": _abs,
    "call round": _round,
    "not": _not,
    **dict.fromkeys(ARITHMETIC, _arith),
    **dict.fromkeys(COMPARE, _compare),
}
