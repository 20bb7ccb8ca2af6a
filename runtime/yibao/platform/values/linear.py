"""Sums that must come out: equations over amounts, and a way to make all of them true together.

Settlements are trees of sums (total = fund + person; fund = its parts; …), some of them over the same total. So
totals are settled first and split downwards; an amount that a product determines is settled before anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from yibao.message.tables import Ast
from yibao.platform.values.cells import Cell, Key, cells_at
from yibao.platform.values.scalars import most, places, quantise
from yibao.validate.expressions import compile_expression
from yibao.validate.paths import Chain, Resolver

# How a total is usually made up; a part that is not named here gets nothing unless it stands among strangers only.
_WEIGHTS = {
    "fund_pay_sumamt": 7,
    "psn_part_amt": 4,
    "hifp_pay": 8,
    "hifmi_pay": 1,
    "cvlserv_pay": 1,
    "acct_pay": 2,
    "psn_cash_pay": 3,
    "inscp_scp_amt": 8,
    "preselfpay_amt": 1,
    "fulamt_ownpay_amt": 1,
    "overlmt_selfpay": 1,
    "overlmt_amt": 1,
}


@dataclass(slots=True)
class Side:
    """One side of an equation: cells that count once each, a constant, and cells that are not to be changed."""

    plus: list[Cell] = field(default_factory=list)
    minus: list[Cell] = field(default_factory=list)
    constant: Decimal = Decimal(0)
    frozen: list[Cell] = field(default_factory=list)

    def cells(self) -> list[Cell]:
        """All that can be changed."""
        return [*self.plus, *self.minus]

    def value(self) -> Decimal:
        """The side's amount at the moment."""
        return sum(map(_amount, self.plus), self.constant) - sum(map(_amount, self.minus), Decimal(0))


@dataclass(frozen=True, slots=True)
class Equation:
    """``total == parts``; ``total`` is settled first where both are open."""

    total: Side
    parts: Side

    def open(self, fixed: set[Key]) -> list[Cell]:
        """The cells that may still change."""
        return [cell for cell in (*self.total.cells(), *self.parts.cells()) if cell.key not in fixed]


def make_equation(left: Ast, right: Ast, resolver: Resolver, chain: Chain) -> Equation:
    """The equation of two expressions, as seen from one item of the scope."""
    first, second = _side(left, resolver, chain), _side(right, resolver, chain)
    swap = len(first.cells()) > 1 and (len(second.cells()) == 1 or left[:2] == ["call", "sum"])
    return Equation(second, first) if swap else Equation(first, second)


def changeable(tree: Ast) -> bool:
    """Whether an expression is a sum of fields, or can at least be reached by changing one."""
    match tree:
        case ["get", _] | ["call", "sum", _]:
            return True
        case ["call", "zero" | "round", inner, *_]:
            return changeable(inner)
        case ["+" | "-", left, right]:
            return changeable(left) or changeable(right)
        case _:
            return False


def solve(equations: Sequence[Equation], fixed: set[Key]) -> None:
    """Make the equations true by changing cells that are not ``fixed`` (which grows); best effort."""
    for equation in equations:
        fixed.update(cell.key for side in (equation.total, equation.parts) for cell in side.frozen)
    pending = list(equations)
    while pending:
        single = next((item for item in pending if len(item.open(fixed)) <= 1), None)
        chosen = single or next((item for item in pending if not _waits(item, pending, fixed)), pending[0])
        pending.remove(chosen)
        _settle(chosen, fixed)
        fixed.update(cell.key for cell in (*chosen.total.cells(), *chosen.parts.cells()))


def _side(tree: Ast, resolver: Resolver, chain: Chain) -> Side:
    side = Side()
    _collect(tree, resolver, chain, side, 1)
    return side


def _collect(tree: Ast, resolver: Resolver, chain: Chain, side: Side, sign: int) -> None:
    match tree:
        case ["get", path]:
            cells = cells_at(resolver.value(str(path)), chain)
        case ["call", "sum", ["get", path]]:
            cells = cells_at(resolver.every(str(path)), chain)
        case ["call", "zero", inner]:
            return _collect(inner, resolver, chain, side, sign)
        case ["+" | "-" as op, left, right]:
            _collect(left, resolver, chain, side, sign)
            return _collect(right, resolver, chain, side, sign if op == "+" else -sign)
        case ["call", "round", ["+" | "-" | "get" | "call", *_] as inner, _]:
            return _collect(inner, resolver, chain, side, sign)
        case _:
            value = compile_expression(tree, resolver)[0](chain)
            side.constant += sign * Decimal(value or 0)
            side.frozen.extend(
                cell for path in _paths(tree) for cell in cells_at(resolver.every(path), chain)
            )
            return None
    (side.plus if sign > 0 else side.minus).extend(cells)
    return None


def _paths(tree: Any) -> Iterable[str]:
    if isinstance(tree, list) and tree:
        if tree[0] == "get":
            yield str(tree[1])
        else:
            for item in tree[1:]:
                yield from _paths(item)


def _waits(equation: Equation, pending: Sequence[Equation], fixed: set[Key]) -> bool:
    """Whether the total of an equation is still to be split off from another one's total."""
    wanted = {cell.key for cell in equation.total.cells()} - fixed
    others = (cell.key for other in pending if other is not equation for cell in other.parts.cells())
    return not wanted.isdisjoint(others)


def _settle(equation: Equation, fixed: set[Key]) -> None:
    open_parts = [cell for cell in equation.parts.plus if cell.key not in fixed]
    open_total = [cell for cell in equation.total.plus if cell.key not in fixed]
    if not open_parts:
        _spread(open_total, equation.parts.value() - _rest(equation.total, open_total))
        return
    rest = _rest(equation.parts, open_parts)
    if open_total and equation.total.value() < rest:
        # What is settled already is more than the total: the total gives way.
        _spread(open_total, rest + sum(map(_amount, open_parts)) - _rest(equation.total, open_total))
    _spread(open_parts, equation.total.value() - rest)


def _rest(side: Side, without: Sequence[Cell]) -> Decimal:
    return side.value() - sum(map(_amount, without), Decimal(0))


def _spread(cells: Sequence[Cell], amount: Decimal) -> None:
    """Split an amount over cells by their usual weight; the last one of any weight takes what rounding leaves."""
    if not cells:
        return
    weights = [_WEIGHTS.get(cell.field.code, 0) for cell in cells]
    if not any(weights):
        weights = [1] * len(cells)
    last = max(index for index, weight in enumerate(weights) if weight)
    left = amount
    for index, cell in enumerate(cells):
        if index != last:
            share = _floor(amount * weights[index] / sum(weights), cell)
            cell.set(quantise(cell.field, share))
            left -= share
    if abs(left) <= most(cells[last].field):
        cells[last].set(quantise(cells[last].field, left))


def _floor(amount: Decimal, cell: Cell) -> Decimal:
    step = Decimal(1).scaleb(-places(cell.field))
    return amount // step * step


def _amount(cell: Cell) -> Decimal:
    value = cell.value
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else Decimal(0)
