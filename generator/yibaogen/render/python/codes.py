"""``codes.py``: every dictionary as a constant, code → label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibaogen.model import Dictionary, Edition
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.lines import WIDTH
from yibaogen.render.python.names import constant_name, unclashing
from yibaogen.render.python.templates import fill


@dataclass(frozen=True, slots=True)
class TableView:
    """One dictionary; every part is Python source."""

    name: str
    id: str
    rows: tuple[tuple[str, str], ...]
    doc: str


def codes_module(edition: Edition, base: str, shared: Mapping[str, str]) -> str:
    """The source of ``codes.py``; the constants of ``shared`` (by dictionary) are those of the package ``base``."""
    names = constant_names(edition)
    tables = [
        _table(dictionary, names[key])
        for key, dictionary in edition.dictionaries.items()
        if key not in shared
    ]
    head = docstring([f"{words(edition.name)}的字典：代码 → 名称。"])
    imports = [_import(f"{base}.codes", name) for name in sorted(shared.values())]
    listed = [(literal(key), names[key]) for key in edition.dictionaries]
    return fill("codes.py", head=head, imports=imports, tables=tables, listed=listed)


def _import(module: str, name: str) -> str:
    """``from module import NAME as NAME``: handed on, as type checkers understand it."""
    line = f"from {module} import {name} as {name}"
    return line if len(line) <= WIDTH else f"from {module} import (\n    {name} as {name},\n)"


def constant_names(edition: Edition) -> Mapping[str, str]:
    """The name of each dictionary's constant."""
    used = {"DICTIONARIES"}
    names: dict[str, str] = {}
    for key in edition.dictionaries:
        names[key] = unclashing(constant_name(key), used)
        used.add(names[key])
    return names


def _table(dictionary: Dictionary, name: str) -> TableView:
    rows = tuple((literal(code.code), literal(code.label)) for code in dictionary.codes)
    parts = [words(dictionary.name)]
    if dictionary.open:
        parts.append("开放：各地或后续版本可增加代码")
    if dictionary.note:
        parts.append(words(dictionary.note))
    return TableView(name, literal(dictionary.id), rows, docstring([" · ".join(parts)]))
