"""The effects of one edition: by interface number, with only what that edition has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from yibao.events import Event
from yibaogen.model import Edition, Interface, Node
from yibaogen.model.effects import AskStep, Effects, MethodEffect
from yibaogen.text.sink import Sink, nearest

if TYPE_CHECKING:
    # The client's package takes half a second to import, which what needs no tables must not pay.
    from yibao.gateway.effects import Ask, Effect


def effect_tables(effects: Effects, edition: Edition) -> dict[str, Effect]:
    """Interface number → its effect; an ask or undo through a method that the edition lacks is left out."""
    numbers = {item.method: infno for infno, item in edition.interfaces.items()}
    found: dict[str, Effect] = {}
    for infno, interface in edition.interfaces.items():
        told = effects.of(interface.method)
        if told is not None and interface.caller != "platform":
            found[infno] = _table(told, edition, numbers)
    return found


def effect_events(effects: Effects, edition: Edition) -> tuple[Event, ...]:
    """Interfaces without an effect, and asks about fields that the asked interface does not have."""
    sink = Sink()
    if not effects.verbs and not effects.methods:
        return ()
    by_method = {item.method: item for item in edition.interfaces.values()}
    for interface in edition.interfaces.values():
        if interface.caller != "platform" and effects.of(interface.method) is None:
            sink.error("effect-missing", interface.span, interface.infno, found=interface.method)
    for method, told in effects.methods.items():
        if method in by_method:
            for step in told.ask:
                _step_events(step, by_method.get(step.call), sink)
    return sink.events()


def _row(step: AskStep, asked: Interface) -> Node | None:
    """The node of the reply that a step reads: the first of its paths that the edition has."""
    found = (next((node for node in asked.output if node.path == path), None) for path in step.rows)
    return next((node for node in found if node is not None), None)


def _table(told: MethodEffect, edition: Edition, numbers: dict[str, str]) -> Effect:
    from yibao.gateway.effects import Effect

    asks = tuple(
        _ask(step, edition.interfaces[numbers[step.call]]) for step in told.ask if step.call in numbers
    )
    # A chain of questions with one missing would prove less than it claims.
    asks = asks if len(asks) == len(told.ask) else ()
    undo = tuple(numbers[name] for name in told.undo if name in numbers)
    return Effect(told.effect, asks, undo, told.again, told.already)  # type: ignore[arg-type]


def _ask(step: AskStep, asked: Interface) -> Ask:
    """The loader has seen to it that all words are known ones."""
    from yibao.gateway.effects import Ask

    node = _row(step, asked)
    told = {
        "call": asked.infno,
        "row": node.path if node else step.rows[0],
        "shows": step.shows,
        "same": step.same,
        "where": step.where,
        "learn": step.learn,
        "refused": step.refused,
        "named": step.named,
        "given": step.given,
        "whole": step.whole,
        "proves": step.proves,
    }
    return msgspec.convert(told, Ask)


def _step_events(step: AskStep, asked: Interface | None, sink: Sink) -> None:
    if asked is None:
        return
    node = _row(step, asked)
    if node is None:
        known = [item.path or "." for item in asked.output]
        near = nearest(step.rows[0], known) or "-"
        sink.error("effect-row", step.span, step.call, found=step.rows[0] or ".", nearest=near)
        return
    codes = {item.code for item in node.fields}
    asked_for = {item.code for node in asked.input for item in node.fields}
    told = (*step.same, *step.where, *step.learn)
    for names, there in (
        (step.given, asked_for),
        (step.named, asked_for | codes),
        (step.whole, set(step.same)),
        (told, codes),
    ):
        for code in names:
            if code not in there:
                near = nearest(code, there) or "-"
                sink.error("effect-field", step.span, step.call, found=code, nearest=near)
