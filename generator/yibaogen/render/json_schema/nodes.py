"""Nodes as JSON Schema: the flat list of a direction as a tree of ``$defs``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from yibaogen.model import Field, Node
from yibaogen.render.json_schema.fields import Schema


@dataclass(slots=True)
class Branch:
    """A node with its children by key. The root (path ``""``) is the body itself, listed or not."""

    path: str
    node: Node | None
    children: dict[str, Branch] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The node's own fields."""
        return self.node.fields if self.node is not None else ()

    @property
    def array(self) -> bool:
        """Whether objects of this kind stand in a list."""
        return self.node is not None and self.node.kind == "array"

    @property
    def required(self) -> bool:
        """Whether the node must be there."""
        return self.node is not None and self.node.required

    @property
    def max_items(self) -> int | None:
        """The most objects in the list."""
        return self.node.max_items if self.node is not None else None

    def needed(self) -> bool:
        """Whether an object of this kind cannot be empty."""
        return any(item.required for item in self.fields) or any(
            one.required for one in self.children.values()
        )

    def walk(self) -> Iterator[Branch]:
        """All branches below this one, parents first."""
        for child in self.children.values():
            yield child
            yield from child.walk()


def grow(nodes: Iterable[Node]) -> Branch:
    """The tree of one direction. A parent that nobody lists is an optional object."""
    root = Branch("", None)
    for node in nodes:
        if not node.path:
            root.node = node
            continue
        here = root
        keys = node.path.split(".")
        for depth, key in enumerate(keys, 1):
            here = here.children.setdefault(key, Branch(".".join(keys[:depth]), None))
        here.node = node
    return root


def def_name(path: str) -> str:
    """The name of a node in ``$defs``; dots are left to the names that are no nodes (``type.*``, ``dict.*``)."""
    return path.replace(".", "__")


def head(branch: Branch) -> Schema:
    """Title and description of a node."""
    node = branch.node
    title = node.name if node is not None and node.name else branch.path.rpartition(".")[2]
    titles = {"title": title} if title else {}
    return titles | ({"description": node.note} if node is not None and node.note else {})


def object_schema(branch: Branch, properties: Mapping[str, Schema]) -> Schema:
    """The object itself: its properties (fields, then children) and which of them must be there."""
    required = [item.code for item in branch.fields if item.required]
    required += [key for key, child in branch.children.items() if child.required]
    body = head(branch) | {"type": "object", "properties": dict(properties)}
    return body | ({"required": required} if required else {})


def strict_use(branch: Branch, target: str) -> Schema:
    """What stands at the node's key, as the standard writes it; ``target`` is a ``$ref``."""
    if not branch.array:
        return {"$ref": target}
    return {"type": "array", "items": {"$ref": target}} | _limits(branch)


def tolerant_use(branch: Branch, target: str) -> Schema:
    """The same, but an object may stand for a list of one and the other way round; null for what is optional."""
    names = ["array", "object"] if branch.array else ["object", "array"]
    if not branch.required:
        names.append("null")
    limits = (
        _limits(branch)
        if branch.array
        else {"minItems": 1, "maxItems": 1}
        if branch.required
        else {"maxItems": 1}
    )
    empty: Schema = {"minProperties": 1} if branch.required and not branch.array else {}
    body: Schema = {"type": names, "items": {"$ref": target}}
    return body | limits | empty | {"if": {"type": "object"}, "then": {"$ref": target}}


def _limits(branch: Branch) -> Schema:
    least = {"minItems": 1} if branch.required else {}
    return least | ({} if branch.max_items is None else {"maxItems": branch.max_items})
