"""The resolved model: immutable, ordered as the standard orders it, every part knows where it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from yibao.events import Span
from yibaogen.model.expression import Expr

BaseType = Literal["string", "decimal", "integer", "date", "datetime", "time"]
Shape = Literal["scalar", "list", "json", "bytes"]
Kind = Literal["object", "array"]
Direction = Literal["input", "output", "file"]
Caller = Literal["institution", "platform", "both"]
Transport = Mapping[str, str | Mapping[str, str]]
"""How clients talk to the platform: key → fact, or a table of facts. The keys stand in ``load/transport.py``."""


@dataclass(frozen=True, slots=True)
class FieldType:
    """``decimal(16,2)`` has length 16 and scale 2; ``code(6)`` is a string of 6 with ``coded`` set."""

    base: BaseType
    length: int | None = None
    scale: int | None = None
    coded: bool = False

    def __str__(self) -> str:
        """The canonical text in a spec."""
        word = "code" if self.coded else self.base
        if self.length is None:
            return word
        return f"{word}({self.length},{self.scale})" if self.base == "decimal" else f"{word}({self.length})"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a node, resolved: what the element says, overridden by what the interface says.

    ``shape``: ``scalar``; ``list`` (a JSON array of scalars); ``json`` (object, array or JSON text); ``bytes``
    (Base64 text or an array of signed bytes). ``sources`` are the witnesses; ``("reconstructed",)`` means none.
    """

    code: str
    name: str
    type: FieldType
    required: bool
    dict: str | None
    shape: Shape
    note: str
    sources: tuple[str, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Node:
    """A group of fields. ``path`` is ``""`` for fields directly below input/output, dotted for nested nodes."""

    path: str
    kind: Kind
    required: bool
    max_items: int | None
    name: str
    note: str
    fields: tuple[Field, ...]
    sources: tuple[str, ...]
    span: Span = field(compare=False)

    def field(self, code: str) -> Field | None:
        """The field with this code, or None."""
        return next((each for each in self.fields if each.code == code), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """Beyond single fields: ``when`` holds, so ``require`` must be present or ``check`` must hold.

    ``scope`` is the node whose fields bare names mean (for an array: checked for every item).
    """

    id: str
    on: Literal["input", "output", "request", "response"]
    scope: str
    severity: Literal["error", "warning"]
    when: Expr | None
    require: str | None
    check: Expr | None
    message: str
    message_en: str
    sources: tuple[str, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Interface:
    """One interface number. ``method`` is its English name in the generated client."""

    infno: str
    name: str
    method: str
    level1: str
    level2: str
    caller: Caller
    note: str
    input: tuple[Node, ...]
    output: tuple[Node, ...]
    file: tuple[Node, ...]
    rules: tuple[Rule, ...]
    sources: tuple[str, ...]
    span: Span = field(compare=False)

    def nodes(self, direction: Direction) -> tuple[Node, ...]:
        """The nodes of one direction, in the standard's order."""
        table: Mapping[Direction, tuple[Node, ...]] = {
            "input": self.input,
            "output": self.output,
            "file": self.file,
        }
        return table[direction]


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a dictionary."""

    code: str
    label: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A code list. ``open``: a region or a later version adds codes, so an unlisted one is no error."""

    id: str
    name: str
    open: bool
    note: str
    codes: tuple[Code, ...]
    sources: tuple[str, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Element:
    """A data element: what a field code means wherever it occurs."""

    code: str
    name: str
    type: FieldType
    dict: str | None
    shape: Shape
    note: str
    sources: tuple[str, ...]
    span: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The outer message; its rules (``on``: request or response) apply to every interface."""

    request: Node
    response: Node
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """A whole edition, resolved once; every later stage reads only this."""

    id: str
    name: str
    version: str
    base: str | None
    sources: Mapping[str, str]
    envelope: Envelope
    elements: Mapping[str, Element]
    dictionaries: Mapping[str, Dictionary]
    interfaces: Mapping[str, Interface]
    transport: Transport = field(default_factory=dict)
