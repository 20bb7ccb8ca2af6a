"""Files: their columns have positions, and nobody says which way a file goes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from yibaogen.diff.change import Change
from yibaogen.diff.checks.context import Context
from yibaogen.diff.checks.fields import type_text, words_changed
from yibaogen.diff.checks.types import type_facts
from yibaogen.diff.place import Place
from yibaogen.diff.tree import Attribute, FieldDiff, NodeDiff
from yibaogen.model import Node

Handler = Callable[[Attribute, Place, Context], Iterator[Change]]


def file_changes(diffs: Sequence[NodeDiff], context: Context) -> Iterator[Change]:
    """All changes of an interface's files."""
    for diff in diffs:
        before, after = diff.before, diff.after
        if before is not None and after is not None:
            yield from _one_file(diff, before, after, context)
        elif after is not None:
            place = context.place(diff, after.path, after.name)
            yield place.plain("file", "", "added", None, after.path, what=str(len(after.fields)))
        elif before is not None:
            place = context.place(diff, before.path, before.name)
            yield place.plain("file", "", "removed", before.path, None, what=str(len(before.fields)))


def _one_file(diff: NodeDiff, before: Node, after: Node, context: Context) -> Iterator[Change]:
    if before.path != after.path:
        place = context.place(diff, before.path, after.name)
        yield place.plain("file", "", "renamed", before.path, after.path)
    moved = moved_columns(before, after, diff.fields)
    appended = _appended(after, diff.fields)
    for field in diff.fields:
        shown = field.before or field.after
        assert shown is not None
        path = f"{before.path}.{shown.code}" if before.path else shown.code
        place = context.place(field, path, (field.after or shown).name)
        if field.before is None or field.after is None:
            yield _came_or_went(field, place, appended)
            continue
        if shown.code in moved:
            yield place.plain("column", "", "moved", str(field.before_at + 1), str(field.after_at + 1))
        claimed = {"dict"} if field.before.type.base != field.after.type.base else set()
        for attribute in field.attributes:
            handler = HANDLERS.get(attribute.name)
            if handler is not None and attribute.name not in claimed:
                yield from handler(attribute, place, context)


def moved_columns(before: Node, after: Node, diffs: Sequence[FieldDiff]) -> frozenset[str]:
    """Old codes of the columns that left the common order: all but a longest run that keeps it."""
    there = {field.code: at for at, field in enumerate(after.fields)}
    known = {diff.before.code: diff.after_at for diff in diffs if diff.before is not None}
    places = [(field.code, known.get(field.code, there.get(field.code, -1))) for field in before.fields]
    kept = [(code, at) for code, at in places if at >= 0]
    ends: list[int] = []
    chain: list[tuple[int, int]] = []
    for number, (_, at) in enumerate(kept):
        length = bisect_left(ends, at)
        ends[length : length + 1] = [at]
        chain.append((length, number))
    stay: set[str] = set()
    wanted, limit = len(ends) - 1, len(there)
    for length, number in reversed(chain):
        if length == wanted and kept[number][1] < limit:
            stay.add(kept[number][0])
            wanted, limit = wanted - 1, kept[number][1]
    return frozenset(code for code, _ in kept if code not in stay)


def _appended(after: Node, diffs: Sequence[FieldDiff]) -> frozenset[str]:
    """New columns behind all old ones."""
    new = {diff.after.code for diff in diffs if diff.before is None and diff.after is not None}
    found: set[str] = set()
    for field in reversed(after.fields):
        if field.code not in new:
            break
        found.add(field.code)
    return frozenset(found)


def _came_or_went(diff: FieldDiff, place: Place, appended: frozenset[str]) -> Change:
    if diff.after is not None:
        action = "appended" if diff.after.code in appended else "inserted"
        written = type_text(diff.after)
        return place.plain("column", "", action, None, written, what=written, at=str(diff.after_at + 1))
    assert diff.before is not None
    written = type_text(diff.before)
    return place.plain("column", "", "removed", written, None, what=written, at=str(diff.before_at + 1))


def _renamed(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    yield place.plain("column", "", "renamed", str(attribute.before), str(attribute.after))


def _type(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    before: Any = attribute.before
    after: Any = attribute.after
    for kind, action in type_facts(before, after):
        told = "changed" if kind == "type" else action
        yield place.plain("column", kind, told, str(before), str(after))


def _required(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    action = "tightened" if attribute.after else "relaxed"
    words = ("optional", "required") if attribute.after else ("required", "optional")
    yield place.plain("column", "requirement", action, *words)


def _other(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    before, after = (None if value is None else str(value) for value in (attribute.before, attribute.after))
    yield place.plain("column", attribute.name, "changed", before, after)


HANDLERS: Mapping[str, Handler] = {
    "code": _renamed,
    "type": _type,
    "required": _required,
    "shape": _other,
    "dict": _other,
    "name": words_changed,
    "note": words_changed,
}
"""Attribute → check; what stands neither here nor in ``silent.py`` fails a test."""
