"""Reads nodes and their field lines, and resolves each field against its element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from yibao.events import Span
from yibaogen.load.context import FIELD_CODE, NODE_PATH, SHAPES, Context
from yibaogen.load.elements import read_dict
from yibaogen.load.reading import Keys, table_of
from yibaogen.model import Field, FieldType, Kind, Node, Shape
from yibaogen.text.sink import nearest
from yibaogen.text.tree import Scalar, Table, Value

RESERVED = ("repeat", "node")
FIELD_KEYS = ("required", "name", "type", "dict", "shape", "note", "sources")
_NODE_KEYS = ("name", "required", "note", "sources")


def read_nodes(
    value: Value | None, address: str, sources: tuple[str, ...], context: Context
) -> tuple[Node, ...]:
    """The nodes of one direction; ``address`` (``2207 input``) names the place in events."""
    sink = context.sink
    nodes: dict[str, Node] = {}
    if value is None:
        return ()
    for key, body in table_of(value, sink, value.span, address):
        path = "" if key.text == "." else key.text
        if not NODE_PATH.fullmatch(key.text):
            sink.error("node-path", key.span, address, found=key.text)
            continue
        parent, _, last = path.rpartition(".")
        if parent and parent not in nodes:
            near = nearest(parent, nodes) or "-"
            sink.error("node-parent", key.span, address, found=key.text, parent=parent, nearest=near)
            continue
        holder = nodes.get(parent)
        if holder is not None and path and holder.field(last) is not None:
            sink.error("node-field-clash", key.span, address, found=last)
        nodes[path] = read_node(key, path, body, f"{address} {key.text}", sources, context)
    return tuple(nodes.values())


def read_node(
    key: Scalar, path: str, value: Value, address: str, sources: tuple[str, ...], context: Context
) -> Node:
    """One node with its fields."""
    sink = context.sink
    body = table_of(value, sink, key.span, address)
    facts = Keys(table_of(body.get("node"), sink, key.span, address), sink, address, _NODE_KEYS)
    own = facts.words("sources", context.known_sources, sources)
    kind, most = _repeat(body, address, context)
    fields = tuple(
        field
        for code, line in body
        if code.text not in RESERVED and (field := read_field(code, line, address, own, context)) is not None
    )
    return Node(
        path,
        kind,
        facts.flag("required"),
        most,
        facts.text("name"),
        facts.text("note"),
        fields,
        own,
        key.span,
    )


def _repeat(body: Table, address: str, context: Context) -> tuple[Kind, int | None]:
    value = body.get("repeat")
    if value is None:
        return "object", None
    limits = Keys(table_of(value, context.sink, value.span, address), context.sink, address, ("max",))
    return "array", limits.count("max")


def read_field(
    code: Scalar, value: Value, address: str, sources: tuple[str, ...], context: Context
) -> Field | None:
    """One field: the element's facts, overridden by those of the line. None when there is no such element."""
    sink = context.sink
    path = f"{address} {code.text}"
    if not FIELD_CODE.fullmatch(code.text):
        sink.error("field-code", code.span, path, found=code.text)
        return None
    keys = Keys(table_of(value, sink, code.span, path), sink, path, FIELD_KEYS)
    element = context.elements.get(code.text)
    if element is None:
        near = nearest(code.text, context.elements) or "-"
        sink.error("element-unknown", code.span, path, found=code.text, nearest=near)
        return None
    kind: FieldType = keys.type("type", element.type)
    return Field(
        code.text,
        keys.text("name") or element.name,
        kind,
        keys.flag("required"),
        read_dict(keys, kind, element.dict, context),
        cast("Shape", keys.choice("shape", SHAPES, element.shape)),
        keys.text("note", element.note),
        keys.words("sources", context.known_sources, sources),
        code.span,
    )


def with_path(node: Node, path: str) -> Node:
    """The node under another path."""
    return replace(node, path=path)


def by_path(nodes: tuple[Node, ...]) -> Mapping[str, Node]:
    """Nodes by their path."""
    return {node.path: node for node in nodes}


def place(span: Span) -> str:
    """``line:col`` for messages that name a second place in the same file."""
    return f"{span.line}:{span.col}"
