"""The functions of the rule language, one row each. Their meaning stands in docs/ARCHITECTURE.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import reduce
from operator import mul
from typing import Any

from yibao.message.tables import Ast
from yibao.message.times import is_date
from yibao.validate.paths import Chain, Resolver, fetch_all, fetch_one, is_there
from yibao.validate.values import EXACT, HALF_UP, Compile, Typed, as_number, day_of, every_value, path_of

# Takes the argument trees, the resolver of names, and the compiler for arguments that are expressions.
Maker = Callable[[list[Ast], Resolver, Compile], Typed]
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"


def _present(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    place = resolver.value(path_of(args[0]))
    if not place.rest:
        fetch = fetch_one(place)
        return (lambda chain: is_there(fetch(chain))), "bool"
    every = fetch_all(place)
    return (lambda chain: any(is_there(value) for value in every(chain))), "bool"


def _sum(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    values, kind = every_value(args[0], resolver)
    if kind != "num":
        raise ValueError("sum takes a number")

    def total(chain: Chain) -> Any:
        found = values(chain)
        return reduce(EXACT.add, found) if found else None

    return total, "num"


def _count(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    fetch = fetch_all(resolver.every(path_of(args[0])))
    return (lambda chain: len(fetch(chain))), "num"


def _unique(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    values, _ = every_value(args[0], resolver)

    def unique(chain: Chain) -> bool | None:
        found = values(chain)
        return len(set(found)) == len(found) if found else None

    return unique, "bool"


def _round(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = as_number(compile_(args[0], resolver))
    if args[1][0] != "num" or not str(args[1][1]).isdecimal():
        raise ValueError("round takes a number of places")
    quantum = Decimal((0, (1,), -int(args[1][1])))
    quantize = HALF_UP.quantize

    def rounded(chain: Chain) -> Any:
        value = item(chain)
        return None if value is None else quantize(Decimal(value), quantum)

    return rounded, "num"


def _abs(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = as_number(compile_(args[0], resolver))

    def absolute(chain: Chain) -> Any:
        value = item(chain)
        # Not abs(): on a Decimal that rounds to the thread's context.
        return None if value is None else Decimal(value).copy_abs()

    return absolute, "num"


def _extreme(pick: Callable[[list[Any]], Any]) -> Maker:
    def make(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
        items = [as_number(compile_(arg, resolver)) for arg in args]

        def extreme(chain: Chain) -> Any:
            values = [item(chain) for item in items]
            return None if None in values else pick(values)

        return extreme, "num"

    return make


def _zero(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = as_number(compile_(args[0], resolver))
    nothing = Decimal(0)

    def zero(chain: Chain) -> Any:
        value = item(chain)
        return nothing if value is None else value

    return zero, "num"


def _date(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = compile_(args[0], resolver)[0]
    return (lambda chain: day_of(item(chain))), "when"


def _length(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = compile_(args[0], resolver)[0]

    def length(chain: Chain) -> int | None:
        value = item(chain)
        if value is None:
            return None
        return len(
            value if isinstance(value, str) else format(value, "f" if isinstance(value, Decimal) else "d")
        )

    return length, "num"


def _id_card(args: list[Ast], resolver: Resolver, compile_: Compile) -> Typed:
    item = compile_(args[0], resolver)[0]

    def checked(chain: Chain) -> bool | None:
        value = item(chain)
        return is_id_card(value) if isinstance(value, str) and len(value) == len(_WEIGHTS) + 1 else None

    return checked, "bool"


def is_id_card(number: str) -> bool:
    """Whether an 18-character resident id number has a real birth date and the right check digit."""
    digits, last = number[:17], number[17].upper()
    if not (digits.isascii() and digits.isdigit()):
        return False
    if not is_date(f"{number[6:10]}-{number[10:12]}-{number[12:14]}"):
        return False
    total = sum(map(mul, _WEIGHTS, map(int, digits)))
    return last == _CHECK_DIGITS[total % 11]


FUNCTIONS: Mapping[str, Maker] = {
    "abs": _abs,
    "count": _count,
    "date": _date,
    "id_card": _id_card,
    "length": _length,
    "max": _extreme(max),
    "min": _extreme(min),
    "present": _present,
    "round": _round,
    "sum": _sum,
    "unique": _unique,
    "zero": _zero,
}
