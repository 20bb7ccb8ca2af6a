"""The inverse of apply: the shortest overlay that turns one edition into another, in canonical form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from yibaogen.load.transport import differing
from yibaogen.model import Dictionary, Edition, Envelope, Interface, Node, Rule
from yibaogen.overlay.attributes import attribute_changes, change
from yibaogen.overlay.kinds import ATTRIBUTES
from yibaogen.overlay.match import Match, match_fields, match_interfaces, match_nodes, moved
from yibaogen.overlay.model import FIRST, KEEP, Address, Change, Overlay
from yibaogen.overlay.renames import Renames, renamed_rule
from yibaogen.overlay.repeats import uncited

_SIDES = ("input", "output", "file")
_TOP = Address(())


def compare(a: Edition, b: Edition) -> Overlay:
    """The canonical overlay with ``apply(compare(a, b), a) == b``, where ``b`` is taken as an edition over ``a``.

    A field, node or number that only has another name is renamed; an interface of which less stays than changes is
    replaced. Only differences: two equal editions have no lines.
    """
    changes: list[Change] = []
    changes.extend(
        change("remove-source", _TOP.below("source", key)) for key in a.sources.keys() - b.sources.keys()
    )
    changes.extend(_elements(a, b))
    changes.extend(_dictionaries(a, b))
    changes.extend(_envelope(a.envelope, b.envelope))
    found = _Interfaces(a, b)
    changes.extend(found.changes())
    return Overlay(
        b.id,
        b.name,
        b.version,
        a.id,
        {key: text for key, text in b.sources.items() if a.sources.get(key) != text},
        {code: element for code, element in b.elements.items() if code not in a.elements},
        {key: dictionary for key, dictionary in b.dictionaries.items() if key not in a.dictionaries},
        {infno: b.interfaces[infno] for infno in sorted(found.whole)},
        tuple(sorted(changes, key=Change.sort_key)),
        differing(a.transport, b.transport),
    )


def normal(overlay: Overlay) -> Overlay:
    """The same overlay with its lines in canonical form: one line a verb and thing, sorted, without reasons.

    What only the base can tell (a line that undoes another, a place that could be said otherwise) stays as it is.
    """
    merged: dict[tuple[Address, str], Change] = {}
    for line in overlay.changes:
        known = merged.get((line.address, line.verb))
        facts = dict(line.facts) if known is None else dict(known.facts) | dict(line.facts)
        if known is not None and "codes" in facts:
            facts["codes"] = tuple(sorted((*known.get("codes"), *line.get("codes")), key=_code_key))
        merged[(line.address, line.verb)] = Change(line.verb, line.address, tuple(sorted(facts.items())))
    changes = tuple(merged[key] for key in sorted(merged))
    return replace(overlay, changes=changes)


def _code_key(code: Any) -> str:
    return str(getattr(code, "code", code))


def _elements(a: Edition, b: Edition) -> Iterator[Change]:
    for code, element in a.elements.items():
        place = _TOP.below("element", code)
        if code in b.elements:
            yield from attribute_changes(place, element, b.elements[code])
        else:
            yield change("remove-element", place)


def _dictionaries(a: Edition, b: Edition) -> Iterator[Change]:
    for key, old in a.dictionaries.items():
        place = _TOP.below("dict", key)
        new = b.dictionaries.get(key)
        if new is None:
            yield change("remove-dictionary", place)
            continue
        yield from attribute_changes(place, old, new)
        yield from _codes(place, old, new)


def _codes(place: Address, old: Dictionary, new: Dictionary) -> Iterator[Change]:
    before, after = ({code.code: code for code in each.codes} for each in (old, new))
    added = tuple(after[code] for code in sorted(after.keys() - before.keys()))
    removed = tuple(sorted(before.keys() - after.keys()))
    told = tuple(
        replace(after[code], sources=KEEP) if after[code].sources == before[code].sources else after[code]
        for code in sorted(after.keys() & before.keys())
        if after[code] != before[code]
    )
    for verb, codes in (("add-codes", added), ("remove-codes", removed), ("relabel", told)):
        if codes:
            yield change(verb, place, codes=codes)


def _envelope(old: Envelope, new: Envelope) -> Iterator[Change]:
    place = _TOP.below("envelope", "")
    renames: dict[str, Renames] = {}
    for side in ("request", "response"):
        at = place.below(side, "")
        before, after = getattr(old, side), getattr(new, side)
        renames[side] = Renames()
        yield from attribute_changes(at, before, after)
        yield from _fields(at, before, after, renames[side])
    yield from _rules(place, old.rules, new.rules, renames)


class _Interfaces:
    """Interfaces that stay, go, come, are renumbered or replaced; ``whole`` are those that b's files must hold."""

    def __init__(self, a: Edition, b: Edition) -> None:
        self._a = a.interfaces
        self._b = b.interfaces
        self.whole: set[str] = set()

    def changes(self) -> Iterator[Change]:
        pairs = match_interfaces(self._a, self._b)
        self.whole = self._b.keys() - set(pairs.values())
        for infno, old in self._a.items():
            place = _TOP.below("interface", infno)
            target = pairs.get(infno)
            if target is None:
                yield change("remove-interface", place)
                continue
            if target != infno:
                yield change("move-interface", place, to=target)
            new = self._b[target]
            lines = list(_interface(place, old, new))
            if len(lines) > _size(new) and uncited(old) != uncited(new):
                self.whole.add(infno)
                yield change("replace-interface", place)
            else:
                yield from lines


