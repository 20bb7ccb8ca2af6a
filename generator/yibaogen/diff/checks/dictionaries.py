"""Code lists, judged by who uses them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from yibaogen.diff.change import Change
from yibaogen.diff.checks.codelists import labels
from yibaogen.diff.checks.labels import reading
from yibaogen.diff.place import Place, side_of
from yibaogen.diff.rules import BY_KEY, Area, Side
from yibaogen.diff.tree import CodeDiff, DictionaryDiff, EditionDiff
from yibaogen.model import Dictionary, Edition, Node

Uses = Mapping[str, frozenset[Side]]
HANDLED = frozenset({"name", "open", "note"})
HANDLED_OF_CODES = frozenset({"code", "label"})
"""Attributes that are judged; what stands neither here nor in ``silent.py`` fails a test."""


def dictionary_changes(whole: EditionDiff) -> Iterator[Change]:
    """All changes of dictionaries and their codes."""
    uses = sides_of_uses(whole.before, whole.after)
    for diff in whole.dictionaries:
        yield from _dictionary(diff, uses.get((diff.after or diff.before).id, frozenset()))  # type: ignore[union-attr]


def _dictionary(diff: DictionaryDiff, sides: frozenset[Side]) -> Iterator[Change]:
    before, after = diff.before, diff.after
    if after is None:
        assert before is not None
        yield _place(diff, before, "").plain(
            "dict", "", "removed", before.id, None, what=str(len(before.codes))
        )
        return
    if before is None:
        yield _place(diff, after, "").plain("dict", "", "added", None, after.id, what=str(len(after.codes)))
        return
    place = _place(diff, after, "")
    for attribute in diff.attributes:
        if attribute.name in ("name", "note"):
            old, new = str(attribute.before), str(attribute.after)
            yield place.plain("dict", attribute.name, "changed", old, new)
        elif attribute.name == "open":
            action, words = ("opened", ("closed", "open")) if after.open else ("closed", ("open", "closed"))
            yield gravest("dict", "", action, sides, place).change("dict", "", action, *words)
    judged = sides - {"request"} if after.open else sides
    for code in diff.codes:
        yield from _code(code, diff, before, after, judged, sides)


def _code(
    code: CodeDiff,
    diff: DictionaryDiff,
    before: Dictionary,
    after: Dictionary,
    judged: frozenset[Side],
    used: frozenset[Side],
) -> Iterator[Change]:
    """An open list refuses no code (``judged``), but what a code means matters to all (``used``)."""
    old, new = code.before, code.after
    shown = old or new
    assert shown is not None
    place = _place(diff, after, f"/{shown.code}")
    if old is None or new is None:
        action, values = ("added", (None, shown.code)) if old is None else ("removed", (shown.code, None))
        side = gravest("code", "", action, judged, place)
        yield side.change("code", "", action, *values, label=shown.label)
        return
    if old.code != new.code:
        side = gravest("code", "", "renumbered", judged, place)
        yield side.change("code", "", "renumbered", old.code, new.code, label=new.label)
    if old.label != new.label:
        others = [label for number, label in labels(before).items() if number != old.code]
        kind = reading(old.label, new.label, others)
        side = place if kind == "spelling" else gravest("code", kind, "changed", used, place)
        yield side.change("code", kind, "changed", old.label, new.label, code=new.code)


def gravest(area: Area, kind: str, action: str, sides: frozenset[Side], place: Place) -> Place:
    """The place seen from the side for which the change is worst; from no side when none uses the list."""
    known = [side for side in ("request", "reply") if side in sides]
    side = max(known, key=lambda one: BY_KEY[(area, one, kind, action)].level, default="")
    return Place(place.infno, place.direction, side, place.path, place.name, place.span, place.was)  # type: ignore[arg-type]


def _place(diff: DictionaryDiff, dictionary: Dictionary, rest: str) -> Place:
    was = diff.before.span if diff.before is not None else None
    now = diff.after.span if diff.after is not None else was
    return Place(None, None, "", f"dictionaries/{dictionary.id}{rest}", dictionary.name, now, was)


def sides_of_uses(*editions: Edition) -> Uses:
    """Dictionary → who sends its codes, in any of the editions; codes in files are read like replies."""
    found: defaultdict[str, set[Side]] = defaultdict(set)
    for edition in editions:
        _note((edition.envelope.request,), "request", found)
        _note((edition.envelope.response,), "reply", found)
        for interface in edition.interfaces.values():
            _note(interface.input, side_of("input", interface.caller), found)
            _note(interface.output, side_of("output", interface.caller), found)
            _note(interface.file, "reply", found)
    return {name: frozenset(sides) for name, sides in found.items()}


def _note(nodes: tuple[Node, ...], side: Side, found: defaultdict[str, set[Side]]) -> None:
    for node in nodes:
        for field in node.fields:
            if field.dict is not None:
                found[field.dict].add(side)
