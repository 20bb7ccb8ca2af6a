"""Conditions other than sums: set, shorten, order or drop a value so that one of them holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from yibao.message.tables import Ast, FieldTable
from yibao.message.times import read_moment, write_datetime
from yibao.platform.values.cells import Cell, cells_at
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.validate.expressions import compile_expression
from yibao.validate.paths import Chain, Resolver

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_MIRROR = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Satisfy:
    """Changes one body until conditions hold; ``kept`` are values not to be touched while another choice is left."""

    def __init__(self, scalars: Scalars, place: Place, kept: set[tuple[int, str]]) -> None:
        self._scalars = scalars
        self._place = place
        self._kept = kept

    def make(self, tree: Ast, resolver: Resolver, chain: Chain, want: bool = True) -> None:
        """Make a condition true (or false); leaves the body as it is where no way is known."""
        if compile_expression(tree, resolver)[0](chain) is want:
            return
        match tree:
            case ["not", inner]:
                self.make(inner, resolver, chain, not want)
            case ["and" | "or" as op, *items]:
                self._several(items, resolver, chain, want, (op == "and") is want)
            case ["in", item, options]:
                self._member(item, [str(option) for option in options], resolver, chain, want)
            case ["call", "present", ["get", path]]:
                self._presence(cells_at(resolver.value(str(path)), chain), want)
            case ["call", "unique", ["get", path]]:
                _make_unique(cells_at(resolver.every(str(path)), chain))
            case ["call", "id_card", ["get", path]]:
                self._put(cells_at(resolver.value(str(path)), chain), self._place.world.person.certno)
            case [op, left, right] if op in _OPPOSITE:
                self._compare(op if want else _OPPOSITE[op], left, right, resolver, chain)

    def require(self, path: str, resolver: Resolver, chain: Chain) -> None:
        """Fill a field that must be there."""
        self._presence(cells_at(resolver.value(path), chain), True)

    def _several(
        self, items: Sequence[Ast], resolver: Resolver, chain: Chain, want: bool, every: bool
    ) -> None:
        for item in items:
            self.make(item, resolver, chain, want)
            if not every and compile_expression(item, resolver)[0](chain) is want:
                return

    def _presence(self, cells: Sequence[Cell], want: bool) -> None:
        for cell in cells:
            filled = cell.value not in (None, "", [], {})
            if want and not filled:
                made = self._scalars.make(cell.field, self._place)
                cell.set(made if made != {} else {"note": "示例"})
            elif not want:
                cell.set(None)

    def _put(self, cells: Sequence[Cell], value: Any) -> bool:
        """Set a value where it fits; False when it fits nowhere or must not change."""
        done = False
        for cell in cells:
            fitting = self._scalars.take(cell.field, value)
            if fitting is not None and cell.key not in self._kept:
                cell.set(fitting)
                done = True
        return done

    def _member(self, item: Ast, options: list[str], resolver: Resolver, chain: Chain, want: bool) -> None:
        cells = self._target(item, resolver, chain)
        if want:
            any(self._put(cells, option) for option in options)
        else:
            self._other(cells, options)

    def _other(self, cells: Sequence[Cell], unwanted: Sequence[str]) -> None:
        for cell in cells:
            banned = [self._scalars.take(cell.field, text) for text in unwanted]
            choices = self._scalars.codes(cell.field) or ["2", "3"]
            wanted = (choice for choice in choices if self._scalars.take(cell.field, choice) not in banned)
            any(self._put([cell], choice) for choice in wanted)

    def _target(self, tree: Ast, resolver: Resolver, chain: Chain) -> list[Cell]:
        match tree:
            case ["get", path]:
                return cells_at(resolver.value(str(path)), chain)
            case ["call", "date" | "zero" | "abs", ["get", path]]:
                return cells_at(resolver.value(str(path)), chain)
            case _:
                return []

    def _compare(self, op: str, left: Ast, right: Ast, resolver: Resolver, chain: Chain) -> None:
        """Bring the left side to the right one; where it has no place of its own or must stay, the other way."""
        for side, other, sign in ((left, right, op), (right, left, _MIRROR[op])):
            if side[:2] == ["call", "length"]:
                self._shorten(side, other, resolver, chain)
            found = compile_expression(other, resolver)[0](chain)
            cells = self._target(side, resolver, chain)
            if found is None or not cells:
                continue
            if sign == "!=":
                self._other(cells, [str(found)])
            elif self._put(cells, _beside(sign, found, cells[0].field)):
                return

    def _shorten(self, side: Ast, limit: Ast, resolver: Resolver, chain: Chain) -> None:
        length = compile_expression(limit, resolver)[0](chain)
        for cell in self._target(["call", "zero", side[2]], resolver, chain):
            if length is not None and isinstance(cell.value, str):
                cell.set(cell.value[: int(length)].ljust(int(length), "0"))


def _beside(op: str, value: Any, field: FieldTable) -> Any:
    """A value that stands in this relation to another one, the nearest there is."""
    if op in ("==", "<=", ">="):
        return value
    step = 1 if op == ">" else -1
    if isinstance(value, int | Decimal):
        return value + step
    moment = read_moment(str(value))
    return value if moment is None else write_datetime(moment + timedelta(days=step))


def _make_unique(cells: Sequence[Cell]) -> None:
    """Give later cells another value: their number replaces the end of the text."""
    seen: set[str] = set()
    for number, cell in enumerate(cells):
        if str(cell.value) in seen:
            mark = str(number + 1)
            text = str(cell.value)
            cell.set(number + 1 if isinstance(cell.value, int) else text[: len(text) - len(mark)] + mark)
        seen.add(str(cell.value))
