"""What an import borrows from a base edition: code lists that the new tables use but do not print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from yibaogen.importing.dictionaries import Lists
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table, Value
from yibaogen.text.yamlfile import read_yaml


def borrow(lists: Lists, base: Path | None, sink: Sink) -> Lists:
    """The lists plus those of the base edition that the tables lack; their source is the base's own name."""
    if base is None:
        return lists
    entries = dict(lists.entries)
    titles = dict(lists.titles)
    opened: dict[str, str] = {}
    for path in sorted((base / "dictionaries").glob("*.yaml")):
        root = read_yaml(path, path.name, sink)
        if not isinstance(root, Table) or path.stem in entries:
            continue
        codes = root.get("codes")
        pairs = codes.items if isinstance(codes, Table) else ()
        entries[path.stem] = {code.text: {base.name: _label(value)} for code, value in pairs}
        titles.setdefault(path.stem, _text(root, "name"))
        if _text(root, "open") == "true":
            opened[path.stem] = _text(root, "note") or base.name
    return replace(lists, entries=entries, titles=titles, opened=opened)


def _text(table: Table, key: str) -> str:
    value = table.get(key)
    return value.text if isinstance(value, Scalar) else ""


def _label(value: Value) -> str:
    if isinstance(value, Table):
        return _text(value, "name")
    return value.text if isinstance(value, Scalar) else ""
