"""The rules of one side of a message, compiled; a rule that fails becomes an event with its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import itemgetter
from typing import Any, NamedTuple

from yibao.events import Event, Severity
from yibao.message.json import pointer_key
from yibao.message.tables import Ast, FieldTable, RuleTable
from yibao.validate.expressions import compile_condition
from yibao.validate.findings import Finding, show
from yibao.validate.paths import Chain, Place, Resolver, fetch_one, is_there, objects
from yibao.validate.rule_columns import ColumnEval, Sheet, compile_column, one_by_one
from yibao.validate.tree import Branch
from yibao.validate.values import Eval

_MOST_EVENTS = 1000
_SHOWN_FIELDS = 6
# Fewer items are quicker asked one by one.
_FEW = 6


class _Scope(NamedTuple):
    """One entered scope: the chain of objects and their JSON pointers."""

    chain: Chain
    pointers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rule:
    """``when`` and ``holds`` judge one item, ``whens`` and ``all_hold`` all items of a scope together."""

    table: RuleTable
    when: Eval | None
    holds: Eval
    whens: ColumnEval | None
    all_hold: ColumnEval
    target: Place
    named: tuple[Place, ...]

    def fails(self, chain: Chain) -> bool:
        """Whether the rule applies to the item and does not hold."""
        return (self.when is None or self.when(chain)) and self.holds(chain) is False

    def failing(self, sheet: Sheet) -> Sequence[int]:
        """The numbers of all items for which it does so."""
        chains = sheet.chains
        if len(chains) < _FEW:
            return [number for number, chain in enumerate(chains) if self.fails(chain)]
        numbers: Sequence[int] = range(len(chains))
        if self.whens is not None:
            numbers = [number for number, applies in enumerate(self.whens(sheet)) if applies]
            if 2 * len(numbers) < len(chains):
                return [number for number in numbers if self.holds(chains[number]) is False]
        holds = self.all_hold(sheet)
        return [number for number in numbers if holds[number] is False] if False in holds else ()


class RuleSet:
    """The compiled rules of one side of one interface, grouped by scope so that each scope is walked once."""

    def __init__(self, by_scope: Sequence[tuple[tuple[str, ...], Sequence[_Rule]]]) -> None:
        self._by_scope = by_scope

    def run(self, body: dict[str, Any], at: str, found: Sequence[Finding]) -> list[Event]:
        """The events of failing rules. ``at`` is the body's pointer; ``found`` tells which lists were reshaped."""
        events: list[Event] = []
        reshaped: set[str] | None = None
        for keys, rules in self._by_scope:
            chains = _chains(body, keys)
            sheet = Sheet(chains)
            failing = [(number, rule) for rule in rules for number in rule.failing(sheet)]
            if not failing:
                continue
            if reshaped is None:
                reshaped = {finding[2] for finding in found if finding[0] == "one-element-list"}
            pointers = _pointers(body, at, keys, reshaped)
            last = -1
            # By item, and the rules of one item in their own order.
            for number, rule in sorted(failing, key=itemgetter(0)):
                if number != last and len(events) > _MOST_EVENTS:
                    return events
                last = number
                events.append(_event(rule, _Scope(chains[number], pointers[number]), reshaped))
            if len(events) > _MOST_EVENTS:
                return events
        return events


def compile_rules(rules: Sequence[RuleTable], root: Branch) -> RuleSet:
    """Compile rules against the tree of their side. Raises ValueError for a tree that is not of the language."""
    scopes: dict[str, list[_Rule]] = {}
    for table in rules:
        scopes.setdefault(table.scope, []).append(_compile(table, Resolver(root, table.scope)))
    return RuleSet([(tuple(scope.split(".")) if scope else (), found) for scope, found in scopes.items()])


