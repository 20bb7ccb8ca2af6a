"""``codes.py``: every dictionary as a constant, code → label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibaogen.model import Dictionary, Edition
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.names import constant_name, unclashing
from yibaogen.render.python.templates import fill


@dataclass(frozen=True, slots=True)
class TableView:
    """One dictionary; every part is Python source."""

    name: str
    id: str
    rows: tuple[tuple[str, str], ...]
    doc: str


def codes_module(edition: Edition) -> str:
    """The source of ``codes.py``."""
    names = constant_names(edition)
    tables = [_table(dictionary, names[key]) for key, dictionary in edition.dictionaries.items()]
    head = docstring([f"{words(edition.name)}的字典：代码 → 名称。"])
    return fill("codes.py", head=head, tables=tables)


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
