"""A reply cut to what its interface knows: behaviours tell all that they know, each edition takes what it has fields for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from yibao.message.tables import NodeTable
from yibao.validate.tree import Branch, grow


@dataclass(frozen=True, slots=True)
class Cut:
    """The codes and the nodes of one node."""

    fields: frozenset[str]
    children: dict[str, Cut]

    def of(self, value: Any) -> Any:
        """The value without unknown keys, without what is None, at any depth."""
        if isinstance(value, dict):
            return self._object(value)
        if isinstance(value, list | tuple):
            return [self._object(item) if isinstance(item, dict) else item for item in value]
        return value

    def _object(self, row: dict[str, Any]) -> dict[str, Any]:
        fields = self.fields
        kept = {code: item for code, item in row.items() if item is not None and code in fields}
        for code, child in self.children.items():
            item = row.get(code)
            if item:
                kept[code] = child.of(item)
        return kept


def cut_of(nodes: Iterable[NodeTable]) -> Cut:
    """The cut of one direction of an interface."""
    return _cut(grow(nodes))


def _cut(branch: Branch) -> Cut:
    return Cut(frozenset(branch.fields), {code: _cut(child) for code, child in branch.children.items()})
