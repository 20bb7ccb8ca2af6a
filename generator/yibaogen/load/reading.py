"""Small readers that turn tree values into Python values and note an event when the shape is wrong."""

from __future__ import annotations

import re
from collections.abc import Collection

from yibao.events import Span
from yibaogen.model import FieldType
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Row, Scalar, Table, Value

_TYPE = re.compile(r"(string|decimal|integer|date|datetime|time|code)(?:\((\d{1,6})(?:,(\d{1,2}))?\))?")
_NUMBER = re.compile(r"[1-9]\d{0,6}")


def table_of(value: Value | None, sink: Sink, span: Span, path: str = "") -> Table:
    """The mapping, or an empty one with an event; a value left out counts as an empty mapping."""
    if isinstance(value, Table):
        return value
    if value is None or (isinstance(value, Scalar) and value.empty):
        return Table((), value.span if value else span)
    sink.error("spec-shape", value.span, path, found=kind_of(value), allowed="mapping")
    return Table((), value.span)


def row_of(value: Value | None, sink: Sink, span: Span, path: str = "") -> Row:
    """The sequence, or an empty one with an event."""
    if isinstance(value, Row):
        return value
    if value is None or (isinstance(value, Scalar) and value.empty):
        return Row((), span)
    sink.error("spec-shape", value.span, path, found=kind_of(value), allowed="list")
    return Row((), value.span)


def text_of(value: Value | None, sink: Sink, path: str = "") -> str:
    """The text, or "" with an event when the value is a mapping or a list."""
    if isinstance(value, Scalar):
        return "" if value.empty else value.text
    if value is not None:
        sink.error("spec-shape", value.span, path, found=kind_of(value), allowed="text")
    return ""


def kind_of(value: Value) -> str:
    """The word for a value's kind in messages."""
    return {Scalar: "text", Table: "mapping", Row: "list"}[type(value)]


class Keys:
    """The keys of one mapping: reads each by name, then reports those that nobody asked for."""

    def __init__(self, table: Table, sink: Sink, path: str, known: Collection[str]) -> None:
        self.table = table
        self.path = path
        self._sink = sink
        for key, _ in table:
            if key.text not in known:
                sink.error(
                    "spec-key-unknown",
                    key.span,
                    path,
                    found=key.text,
                    allowed=", ".join(known),
                    nearest=nearest(key.text, known) or "-",
                )

    def raw(self, key: str) -> Value | None:
        """The value as a tree."""
        return self.table.get(key)

    def span(self, key: str) -> Span:
        """Where the value stands, or the mapping when the key is missing."""
        value = self.table.get(key)
        return value.span if value is not None else self.table.span

    def text(self, key: str, default: str = "") -> str:
        """The text of a key."""
        value = self.table.get(key)
        return default if value is None else text_of(value, self._sink, self.path)

    def needed(self, key: str) -> str:
        """The text of a key that must be there and not be empty."""
        text = self.text(key)
        if not text:
            self._sink.error("spec-key-missing", self.span(key), self.path, found=key)
        return text

    def choice(self, key: str, options: Collection[str], default: str) -> str:
        """One of a few words."""
        text = self.text(key, default)
        if text not in options:
            self._sink.error(
                "spec-value", self.span(key), self.path, key=key, found=text, allowed=", ".join(options)
            )
            return default
        return text

    def flag(self, key: str) -> bool:
        """``true`` or ``false`` (false when left out)."""
        return self.choice(key, ("true", "false"), "false") == "true"

    def count(self, key: str) -> int | None:
        """A positive whole number, or None when left out."""
        text = self.text(key)
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            self._sink.error(
                "spec-value", self.span(key), self.path, key=key, found=text, allowed="1…9999999"
            )
            return None
        return int(text)

    def words(self, key: str, known: Collection[str], default: tuple[str, ...]) -> tuple[str, ...]:
        """A list of words out of a known set (the short names of sources)."""
        value = self.table.get(key)
        if value is None:
            return default
        found: list[str] = []
        for item in row_of(value, self._sink, value.span, self.path):
            word = text_of(item, self._sink, self.path)
            if word not in known:
                self._sink.error(
                    "source-unknown",
                    item.span,
                    self.path,
                    found=word,
                    allowed=", ".join(sorted(known)),
                    nearest=nearest(word, known) or "-",
                )
            elif word not in found:
                found.append(word)
        return tuple(found)

    def type(self, key: str, default: FieldType) -> FieldType:
        """A field type."""
        value = self.table.get(key)
        if value is None:
            return default
        text = text_of(value, self._sink, self.path)
        parsed = parse_type(text)
        if parsed is None:
            self._sink.error("type-unknown", value.span, self.path, found=text)
            return default
        return parsed


def parse_type(text: str) -> FieldType | None:
    """``decimal(16,2)`` and its kin; None when it is none of them."""
    match = _TYPE.fullmatch(text.replace(" ", ""))
    if match is None:
        return None
    word, length, scale = match.group(1), match.group(2), match.group(3)
    if word in ("date", "datetime", "time"):
        return FieldType(word) if length is None else None  # type: ignore[arg-type]
    if word == "decimal":
        if length is None or scale is None or not int(scale) <= int(length) <= 38:
            return None
        return FieldType("decimal", int(length), int(scale))
    if scale is not None or length == "0":
        return None
    size = int(length) if length is not None else None
    if word == "code":
        return FieldType("string", size, None, True)
    return FieldType("string" if word == "string" else "integer", size)
