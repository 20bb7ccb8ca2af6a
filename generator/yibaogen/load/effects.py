"""Reads ``specs/effects.yaml``: what transactions do to the platform's books. A project may do without the file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.model.effects import KINDS, AskStep, Effects, MethodEffect
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Row, Scalar, Value
from yibaogen.text.yamlfile import read_yaml

FILE = "effects.yaml"
# Begins with plain letters, which is what `re` looks for fastest.
_METHOD = re.compile(rb"method:[ \t]*[\"']?([a-z0-9_]+)")
_ASK_KEYS = ("call", "row", "same", "where", "learn", "shows", "refused", "named", "given", "whole", "proves")
_KEYS = ("effect", "ask", "undo", "again", "already")


@dataclass(frozen=True, slots=True)
class LoadedEffects:
    """``effects`` is usable only when no error stands among ``events``."""

    effects: Effects
    events: tuple[Event, ...] = ()


def load_effects(specs: Path, methods: Collection[str] | None = None) -> LoadedEffects:
    """Read the file below ``specs``. Never raises for a bad file: what is wrong stands in the events.

    ``methods``: those of all editions, for who knows them already.
    """
    path = specs / FILE
    if not path.exists():
        return LoadedEffects(Effects())
    sink = Sink()
    root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
    if root is None:
        return LoadedEffects(Effects(), sink.events())
    keys = Keys(table_of(root, sink, root.span), sink, FILE, ("verbs", "methods"))
    verbs = {
        key.text: _kind(value, sink) for key, value in table_of(keys.raw("verbs"), sink, root.span, "verbs")
    }
    known = known_methods(specs) if methods is None else methods
    found: dict[str, MethodEffect] = {}
    for key, value in table_of(keys.raw("methods"), sink, root.span, "methods"):
        _known(key, known, sink)
        found[key.text] = _method(key.text, value, known, sink)
    return LoadedEffects(Effects(verbs, found, root.span), sink.events())


def known_methods(specs: Path) -> frozenset[str]:
    """The methods of all editions, found without reading each as a whole."""
    paths = (path for folder in method_folders(specs) for path in folder.glob("*.yaml"))
    return frozenset(name for path in paths for name in methods_in(path))


def method_folders(specs: Path) -> Iterator[Path]:
    """The folders of the files in which methods are named."""
    for name in ("interfaces", "overlay"):
        yield from specs.glob(f"*/{name}")


def methods_in(path: Path) -> list[str]:
    """The methods that one file names."""
    return [name.decode() for name in _METHOD.findall(path.read_bytes())]


def _kind(value: Value, sink: Sink) -> str:
    text = text_of(value, sink)
    if text not in KINDS:
        sink.error("spec-value", value.span, key="effect", found=text, allowed=", ".join(KINDS))
        return KINDS[0]
    return text


def _known(name: Scalar, known: Collection[str], sink: Sink) -> None:
    if name.text not in known:
        near = nearest(name.text, known) or "-"
        sink.error("effect-method-unknown", name.span, found=name.text, nearest=near)


def _method(name: str, value: Value, known: Collection[str], sink: Sink) -> MethodEffect:
    keys = Keys(table_of(value, sink, value.span, name), sink, name, _KEYS)
    kind = keys.choice("effect", KINDS, KINDS[0]) if keys.needed("effect") else KINDS[0]
    ask = tuple(_step(item, name, known, sink) for item in row_of(keys.raw("ask"), sink, value.span, name))
    undo = _names(keys.raw("undo"), name, sink)
    for each in undo:
        _known(each, known, sink)
    already = tuple(item.text for item in _names(keys.raw("already"), name, sink))
    return MethodEffect(kind, ask, tuple(item.text for item in undo), keys.flag("again"), already, value.span)


def _step(value: Value, name: str, known: Collection[str], sink: Sink) -> AskStep:
    keys = Keys(table_of(value, sink, value.span, name), sink, name, _ASK_KEYS)
    call = keys.raw("call")
    if isinstance(call, Scalar) and keys.needed("call"):
        _known(call, known, sink)
    same = tuple(item.text for item in _names(keys.raw("same"), name, sink))
    if not same:
        sink.error("spec-key-missing", keys.span("same"), name, found="same")
    return AskStep(
        keys.text("call"),
        _rows(keys, name, sink),
        keys.choice("shows", ("done", "undone"), "done"),
        same,
        _pairs(keys, "where", sink),
        tuple(item.text for item in _names(keys.raw("learn"), name, sink)),
        keys.choice("refused", ("unclear", "absent"), "unclear"),
        _pairs(keys, "named", sink),
        _pairs(keys, "given", sink),
        _pairs(keys, "whole", sink),
        keys.choice("proves", ("both", "found", "missing"), "both"),
        value.span,
    )


def _rows(keys: Keys, name: str, sink: Sink) -> tuple[str, ...]:
    """``row``: a path, or a list where editions differ; ``.`` is the body itself."""
    told = keys.raw("row")
    if isinstance(told, Row):
        return tuple(item.text.strip(".") for item in _names(told, name, sink))
    return (keys.needed("row").strip("."),)


def _pairs(keys: Keys, key: str, sink: Sink) -> dict[str, str]:
    """Field code → value."""
    table = table_of(keys.raw(key), sink, keys.span(key), keys.path)
    return {code.text: text_of(inner, sink, keys.path) for code, inner in table}


def _names(value: Value | None, path: str, sink: Sink) -> list[Scalar]:
    if value is None:
        return []
    found = []
    for item in row_of(value, sink, value.span, path):
        if isinstance(item, Scalar):
            found.append(item)
        else:
            text_of(item, sink, path)
    return found
