"""Rule expressions as Python source.

A condition has three values, so it is rendered twice: as source that is true exactly when the condition is true, and
as source that is true exactly when it is false. Where neither holds, it is absent. ``and``, ``or`` and ``not`` then
need no helper: what is computed from an absent value is guarded by the presence of all that it is computed from.

Names are the caller's affair (``Scope``): this module only knows how operators and functions combine. What it cannot
render exactly raises ``CannotRenderError``; then the interface goes without a fast path, which is slow but right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not, Number, Text

OperandKind = Literal["text", "num", "date", "datetime"]

_ARITHMETIC = {"+": "add", "-": "subtract", "*": "multiply"}
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_DAY = 10


class CannotRenderError(Exception):
    """The expression needs something that only the full pass can do; the text says what."""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Alternatives joined by ``or``; each is a group joined by ``and``."""

    groups: tuple[Parts, ...]


Parts = tuple[str | AnyOf, ...]


@dataclass(frozen=True, slots=True)
class Operand:
    """Source of a value; ``guards`` are sources that must all be true before it may be evaluated."""

    code: str
    kind: OperandKind
    guards: Parts = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """Sources joined by ``and``: ``true`` holds when the condition is true, ``false`` when it is false."""

    true: Parts
    false: Parts


class Scope(Protocol):
    """How names and constants look in the surrounding source."""

    def value(self, path: str) -> Operand:
        """The field as seen from the current item."""
        ...

    def present(self, path: str) -> Condition:
        """Whether the field or node is there and not empty."""
        ...

    def total(self, path: str) -> Operand:
        """The sum over all items."""
        ...

    def count(self, path: str) -> Operand:
        """The number of items of a node."""
        ...

    def values(self, path: str) -> str:
        """The list of all values over all items, absent ones left out."""
        ...

    def text(self, value: str) -> str:
        """A text literal."""
        ...

    def options(self, values: tuple[str, ...]) -> str:
        """A collection of text literals."""
        ...

    def decimal(self, value: str) -> str:
        """A decimal constant."""
        ...


def condition(tree: Expr, scope: Scope) -> Condition:
    """Both renderings of a condition. Raises CannotRenderError."""
    match tree:
        case Compare():
            return _compare(tree, scope)
        case In():
            return _in(tree, scope)
        case Not(item=item):
            inner = condition(item, scope)
            return Condition(inner.false, inner.true)
        case Bool(op=op, items=items):
            inners = [condition(item, scope) for item in items]
            if op == "and":
                return Condition(_all(one.true for one in inners), _any(one.false for one in inners))
            return Condition(_any(one.true for one in inners), _all(one.false for one in inners))
        case Call(name=name, args=args) if name in _TESTS:
            return _TESTS[name](args, scope)
        case _:
            raise CannotRenderError("not a condition")


def operand(tree: Expr, scope: Scope) -> Operand:
    """A value. Raises CannotRenderError."""
    match tree:
        case Text(value=value):
            return Operand(scope.text(value), "text")
        case Number(value=value):
            return Operand(scope.decimal(value), "num")
        case Get(path=path):
            return scope.value(path)
        case Arith(op=op, left=left, right=right):
            a, b = _number(left, scope), _number(right, scope)
            return Operand(f"{_ARITHMETIC[op]}({a.code}, {b.code})", "num", _all((a.guards, b.guards)))
        case Call(name=name, args=args) if name in _FUNCTIONS:
            return _FUNCTIONS[name](args, scope)
        case _:
            raise CannotRenderError("not a value")


def join(parts: Parts) -> str:
    """The parts as one source."""
    return " and ".join(map(flat, parts)) if parts else "True"


def flat(part: str | AnyOf) -> str:
    """A part on one line, in brackets where it needs them beside ``and``."""
    return part if isinstance(part, str) else f"({alternatives(part)})"


def alternatives(part: AnyOf) -> str:
    """The alternatives on one line, without brackets around the whole."""
    return " or ".join(join(group) if len(group) == 1 else f"({join(group)})" for group in part.groups)


def _all(groups: Iterable[Parts]) -> Parts:
    return tuple(dict.fromkeys(part for group in groups for part in group))


def _any(groups: Iterable[Parts]) -> Parts:
    listed = tuple(groups)
    return () if () in listed else (AnyOf(listed),)


def _number(tree: Expr, scope: Scope) -> Operand:
    found = operand(tree, scope)
    if found.kind != "num":
        raise CannotRenderError("text used as a number")
    return found


