"""The rule language's trees compiled to closures.

Three-valued: a closure gives a value, or None for absent, and what is computed from an absent value is absent. The
kind of every expression is known when it is compiled.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from yibao.message.tables import Ast
from yibao.validate.functions import FUNCTIONS
from yibao.validate.paths import Chain, Resolver, fetch_one
from yibao.validate.values import EXACT, Eval, Typed, as_moment, as_number, kind_of, to_number, usable

COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
ARITHMETIC: Mapping[str, Callable[[Any, Any], Decimal]] = {
    "+": EXACT.add,
    "-": EXACT.subtract,
    "*": EXACT.multiply,
}


def compile_condition(tree: Ast, resolver: Resolver) -> Eval:
    """A closure giving True, False or None. Raises ValueError for a tree that is not of the language."""
    return compile_expression(tree, resolver)[0]


def compile_expression(tree: Ast, resolver: Resolver) -> Typed:
    """A closure with the kind of what it gives. Raises ValueError for a tree that is not of the language."""
    if not isinstance(tree, list | tuple) or not tree:
        raise ValueError(f"no expression: {tree!r}")
    head, *rest = tree
    maker = _MAKERS.get(head)
    if maker is None:
        raise ValueError(f"unknown expression: {head!r}")
    return maker(head, rest, resolver)


def _text(_: str, rest: list[Any], __: Resolver) -> Typed:
    text = str(rest[0])
    return (lambda chain: text), "text"


def _num(_: str, rest: list[Any], __: Resolver) -> Typed:
    number = Decimal(str(rest[0]))
    return (lambda chain: number), "num"


def _get(_: str, rest: list[Any], resolver: Resolver) -> Typed:
    place = resolver.value(str(rest[0]))
    fetch = fetch_one(place)

    def get(chain: Chain) -> Any:
        return usable(fetch(chain))

    return get, kind_of(place)


def _arith(op: str, rest: list[Any], resolver: Resolver) -> Typed:
    left, right = (as_number(compile_expression(item, resolver)) for item in rest)
    apply = ARITHMETIC[op]

    def compute(chain: Chain) -> Any:
        a = left(chain)
        b = right(chain)
        return None if a is None or b is None else apply(a, b)

    return compute, "num"


def _compare(op: str, rest: list[Any], resolver: Resolver) -> Typed:
    left, right = (compile_expression(item, resolver) for item in rest)
    kinds = {left[1], right[1]}
    apply = COMPARE[op]
    if "num" in kinds:
        first, second = as_number(left), as_number(right)
    elif "when" in kinds:
        first, second = as_moment(left), as_moment(right)
        apply = _same_length(apply)
    else:
        first, second = left[0], right[0]

    def compare(chain: Chain) -> bool | None:
        a = first(chain)
        b = second(chain)
        return None if a is None or b is None else apply(a, b)

    return compare, "bool"


def _same_length(apply: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """A date and a datetime are compared as dates."""

    def compare(a: str, b: str) -> bool:
        return apply(a, b) if len(a) == len(b) else apply(a[:10], b[:10])

    return compare


def _in(_: str, rest: list[Any], resolver: Resolver) -> Typed:
    item, kind = compile_expression(rest[0], resolver)
    texts = [str(option) for option in rest[1]]
    options: frozenset[Any] = frozenset(texts)
    if kind == "num":
        options = frozenset(number for number in map(to_number, texts) if number is not None)

    def contains(chain: Chain) -> bool | None:
        value = item(chain)
        return None if value is None else value in options

    return contains, "bool"


def _not(_: str, rest: list[Any], resolver: Resolver) -> Typed:
    item = compile_condition(rest[0], resolver)

    def negate(chain: Chain) -> bool | None:
        value = item(chain)
        return None if value is None else not value

    return negate, "bool"


def _bool(op: str, rest: list[Any], resolver: Resolver) -> Typed:
    items = [compile_condition(item, resolver) for item in rest]
    # `and` is settled by a false operand, `or` by a true one; an absent one is outvoted by either.
    settling = op == "or"

    def combine(chain: Chain) -> bool | None:
        absent = False
        for item in items:
            value = item(chain)
            if value is None:
                absent = True
            elif bool(value) is settling:
                return settling
        return None if absent else not settling

    return combine, "bool"


def _call(_: str, rest: list[Any], resolver: Resolver) -> Typed:
    name, *args = rest
    maker = FUNCTIONS.get(name)
    if maker is None:
        raise ValueError(f"unknown function: {name!r}")
    return maker(args, resolver, compile_expression)


_MAKERS: Mapping[str, Callable[[str, list[Any], Resolver], Typed]] = {
    "text": _text,
    "num": _num,
    "get": _get,
    "call": _call,
    "in": _in,
    "not": _not,
    "and": _bool,
    "or": _bool,
    **dict.fromkeys(ARITHMETIC, _arith),
    **dict.fromkeys(COMPARE, _compare),
}
