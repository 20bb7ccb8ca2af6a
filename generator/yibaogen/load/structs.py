"""Reads YAML tables straight into the runtime's structs, and says at which line and column a value does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

from yibaogen.load.reading import kind_of
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Row, Scalar, Table, Value

T = TypeVar("T", bound=msgspec.Struct)


def plain(value: Value) -> Any:
    """The tree without its spans: text, None (left out), dicts, lists."""
    if isinstance(value, Scalar):
        return None if value.empty else value.text
    if isinstance(value, Table):
        return {key.text: plain(inner) for key, inner in value}
    return [plain(item) for item in value]


def struct_of(
    value: Value, kind: type[T], sink: Sink, path: str, given: Mapping[str, Any] | None = None
) -> T | None:
    """A struct from a table, or None with an event for every key that is unknown, missing or of a wrong form.

    ``given`` fills fields that the table may not write itself. Text becomes what the field's type says: a date, a
    Decimal, a whole number, a flag (``true``, ``false``), a word of a closed list.
    """
    if not isinstance(value, Table):
        sink.error("spec-shape", value.span, path, found=kind_of(value), allowed="mapping")
        return None
    before = len(sink.events())
    found: dict[str, Any] = dict(given or {})
    fields = {field.encode_name: field for field in _fields(kind) if field.name not in found}
    for key, inner in value:
        field = fields.get(key.text)
        if field is None:
            near = nearest(key.text, fields) or "-"
            sink.error(
                "spec-key-unknown", key.span, path, found=key.text, allowed=", ".join(fields), nearest=near
            )
            continue
        found[field.name] = _value(inner, field.type, sink, f"{path} {key.text}")
    for name, field in fields.items():
        if field.required and field.name not in found:
            sink.error("spec-key-missing", value.span, path, found=name)
    return None if len(sink.events()) > before else kind(**found)


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _value(value: Value, kind: Any, sink: Sink, path: str) -> Any:
    inner = _without_none(kind)
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        return None if inner is not kind and plain(value) is None else struct_of(value, inner, sink, path)
    origin, words = get_origin(inner), get_args(inner)
    if origin is tuple and isinstance(value, Row):
        return tuple(_value(item, words[0], sink, path) for item in value)
    if isinstance(origin, type) and issubclass(origin, Mapping) and isinstance(value, Table):
        return {
            _leaf(key, words[0], sink, path): _value(item, words[1], sink, f"{path} {key.text}")
            for key, item in value
        }
    return _leaf(value, kind, sink, path)


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        rest = [word for word in get_args(kind) if word is not NoneType]
        return rest[0] if len(rest) == 1 else kind
    return kind


def _leaf(value: Value, kind: Any, sink: Sink, path: str) -> Any:
    bare = plain(value)
    if bare is None and kind is str:
        return ""
    try:
        return msgspec.convert(bare, type=kind, strict=False)
    except msgspec.ValidationError as error:
        shown = bare if isinstance(bare, str) else kind_of(value)
        sink.error("spec-convert", value.span, path, found=shown, reason=_reason(error))
        return None


def _reason(error: msgspec.ValidationError) -> str:
    return str(error).split(" - at `")[0]
