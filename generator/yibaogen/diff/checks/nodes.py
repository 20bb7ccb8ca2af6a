"""Nodes of requests and replies, and the fields in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from yibaogen.diff.change import Change
from yibaogen.diff.checks.context import Context
from yibaogen.diff.checks.fields import field_changes
from yibaogen.diff.checks.types import limit_facts
from yibaogen.diff.place import Place
from yibaogen.diff.tree import Attribute, NodeDiff
from yibaogen.model import Node

Handler = Callable[[Attribute, Place], Iterator[Change]]


def node_changes(diffs: Sequence[NodeDiff], context: Context) -> Iterator[Change]:
    """All changes of one direction; a node that came or went speaks for the nodes below it."""
    gone = {diff.before.path for diff in diffs if diff.before is not None and diff.after is None}
    new = {diff.after.path for diff in diffs if diff.after is not None and diff.before is None}
    for diff in diffs:
        if diff.before is None and diff.after is not None:
            if not _below(diff.after.path, new):
                yield _came_or_went(diff, diff.after, context)
        elif diff.after is None and diff.before is not None:
            if not _below(diff.before.path, gone):
                yield _came_or_went(diff, diff.before, context)
        else:
            yield from one_node(diff, context)


def one_node(diff: NodeDiff, context: Context) -> Iterator[Change]:
    """A node that is on both sides."""
    assert diff.before is not None and diff.after is not None
    place = _place(diff, diff.before, context)
    for attribute in diff.attributes:
        handler = HANDLERS.get(attribute.name)
        if handler is not None:
            yield from handler(attribute, place)
    for field in diff.fields:
        node = diff.after.path if field.before is None else diff.before.path
        yield from field_changes(field, node, context)


def _below(path: str, paths: set[str]) -> bool:
    return any(path != other and (other == "" or path.startswith(f"{other}.")) for other in paths)


def _place(diff: NodeDiff, node: Node, context: Context) -> Place:
    return context.place(diff, node.path, (diff.after or node).name)


def _came_or_went(diff: NodeDiff, node: Node, context: Context) -> Change:
    place = _place(diff, node, context)
    kind = "mandatory" if node.required else "optional"
    written = f"{node.kind} ({len(node.fields)})"
    if diff.before is None:
        return place.change("node", kind, "added", None, node.kind, what=written)
    return place.change("node", kind, "removed", node.kind, None, what=written)


def _renamed(attribute: Attribute, place: Place) -> Iterator[Change]:
    before, after = str(attribute.before), str(attribute.after)
    # A node below a renamed one has another path too, but its own name is what it was.
    if before.rpartition(".")[2] != after.rpartition(".")[2]:
        yield place.change("node", "", "renamed", before, after)


def _kind(attribute: Attribute, place: Place) -> Iterator[Change]:
    yield place.change("node", "kind", "changed", str(attribute.before), str(attribute.after))


def _required(attribute: Attribute, place: Place) -> Iterator[Change]:
    action = "tightened" if attribute.after else "relaxed"
    words = ("optional", "required") if attribute.after else ("required", "optional")
    yield place.change("node", "requirement", action, *words)


def _limit(attribute: Attribute, place: Place) -> Iterator[Change]:
    before: Any = attribute.before
    after: Any = attribute.after
    for kind, action in limit_facts("limit", before, after):
        yield place.change("node", kind, action, _number(before), _number(after))


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


def _words(attribute: Attribute, place: Place) -> Iterator[Change]:
    yield place.plain("node", attribute.name, "changed", str(attribute.before), str(attribute.after))


HANDLERS: Mapping[str, Handler] = {
    "path": _renamed,
    "kind": _kind,
    "required": _required,
    "max_items": _limit,
    "name": _words,
    "note": _words,
}
"""Attribute → check; what stands neither here nor in ``silent.py`` fails a test."""
