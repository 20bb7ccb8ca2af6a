"""Two editions side by side: builds the tree of differences. Says what differs, never what that means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from yibaogen.diff.match import pair, pair_codes, pair_fields, pair_interfaces, pair_nodes
from yibaogen.diff.tree import (
    Attribute,
    CodeDiff,
    DictionaryDiff,
    EditionDiff,
    EnvelopeDiff,
    FieldDiff,
    InterfaceDiff,
    NodeDiff,
    RuleDiff,
)
from yibaogen.model import Dictionary, Direction, Edition, Interface, Node, Rule

FIELD = ("code", "name", "type", "required", "dict", "shape", "note", "sources")
NODE = ("path", "kind", "required", "max_items", "name", "note", "sources")
RULE = ("on", "scope", "severity", "when", "require", "check", "message", "message_en", "sources")
INTERFACE = ("infno", "name", "method", "level1", "level2", "caller", "note", "sources")
DICTIONARY = ("name", "open", "note", "sources")
CODE = ("code", "label", "sources")
"""The attributes that are compared, in the order in which differences are told."""


def compare_editions(before: Edition, after: Edition) -> EditionDiff:
    """The tree of all differences; the inputs stay as they are."""
    dictionaries = pair(
        list(before.dictionaries.values()),
        list(after.dictionaries.values()),
        lambda one: one.id,
        lambda _one: None,
    )
    return EditionDiff(
        before,
        after,
        EnvelopeDiff(
            _node(before.envelope.request, after.envelope.request),
            _node(before.envelope.response, after.envelope.response),
            _rules(before.envelope.rules, after.envelope.rules),
        ),
        tuple(_interface(old, new) for old, new in pair_interfaces(before, after) if old != new),
        tuple(_dictionary(old, new) for old, new in dictionaries if old != new),
    )


def _attributes(before: object, after: object, names: Sequence[str]) -> tuple[Attribute, ...]:
    values = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return tuple(Attribute(name, old, new) for name, old, new in values if old != new)


def _interface(before: Interface | None, after: Interface | None) -> InterfaceDiff:
    if before is None or after is None:
        return InterfaceDiff(before, after)
    return InterfaceDiff(
        before,
        after,
        _attributes(before, after, INTERFACE),
        _nodes(before, after, "input"),
        _nodes(before, after, "output"),
        _nodes(before, after, "file"),
        _rules(before.rules, after.rules),
    )


def _nodes(before: Interface, after: Interface, direction: Direction) -> tuple[NodeDiff, ...]:
    old, new = before.nodes(direction), after.nodes(direction)
    if old == new:
        return ()
    pairs = pair_nodes(*_rooted(old, new))
    return tuple(
        found for one, other in pairs if (found := _node(one, other, direction == "file")) is not None
    )


def _rooted(before: tuple[Node, ...], after: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Fields directly below input or output need no node of their own in the message: the side without any gets an
    empty one, so that such fields come and go one by one."""
    return _with_root(before, after), _with_root(after, before)


def _with_root(nodes: tuple[Node, ...], others: tuple[Node, ...]) -> tuple[Node, ...]:
    root = next((node for node in others if node.path == "" and node.kind == "object"), None)
    if root is None or any(node.path == "" for node in nodes):
        return nodes
    return (replace(root, fields=()), *nodes)


def _node(before: Node | None, after: Node | None, ordered: bool = False) -> NodeDiff | None:
    if before == after:
        return None
    if before is None or after is None:
        return NodeDiff(before, after)
    fields = tuple(_fields(before, after, ordered))
    return NodeDiff(before, after, _attributes(before, after, NODE), fields)


def _fields(before: Node, after: Node, ordered: bool) -> Iterator[FieldDiff]:
    """Those that differ; where order counts also those that stand elsewhere."""
    if before.fields == after.fields:
        return
    places = [{field.code: at for at, field in enumerate(node.fields)} for node in (before, after)]
    for old, new in pair_fields(before.fields, after.fields):
        old_at = -1 if old is None else places[0][old.code]
        new_at = -1 if new is None else places[1][new.code]
        if old != new or (ordered and old_at != new_at):
            attributes = () if old is None or new is None else _attributes(old, new, FIELD)
            yield FieldDiff(old, new, attributes, old_at, new_at)


def _rules(before: tuple[Rule, ...], after: tuple[Rule, ...]) -> tuple[RuleDiff, ...]:
    if before == after:
        return ()
    pairs = pair(before, after, lambda rule: rule.id, lambda _rule: None)
    return tuple(
        RuleDiff(old, new, () if old is None or new is None else _attributes(old, new, RULE))
        for old, new in pairs
        if old != new
    )


def _dictionary(before: Dictionary | None, after: Dictionary | None) -> DictionaryDiff:
    if before is None or after is None:
        return DictionaryDiff(before, after)
    codes = tuple(
        CodeDiff(old, new, () if old is None or new is None else _attributes(old, new, CODE))
        for old, new in pair_codes(before.codes, after.codes)
        if old != new
    )
    return DictionaryDiff(before, after, _attributes(before, after, DICTIONARY), codes)