def _size(interface: Interface) -> int:
    """Lines of the interface's own file, about."""
    nodes = [node for side in _SIDES for node in interface.nodes(side)]  # type: ignore[arg-type]
    return 6 + len(nodes) + sum(len(node.fields) for node in nodes) + len(interface.rules)


def _interface(place: Address, old: Interface, new: Interface) -> Iterator[Change]:
    yield from attribute_changes(place, old, new)
    renames = {side: Renames() for side in _SIDES}
    for side in _SIDES:
        before, after = (each.nodes(side) for each in (old, new))  # type: ignore[arg-type]
        if before != after:
            yield from _side(place, side, before, after, renames[side])
    yield from _rules(place, old.rules, new.rules, renames)


def _side(
    place: Address, side: str, before: tuple[Node, ...], after: tuple[Node, ...], renames: Renames
) -> Iterator[Change]:
    pairs = match_nodes(before, after)
    new_nodes = {node.path: node for node in after}
    for node in before:
        at = place.below(side, node.path)
        if node.path in pairs.names:
            target = new_nodes[pairs.names[node.path]]
            if target.path != node.path:
                renames.nodes[node.path] = target.path
            if node.path in pairs.said:
                yield change("rename", at, to=target.path)
            yield from attribute_changes(at, node, target)
            yield from _fields(at, node, target, renames)
        elif node.path in pairs.said:
            yield change("remove", at)
    order = [node.path for node in after]
    yield from _order(lambda name: place.below(side, name), "add-node", pairs, order, new_nodes)


def _fields(place: Address, old: Node, new: Node, renames: Renames) -> Iterator[Change]:
    if old.fields == new.fields:
        return
    pairs = match_fields(old.fields, new.fields)
    new_fields = {field.code: field for field in new.fields}
    for field in old.fields:
        at = place.below("field", field.code)
        target = pairs.names.get(field.code)
        if target is None:
            yield change("remove", at)
            continue
        if target != field.code:
            renames.fields[(old.path, field.code)] = target
            yield change("rename", at, to=target)
        yield from attribute_changes(at, field, new_fields[target])
    order = [field.code for field in new.fields]
    yield from _order(lambda name: place.below("field", name), "add", pairs, order, new_fields)


def _order(at: Any, verb: str, pairs: Match, order: list[str], bodies: dict[str, Any]) -> Iterator[Change]:
    """Lines for what is new and for what left its place, each behind its neighbour in the result."""
    old_names = {new: old for old, new in pairs.names.items()}
    moving = moved(list(pairs.names.values()), order)
    for index, name in enumerate(order):
        after = order[index - 1] if index else FIRST
        if name not in old_names:
            yield change(verb, at(name), body=bodies[name], after=after)
        elif name in moving:
            yield change("move", at(old_names[name]), after=after)


def _rules(
    place: Address, old: tuple[Rule, ...], new: tuple[Rule, ...], renames: dict[str, Renames]
) -> Iterator[Change]:
    after = {rule.id: rule for rule in new}
    for rule in old:
        at = place.below("rule", rule.id)
        target = after.pop(rule.id, None)
        if target is None:
            yield change("remove-rule", at)
            continue
        before = renamed_rule(rule, renames[rule.on])
        facts = {
            key: getattr(target, key)
            for key in ATTRIBUTES["rule"]
            if getattr(target, key) != getattr(before, key)
        }
        if facts:
            # The other of the pair goes by itself when one of them is set.
            for one, other in (("require", "check"), ("check", "require")):
                if facts.get(one) is not None and facts.get(other, 0) is None:
                    del facts[other]
            yield change("change-rule", at, **facts)
    for rule in after.values():
        yield change("add-rule", place.below("rule", rule.id), body=rule)
