"""Values of the rule language: their kinds, and how one kind is brought into another.

Values are ``str`` (kind text), ``Decimal`` or ``int`` (num), canonical date text (when) and ``bool``; None is absent.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from typing import Any, Literal

from yibao.message.tables import Ast
from yibao.message.times import read_moment, write_date
from yibao.validate.paths import Chain, Place, Resolver, fetch_all

Kind = Literal["text", "num", "when", "bool"]
Eval = Callable[[Chain], Any]
Typed = tuple[Eval, Kind]
Compile = Callable[[Ast, Resolver], Typed]
# Sums and products of the longest amounts fit many times over, so arithmetic never rounds.
EXACT = Context(prec=200)
HALF_UP = Context(prec=200, rounding=ROUND_HALF_UP)
_LONGEST_NUMBER = 60


def usable(value: Any) -> Any:
    """The value a rule computes with: None when empty, in error, or no scalar."""
    kind = type(value)
    if kind is Decimal or kind is int:
        return value
    return (value or None) if kind is str else None


def kind_of(place: Place) -> Kind:
    """The kind of a field's values."""
    if place.field is None or place.field.shape != "scalar":
        return "text"
    if place.field.type in ("decimal", "integer"):
        return "num"
    return "when" if place.field.type in ("date", "datetime") else "text"


def as_number(typed: Typed) -> Eval:
    """The same as a number; a text that is none is absent."""
    item, kind = typed
    if kind == "num":
        return item

    def number(chain: Chain) -> Decimal | None:
        return to_number(item(chain))

    return number


def as_moment(typed: Typed) -> Eval:
    """The same as canonical date text; a text in another form is brought into it, or absent."""
    item, kind = typed
    if kind == "when":
        return item

    def moment(chain: Chain) -> str | None:
        text = item(chain)
        read = read_moment(text) if isinstance(text, str) else None
        if read is None:
            return None
        return text if len(text) == 10 else read.isoformat(" ", "seconds")

    return moment


def to_number(value: Any) -> Decimal | None:
    if not isinstance(value, str) or len(value) > _LONGEST_NUMBER:
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) <= _LONGEST_NUMBER else None


def every_value(tree: Ast, resolver: Resolver) -> tuple[Callable[[Chain], list[Any]], Kind]:
    """All usable values of ``node.f`` over all items; the argument of ``sum`` and ``unique``."""
    place = resolver.every(path_of(tree))
    fetch = fetch_all(place)

    def values(chain: Chain) -> list[Any]:
        return [item for item in map(usable, fetch(chain)) if item is not None]

    listed = place.field is not None and place.field.type in ("decimal", "integer")
    return values, "num" if listed else "text"


def path_of(tree: Ast) -> str:
    """The path of a ``get``. Raises ValueError for anything else."""
    if not isinstance(tree, list | tuple) or len(tree) != 2 or tree[0] != "get":
        raise ValueError(f"a field is expected, found {tree!r}")
    return str(tree[1])


def day_of(text: Any) -> str | None:
    """The day of canonical or readable date text."""
    moment = read_moment(text) if isinstance(text, str) else None
    return write_date(moment) if moment else None
