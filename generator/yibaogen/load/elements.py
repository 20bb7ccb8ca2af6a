"""Reads ``elements.yaml``: each data element once."""

from __future__ import annotations

from typing import cast

from yibaogen.load.context import FIELD_CODE, RECONSTRUCTED, SHAPES, Context
from yibaogen.load.reading import Keys, table_of
from yibaogen.model import Element, FieldType, Shape
from yibaogen.text.sink import nearest
from yibaogen.text.tree import Value

_KEYS = ("name", "type", "dict", "shape", "note", "sources")


def read_elements(root: Value, context: Context) -> dict[str, Element]:
    """The registry of elements; unusable entries are left out with an event."""
    sink = context.sink
    elements: dict[str, Element] = {}
    for key, value in table_of(root, sink, root.span):
        code = key.text
        if not FIELD_CODE.fullmatch(code):
            sink.error("field-code", key.span, code, found=code)
            continue
        keys = Keys(table_of(value, sink, key.span, code), sink, code, _KEYS)
        keys.needed("type")
        kind = keys.type("type", FieldType("string"))
        elements[code] = Element(
            code,
            keys.needed("name"),
            kind,
            read_dict(keys, kind, None, context),
            cast("Shape", keys.choice("shape", SHAPES, "scalar")),
            keys.text("note"),
            keys.words("sources", context.known_sources, (RECONSTRUCTED,)),
            key.span,
        )
    return elements


def read_dict(keys: Keys, kind: FieldType, inherited: str | None, context: Context) -> str | None:
    """The dictionary of an element or field; a coded type must have one and no other type may."""
    sink = context.sink
    text = keys.text("dict")
    name = None if text == "none" else text or (inherited if kind.coded else None)
    if name is not None and name not in context.dictionaries:
        near = nearest(name, context.dictionaries) or "-"
        sink.error("dict-unknown", keys.span("dict"), keys.path, found=name, nearest=near)
        return None
    if kind.coded and name is None:
        sink.error("dict-missing", keys.span("type"), keys.path, found=str(kind))
    if name is not None and not kind.coded:
        sink.error("dict-uncoded", keys.span("dict"), keys.path, found=str(kind), dict=name)
    return name
