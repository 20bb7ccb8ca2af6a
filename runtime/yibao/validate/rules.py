"""The rules of one side of a message, compiled; a rule that fails becomes an event with its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import itemgetter
from typing import Any, NamedTuple

from yibao.events import Event, Severity
from yibao.message.json import pointer_key
from yibao.message.mask import Masker, masker_of
from yibao.message.tables import Ast, FieldTable, RuleTable
from yibao.validate.expressions import compile_condition
from yibao.validate.findings import BAD, Finding, show_masked
from yibao.validate.paths import Chain, Place, Resolver, fetch_one, is_there, objects
from yibao.validate.rule_columns import ColumnEval, Link, Sheet, compile_column, one_by_one, strict_links
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


class _Named(NamedTuple):
    """A field that a rule looks at, for its event."""

    key: str
    fetch: Eval
    far: bool
    masker: Masker | None


@dataclass(frozen=True, slots=True)
class _Rule:
    """``when`` and ``holds`` judge one item, ``whens`` and ``all_hold`` all items of a scope together."""

    table: RuleTable
    when: Eval | None
    holds: Eval
    whens: ColumnEval | None
    all_hold: ColumnEval
    numbers: tuple[Link, ...]
    target: Place
    named: tuple[_Named, ...]

    def fails(self, chain: Chain) -> bool:
        """Whether the rule applies to the item and does not hold."""
        return (self.when is None or self.when(chain)) and self.holds(chain) is False

    def failing(self, sheet: Sheet) -> Sequence[int]:
        """The numbers of all items for which it does so, in no order."""
        chains = sheet.chains
        if len(chains) < _FEW:
            return [number for number, chain in enumerate(chains) if self.fails(chain)]
        # An item without one of these numbers does not fail; left in, it would spoil the run through C for all.
        lacking = sheet.lacking(self.numbers)
        return self._failing_together(sheet.without(lacking) if lacking else sheet)

    def _failing_together(self, sheet: Sheet) -> Sequence[int]:
        places: Sequence[int] = range(len(sheet.chains))
        if self.whens is not None:
            whens = self.whens(sheet)
            if True not in whens:
                return ()
            places = [place for place, applies in enumerate(whens) if applies]
            if 2 * len(places) < len(sheet.chains):
                return [sheet.numbers[place] for place in places if self.holds(sheet.chains[place]) is False]
        holds = self.all_hold(sheet)
        return [sheet.numbers[place] for place in places if holds[place] is False] if False in holds else ()


class RuleSet:
    """The compiled rules of one side of one interface, grouped by scope so that each scope is walked once.

    ``deep``: one of them looks at more than the fields of the outermost object.
    """

    def __init__(self, by_scope: Sequence[tuple[tuple[str, ...], Sequence[_Rule]]], deep: bool) -> None:
        self._by_scope = by_scope
        self.deep = deep

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
                reshaped = {path for path, mistake in found if mistake.id == "one-element-list"}
            scopes = _scopes(body, at, keys, reshaped, {number for number, _ in failing})
            last = -1
            # By item, and the rules of one item in their own order.
            for number, rule in sorted(failing, key=itemgetter(0)):
                if number != last and len(events) > _MOST_EVENTS:
                    return events
                last = number
                events.append(_event(rule, scopes[number], reshaped))
            if len(events) > _MOST_EVENTS:
                return events
        return events


def compile_rules(rules: Sequence[RuleTable], root: Branch) -> RuleSet:
    """Compile rules against the tree of their side. Raises ValueError for a tree that is not of the language."""
    scopes: dict[str, list[_Rule]] = {}
    for table in rules:
        scopes.setdefault(table.scope, []).append(_compile(table, Resolver(root, table.scope)))
    by_scope = [(tuple(scope.split(".")) if scope else (), found) for scope, found in scopes.items()]
    return RuleSet(by_scope, any(_deep(table, root) for table in rules))


def _deep(table: RuleTable, root: Branch) -> bool:
    """Whether a rule looks at more than fields of the root's one object."""
    named = {*_paths(table.when), *_paths(table.check), table.require or ""} - {""}
    return bool(table.scope) or root.array or not named <= root.fields.keys()


