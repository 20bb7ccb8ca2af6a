"""The flat list of nodes of one direction as a tree, so that a check can follow a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from yibao.message.tables import FieldTable, NodeTable


@dataclass(slots=True)
class Branch:
    """A node with its children. The root (path ``""``) is the body itself."""

    path: str
    table: NodeTable
    fields: dict[str, FieldTable]
    children: dict[str, Branch] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The key of the node in its parent."""
        return self.path.rpartition(".")[2]

    @property
    def array(self) -> bool:
        """Whether the node is a list of objects."""
        return self.table.kind == "array"

    def walk(self) -> Iterator[Branch]:
        """This node and all below it."""
        yield self
        for child in self.children.values():
            yield from child.walk()

    def find(self, path: str) -> Branch | None:
        """The node at an absolute dotted path (asked of the root)."""
        branch: Branch | None = self
        for key in path.split(".") if path else ():
            branch = branch.children.get(key) if branch else None
        return branch

    def needed(self) -> bool:
        """Whether an absent object of this kind would lack something."""
        fields = any(item.required for item in self.fields.values())
        return fields or any(child.table.required for child in self.children.values())


def grow(nodes: Iterable[NodeTable]) -> Branch:
    """The tree of one direction. A parent that the tables do not list is an optional object."""
    root = _branch(NodeTable(path="", kind="object"))
    for node in nodes:
        if node.path == "":
            root.table = node
            root.fields = {item.code: item for item in node.fields}
            continue
        parent = root
        keys = node.path.split(".")
        for depth, key in enumerate(keys[:-1], 1):
            path = ".".join(keys[:depth])
            parent = parent.children.setdefault(key, _branch(NodeTable(path=path, kind="object")))
        known = parent.children.get(keys[-1])
        parent.children[keys[-1]] = _branch(node)
        if known:
            parent.children[keys[-1]].children = known.children
    return root


def _branch(node: NodeTable) -> Branch:
    return Branch(node.path, node, {item.code: item for item in node.fields})
