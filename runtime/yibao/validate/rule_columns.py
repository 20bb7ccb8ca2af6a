"""The rule language over all items of a scope at once.

A rule about lines is asked of every line, and nearly always holds. Taken as columns, its steps run mostly in C, and what
several rules compute (price × quantity) is computed once. What has no row here goes through its closure, item by item:
columns and closures say the same (a test holds both together).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yibao.message.tables import Ast
from yibao.validate.expressions import ARITHMETIC, COMPARE, compile_expression
from yibao.validate.paths import Chain, Resolver
from yibao.validate.values import HALF_UP, Kind, kind_of, usable

# One value per item; None is absent.
Values = Sequence[Any]
# A link of the chain and a key there.
Link = tuple[int, str]
_NUMBERS = frozenset({Decimal, int})
_TEXTS = {str}
_STRICT = frozenset({*ARITHMETIC, *COMPARE})
_NOTHING = type(None)


class Sheet:
    """The items of one scope, each as the chain of objects that leads to it; columns are computed once.

    ``numbers`` are the items' own numbers in the scope.
    """

    __slots__ = ("_known", "_parts", "chains", "numbers")

    def __init__(self, chains: Sequence[Chain], numbers: Sequence[int] | None = None) -> None:
        self.chains = chains
        self.numbers = range(len(chains)) if numbers is None else numbers
        self._known: dict[str | Link, Values] = {}
        self._parts: dict[tuple[int, ...], Sheet] = {}

    def column(self, name: str, compute: Callable[[Sheet], Values]) -> Values:
        """The column that is called ``name`` in this scope."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = compute(self)
        return found

    def values(self, link: Link) -> Values:
        """What stands at a key of each item, as it is."""
        found = self._known.get(link)
        if found is None:
            start, key = link
            try:
                found = [chain[start][key] for chain in self.chains]
            except KeyError:
                found = [chain[start].get(key) for chain in self.chains]
            self._known[link] = found
        return found

    def lacking(self, links: Iterable[Link]) -> tuple[int, ...]:
        """The places of items that have no number at one of these keys."""
        places: set[int] = set()
        for link in links:
            values = self.values(link)
            if not _NUMBERS.issuperset(map(type, values)):
                places.update(place for place, value in enumerate(values) if type(value) not in _NUMBERS)
        return tuple(sorted(places))

    def without(self, places: tuple[int, ...]) -> Sheet:
        """The sheet of all other items."""
        part = self._parts.get(places)
        if part is None:
            left = sorted({*range(len(self.chains))} - {*places})
            part = Sheet([self.chains[place] for place in left], left)
            self._parts[places] = part
        return part


def strict_links(tree: Any, resolver: Resolver) -> set[Link]:
    """Number fields of the item itself, or of what it stands in, without which a condition is absent; none for
    conditions that may hold or fail without one of them."""
    if isinstance(tree, list | tuple) and tree and tree[0] == "get":
        place = resolver.value(str(tree[1]))
        return {(place.start, place.key)} if not place.rest and kind_of(place) == "num" else set()
    if not _is_strict(tree):
        return set()
    return {link for item in tree[1:] for link in strict_links(item, resolver)}


def _is_strict(tree: Any) -> bool:
    """Whether an expression is absent as soon as an operand is."""
    if not isinstance(tree, list | tuple) or not tree:
        return False
    return tree[0] in _STRICT or (tree[0] == "call" and tree[1] in ("abs", "round"))


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
    link = place.start, place.key

    def column(sheet: Sheet) -> Values:
        values = sheet.values(link)
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
    if rest[1][0] == "text" and op in ("==", "!="):
        return _compare_text(left, str(rest[1][1]), op == "=="), "bool"

    def column(sheet: Sheet) -> Values:
        a, b = left(sheet), right(sheet)
        if _NOTHING in {*map(type, a)} or _NOTHING in {*map(type, b)}:
            return [None if x is None or y is None else apply(x, y) for x, y in zip(a, b, strict=True)]
        return [*map(apply, a, b)]

    return column, "bool"


def _compare_text(item: ColumnEval, text: str, same: bool) -> ColumnEval:
    """Whether texts are (``same``) or are not the one text, which mostly is none of them."""

    def column(sheet: Sheet) -> Values:
        values = item(sheet)
        if text not in values and None not in values:
            return [not same] * len(values)
        return [None if value is None else (value == text) is same for value in values]

    return column


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
