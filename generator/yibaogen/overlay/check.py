"""What the loader checks in a written edition, checked in a resolved one, and blamed on the line that did it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibao.events import Event, Severity, Span
from yibaogen.model import Edition, Element, Field, Interface, Node, Rule
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.model import Address, Change
from yibaogen.overlay.renames import counted_nodes, mentioned
from yibaogen.text.sink import nearest

_SIDES = ("input", "output", "file")
_TOP = Address(())


@dataclass(frozen=True, slots=True)
class Blame:
    """Lines by what they did: removed things under their place in the result, changed things likewise."""

    removed: Mapping[Address, Change]
    changed: Mapping[Address, Change]

    def gone(self, *places: Address) -> Change | None:
        """The line that removed the first of these places that was removed."""
        return next((self.removed[place] for place in places if place in self.removed), None)


def blame(root: Slot) -> Blame:
    """From a finished draft."""
    removed: dict[Address, Change] = {}
    changed: dict[Address, Change] = {}

    def walk(slot: Slot, address: Address) -> None:
        if slot.removed is not None:
            removed[address] = slot.removed
            return
        line = next(reversed(slot.touched.values()), None)
        if line is not None:
            changed[address] = line
        for group, parts in slot.groups.items():
            for part in (*parts.kept.values(), *parts.added):
                walk(part, address.below(group, part.name))

    walk(root, _TOP)
    return Blame(removed, changed)


def check_edition(edition: Edition, lines: Blame) -> list[Event]:
    """All that is wrong with the result."""
    return list(_Check(edition, lines).events())


class _Check:
    def __init__(self, edition: Edition, lines: Blame) -> None:
        self._edition = edition
        self._lines = lines
        self._dicts = edition.dictionaries

    def events(self) -> Iterator[Event]:
        edition = self._edition
        for code, element in edition.elements.items():
            if not self._sound(element):
                yield from self._coded(element, _TOP.below("element", code))
        for key, dictionary in edition.dictionaries.items():
            if not dictionary.codes and not dictionary.open:
                yield self._event("dict-empty", dictionary.span, _TOP.below("dict", key), found=key)
        methods: dict[str, Interface] = {}
        for interface in edition.interfaces.values():
            yield from self._interface(interface)
            twin = methods.setdefault(interface.method, interface)
            if twin is not interface:
                place = _TOP.below("interface", interface.infno)
                told = {"found": interface.method, "first": twin.infno}
                yield self._event("method-doubled", interface.span, place, **told)
        envelope = _TOP.below("envelope", "")
        for side, node in (("request", edition.envelope.request), ("response", edition.envelope.response)):
            yield from self._fields(node, envelope.below(side, ""))
        nodes = {"request": {"": edition.envelope.request}, "response": {"": edition.envelope.response}}
        for rule in edition.envelope.rules:
            yield from self._rule(rule, nodes[rule.on], envelope)

    def _event(self, event_id: str, span: Span, address: Address, **args: str) -> Event:
        """At the line that changed the thing, where there is one; else where the thing is written."""
        line = self._lines.changed.get(address)
        return _error(
            event_id, span if line is None else line.span, address, () if line is None else (span,), args
        )

    def _interface(self, interface: Interface) -> Iterator[Event]:
        place = _TOP.below("interface", interface.infno)
        for side in _SIDES:
            seen: dict[str, Node] = {}
            for node in interface.nodes(side):  # type: ignore[arg-type]
                address = place.below(side, node.path)
                yield from self._nesting(node, seen, address)
                yield from self._fields(node, address)
                seen[node.path] = node
        for rule in interface.rules:
            nodes = {node.path: node for node in interface.nodes(rule.on)}  # type: ignore[arg-type]
            yield from self._rule(rule, nodes, place)

    def _nesting(self, node: Node, seen: Mapping[str, Node], address: Address) -> Iterator[Event]:
        parent, _, last = node.path.rpartition(".")
        if parent and parent not in seen:
            near = nearest(parent, seen) or "-"
            yield self._event("node-parent", node.span, address, found=node.path, parent=parent, nearest=near)
        holder = seen.get(parent)
        if holder is not None and node.path and holder.field(last) is not None:
            yield self._event("node-field-clash", node.span, address, found=last)

    def _fields(self, node: Node, address: Address) -> Iterator[Event]:
        elements = self._edition.elements
        for field in node.fields:
            # There are thousands of them, and nearly all are right.
            if field.code in elements and self._sound(field):
                continue
            place = address.below("field", field.code)
            yield from self._coded(field, place)
            if field.code not in elements:
                gone = self._lines.gone(_TOP.below("element", field.code))
                if gone is not None:
                    told = {"found": field.code, "user": str(place)}
                    yield _error("overlay-used", gone.span, gone.address, (field.span,), told)
                else:
                    near = nearest(field.code, elements) or "-"
                    yield self._event("element-unknown", field.span, place, found=field.code, nearest=near)

    def _sound(self, thing: Field | Element) -> bool:
        """Whether ``_coded`` has nothing to say."""
        return thing.dict in self._dicts if thing.type.coded else thing.dict is None

    def _coded(self, thing: Field | Element, place: Address) -> Iterator[Event]:
        name, kind = thing.dict, str(thing.type)
        if name is None:
            if thing.type.coded:
                yield self._event("dict-missing", thing.span, place, found=kind)
        elif not thing.type.coded:
            yield self._event("dict-uncoded", thing.span, place, found=kind, dict=name)
        elif name not in self._dicts:
            gone = self._lines.gone(_TOP.below("dict", name))
            if gone is not None:
                told = {"found": name, "user": str(place)}
                yield _error("overlay-used", gone.span, gone.address, (thing.span,), told)
            else:
                near = nearest(name, self._dicts) or "-"
                yield self._event("dict-unknown", thing.span, place, found=name, nearest=near)

    def _rule(self, rule: Rule, nodes: Mapping[str, Node], holder: Address) -> Iterator[Event]:
        side = holder.below(rule.on, "").steps[-1][0]
        place = holder.below("rule", rule.id)
        if rule.scope and rule.scope not in nodes:
            gone = self._lines.gone(*_with_parents(holder, side, rule.scope))
            yield self._broken(rule, rule.scope, place, gone, ("rule-scope", nearest(rule.scope, nodes)))
            return
        for name in sorted(counted_nodes(rule) - set(nodes)):
            gone = self._lines.gone(*_with_parents(holder, side, name))
            yield self._broken(rule, name, place, gone, ("rule-name", nearest(name, nodes)))
        for name in mentioned(rule):
            path, dot, code = name.rpartition(".")
            node = nodes.get(path if dot else rule.scope)
            if node is not None and node.field(code) is not None:
                continue
            at = path if dot else rule.scope
            field = holder.below(side, at).below("field", code)
            gone = self._lines.gone(field, *_with_parents(holder, side, at))
            allowed = [f"{path}{dot}{each.code}" for each in node.fields] if node else [*nodes]
            yield self._broken(rule, name, place, gone, ("rule-name", nearest(name, allowed)))

    def _broken(
        self, rule: Rule, name: str, place: Address, gone: Change | None, other: tuple[str, str]
    ) -> Event:
        """A name that the rule cannot find: the removing line's fault, or the rule's own."""
        if gone is not None:
            return _error(
                "overlay-rule-broken", gone.span, gone.address, (rule.span,), {"found": name, "rule": rule.id}
            )
        event_id, near = other
        return self._event(
            event_id, rule.span, place, found=name, scope=rule.scope or ".", nearest=near or "-"
        )


def _with_parents(holder: Address, side: str, path: str) -> list[Address]:
    parts = path.split(".")
    return [holder.below(side, ".".join(parts[:count])) for count in range(len(parts), 0, -1)]


def _error(
    event_id: str, span: Span, address: Address, related: tuple[Span, ...], args: Mapping[str, str]
) -> Event:
    return Event(
        event_id, Severity.ERROR, span, str(address), dict(args), tuple(each for each in related if each.file)
    )
