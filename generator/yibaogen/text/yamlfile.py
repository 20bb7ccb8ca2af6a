"""Reads one YAML file into a tree: text with spans, no guessing of types, duplicate keys refused.

Anchors, aliases and tags are refused too: a spec says each thing in place, and an alias is how small files become huge.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import yaml

from yibao.events import Span
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Scalar, Table, Value

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 40

_STRING = "tag:yaml.org,2002:str"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Guesses no types: a scalar without a tag is text, and looking for more would be a fifth of the reading time."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: object) -> str:
        """The tag of a node that has none of its own."""
        if kind is yaml.ScalarNode:
            return _STRING
        tag: str = super().resolve(kind, value, implicit)
        return tag


_STANDARD_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("null", "bool", "int", "float", "str", "seq", "map", "timestamp", "merge", "value")
)


Read = Callable[[Path, str, Sink], Value | None]
"""``read_yaml``, or what answers as it does."""


def read_yaml(path: Path, shown: str, sink: Sink) -> Value | None:
    """The tree of a file, or None with an event in ``sink``. ``shown`` is the name that events print."""
    text = read_text(path, shown, sink)
    return None if text is None else parse_yaml(text, shown, sink)


def read_text(path: Path, shown: str, sink: Sink) -> str | None:
    """The text of a file, or None with an event: missing, a folder, too large, not UTF-8, unreadable."""
    place = Span(shown, 1, 1)
    try:
        if path.is_dir():
            sink.error("file-directory", place)
            return None
        size = path.stat().st_size
        if size > MAX_BYTES:
            sink.error("file-too-large", place, found=f"{size:,}", allowed=f"{MAX_BYTES:,}")
            return None
        data = path.read_bytes()
    except FileNotFoundError:
        sink.error("file-missing", place)
        return None
    except OSError as error:
        sink.error("file-unreadable", place, reason=error.strerror or str(error))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sink.error("file-encoding", Span(shown, line, 1), found=f"0x{data[error.start]:02x}")
        return None


def parse_yaml(text: str, shown: str, sink: Sink) -> Value | None:
    """The tree of a YAML text, or None with an event."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(shown, mark.line + 1, mark.column + 1) if mark else Span(shown, 1, 1)
        sink.error("yaml-syntax", span, reason=_one_line(error.problem or error.context or "?"))
        return None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        sink.error("yaml-syntax", Span(shown, 1, 1), reason=_one_line(str(error)))
        return None
    if root is None:
        sink.error("file-empty", Span(shown, 1, 1))
        return None
    return _Converter(shown, sink).value(root, 0)


def _one_line(reason: str) -> str:
    return " ".join(reason.split())[:200]


class _Converter:
    """PyYAML's nodes into ours; remembers nodes seen, because an alias shows up as the same node again."""

    def __init__(self, shown: str, sink: Sink) -> None:
        self._shown = shown
        self._sink = sink
        self._seen: set[int] = set()

    def _span(self, node: yaml.Node) -> Span:
        start, end = node.start_mark, node.end_mark
        line = start.line
        return Span(self._shown, line + 1, start.column + 1, end.column + 1 if end.line == line else 0)

    def value(self, node: yaml.Node, depth: int) -> Value:
        span = self._span(node)
        if id(node) in self._seen:
            self._sink.error("yaml-alias", span)
            return Scalar("", span)
        self._seen.add(id(node))
        if node.tag not in _STANDARD_TAGS:
            self._sink.error("yaml-tag", span, found=node.tag)
        if depth > MAX_DEPTH:
            self._sink.error("yaml-depth", span, allowed=str(MAX_DEPTH))
            return Scalar("", span)
        if isinstance(node, yaml.ScalarNode):
            return Scalar(node.value, span, node.style in (None, ""))
        if isinstance(node, yaml.SequenceNode):
            return Row(tuple(self.value(item, depth + 1) for item in node.value), span)
        assert isinstance(node, yaml.MappingNode)
        return self._table(node, span, depth)

    def _table(self, node: yaml.MappingNode, span: Span, depth: int) -> Table:
        items: list[tuple[Scalar, Value]] = []
        places: dict[str, Span] = {}
        for key_node, value_node in node.value:
            key = self.value(key_node, depth + 1)
            value = self.value(value_node, depth + 1)
            if not isinstance(key, Scalar):
                self._sink.error("spec-shape", key.span, found="…", allowed="text")
                continue
            if key.text in places:
                first = places[key.text]
                self._sink.error(
                    "yaml-duplicate-key", key.span, found=key.text, first=f"{first.line}:{first.col}"
                )
                continue
            places[key.text] = key.span
            items.append((key, value))
        return Table(tuple(items), span)
