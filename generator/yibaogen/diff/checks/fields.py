"""Fields of requests and replies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from yibaogen.diff.change import Change
from yibaogen.diff.checks.codelists import list_action
from yibaogen.diff.checks.context import Context
from yibaogen.diff.checks.types import type_facts
from yibaogen.diff.place import Place
from yibaogen.diff.tree import Attribute, FieldDiff
from yibaogen.model import Field

Handler = Callable[[Attribute, Place, Context], Iterator[Change]]


def field_changes(diff: FieldDiff, node: str, context: Context) -> Iterator[Change]:
    """All changes of one field; ``node`` is the path of its node in A (in B for a new one)."""
    shown = diff.before or diff.after
    assert shown is not None
    path = f"{node}.{shown.code}" if node else shown.code
    place = context.place(diff, path, (diff.after or shown).name)
    if diff.before is None or diff.after is None:
        yield _came_or_went(diff, shown, place)
        return
    claimed = {"dict"} if diff.before.type.base != diff.after.type.base else set()
    for attribute in diff.attributes:
        handler = HANDLERS.get(attribute.name)
        if handler is not None and attribute.name not in claimed:
            yield from handler(attribute, place, context)


def _came_or_went(diff: FieldDiff, shown: Field, place: Place) -> Change:
    kind = "mandatory" if shown.required else "optional"
    written = type_text(shown)
    if diff.before is None:
        return place.change("field", kind, "added", None, written, what=written)
    return place.change("field", kind, "removed", written, None, what=written)


def type_text(field: Field) -> str:
    """``code(3) gend``: a type with its code list."""
    return f"{field.type} {field.dict}" if field.dict else str(field.type)


def _renamed(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    yield place.change("field", "", "renamed", str(attribute.before), str(attribute.after))


def _type(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    before: Any = attribute.before
    after: Any = attribute.after
    for kind, action in type_facts(before, after):
        yield place.change("field", kind, action, str(before), str(after))


def _required(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    action = "tightened" if attribute.after else "relaxed"
    words = ("optional", "required") if attribute.after else ("required", "optional")
    yield place.change("field", "requirement", action, *words)


def _shape(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    yield place.change("field", "shape", "changed", str(attribute.before), str(attribute.after))


def _dict(attribute: Attribute, place: Place, context: Context) -> Iterator[Change]:
    before, after = _id(attribute.before), _id(attribute.after)
    action = list_action(*context.dictionary(before, after), context.side)
    yield place.change("field", "dict", action, before, after)


def _id(value: object) -> str | None:
    return None if value is None else str(value)


def words_changed(attribute: Attribute, place: Place, _context: Context) -> Iterator[Change]:
    """The name or the note reads otherwise."""
    yield place.plain("field", attribute.name, "changed", str(attribute.before), str(attribute.after))


HANDLERS: Mapping[str, Handler] = {
    "code": _renamed,
    "type": _type,
    "required": _required,
    "shape": _shape,
    "dict": _dict,
    "name": words_changed,
    "note": words_changed,
}
"""Attribute → check; what stands neither here nor in ``silent.py`` fails a test."""
