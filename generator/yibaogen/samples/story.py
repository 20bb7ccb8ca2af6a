"""Reads stories: ``specs/samples/<edition>/stories/<name>.yaml``.

A story is a few people's day: facts that hold throughout (by field code), and steps, each an interface call with the values that
matter to the tale. What a step leaves open is filled in; what it says is kept to the letter.

``rows`` tell lists once for all steps: under the names of nodes (``feedetail result``) stand items, and every node of one of
these names takes from them the fields that it has. So a fee line is the same in 2204, in its reply and in 5204.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from yibao.events import Event, Span
from yibao.message.times import read_moment
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Scalar, Table, Value
from yibaogen.text.yamlfile import read_yaml

_STORY_KEYS = ("story", "title", "facts", "omit", "rows", "steps")
_STEP_KEYS = ("infno", "at", "title", "facts", "omit", "rows", "input", "output")
FOLDER = "stories"
Rows = Mapping[str, tuple[Mapping[str, Any], ...]]
"""Items by node name (the last part of its path; ``input`` or ``output`` where the body itself is meant)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One call: ``facts`` as known at this step, ``input``/``output`` the values that the story fixes.

    ``omit``: optional fields that have no place in this tale (a man's weeks of pregnancy).
    """

    infno: str
    at: datetime
    title: str
    facts: Mapping[str, str]
    omit: frozenset[str]
    input: Any
    output: Any
    span: Span
    rows: Rows = field(default_factory=dict)
    story: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A named sequence of steps; ``facts``: what holds from the beginning."""

    name: str
    title: str
    steps: tuple[Step, ...]
    facts: Mapping[str, str] = field(default_factory=dict)


def load_stories(specs: Path, edition_id: str) -> tuple[tuple[Story, ...], tuple[Event, ...]]:
    """All stories of an edition, by file name, and what is wrong with them."""
    sink = Sink()
    folder = specs / "samples" / edition_id / FOLDER
    stories: list[Story] = []
    for path in sorted(folder.glob("*.yaml")):
        root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
        if root is not None:
            stories.append(_story(root, path.stem, sink))
    return tuple(stories), sink.events()


def _story(root: Value, stem: str, sink: Sink) -> Story:
    keys = Keys(table_of(root, sink, root.span), sink, stem, _STORY_KEYS)
    name = keys.needed("story")
    if name not in ("", stem):
        sink.error("file-name-mismatch", keys.span("story"), stem, found=name, allowed=f"{name}.yaml")
    facts = begun = _facts(keys, sink)
    omitted = _words(keys, sink)
    rows = _rows(keys, sink)
    steps: list[Step] = []
    for item in row_of(keys.raw("steps"), sink, root.span, stem):
        step = Keys(table_of(item, sink, item.span, stem), sink, stem, _STEP_KEYS)
        # What one step learns (a visit's number, say) is known to all that follow.
        facts = {**facts, **_facts(step, sink)}
        # Rows of one step are its own: a returned line is not what the next query finds.
        here = {**rows, **_rows(step, sink)}
        at = read_moment(step.needed("at"))
        if at is None:
            sink.error(
                "spec-value",
                step.span("at"),
                stem,
                key="at",
                found=step.text("at"),
                allowed="yyyy-MM-dd HH:mm:ss",
            )
            continue
        bodies = (_plain(step.raw("input")), _plain(step.raw("output")))
        steps.append(
            Step(
                step.needed("infno"),
                at,
                step.needed("title"),
                facts,
                omitted | _words(step, sink),
                *bodies,
                item.span,
                here,
                stem,
            )
        )
    return Story(stem, keys.needed("title"), tuple(steps), begun)


def _facts(keys: Keys, sink: Sink) -> dict[str, str]:
    table = table_of(keys.raw("facts"), sink, keys.table.span, keys.path)
    return {key.text: text_of(value, sink, keys.path) for key, value in table}


def _rows(keys: Keys, sink: Sink) -> Rows:
    found: dict[str, tuple[Mapping[str, Any], ...]] = {}
    for names, items in table_of(keys.raw("rows"), sink, keys.table.span, keys.path):
        rows = tuple(_plain(row) or {} for row in row_of(items, sink, items.span, keys.path))
        found.update(dict.fromkeys(names.text.split(), rows))
    return found


def _words(keys: Keys, sink: Sink) -> frozenset[str]:
    return frozenset(
        text_of(item, sink, keys.path) for item in row_of(keys.raw("omit"), sink, keys.table.span, keys.path)
    )


def _plain(value: Value | None) -> Any:
    """Tree to builtins: text, dicts, lists; None for what was left out."""
    match value:
        case None:
            return None
        case Scalar():
            return None if value.empty else value.text
        case Table():
            return {key.text: _plain(inner) for key, inner in value}
        case Row():
            return [_plain(item) for item in value]
