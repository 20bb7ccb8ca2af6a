"""Reads ``specs/profiles.yaml`` and ``specs/probes.yaml``: who needs what, and what the doctor may ask."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from yibao.running.doctor.probes import WORDS, Probes
from yibao.running.needs import Needs
from yibaogen.load.effects import known_methods, load_effects
from yibaogen.load.lifecycle import load_lifecycles
from yibaogen.load.structs import struct_of
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Row, Scalar, Table, Value
from yibaogen.text.yamlfile import read_yaml

PROFILES = "profiles.yaml"
PROBES = "probes.yaml"
REQUIREMENT = "requirement.yaml"
T = TypeVar("T", bound=msgspec.Struct)


def load_needs(specs: Path, sources: Collection[str], sink: Sink) -> Needs | None:
    """The profiles; None when an error stands in ``sink``. ``sources``: the short names that may be cited."""
    read = _read(specs / PROFILES, Needs, sink)
    if read is None:
        return None
    root, needs = read
    known = known_methods(specs)
    taken: dict[str, Scalar] = {}
    for path, word in _words(root, "methods"):
        _check_method(word, known, path, sink)
        first = taken.setdefault(word.text, word)
        if first is not word:
            sink.error("profile-method-twice", word.span, path, found=word.text, first=str(first.span))
    for path, word in _words(root, "sources"):
        if word.text not in sources:
            near = nearest(word.text, sources) or "-"
            allowed = ", ".join(sorted(sources))
            sink.error("source-unknown", word.span, path, found=word.text, allowed=allowed, nearest=near)
    rows = root.get("needs")
    for key, value in rows if isinstance(rows, Table) else ():
        need = needs.needs[key.text]
        if need.phase not in needs.phases:
            allowed = ", ".join(needs.phases)
            sink.error("spec-value", value.span, key.text, key="phase", found=need.phase, allowed=allowed)
        if lacking := [name for name in needs.profiles if name not in need.needs]:
            sink.error("profile-cell-missing", key.span, key.text, found=", ".join(lacking))
        if ("maybe" in need.needs.values()) != bool(need.when and need.when_en):
            sink.error("profile-when", key.span, key.text, found=key.text)
    return None if sink.failed else needs


def required_numbers(specs: Path) -> tuple[str, ...]:
    """The numbers of the owner's list; none where a project has no such list."""
    path = specs / REQUIREMENT
    root = read_yaml(path, REQUIREMENT, Sink()) if path.is_file() else None
    numbers = root.get("numbers") if isinstance(root, Table) else None
    return tuple(key.text for key, _ in numbers) if isinstance(numbers, Table) else ()


def load_probes(specs: Path, sink: Sink) -> Probes | None:
    """The probes; None when an error stands in ``sink``: what is asked must change nothing."""
    read = _read(specs / PROBES, Probes, sink)
    if read is None:
        return None
    root, probes = read
    known = known_methods(specs)
    effects = load_effects(specs).effects
    cycles = load_lifecycles(specs).lifecycles
    moves = {move.call for cycle in (cycles.lifecycles if cycles else ()) for move in cycle.transitions}
    for path, word in _words(root, "methods"):
        _check_method(word, known, path, sink)
        effect = effects.of(word.text)
        if effect is not None and effect.effect != "query":
            sink.error("probe-effect", word.span, path, found=word.text, effect=effect.effect)
        if word.text in moves:
            sink.error("probe-moves", word.span, path, found=word.text)
        if word.text in probes.left_out:
            sink.error("probe-both", word.span, path, found=word.text)
    for table in [root.get("facts"), *_tables(root.get("own"))]:
        for key, value in table if isinstance(table, Table) else ():
            if isinstance(value, Scalar) and value.text.startswith("@") and value.text not in WORDS:
                allowed = ", ".join(WORDS)
                sink.error("spec-value", value.span, "facts", key=key.text, found=value.text, allowed=allowed)
    return None if sink.failed else probes


def _read(path: Path, kind: type[T], sink: Sink) -> tuple[Table, T] | None:
    root = read_yaml(path, path.relative_to(path.parent.parent).as_posix(), sink)
    found = struct_of(root, kind, sink, path.name) if root is not None else None
    return (root, found) if isinstance(root, Table) and found is not None else None


def _check_method(word: Scalar, known: Collection[str], path: str, sink: Sink) -> None:
    if word.text not in known:
        sink.error(
            "profile-method-unknown",
            word.span,
            path,
            found=word.text,
            nearest=nearest(word.text, known) or "-",
        )


def _words(value: Value | None, name: str) -> Iterator[tuple[str, Scalar]]:
    """All words of the lists called ``name``, at any depth, with the key above."""
    if not isinstance(value, Table):
        return
    for key, inner in value:
        if key.text == name and isinstance(inner, Row):
            yield from ((name, item) for item in inner.items if isinstance(item, Scalar))
        else:
            yield from _words(inner, name)


def _tables(value: Value | None) -> list[Value]:
    return [inner for _, inner in value] if isinstance(value, Table) else []
