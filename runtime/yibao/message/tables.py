"""The snapshot ``edition.json`` as typed tables: what validators, the simulated platform and the client read."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Ast = list[Any]
"""A rule's expression as nested lists, e.g. ``["==", ["get", "mdtrt_cert_type"], ["text", "03"]]``."""


class FieldTable(msgspec.Struct, frozen=True):
    """One field; ``length``/``scale`` as in ``decimal(16,2)``. See docs/ARCHITECTURE.md for ``shape``."""

    code: str
    name: str
    type: Literal["string", "decimal", "integer", "date", "datetime", "time"]
    length: int | None = None
    scale: int | None = None
    required: bool = False
    dict: str | None = None
    shape: Literal["scalar", "list", "json", "bytes"] = "scalar"
    note: str = ""
    sources: tuple[str, ...] = ()


class NodeTable(msgspec.Struct, frozen=True):
    """A group of fields; ``path`` is ``""`` for fields directly below input/output, dotted when nested."""

    path: str
    kind: Literal["object", "array"]
    required: bool = False
    max_items: int | None = None
    name: str = ""
    note: str = ""
    fields: tuple[FieldTable, ...] = ()


class RuleTable(msgspec.Struct, frozen=True):
    """A rule beyond single fields; see ``yibao.validate`` for how its trees are evaluated."""

    id: str
    on: Literal["input", "output", "request", "response"]
    scope: str = ""
    severity: Literal["error", "warning"] = "error"
    when: Ast | None = None
    require: str | None = None
    check: Ast | None = None
    text: str = ""
    message: str = ""
    message_en: str = ""
    sources: tuple[str, ...] = ()


class InterfaceTable(msgspec.Struct, frozen=True):
    """One interface number."""

    name: str
    method: str
    level1: str = ""
    level2: str = ""
    caller: Literal["institution", "platform", "both"] = "institution"
    note: str = ""
    input: tuple[NodeTable, ...] = ()
    output: tuple[NodeTable, ...] = ()
    file: tuple[NodeTable, ...] = ()
    rules: tuple[RuleTable, ...] = ()
    sources: tuple[str, ...] = ()


class CodeTable(msgspec.Struct, frozen=True):
    """One entry of a dictionary."""

    code: str
    name: str
    sources: tuple[str, ...] = ()


class DictionaryTable(msgspec.Struct, frozen=True):
    """A code list; in an ``open`` one an unlisted code is a warning, never an error."""

    name: str
    codes: tuple[CodeTable, ...] = ()
    open: bool = False
    note: str = ""
    sources: tuple[str, ...] = ()


class EnvelopeTable(msgspec.Struct, frozen=True):
    """The outer message of requests and replies."""

    request: NodeTable
    response: NodeTable
    rules: tuple[RuleTable, ...] = ()


class EditionTable(msgspec.Struct, frozen=True):
    """A whole edition as in ``generated/<edition>/edition.json``."""

    edition: str
    version: str
    envelope: EnvelopeTable
    dictionaries: dict[str, DictionaryTable]
    interfaces: dict[str, InterfaceTable]
    base: str | None = None
    name: str = ""
    sources: dict[str, str] = {}
    transport: dict[str, str | dict[str, str]] = {}


def read_edition(data: bytes) -> EditionTable:
    """Decode an ``edition.json``. Raises ``msgspec.DecodeError`` or ``msgspec.ValidationError`` on a wrong file."""
    return msgspec.json.decode(data, type=EditionTable)
