"""Breaks spec rules: searches small changes to a good message until exactly the wanted rule speaks."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import combinations, islice
from typing import Any

from yibao.message.tables import Ast, FieldTable, RuleTable
from yibao.message.times import read_moment, write_date, write_datetime
from yibao.validate.tree import Branch, grow
from yibaogen.samples.messages import Made, Messages, Side

_MOST_SINGLE = 400
_MOST_PAIRS = 600
_WRONG_ID = "999999199003071235"
Place = tuple[str, str]
"""(node path, field code)."""


def break_rule(messages: Messages, infno: str, rule: RuleTable, bases: list[Made]) -> Made | None:
    """The message nearest to a base that breaks ``rule``, preferring one that breaks nothing else."""
    envelope = rule.on in ("request", "response")
    side: Side = "input" if rule.on in ("input", "request") else "output"
    best: tuple[int, Made] | None = None
    for base in bases:
        if base.side != side:
            continue
        search = _Search(messages, infno, rule, side, envelope)
        for candidate in search.candidates(base.message):
            made = messages.judge(infno, side, candidate)
            ids = {event.id for event in made.report.events}
            if rule.id not in ids:
                continue
            extra = len(ids) - 1
            if best is None or extra < best[0]:
                best = (extra, made)
            if extra == 0:
                return made
    return best[1] if best else None


class _Search:
    def __init__(self, messages: Messages, infno: str, rule: RuleTable, side: Side, envelope: bool) -> None:
        self._rule = rule
        self._codes = messages.table.dictionaries
        self._side = "" if envelope else side
        interface = messages.table.interfaces[infno]
        outer = messages.table.envelope
        if envelope:
            node = outer.request if side == "input" else outer.response
            self._root = grow((node,))
        else:
            self._root = grow(interface.input if side == "input" else interface.output)

    def candidates(self, message: dict[str, Any]) -> Iterator[dict[str, Any]]:
        ready = copy.deepcopy(message)
        for name, value in _conditions(self._rule.when):
            self._set(ready, self._place(name), value)
        if self._rule.require is not None:
            self._set(ready, self._place(self._rule.require), None)
            yield ready
            return
        yield ready
        if self._rule.check is not None and self._rule.check[0] == "or":
            # None of several spellings is there: they must all go.
            yield self._changed(ready, [(self._place(name), None) for name in _names(self._rule.check)])
        names = list(dict.fromkeys(_names(self._rule.check)))
        singles = [(self._place(name), value) for name in names for value in self._values(ready, name)]
        for place, value in islice(singles, _MOST_SINGLE):
            yield self._changed(ready, [(place, value)])
        pairs = ((a, b) for a, b in combinations(singles, 2) if a[0] != b[0])
        for pair in islice(pairs, _MOST_PAIRS):
            yield self._changed(ready, list(pair))

    def _changed(self, message: dict[str, Any], changes: list[tuple[Place, Any]]) -> dict[str, Any]:
        made = copy.deepcopy(message)
        for place, value in changes:
            self._set(made, place, value)
        return made

    def _place(self, name: str) -> Place:
        if self._root.find(name) is not None and name:
            return name, ""
        node, _, code = name.rpartition(".")
        return (node if "." in name else self._rule.scope), code

    def _holders(self, message: Any, node: str) -> list[dict[str, Any]]:
        found: list[Any] = [message.get(self._side)] if self._side else [message]
        for key in node.split(".") if node else ():
            found = [item.get(key) for item in _dicts(found)]
        return list(_dicts(found))

    def _set(self, message: dict[str, Any], place: Place, value: Any) -> None:
        node, code = place
        if not code:
            parent, _, key = node.rpartition(".")
            for holder in self._holders(message, parent)[:1]:
                holder[key] = value
            return
        holders = self._holders(message, node)
        for holder in holders[-1:]:
            if value is None:
                holder.pop(code, None)
            else:
                holder[code] = value

    def _values(self, message: dict[str, Any], name: str) -> Iterator[Any]:
        node, code = self._place(name)
        branch: Branch | None = self._root.find(node)
        if branch is None:
            return
        holders = self._holders(message, node)
        if not code:
            parent, _, key = node.rpartition(".")
            items = [holder.get(key) for holder in self._holders(message, parent)[:1]]
            yield from ([], *([items[0] * 2] if items and isinstance(items[0], list) else []))
            return
        field = branch.fields.get(code)
        if field is None or not holders:
            return
        now = holders[-1].get(code)
        yield from (holder[code] for holder in holders[:-1] if code in holder)
        yield from _others(field, now, self._rule)
        if field.dict in self._codes:
            yield from (entry.code for entry in self._codes[field.dict].codes[:80] if entry.code != now)
        yield None


def _others(field: FieldTable, now: Any, rule: RuleTable) -> Iterator[Any]:
    """Other values that the field itself would take."""
    if field.type in ("decimal", "integer"):
        number = now if isinstance(now, int | Decimal) else Decimal(str(now or 0))
        cent = Decimal(1).scaleb(-(field.scale or 0)) if field.type == "decimal" else 1
        yield from (
            number + 1,
            number - 1,
            number + cent,
            number * 2 + 1,
            type(number)(0),
            -number - 1,
            number + 1000,
        )
    elif field.type in ("date", "datetime"):
        moment = read_moment(str(now)) if now else None
        for days in (1, -1, 40, -40, 800, -800, -40000) if moment else ():
            assert moment is not None
            other = moment + timedelta(days=days)
            yield write_date(other.date()) if field.type == "date" else write_datetime(other)
    elif not field.dict:
        yield from (
            *_literals(rule.check),
            "0000",
            _WRONG_ID,
            f"{now or ''}9",
            str(now or "")[:-1] or "0",
            "示例",
        )


def _names(tree: Any) -> Iterator[str]:
    if isinstance(tree, list) and tree:
        if tree[0] == "get":
            yield tree[1]
        else:
            for part in tree[1:]:
                yield from _names(part)


def _literals(tree: Any) -> Iterator[str]:
    if isinstance(tree, list) and tree:
        if tree[0] == "text":
            yield tree[1]
        elif tree[0] == "in":
            yield from tree[2]
        elif tree[0] != "get":
            for part in tree[1:]:
                yield from _literals(part)


def _conditions(tree: Ast | None) -> Iterator[tuple[str, Any]]:
    """Settings that make a simple condition hold; what is not simple is left to luck and the search."""
    match tree:
        case ["==", ["get", str(name)], ["text", str(text)]]:
            yield name, text
        case ["==", ["get", str(name)], ["num", str(text)]] | ["!=", ["get", str(name)], ["num", str(text)]]:
            yield name, int(text) if tree[0] == "==" else -1
        case ["in", ["get", str(name)], [first, *_]]:
            yield name, first
        case ["and", *parts]:
            for part in parts:
                yield from _conditions(part)
        case ["or", first, *_]:
            yield from _conditions(first)
        case ["not", ["call", "present", ["get", str(name)]]]:
            yield name, None


def _dicts(values: list[Any]) -> Iterator[dict[str, Any]]:
    for value in values:
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, dict))
