"""Reads ``specs/lifecycles.yaml``: the lives of the platform's records."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event, Span
from yibao.platform.lifecycles import NEW, SAME, Lifecycle, Lifecycles, StateName, Transition
from yibao.platform.state import KINDS
from yibao.platform.store.unit import table_name
from yibaogen.load.effects import known_methods
from yibaogen.load.reading import Keys, row_of, table_of, text_of
from yibaogen.load.structs import struct_of
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Row, Scalar, Value
from yibaogen.text.yamlfile import read_yaml

FILE = "lifecycles.yaml"
_KEYS = ("name", "name_en", "record", "key", "scope", "states", "moves")


@dataclass(frozen=True, slots=True)
class LoadedLifecycles:
    """``lifecycles`` is None when an error stands among ``events``."""

    lifecycles: Lifecycles | None
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class _Move:
    """A transition with its place; ``words`` are the states that it names."""

    transition: Transition
    span: Span
    words: tuple[Scalar, ...]


def load_lifecycles(specs: Path, methods: Collection[str] | None = None) -> LoadedLifecycles:
    """Read the file below ``specs``. Never raises for a bad file: what is wrong stands in the events.

    ``methods``: those of all editions, for who knows them already.
    """
    sink = Sink()
    path = specs / FILE
    root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
    known = known_methods(specs) if methods is None else methods
    cycles = [
        _cycle(key.text, value, known, sink)
        for key, value in (table_of(root, sink, root.span) if root is not None else ())
    ]
    return LoadedLifecycles(None if sink.failed else Lifecycles(tuple(cycles)), sink.events())


def _cycle(name: str, value: Value, known: Collection[str], sink: Sink) -> Lifecycle:
    keys = Keys(table_of(value, sink, value.span, name), sink, name, _KEYS)
    kinds = [table_name(kind) for kind in KINDS]
    record = keys.choice("record", kinds, kinds[0]) if keys.needed("record") else kinds[0]
    states: list[StateName] = []
    spans: dict[str, Span] = {}
    for key, inner in table_of(keys.raw("states"), sink, value.span, name):
        spans[key.text] = key.span
        state = struct_of(inner, StateName, sink, f"{name} {key.text}", {"id": key.text})
        states.extend([state] if state else [])
    moves = [_move(item, name, sink) for item in row_of(keys.raw("moves"), sink, value.span, name)]
    for move in moves:
        _check_move(move, spans, known, name, sink)
    _check_states(moves, spans, {state.id for state in states if state.end}, name, sink)
    return Lifecycle(
        name,
        keys.needed("name"),
        keys.needed("name_en"),
        record,
        keys.needed("key"),
        tuple(states),
        tuple(move.transition for move in moves),
        keys.choice("scope", ("platform", "institution"), "platform"),  # type: ignore[arg-type]
    )


def _move(value: Value, path: str, sink: Sink) -> _Move:
    keys = Keys(table_of(value, sink, value.span, path), sink, path, ("call", "from", "to"))
    call = keys.needed("call")
    keys.needed("to") if not isinstance(keys.raw("to"), Row) else None
    origins, goals = list(_words(keys.raw("from"), path, sink)), list(_words(keys.raw("to"), path, sink))
    transition = Transition(call, tuple(word.text for word in origins), tuple(word.text for word in goals))
    return _Move(transition, keys.span("call"), (*origins, *goals))


def _words(value: Value | None, path: str, sink: Sink) -> Iterator[Scalar]:
    """The states of ``from`` or ``to``: one word or a list."""
    items = value.items if isinstance(value, Row) else [] if value is None else [value]
    for item in items:
        if isinstance(item, Scalar) and not item.empty:
            yield item
        else:
            text_of(item, sink, path)


def _check_move(move: _Move, states: dict[str, Span], known: Collection[str], path: str, sink: Sink) -> None:
    call = move.transition.call
    if call and call not in known:
        near = nearest(call, known) or "-"
        sink.error("lifecycle-method-unknown", move.span, path, found=call, nearest=near)
    for at, word in enumerate(move.words):
        # The first words are origins, the others goals.
        special = NEW if at < len(move.transition.origins) else SAME
        if word.text not in states and not (word.text == special and move.transition.origins):
            sink.error(
                "lifecycle-state-unknown",
                word.span,
                path,
                found=word.text,
                allowed=", ".join((*states, special)),
            )


def _check_states(moves: list[_Move], states: dict[str, Span], ends: set[str], path: str, sink: Sink) -> None:
    """Every state can be reached from a beginning, an end is left by nothing, no state has two moves for one call."""
    reached: set[str] = set()
    births = [move for move in moves if not move.transition.origins or NEW in move.transition.origins]
    fresh = {goal for move in births for goal in move.transition.to} - {SAME}
    while fresh:
        reached |= fresh
        onward = [move.transition for move in moves if reached & set(move.transition.origins)]
        fresh = {goal for transition in onward for goal in transition.to} - reached - {SAME}
    for state, span in states.items():
        if state not in reached:
            sink.error("lifecycle-state-unreachable", span, path, found=state)
    taken: dict[tuple[str, str], Span] = {}
    for move in moves:
        for origin in move.transition.origins:
            first = taken.setdefault((move.transition.call, origin), move.span)
            if first is not move.span:
                sink.error(
                    "lifecycle-move-twice",
                    move.span,
                    path,
                    found=move.transition.call,
                    state=origin,
                    first=str(first),
                )
            if origin in ends:
                sink.error("lifecycle-end-left", move.span, path, found=move.transition.call, state=origin)