def _compare(tree: Compare, scope: Scope) -> Condition:
    left, right = _alike(operand(tree.left, scope), operand(tree.right, scope), tree)
    guards = _all((left.guards, right.guards))
    if _OPPOSITE.get(tree.op) is None:
        raise CannotRenderError(tree.op)
    return Condition(
        (*guards, f"{left.code} {tree.op} {right.code}"),
        (*guards, f"{left.code} {_OPPOSITE[tree.op]} {right.code}"),
    )


def _alike(left: Operand, right: Operand, tree: Compare) -> tuple[Operand, Operand]:
    """Both sides as one kind: a literal day as a date, a datetime beside a date as its day."""
    left, right = _dated(left, right, tree.left), _dated(right, left, tree.right)
    if left.kind == right.kind:
        return left, right
    if {left.kind, right.kind} == {"date", "datetime"}:
        return _day(left), _day(right)
    raise CannotRenderError("two kinds compared")


def _dated(side: Operand, other: Operand, tree: Expr) -> Operand:
    if isinstance(tree, Text) and other.kind in ("date", "datetime") and len(tree.value) == _DAY:
        year, _, rest = tree.value.partition("-")
        if len(year) == 4 and (year + rest.replace("-", "")).isdecimal():
            return Operand(side.code, "date")
    return side


def _day(side: Operand) -> Operand:
    return side if side.kind == "date" else Operand(f"{side.code}[:{_DAY}]", "date", side.guards)


def _in(tree: In, scope: Scope) -> Condition:
    item = operand(tree.item, scope)
    if item.kind == "num":
        raise CannotRenderError("a number among texts")
    options = scope.options(tree.options)
    return Condition(
        (*item.guards, f"{item.code} in {options}"), (*item.guards, f"{item.code} not in {options}")
    )


def _path(tree: Expr) -> str:
    if not isinstance(tree, Get):
        raise CannotRenderError("a name is expected")
    return tree.path


def _present(args: tuple[Expr, ...], scope: Scope) -> Condition:
    return scope.present(_path(args[0]))


def _unique(args: tuple[Expr, ...], scope: Scope) -> Condition:
    values = scope.values(_path(args[0]))
    return Condition((values, f"unique({values})"), (values, f"not unique({values})"))


def _id_card(args: tuple[Expr, ...], scope: Scope) -> Condition:
    item = operand(args[0], scope)
    if item.kind != "text":
        raise CannotRenderError("id_card of no text")
    guards = (*item.guards, f"len({item.code}) == 18")
    return Condition((*guards, f"is_id_card({item.code})"), (*guards, f"not is_id_card({item.code})"))


def _round(args: tuple[Expr, ...], scope: Scope) -> Operand:
    item, places = _number(args[0], scope), args[1]
    if not isinstance(places, Number) or not places.value.isdecimal():
        raise CannotRenderError("round to no number of places")
    return Operand(f"half_up({item.code}, {scope.decimal(f'1E-{places.value}')})", "num", item.guards)


def _abs(args: tuple[Expr, ...], scope: Scope) -> Operand:
    item = _number(args[0], scope)
    return Operand(f"absolute({item.code})", "num", item.guards)


def _extreme(name: str) -> Callable[[tuple[Expr, ...], Scope], Operand]:
    def render(args: tuple[Expr, ...], scope: Scope) -> Operand:
        items = [_number(arg, scope) for arg in args]
        listed = ", ".join(item.code for item in items)
        return Operand(f"{name}({listed})", "num", _all(item.guards for item in items))

    return render


def _zero(args: tuple[Expr, ...], scope: Scope) -> Operand:
    item = _number(args[0], scope)
    if not item.guards:
        return item
    return Operand(f"({item.code} if {join(item.guards)} else {scope.decimal('0')})", "num")


def _date(args: tuple[Expr, ...], scope: Scope) -> Operand:
    item = operand(args[0], scope)
    if item.kind not in ("date", "datetime"):
        raise CannotRenderError("date of no date")
    return _day(item)


def _length(args: tuple[Expr, ...], scope: Scope) -> Operand:
    item = operand(args[0], scope)
    if item.kind == "num":
        raise CannotRenderError("length of a number")
    return Operand(f"len({item.code})", "num", item.guards)


_TESTS: Mapping[str, Callable[[tuple[Expr, ...], Scope], Condition]] = {
    "present": _present,
    "unique": _unique,
    "id_card": _id_card,
}
_FUNCTIONS: Mapping[str, Callable[[tuple[Expr, ...], Scope], Operand]] = {
    "abs": _abs,
    "count": lambda args, scope: scope.count(_path(args[0])),
    "date": _date,
    "length": _length,
    "max": _extreme("max"),
    "min": _extreme("min"),
    "round": _round,
    "sum": lambda args, scope: scope.total(_path(args[0])),
    "zero": _zero,
}
