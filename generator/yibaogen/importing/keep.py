"""What people wrote into an existing interface file and a re-import must not lose.

Kept are ``method``, ``note``, ``rules`` (word for word, with their comments), names and notes of nodes, their limits
(``repeat.max``) and the notes of fields; ``name``, ``level1``, ``level2`` and ``caller`` where the plan is silent. Of a base edition only
the head of an interface is taken: its rules speak of the base's fields.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table, Value
from yibaogen.text.yamlfile import parse_yaml, read_text

HEAD = ("name", "method", "level1", "level2", "caller", "note")


@dataclass(frozen=True, slots=True)
class Kept:
    """Hand-written parts. ``nodes`` (name, note) and ``notes`` are keyed by (direction, node) and (direction, node, code)."""

    head: Mapping[str, str] = field(default_factory=dict)
    rules: str = ""
    nodes: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    limits: Mapping[tuple[str, str], str] = field(default_factory=dict)
    notes: Mapping[tuple[str, str, str], str] = field(default_factory=dict)


def read_kept(path: Path, sink: Sink) -> Kept:
    """The hand-written parts of one file; nothing when there is no such file. A broken file is an event."""
    if not path.is_file():
        return Kept()
    text = read_text(path, path.name, sink)
    root = parse_yaml(text, path.name, sink) if text is not None else None
    if text is None or not isinstance(root, Table):
        return Kept()
    head = {key: value.text for key in HEAD if isinstance(value := root.get(key), Scalar) and value.text}
    nodes: dict[tuple[str, str], Mapping[str, str]] = {}
    limits: dict[tuple[str, str], str] = {}
    notes: dict[tuple[str, str, str], str] = {}
    for side in ("input", "output", "file", "request", "response"):
        found = root.get(side)
        whole = {".": found} if side in ("request", "response") else _tables(found)
        for node, body in whole.items():
            if isinstance(body, Table):
                _node((side, "" if node == "." else node), body, nodes, limits, notes)
    return Kept(head, _rules(text), nodes, limits, notes)


def head_only(kept: Kept) -> Kept:
    """What a base edition lends."""
    return Kept({key: value for key, value in kept.head.items() if key != "note"})


def _node(
    place: tuple[str, str],
    body: Table,
    nodes: dict[tuple[str, str], Mapping[str, str]],
    limits: dict[tuple[str, str], str],
    notes: dict[tuple[str, str, str], str],
) -> None:
    for key, value in body:
        if not isinstance(value, Table):
            continue
        inner = {k.text: v.text for k, v in value if isinstance(v, Scalar)}
        if key.text == "node":
            nodes[place] = {fact: inner[fact] for fact in ("name", "note") if fact in inner}
        elif key.text == "repeat":
            if "max" in inner:
                limits[place] = inner["max"]
        elif "note" in inner:
            notes[(*place, key.text)] = inner["note"]


def _tables(value: Value | None) -> dict[str, Value]:
    return {key.text: body for key, body in value} if isinstance(value, Table) else {}


def _rules(text: str) -> str:
    """The block ``rules:`` as it stands, up to the next top-level key."""
    match = re.search(r"(?ms)^rules:.*?(?=^[A-Za-z]|\Z)", text)
    return match.group(0).rstrip("\n") + "\n" if match else ""