def _compile(table: RuleTable, resolver: Resolver) -> _Rule:
    when = whens = None
    if table.when is not None:
        when, whens = compile_condition(table.when, resolver), compile_column(table.when, resolver)
    if table.require is not None:
        target = resolver.value(table.require)
        fetch = fetch_one(target)
        named = [resolver.value(path) for path in _paths(table.when)]

        def there(chain: Chain) -> bool:
            return is_there(fetch(chain))

        return _Rule(table, when, there, whens, one_by_one(there), target, tuple(named))
    if table.check is None:
        raise ValueError(f"rule {table.id} neither requires nor checks")
    paths = list(dict.fromkeys(_paths(table.check)))
    target = resolver.value(paths[0]) if paths else Place(0, (), "", None)
    named = [resolver.value(path) for path in paths]
    holds, all_hold = compile_condition(table.check, resolver), compile_column(table.check, resolver)
    return _Rule(table, when, holds, whens, all_hold, target, tuple(named))


def _paths(tree: Ast | None) -> Iterator[str]:
    """The paths that an expression names, in reading order."""
    if not isinstance(tree, list | tuple) or not tree or tree[0] in ("text", "num"):
        return
    if tree[0] == "get":
        yield str(tree[1])
        return
    for item in tree[1:]:
        if isinstance(item, list | tuple):
            yield from _paths(list(item))


def _chains(body: dict[str, Any], keys: tuple[str, ...]) -> list[Chain]:
    """Every item of the scope's node, with the objects that lead to it."""
    chains: list[Chain] = [(body,)]
    for key in keys:
        chains = [(*chain, item) for chain in chains for item in objects(chain[-1].get(key))]
    return chains


def _pointers(
    body: dict[str, Any], at: str, keys: tuple[str, ...], reshaped: set[str]
) -> list[tuple[str, ...]]:
    """The pointers of the objects of every chain, in the same order."""
    scopes = [_Scope((body,), (at,))]
    for key in keys:
        scopes = [
            _Scope((*scope.chain, item), (*scope.pointers, at))
            for scope in scopes
            for item, at in _items(
                scope.chain[-1].get(key), f"{scope.pointers[-1]}/{pointer_key(key)}", reshaped
            )
        ]
    return [scope.pointers for scope in scopes]


def _items(child: Any, path: str, reshaped: set[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """The objects of a node with the pointers that they have in the message as it was sent."""
    if type(child) is dict:
        yield child, f"{path}/0" if path in reshaped else path
    elif type(child) is list:
        for number, item in enumerate(child):
            if type(item) is dict:
                yield item, path if path in reshaped else f"{path}/{number}"


def _pointer(place: Place, scope: _Scope, reshaped: set[str]) -> str:
    """Where a place stands in the message; where several items are meant, their list."""
    box: Any = scope.chain[place.start]
    at = scope.pointers[place.start]
    for key in place.rest:
        path = f"{at}/{pointer_key(key)}"
        items = list(_items(box.get(key), path, reshaped))
        if len(items) != 1:
            return path
        box, at = items[0]
    return f"{at}/{pointer_key(place.key)}" if place.key else at


def _event(rule: _Rule, scope: _Scope, reshaped: set[str]) -> Event:
    table = rule.table
    field = rule.target.field
    code = rule.target.key
    args = {
        "name": field.name if field else code,
        "code": code,
        "found": _found(rule.named, scope.chain),
        "allowed": table.text,
        "zh": table.message or f"不符合规则 {table.id}",
        "en": table.message_en or f"the rule {table.id} does not hold",
        "hint_zh": "",
        "hint_en": "",
    }
    severity = Severity.ERROR if table.severity == "error" else Severity.WARNING
    return Event(table.id, severity, path=_pointer(rule.target, scope, reshaped), args=args)


def _found(named: Sequence[Place], chain: Chain) -> str:
    """The values that a failing rule looked at, masked where they are personal."""
    parts = []
    for place in named[:_SHOWN_FIELDS]:
        if isinstance(place.field, FieldTable):
            parts.append(f"{place.key}={_shown(place, fetch_one(place)(chain))}")
    return ", ".join(parts)


def _shown(place: Place, value: Any) -> str:
    if value is None:
        return "…" if place.rest else "—"
    return show(place.key, format(value, "f") if isinstance(value, Decimal) else value)
