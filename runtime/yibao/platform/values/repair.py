"""Brings a made body into agreement with the rules of its interface."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from yibao.message.tables import Ast, NodeTable, RuleTable
from yibao.platform.values.cells import Key, chains
from yibao.platform.values.linear import Equation, changeable, make_equation, solve
from yibao.platform.values.satisfy import Satisfy
from yibao.platform.values.scalars import Scalars
from yibao.platform.values.texts import Place
from yibao.platform.values.world import snake
from yibao.validate.expressions import compile_expression
from yibao.validate.paths import Chain, Resolver
from yibao.validate.tree import grow

_ROUNDS = 4


class Repair:
    """One interface's rules for one direction. Sums are solved together, other conditions one by one."""

    def __init__(self, nodes: Sequence[NodeTable], rules: Sequence[RuleTable], scalars: Scalars) -> None:
        root = grow(nodes)
        self._rules = [(rule, Resolver(root, rule.scope)) for rule in rules]
        self._scalars = scalars

    def run(
        self, body: Any, place: Place, echoed: Mapping[str, object], told: frozenset[Key] = frozenset()
    ) -> Any:
        """The body, changed in place. Values that the request gave (``echoed``) stay while the rules allow it.

        ``told`` cells (object identity and code) stay in any case.
        """
        for kept in (_echoes(body, echoed) | told, set(told)):
            for _ in range(_ROUNDS):
                self._once(body, place, kept)
                if not any(True for _ in self._failing(body)):
                    return body
        return body

    def _once(self, body: Any, place: Place, kept: set[Key]) -> None:
        satisfy = Satisfy(self._scalars, place, kept)
        for rule, resolver, chain in self._failing(body):
            if rule.require is not None:
                satisfy.require(rule.require, resolver, chain)
            else:
                for check in _conditions(rule.check, resolver, chain):
                    if _as_equation(check, resolver) is None:
                        satisfy.make(check, resolver, chain)
        solve(list(self._equations(body)), set(kept))

    def _applying(self, body: Any) -> Iterator[tuple[RuleTable, Resolver, Chain]]:
        for rule, resolver in self._rules:
            for chain in chains(body, tuple(rule.scope.split(".")) if rule.scope else ()):
                if rule.when is None or compile_expression(rule.when, resolver)[0](chain) is True:
                    yield rule, resolver, chain

    def _failing(self, body: Any) -> Iterator[tuple[RuleTable, Resolver, Chain]]:
        for rule, resolver, chain in self._applying(body):
            tree: Ast = ["call", "present", ["get", rule.require]] if rule.require else rule.check or []
            if compile_expression(tree, resolver)[0](chain) is False:
                yield rule, resolver, chain

    def _equations(self, body: Any) -> Iterator[Equation]:
        for rule, resolver, chain in self._applying(body):
            for check in _conditions(rule.check, resolver, chain):
                sides = _as_equation(check, resolver)
                if sides and compile_expression(check, resolver)[0](chain) is not None:
                    yield make_equation(*sides, resolver, chain)


def _conditions(check: Ast | None, resolver: Resolver, chain: Chain) -> Iterator[Ast]:
    """The parts of a condition that must all hold; of alternatives the one that holds, or else the first sum."""
    match check:
        case ["and", *items]:
            for item in items:
                yield from _conditions(item, resolver, chain)
        case ["or", *items]:
            held = [item for item in items if compile_expression(item, resolver)[0](chain) is True]
            sums = [item for item in items if _as_equation(item, resolver) is not None]
            yield (held or sums or [check])[0]
        case [*_]:
            yield check


def _as_equation(check: Ast, resolver: Resolver) -> tuple[Ast, Ast] | None:
    """The two sides of a condition that says two amounts are equal, or nearly so."""
    match check:
        case ["==", left, right]:
            pass
        case ["<=" | "<", ["call", "abs", ["-", left, right]], ["num", _]]:
            pass
        case _:
            return None
    kinds = {compile_expression(side, resolver)[1] for side in (left, right)}
    return (left, right) if "num" in kinds and (changeable(left) or changeable(right)) else None


def _echoes(body: Any, echoed: Mapping[str, object]) -> set[Key]:
    """The cells that repeat a value of the request."""
    found: set[Key] = set()
    queue = [body]
    while queue:
        value = queue.pop()
        if isinstance(value, list):
            queue.extend(value)
        elif isinstance(value, dict):
            queue.extend(value.values())
            found.update((id(value), code) for code, item in value.items() if echoed.get(snake(code)) == item)
    return found