def _compile(table: RuleTable, resolver: Resolver) -> _Rule:
    numbers = tuple(sorted(strict_links(table.check, resolver)))
    when = whens = None
    if table.when is not None:
        when, whens = compile_condition(table.when, resolver), compile_column(table.when, resolver)
    if table.require is not None:
        target = resolver.value(table.require)
        fetch = fetch_one(target)
        named = _named(_paths(table.when), resolver)

        def there(chain: Chain) -> bool:
            return is_there(fetch(chain))

        return _Rule(table, when, there, whens, one_by_one(there), numbers, target, named)
    if table.check is None:
        raise ValueError(f"rule {table.id} neither requires nor checks")
    paths = list(dict.fromkeys(_paths(table.check)))
    target = resolver.value(paths[0]) if paths else Place(0, (), "", None)
    named = _named(paths, resolver)
    holds, all_hold = compile_condition(table.check, resolver), compile_column(table.check, resolver)
    return _Rule(table, when, holds, whens, all_hold, numbers, target, named)


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


def _scopes(
    body: dict[str, Any], at: str, keys: tuple[str, ...], reshaped: set[str], wanted: set[int]
) -> dict[int, _Scope]:
    """The wanted ones of ``_chains``, with their pointers."""
    scopes = {0: _Scope((body,), (at,))}
    for depth, key in enumerate(keys, 1):
        last = depth == len(keys)
        inner: dict[int, _Scope] = {}
        count = 0
        for chain, pointers in scopes.values():
            child = chain[-1].get(key)
            path = f"{pointers[-1]}/{pointer_key(key)}"
            for place, item in enumerate(child if type(child) is list else (child,)):
                if type(item) is dict:
                    if not last or count in wanted:
                        pointer = _item_pointer(child, path, place, reshaped)
                        inner[count] = _Scope((*chain, item), (*pointers, pointer))
                    count += 1
        scopes = inner
    return scopes


def _item_pointer(child: Any, path: str, place: int, reshaped: set[str]) -> str:
    """The pointer that an object of a node has in the message as it was sent."""
    if type(child) is dict:
        return f"{path}/0" if path in reshaped else path
    return path if path in reshaped else f"{path}/{place}"


def _items(child: Any, path: str, reshaped: set[str]) -> Iterator[tuple[dict[str, Any], str]]:
    """The objects of a node with their pointers."""
    for place, item in enumerate(child if type(child) is list else (child,)):
        if type(item) is dict:
            yield item, _item_pointer(child, path, place, reshaped)


def _pointer(place: Place, scope: _Scope, reshaped: set[str]) -> str:
    """Where a place stands in the message; where several items are meant, their list."""
    box: Any = scope.chain[place.start]
    at = scope.pointers[place.start]
    for key in place.rest:
        path = f"{at}/{pointer_key(key)}"
        child = box.get(key)
        if len(objects(child)) != 1:
            return path
        box, at = next(_items(child, path, reshaped))
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


def _named(paths: Iterable[str], resolver: Resolver) -> tuple[_Named, ...]:
    places = [resolver.value(path) for path in paths][:_SHOWN_FIELDS]
    return tuple(
        _Named(place.key, fetch_one(place), bool(place.rest), masker_of(place.key))
        for place in places
        if isinstance(place.field, FieldTable)
    )


def _found(named: Sequence[_Named], chain: Chain) -> str:
    """The values that a failing rule looked at, masked where they are personal."""
    return ", ".join([f"{one.key}={_shown(one, one.fetch(chain))}" for one in named])


def _shown(one: _Named, value: Any) -> str:
    if value is None:
        return "…" if one.far else "—"
    if type(value) in BAD:
        value = value.raw
    return show_masked(one.masker, format(value, "f") if isinstance(value, Decimal) else value)
