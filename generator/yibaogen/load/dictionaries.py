"""Reads ``dictionaries/<id>.yaml``."""

from __future__ import annotations

from yibaogen.load.context import RECONSTRUCTED, Context
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.model import Code, Dictionary
from yibaogen.text.tree import Scalar, Table, Value

_KEYS = ("dict", "name", "open", "note", "sources", "codes")


def read_dictionary(root: Value, stem: str, context: Context) -> Dictionary | None:
    """The dictionary of one file, or None when its head is unusable."""
    sink = context.sink
    keys = Keys(table_of(root, sink, root.span), sink, stem, _KEYS)
    name = keys.needed("dict")
    if name and name != stem:
        sink.error("file-name-mismatch", keys.span("dict"), stem, found=name, allowed=f"{name}.yaml")
    sources = keys.words("sources", context.known_sources, (RECONSTRUCTED,))
    # The order of codes means nothing: sorted, so that two editions compare by content.
    codes = tuple(sorted(read_codes(keys, sources, context), key=lambda code: code.code))
    is_open = keys.flag("open")
    if not codes and not is_open:
        sink.error("dict-empty", root.span, stem, found=stem)
    if not name:
        return None
    return Dictionary(name, keys.needed("name"), is_open, keys.text("note"), codes, sources, root.span)


def read_codes(keys: Keys, sources: tuple[str, ...], context: Context) -> list[Code]:
    """The codes below ``codes:``; ``sources`` are those of a code that names none."""
    sink = context.sink
    found: list[Code] = []
    for key, value in table_of(keys.raw("codes"), sink, keys.table.span):
        if isinstance(value, Table):
            inner = Keys(value, sink, keys.path, ("name", "sources"))
            found.append(
                Code(key.text, inner.needed("name"), inner.words("sources", context.known_sources, sources))
            )
        else:
            label = value.text if isinstance(value, Scalar) else text_of(value, sink, keys.path)
            found.append(Code(key.text, label, sources))
    return found
