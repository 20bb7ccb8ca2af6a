"""Reads ``interfaces/<infno>.yaml`` and ``envelope.yaml``."""

from __future__ import annotations

from typing import cast

from yibaogen.load.context import INFNO, METHOD, RECONSTRUCTED, Context
from yibaogen.load.nodes import by_path, read_node, read_nodes
from yibaogen.load.reading import Keys, table_of
from yibaogen.load.rules import Rulebook, read_rules
from yibaogen.model import Caller, Envelope, Interface, Node
from yibaogen.text.tree import Scalar, Table, Value

INTERFACE_KEYS = (
    "infno",
    "name",
    "method",
    "level1",
    "level2",
    "caller",
    "note",
    "sources",
    "input",
    "output",
    "file",
    "rules",
)
"""The keys of a file, in canonical order."""


def read_interface(root: Value, stem: str, context: Context) -> Interface | None:
    """The interface of one file, or None when its number is unusable."""
    sink = context.sink
    keys = Keys(table_of(root, sink, root.span), sink, stem, INTERFACE_KEYS)
    infno = keys.needed("infno")
    if infno and infno != stem:
        sink.error("file-name-mismatch", keys.span("infno"), stem, found=infno, allowed=f"{infno}.yaml")
    if infno and not INFNO.fullmatch(infno):
        sink.error("infno-format", keys.span("infno"), stem, found=infno)
        return None
    if not infno:
        return None
    method = keys.needed("method")
    if method and not METHOD.fullmatch(method):
        sink.error("method-format", keys.span("method"), stem, found=method)
    sources = keys.words("sources", context.known_sources, (RECONSTRUCTED,))
    sides = {
        side: read_nodes(keys.raw(side), f"{infno} {side}", sources, context)
        for side in ("input", "output", "file")
    }
    book = Rulebook({side: by_path(sides[side]) for side in ("input", "output")}, infno)
    return Interface(
        infno,
        keys.needed("name"),
        method,
        keys.text("level1"),
        keys.text("level2"),
        cast("Caller", keys.choice("caller", ("institution", "platform", "both"), "institution")),
        keys.text("note"),
        sides["input"],
        sides["output"],
        sides["file"],
        read_rules(keys.raw("rules"), book, context),
        sources,
        root.span,
    )


def read_envelope(root: Value, context: Context) -> Envelope:
    """The outer message of requests and replies."""
    sink = context.sink
    keys = Keys(
        table_of(root, sink, root.span), sink, "envelope", ("request", "response", "sources", "rules")
    )
    sources = keys.words("sources", context.known_sources, (RECONSTRUCTED,))
    sides: dict[str, Node] = {}
    for side in ("request", "response"):
        value = keys.raw(side)
        if value is None:
            sink.error("spec-key-missing", root.span, "envelope", found=side)
        body = value if value is not None else Table((), root.span)
        key = keys.table.key(side) or Scalar(side, root.span)
        sides[side] = read_node(key, "", body, f"envelope {side}", sources, context)
    book = Rulebook({side: {"": node} for side, node in sides.items()}, "envelope")
    return Envelope(sides["request"], sides["response"], read_rules(keys.raw("rules"), book, context))
