"""What a path in a rule points at, seen from the rule's scope, and how to fetch it from a message.

At run time a scope is entered as a chain of objects: the body, then one object per key of the scope's path (for an
array the item at hand). A path is resolved once to a link of that chain and the keys to follow from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from yibao.message.tables import FieldTable
from yibao.validate.findings import BAD
from yibao.validate.tree import Branch

# The objects from the body down to the scope's own.
Chain = tuple[dict[str, Any], ...]
_OBJECTS = {dict}


@dataclass(frozen=True, slots=True)
class Place:
    """A resolved path: from link ``start`` of the chain along the node keys ``rest`` to ``key``.

    ``field`` is None when the path names a node (then ``key`` is the node's own key).
    """

    start: int
    rest: tuple[str, ...]
    key: str
    field: FieldTable | None


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves the names of one rule: bare names are the scope's fields, dotted ones start at the body."""

    root: Branch
    scope: str

    def value(self, path: str) -> Place:
        """A field (or node) as seen from the current item of the scope."""
        node, key = self._split(path)
        keys = self._keys(node)
        shared = self._shared(keys)
        return Place(shared, keys[shared:], key, self._field(node, key))

    def every(self, path: str) -> Place:
        """A field over all items of its node: the node itself is never bound to the current item."""
        node, key = self._split(path)
        keys = self._keys(node)
        branch = self.root.find(node)
        # What is counted or summed over: the node that the path itself names, or the one that has the field.
        over = len(keys) + 1 if branch and key in branch.children else len(keys)
        start = min(self._shared(keys), max(over - 1, 0))
        return Place(start, keys[start:], key, self._field(node, key))

    def _split(self, path: str) -> tuple[str, str]:
        """The absolute node path and the last key."""
        head, _, last = path.rpartition(".")
        if head:
            relative = f"{self.scope}.{head}" if self.scope else head
            return (head if self.root.find(head) or not self.root.find(relative) else relative), last
        scope = self.root.find(self.scope)
        inside = scope is not None and (last in scope.fields or last in scope.children)
        at_root = last in self.root.fields or last in self.root.children
        return (self.scope if inside or not at_root else ""), last

    def _field(self, node: str, key: str) -> FieldTable | None:
        branch = self.root.find(node)
        return branch.fields.get(key) if branch else None

    def _keys(self, node: str) -> tuple[str, ...]:
        return tuple(node.split(".")) if node else ()

    def _shared(self, keys: tuple[str, ...]) -> int:
        scope = self._keys(self.scope)
        count = 0
        while count < min(len(keys), len(scope)) and keys[count] == scope[count]:
            count += 1
        return count


def fetch_one(place: Place) -> Callable[[Chain], Any]:
    """The raw canonical value at a place, or None; through an array only when it has a single item."""
    start, rest, key = place.start, place.rest, place.key
    if not rest:
        return lambda chain: chain[start].get(key)

    def fetch(chain: Chain) -> Any:
        found = list(_follow(chain[start], rest))
        return found[0].get(key) if len(found) == 1 else None

    return fetch


def fetch_all(place: Place) -> Callable[[Chain], list[Any]]:
    """All values at a place over all items, without absent ones; a list-shaped field adds its members."""
    start, rest, key = place.start, place.rest, place.key

    def fetch(chain: Chain) -> list[Any]:
        values: list[Any] = []
        for box in _follow(chain[start], rest):
            value = box.get(key)
            if type(value) is list:
                values.extend(value)
            elif value is not None:
                values.append(value)
        return values

    return fetch


def is_there(value: Any) -> bool:
    """Present in the sense of the rule language: not missing, not null, not empty."""
    if type(value) in BAD:
        value = value.raw
    return value is not None and not (type(value) in (str, list, dict) and not value)


def objects(child: Any) -> Sequence[dict[str, Any]]:
    """The objects of what stands at a node's key."""
    if type(child) is list:
        return child if {*map(type, child)} == _OBJECTS else [item for item in child if type(item) is dict]
    return (child,) if type(child) is dict else ()


def _follow(box: dict[str, Any], keys: tuple[str, ...]) -> Iterable[dict[str, Any]]:
    boxes: Sequence[dict[str, Any]] = (box,)
    for key in keys:
        # Mostly there is one box to look into.
        if len(boxes) == 1:
            boxes = objects(boxes[0].get(key))
        else:
            boxes = [item for one in boxes for item in objects(one.get(key))]
    return boxes
