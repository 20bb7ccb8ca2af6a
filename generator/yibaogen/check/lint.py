"""Lint rules over a resolved edition: one function a rule, one row in ``LINTS``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from yibao.events import Event, Severity, Span, catalogue
from yibaogen.model import Edition, Field, Node

Lint = Callable[[Edition, Edition | None], Iterator[Event]]
"""The edition, and the one that it is written over."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def all_nodes(edition: Edition) -> Iterator[tuple[str, Node]]:
    """Every node with its address (``2207 output setlinfo``), the envelope's included."""
    yield "envelope request", edition.envelope.request
    yield "envelope response", edition.envelope.response
    for infno, interface in edition.interfaces.items():
        for side in ("input", "output", "file"):
            for node in interface.nodes(side):
                yield f"{infno} {side} {node.path or '.'}", node


def all_fields(edition: Edition) -> Iterator[tuple[str, Field]]:
    """Every field with its address."""
    for address, node in all_nodes(edition):
        for field in node.fields:
            yield f"{address} {field.code}", field


def unused_elements(edition: Edition, base: Edition | None) -> Iterator[Event]:
    """An element that no field refers to is a leftover or a misprint; the base's own are the base's concern."""
    known = {} if base is None else base.elements
    used = {field.code for _, field in all_fields(edition)}
    for code, element in edition.elements.items():
        if code not in used and known.get(code) != element:
            yield Event("element-unused", Severity.WARNING, element.span, code, {"found": code})


def unused_dictionaries(edition: Edition, base: Edition | None) -> Iterator[Event]:
    """A dictionary that no field refers to; the base's own are the base's concern."""
    known = {} if base is None else base.dictionaries
    used = {field.dict for _, field in all_fields(edition)}
    for key, dictionary in edition.dictionaries.items():
        if key not in used and known.get(key) != dictionary:
            yield Event("dict-unused", Severity.WARNING, dictionary.span, key, {"found": key})


def empty_nodes(edition: Edition, _base: Edition | None) -> Iterator[Event]:
    """A node without fields says nothing, unless other nodes are nested in it."""
    for address, node in all_nodes(edition):
        nested = (
            any(other.startswith(f"{address}.") for other, _ in all_nodes(edition))
            if not node.fields
            else True
        )
        if not node.fields and not nested:
            yield Event("node-empty", Severity.WARNING, node.span, address, {"found": node.path or "."})


def control_characters(edition: Edition, _base: Edition | None) -> Iterator[Event]:
    """Names and notes that hold control or bidi characters look other than they are."""
    for address, key, text, span in _texts(edition):
        match = _CONTROL.search(text)
        if match:
            found = f"U+{ord(match.group()):04X}"
            yield Event("text-control", Severity.ERROR, span, address, {"key": key, "found": found})


def _texts(edition: Edition) -> Iterator[tuple[str, str, str, Span]]:
    for code, element in edition.elements.items():
        yield code, "name", element.name + element.note, element.span
    for infno, interface in edition.interfaces.items():
        texts = (interface.name, interface.note, interface.level1, interface.level2)
        yield infno, "name", "".join(texts), interface.span
        for rule in interface.rules:
            yield f"{infno} {rule.id}", "message", rule.message + rule.message_en, rule.span
    for address, field in all_fields(edition):
        yield address, "name", field.name + field.note, field.span
    for key, dictionary in edition.dictionaries.items():
        labels = "".join(code.code + code.label for code in dictionary.codes)
        yield key, "name", dictionary.name + dictionary.note + labels, dictionary.span


def reserved_rule_ids(edition: Edition, _base: Edition | None) -> Iterator[Event]:
    """A spec rule must not take the id of a built-in check: reports could not tell them apart."""
    known = catalogue()
    for interface in edition.interfaces.values():
        for rule in interface.rules:
            if rule.id in known:
                found = {"found": rule.id}
                yield Event("rule-id-reserved", Severity.ERROR, rule.span, interface.infno, found)


def unsendable_numbers(edition: Edition, _base: Edition | None) -> Iterator[Event]:
    """A number that the envelope has no room for."""
    outer = edition.envelope.request.field("infno")
    room = None if outer is None else outer.type.length
    for infno, interface in edition.interfaces.items():
        if room is not None and len(infno) > room:
            args = {"found": infno, "allowed": str(room)}
            yield Event("infno-too-long", Severity.ERROR, interface.span, infno, args)


LINTS: tuple[Lint, ...] = (
    unused_elements,
    unused_dictionaries,
    empty_nodes,
    control_characters,
    reserved_rule_ids,
    unsendable_numbers,
)


def lint(edition: Edition, base: Edition | None = None) -> list[Event]:
    """The events of all lint rules; ``base``: the edition that this one is written over."""
    return [event for rule in LINTS for event in rule(edition, base)]
