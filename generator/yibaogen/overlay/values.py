"""Readers of the values behind the keys of a change line: one row a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from yibao.events import Span
from yibaogen.expr.parse import ExpressionError, parse_expression
from yibaogen.load.context import FIELD_CODE, METHOD, NODE_PATH, SHAPES, Context
from yibaogen.load.dictionaries import read_codes
from yibaogen.load.reading import Keys, row_of, text_of
from yibaogen.model import FieldType
from yibaogen.model.expression import Expr
from yibaogen.overlay.model import FIRST
from yibaogen.text.tree import Row, Scalar, Value

NOTHING = "none"


def was_text(value: Value, context: Context, path: str) -> str:
    """The text of a ``was:`` value; a list as its words joined."""
    if isinstance(value, Row):
        return ", ".join(text_of(item, context.sink, path) for item in value)
    return text_of(value, context.sink, path)


def _name(keys: Keys, key: str, kind: str, context: Context) -> str:
    # Only nodes may go without a name of their own.
    return keys.text(key) if kind in ("node", "outer") else keys.needed(key)


def _dict(keys: Keys, key: str, kind: str, context: Context) -> str | None:
    text = keys.needed(key)
    return None if text == NOTHING else text


def _max(keys: Keys, key: str, kind: str, context: Context) -> int | None:
    return None if keys.text(key) == NOTHING else keys.count(key)


def _type(keys: Keys, key: str, kind: str, context: Context) -> FieldType:
    return keys.type(key, FieldType("string"))


def _method(keys: Keys, key: str, kind: str, context: Context) -> str:
    text = keys.needed(key)
    if text and not METHOD.fullmatch(text):
        context.sink.error("method-format", keys.span(key), keys.path, found=text)
    return text


def _after(keys: Keys, key: str, kind: str, context: Context) -> str:
    text = keys.needed(key)
    if text == FIRST:
        return text
    form = FIELD_CODE if kind == "field" else NODE_PATH
    if text and not form.fullmatch(text):
        context.sink.error("overlay-name", keys.span(key), keys.path, found=text)
    return "" if text == "." else text


def _expression(keys: Keys, key: str, kind: str, context: Context) -> Expr | None:
    """The tree; None for ``""``, which takes a condition away."""
    value = keys.raw(key)
    source = keys.text(key)
    if value is None or not source:
        return None
    try:
        return parse_expression(source)
    except ExpressionError as error:
        span = value.span
        # A quoted scalar starts one column behind its quote.
        quote = 1 if isinstance(value, Scalar) and not value.plain else 0
        col = span.col + quote + error.offset
        place = Span(span.file, span.line, col, col + 1)
        context.sink.error(error.event_id, place, keys.path, **error.args_for_message)
        return None


def _codes(keys: Keys, key: str, kind: str, context: Context) -> tuple[Any, ...]:
    value = keys.raw(key)
    if isinstance(value, Row):
        return tuple(
            sorted(
                {text_of(item, context.sink, keys.path) for item in row_of(value, context.sink, value.span)}
            )
        )
    return tuple(sorted(read_codes(keys, context.default_sources, context), key=lambda code: code.code))


def _choice(*options: str) -> Callable[[Keys, str, str, Context], str]:
    return lambda keys, key, kind, context: keys.choice(key, options, options[0])


def _text(keys: Keys, key: str, kind: str, context: Context) -> str:
    return keys.text(key)


def _needed(keys: Keys, key: str, kind: str, context: Context) -> str:
    return keys.needed(key)


def _scope(keys: Keys, key: str, kind: str, context: Context) -> str:
    text = keys.needed(key)
    return "" if text == "." else text


def _flag(keys: Keys, key: str, kind: str, context: Context) -> bool:
    return keys.flag(key)


def _sources(keys: Keys, key: str, kind: str, context: Context) -> tuple[str, ...]:
    return keys.words(key, context.known_sources, ())


READERS: Mapping[str, Callable[[Keys, str, str, Context], Any]] = {
    "required": _flag,
    "type": _type,
    "dict": _dict,
    "shape": _choice(*SHAPES),
    "name": _name,
    "note": _text,
    "sources": _sources,
    "kind": _choice("object", "array"),
    "max": _max,
    "after": _after,
    "to": _needed,
    "level1": _text,
    "level2": _text,
    "caller": _choice("institution", "platform", "both"),
    "method": _method,
    "codes": _codes,
    "on": _choice("input", "output", "request", "response"),
    "scope": _scope,
    "severity": _choice("error", "warning"),
    "when": _expression,
    "check": _expression,
    "require": _needed,
    "message": _needed,
    "message_en": _needed,
}
"""Key → reader of (keys, key, kind of the address, context)."""
