"""``yibao fmt``: the one canonical form of every kind of spec file.

Order of keys, quoting and spacing are fixed; behind each field stands the element's name and type as a comment. Comments
that a person wrote survive: whole-line comments stay above the entry that they stood above, comments behind an entry stay
behind it (those behind field lines are ours and are written anew).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

import yaml

from yibaogen.load.folder import HEAD_KEYS
from yibaogen.load.interface import INTERFACE_KEYS
from yibaogen.load.nodes import FIELD_KEYS, RESERVED
from yibaogen.load.reading import parse_type
from yibaogen.load.rules import RULE_KEYS
from yibaogen.load.samples import SAMPLE_KEYS
from yibaogen.model import Element
from yibaogen.text.emit import comment, flow_list, flow_map, scalar

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BARE_KEYS = frozenset({"required", "open", "valid", "max"})
_NODE = ("name", "required", "note", "sources")
_ORDERS: Mapping[str, tuple[str, ...]] = {
    "interface": INTERFACE_KEYS,
    "dictionary": ("dict", "name", "open", "note", "sources", "codes"),
    "envelope": ("sources", "request", "response", "rules"),
    "edition": HEAD_KEYS,
}


def kind_of_spec(path: PurePath) -> str:
    """``interface``, ``dictionary``, ``elements``, ``envelope``, ``edition``, ``samples``; "" for other files."""
    if path.parent.name == "overlay":
        return ""
    if path.parent.name == "interfaces":
        return "interface"
    if path.parent.name == "dictionaries":
        return "dictionary"
    return path.stem if path.stem in ("elements", "envelope", "edition", "samples") else ""


def format_spec(text: str, path: PurePath, elements: Mapping[str, Element]) -> str:
    """The canonical text. The input must parse (``parse_yaml`` without events); other files come back as they are."""
    kind = kind_of_spec(path)
    root = yaml.compose(text, Loader=_LOADER) if kind else None
    if root is None:
        return text
    return _Writer(text, elements).document(kind, root)


@dataclass(frozen=True, slots=True)
class _Entry:
    key: yaml.Node
    value: yaml.Node


def _entries(node: yaml.Node, order: tuple[str, ...] = ()) -> list[_Entry]:
    """The entries of a mapping, known keys first in their order, the others as they stand."""
    if not isinstance(node, yaml.MappingNode):
        return []
    entries = [_Entry(key, value) for key, value in node.value]
    rank = {name: place for place, name in enumerate(order)}
    return sorted(entries, key=lambda entry: rank.get(str(entry.key.value), len(rank)))


class _Writer:
    def __init__(self, text: str, elements: Mapping[str, Element]) -> None:
        self._elements = elements
        self._source = text.splitlines()
        self._comments = _comment_lines(text, self._source)
        self._out: list[str] = []

    def document(self, kind: str, root: yaml.Node) -> str:
        if kind == "samples":
            for item in root.value if isinstance(root, yaml.SequenceNode) else []:
                self._line(item, "- " + self._flow(item, SAMPLE_KEYS), item)
        elif kind == "elements":
            for entry in sorted(_entries(root), key=lambda e: str(e.key.value)):
                self._line(
                    entry.key,
                    f"{scalar(entry.key.value)}: {self._flow(entry.value, FIELD_KEYS)}",
                    entry.value,
                )
        else:
            for entry in _entries(root, _ORDERS[kind]):
                self._section(kind, entry)
        self._above(len(self._source) + 1, "")
        return "\n".join(self._out) + "\n"

    def _section(self, kind: str, entry: _Entry) -> None:
        name = str(entry.key.value)
        if kind == "interface" and name in ("input", "output", "file"):
            self._open(entry, "")
            for node in _entries(entry.value):
                self._open(node, "  ")
                self._node(node.value, "    ")
        elif kind == "envelope" and name in ("request", "response"):
            self._open(entry, "")
            self._node(entry.value, "  ")
        elif name == "rules":
            self._open(entry, "")
            for rule in entry.value.value if isinstance(entry.value, yaml.SequenceNode) else []:
                self._rule(rule)
        elif isinstance(entry.value, yaml.MappingNode):
            self._open(entry, "")
            for item in _entries(entry.value):
                if kind == "edition" and isinstance(item.value, yaml.MappingNode):
                    self._facts(item)
                    continue
                written = self._flow(item.value, ("name", "sources"))
                key = item.key.value if kind == "edition" else _quoted(item.key.value)
                self._line(item.key, f"  {key}: {written}", item.value)
        else:
            self._line(entry.key, f"{name}: {self._flow(entry.value, (), name)}", entry.value)

    def _facts(self, entry: _Entry) -> None:
        """A table of ``transport``: one line a fact."""
        self._open(entry, "  ")
        for fact in _entries(entry.value):
            line = f"    {scalar(fact.key.value)}: {self._flow(fact.value, ())}"
            self._line(fact.key, line, fact.value)

    def _node(self, node: yaml.Node, indent: str) -> None:
        for entry in _entries(node, RESERVED):
            code = str(entry.key.value)
            order = ("max",) if code == "repeat" else _NODE if code == "node" else FIELD_KEYS
            line = f"{indent}{scalar(code)}: {self._flow(entry.value, order)}"
            if code in RESERVED:
                self._line(entry.key, line, entry.value)
            else:
                self._above(entry.key.start_mark.line, indent)
                self._out.append(line + self._about(code, entry.value))

    def _about(self, code: str, value: yaml.Node) -> str:
        """What the reader would otherwise look up: name and type."""
        element = self._elements.get(code)
        own = {str(key.value): str(inner.value) for key, inner in value.value} if value.value else {}
        name = own.get("name") or (element.name if element else "")
        kind = parse_type(own["type"]) if "type" in own else (element.type if element else None)
        told = comment(" ".join(part for part in (name, str(kind) if kind else "") if part))
        return f"  # {told}" if told else ""

    def _rule(self, rule: yaml.Node) -> None:
        lead = "  - "
        for entry in _entries(rule, RULE_KEYS):
            name = str(entry.key.value)
            self._line(entry.key, f"{lead}{name}: {self._flow(entry.value, (), name)}", entry.value, "  ")
            lead = "    "

    def _flow(self, node: yaml.Node, order: tuple[str, ...], key: str = "") -> str:
        if isinstance(node, yaml.MappingNode):
            entries = _entries(node, order)
            return flow_map((scalar(e.key.value), self._flow(e.value, (), str(e.key.value))) for e in entries)
        if isinstance(node, yaml.SequenceNode):
            return flow_list(self._flow(item, ()) for item in node.value)
        text = str(node.value)
        if getattr(node, "style", None) in (None, "") and text in ("", "~", "null"):
            return "{}"
        return text if key in _BARE_KEYS and text.isalnum() and text.isascii() else scalar(text)

    def _open(self, entry: _Entry, indent: str) -> None:
        self._above(entry.key.start_mark.line, indent)
        self._out.append(f"{indent}{scalar(entry.key.value)}:{self._behind(entry.key, ':')}")
        if not entry.value.value:
            self._out[-1] = f"{indent}{scalar(entry.key.value)}: {{}}"

    def _line(self, first: yaml.Node, line: str, last: yaml.Node, indent: str = "") -> None:
        self._above(first.start_mark.line, indent)
        self._out.append(line + self._behind(last, ""))

    def _above(self, line: int, indent: str) -> None:
        for number in sorted(number for number in self._comments if number < line):
            self._out.append(indent + self._comments.pop(number))

    def _behind(self, node: yaml.Node, skip: str) -> str:
        """The comment behind an entry, as it was written."""
        mark = node.end_mark
        if mark.line >= len(self._source):
            return ""
        rest = self._source[mark.line][mark.column :].removeprefix(skip).strip()
        return f"  {rest}" if rest.startswith("#") else ""


def _quoted(text: str) -> str:
    return (
        '"' + text + '"'
        if text.isascii() and text.replace("-", "").replace("_", "").isalnum()
        else scalar(text)
    )


def _comment_lines(text: str, lines: list[str]) -> dict[int, str]:
    """Whole-line comments by line; lines inside a multi-line scalar are text, not comments."""
    inside: set[int] = set()
    for token in yaml.scan(text, Loader=_LOADER):
        if isinstance(token, yaml.ScalarToken):
            inside.update(range(token.start_mark.line, token.end_mark.line))
    return {
        at: line.strip()
        for at, line in enumerate(lines)
        if line.lstrip().startswith("#") and at not in inside
    }
