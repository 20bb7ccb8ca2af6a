"""The same transaction in two editions: which node is which, and a body said in the other's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from yibao.message.likeness import likest
from yibao.message.tables import NodeTable
from yibao.platform.values.world import snake

ROOT = ""


class Pairing:
    """One direction of an interface, from the edition that ``ours`` is written in to another (``theirs``).

    Nodes of the same name are the same; of the others those whose fields are most alike, and two that are left over.
    """

    def __init__(self, ours: Iterable[NodeTable], theirs: Iterable[NodeTable]) -> None:
        self.ours = {node.path: node for node in ours}
        self.theirs = {node.path: node for node in theirs}
        self.names = {path: path for path in self.ours if path in self.theirs}
        gone = {path: _codes(node) for path, node in self.ours.items() if path not in self.names}
        come = {path: _codes(node) for path, node in self.theirs.items() if path not in self.names}
        self.names |= likest(gone, come)
        left = [path for path in gone if path not in self.names]
        free = [path for path in come if path not in self.names.values()]
        if len(left) == 1 and len(free) == 1:
            self.names[left[0]] = free[0]
        self._back = {other: own for own, other in self.names.items()}
        self._own_codes = {
            snake(field.code): field.code for node in self.ours.values() for field in node.fields
        }

    def there(self, body: Any) -> Any:
        """Our body under their names of nodes; fields keep theirs. A node that they lack keeps its own name."""
        return _renamed(body, self.names, self.ours.keys()) if isinstance(body, dict) else body

    def here(self, body: Any) -> Any:
        """Their body in our words: names of nodes and fields, and lists where we have lists."""
        if not isinstance(body, dict):
            return body
        found = _renamed(body, self._back, self.theirs.keys())
        return {key: self._shaped(key, value) for key, value in found.items()}

    def tells(self, node: str, code: str = "") -> bool:
        """Whether they have a node of ours, and in it a field of ours (``code``). What we lack ourselves counts as told."""
        own = self.ours.get(node)
        if own is None or (code and code not in {field.code for field in own.fields}):
            return True
        other = self.theirs.get(self.names.get(node, "-"))
        return other is not None and (not code or snake(code) in _codes(other))

    def single(self, path: str) -> bool:
        """Whether what is a list here is one object there."""
        other = self.names.get(path)
        return other is not None and self.ours[path].kind == "array" and self.theirs[other].kind == "object"

    def _shaped(self, key: str, value: Any) -> Any:
        node = self.ours.get(key)
        if node is None or not isinstance(value, dict | list):
            return self._worded(value)
        rows = value if isinstance(value, list) else [value]
        if node.kind == "array":
            return [self._worded(row) for row in rows]
        return self._worded(rows[0]) if rows else {}

    def _worded(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._worded(item) for item in value]
        if isinstance(value, dict):
            return {self._own_codes.get(snake(key), key): self._worded(item) for key, item in value.items()}
        return value


def _renamed(body: Mapping[str, Any], names: Mapping[str, str], nodes: Iterable[str]) -> dict[str, Any]:
    """Top nodes under other names; the root's own fields (``ROOT``) may become a node, and a node the root's fields."""
    found: dict[str, Any] = {}
    own = {key: value for key, value in body.items() if key not in nodes}
    for key, value in body.items():
        if key not in own:
            name = names.get(key, key)
            found |= value if name == ROOT and isinstance(value, dict) else {name: value}
    home = names.get(ROOT, ROOT)
    return found | (own if home == ROOT or not own else {home: own})


def _codes(node: NodeTable) -> set[str]:
    return {snake(field.code) for field in node.fields}
