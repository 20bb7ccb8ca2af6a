"""Whole interfaces: numbers, names, callers; and the way down into their parts."""

from __future__ import annotations

from collections.abc import Iterator

from yibaogen.diff.change import Change
from yibaogen.diff.checks.columns import file_changes
from yibaogen.diff.checks.context import Context
from yibaogen.diff.checks.nodes import node_changes, one_node
from yibaogen.diff.checks.spec_rules import rule_changes
from yibaogen.diff.place import Place
from yibaogen.diff.tree import EditionDiff, InterfaceDiff
from yibaogen.model import Interface

KINDS = {
    "name": "name",
    "level1": "chapter",
    "level2": "chapter",
    "note": "note",
    "method": "method",
    "caller": "caller",
}
HANDLED = frozenset({"infno", *KINDS})
"""Attributes that are judged; what stands neither here nor in ``silent.py`` fails a test."""


def envelope_changes(whole: EditionDiff) -> Iterator[Change]:
    """The outer message."""
    base = Context(whole, None, None, "")
    for direction, node in (("request", whole.envelope.request), ("response", whole.envelope.response)):
        if node is not None:
            yield from one_node(node, base.on(direction, "institution"))
    yield from rule_changes(whole.envelope.rules, lambda direction: base.on(direction, "institution"))


def interface_changes(whole: EditionDiff) -> Iterator[Change]:
    """All interfaces; a number that was given away speaks for the one that left and the one that came."""
    gone = {diff.before.infno for diff in whole.interfaces if diff.before is not None and diff.after is None}
    new = {
        diff.after.infno: diff.after
        for diff in whole.interfaces
        if diff.after is not None and diff.before is None
    }
    for diff in whole.interfaces:
        before, after = diff.before, diff.after
        if before is not None and after is not None:
            yield from _both(diff, before, after, whole)
        elif before is not None and before.infno in new:
            yield _reassigned(before, new[before.infno])
        elif before is not None:
            yield _place(diff, before).plain("interface", "", "removed", before.method, None)
        elif after is not None and after.infno not in gone:
            yield _place(diff, after).plain("interface", "", "added", None, after.method)


def _reassigned(before: Interface, after: Interface) -> Change:
    place = Place(before.infno, None, "", "", after.name, after.span, before.span)
    return place.plain("interface", "", "reassigned", before.method, after.method, was=before.name)


def _both(diff: InterfaceDiff, before: Interface, after: Interface, whole: EditionDiff) -> Iterator[Change]:
    place = _place(diff, before)
    if before.infno != after.infno:
        yield place.plain("interface", "", "moved", before.infno, after.infno)
    told: set[str] = set()
    for attribute in diff.attributes:
        kind = KINDS.get(attribute.name)
        if kind is not None and kind not in told:
            told.add(kind)
            old, new = (_chapter(one) if kind == "chapter" else str(value) for one, value in (
                (before, attribute.before), (after, attribute.after)
            ))  # fmt: skip
            yield place.plain("interface", kind, "changed", old, new)
    base = Context(whole, before.infno, None, "")
    yield from node_changes(diff.input, base.on("input", after.caller))
    yield from node_changes(diff.output, base.on("output", after.caller))
    yield from file_changes(diff.file, base.on("file", after.caller))
    yield from rule_changes(diff.rules, lambda direction: base.on(direction, after.caller))


def _chapter(interface: Interface) -> str:
    return " / ".join(part for part in (interface.level1, interface.level2) if part)


def _place(diff: InterfaceDiff, shown: Interface) -> Place:
    was = diff.before.span if diff.before is not None else None
    now = diff.after.span if diff.after is not None else was
    return Place(shown.infno, None, "", "", (diff.after or shown).name, now, was)
