"""One direction of one number, as the document has it over the base's: which node is which, which field is which."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from yibao.events import Span
from yibao.message.likeness import likest
from yibaogen.importing.documents.onto.align import aligned_field, aligned_order, aligned_type, same_name
from yibaogen.importing.documents.onto.said import Row, Said
from yibaogen.importing.facts import MergedField, MergedNode
from yibaogen.importing.order import parents_first
from yibaogen.importing.spelling import sound
from yibaogen.model import Element, Field, FieldType, Node
from yibaogen.overlay.match import codes_of
from yibaogen.overlay.renames import Renames

_NOWHERE = Span("", 0, 0)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a direction needs to know of the import. ``lists``: dictionaries with codes of the documents' own."""

    said: Said
    source: str
    elements: Mapping[str, Element]
    lists: frozenset[str]
    kind_changed: Callable[[str, str, str, str, str], None]


class Side:
    """The nodes of a direction; ``renames`` tells which of the base's nodes and fields have another name here."""

    def __init__(self, infno: str, io: str, known: Sequence[Node], terms: Terms) -> None:
        self._infno = infno
        self._io = io
        self._known = {node.path: node for node in known}
        self._terms = terms
        self.renames = Renames({}, {})

    def nodes(self, read: Sequence[MergedNode]) -> tuple[Node, ...]:
        """The result, in the base's order as far as that goes; files in the document's."""
        twins = self._twins(read)
        made: dict[str, Node] = {}
        for merged in read:
            node = self.node(merged, twins.get(merged.path))
            made.setdefault(node.path, node)
        made = _with_parents(made, self._known, self._terms.source)
        there = [self.renames.nodes.get(path, path) for path in self._known]
        order = list(made) if self._io == "file" else aligned_order(there, list(made))
        return tuple(made[path] for path in parents_first(order))

    def _twins(self, read: Sequence[MergedNode]) -> dict[str, Node]:
        """Path in the document → the base's node: by path, by last name, by columns, else the one that is most like it."""
        by_last: dict[str, list[Node]] = {}
        for node in self._known.values():
            by_last.setdefault(node.path.rpartition(".")[2], []).append(node)
        found: dict[str, Node] = {}
        for merged in read:
            same = by_last.get(merged.path.rpartition(".")[2], [])
            old = self._known.get(merged.path) or (same[0] if len(same) == 1 and merged.path else None)
            if old is None and self._io == "file":
                # Documents have no names for files: the one that has the same columns is the same.
                free = [node for node in self._known.values() if node not in found.values()]
                old = _most_alike(merged, free)
            if old is not None:
                found[merged.path] = old
        return {**found, **self._alike(read, found)}

    def _alike(self, read: Sequence[MergedNode], found: Mapping[str, Node]) -> dict[str, Node]:
        """Nodes that have another name and, perhaps, other fields; those directly below input have no name to change."""
        settled = {node.path for node in found.values()}
        gone = {path: node for path, node in self._known.items() if path and path not in settled}
        come = {
            merged.path: frozenset(each.code for each in merged.fields)
            for merged in read
            if merged.path and merged.path not in found
        }
        named = likest(codes_of(gone), come)
        self.renames.nodes.update(named)
        return {new: self._known[old] for old, new in named.items()}

    def node(self, merged: MergedNode, known: Node | None) -> Node:
        """One node; ``known``: the base's."""
        spelt = {} if known is None else _spelt_otherwise(merged, known)
        fields = {
            each.code: self._field(merged.path, each, None if known is None else known.field(spelt.get(each.code, each.code)))
            for each in merged.fields
        }  # fmt: skip
        if known is None:
            return Node(
                merged.path, merged.kind, merged.required, merged.max_items, merged.name, merged.note,
                tuple(fields.values()), (self._terms.source,), _NOWHERE,
            )  # fmt: skip
        now = {old: new for new, old in spelt.items()}
        self.renames.fields.update({(known.path, old): new for old, new in now.items()})
        codes = [now.get(field.code, field.code) for field in known.fields]
        order = list(fields) if self._io == "file" else aligned_order(codes, list(fields))
        told = self._terms.said.kind_told(self._infno, self._io, merged.path)
        kind = merged.kind if told else known.kind
        if kind != merged.kind or kind != known.kind:
            self._terms.kind_changed(self._infno, self._io, known.path, f"{known.kind}; {merged.kind}", kind)
        return replace(
            known,
            path=self._path(known),
            kind=kind,
            max_items=known.max_items if kind == "array" else None,
            required=known.required or merged.required,
            fields=tuple(fields[code] for code in order),
        )

    def _path(self, known: Node) -> str:
        """The base's path under the names that its parents have now."""
        if known.path in self.renames.nodes:
            return self.renames.nodes[known.path]
        parent, dot, last = known.path.rpartition(".")
        return f"{self.renames.nodes.get(parent, parent)}{dot}{last}"

    def _field(self, path: str, read: MergedField, known: Field | None) -> Field:
        row = self._terms.said.row(self._infno, self._io, path, read.code)
        if known is not None:
            flags = self._terms.said.flags(self._infno, self._io)
            return replace(aligned_field(row, read, known, flags), code=read.code)
        return self._new_field(read, row)

    def _new_field(self, read: MergedField, row: Row | None) -> Field:
        typed = row is not None and row.fact.typed
        element = self._terms.elements.get(read.code)
        kind = read.type or FieldType("string")
        dict_ = read.dict
        if element is not None:
            kind = kind if typed else aligned_type(None, element.type, element.type)
            named = row is not None and row.fact.coded and row.fact.named
            if (
                dict_ is not None
                and dict_ not in self._terms.lists
                and element.dict is not None
                and not named
            ):
                dict_ = element.dict
            elif not typed:
                dict_ = dict_ or element.dict
        dict_ = dict_ if kind.base == "string" else None
        name = read.name
        if element is not None and same_name(element.name, read.name or element.name):
            name = element.name
        return Field(
            read.code, name or read.code, replace(kind, coded=dict_ is not None), read.required, dict_, read.shape,
            read.note or ("" if element is None else element.note), (self._terms.source,), _NOWHERE,
        )  # fmt: skip


def _spelt_otherwise(merged: MergedNode, known: Node) -> dict[str, str]:
    """Code in the document → the base's code, where only the spelling differs (``expContent``)."""
    read = {each.code for each in merged.fields}
    spelt: dict[str, list[str]] = {}
    for field in known.fields:
        if field.code not in read:
            spelt.setdefault(sound(field.code), []).append(field.code)
    new = [each.code for each in merged.fields if known.field(each.code) is None]
    alone = [code for code in new if sum(sound(code) == sound(other) for other in new) == 1]
    return {code: spelt[sound(code)][0] for code in alone if len(spelt.get(sound(code), ())) == 1}


def _most_alike(merged: MergedNode, known: Iterable[Node]) -> Node | None:
    codes = {field.code for field in merged.fields}
    shared = [(len(codes & {field.code for field in node.fields}), node) for node in known]
    best = max(shared, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] * 2 > len(codes) else None


def _with_parents(made: Mapping[str, Node], known: Mapping[str, Node], source: str) -> dict[str, Node]:
    """Nested nodes need their parents; a field of a parent that a node bears the name of is the node."""
    whole: dict[str, Node] = {}
    for path, node in made.items():
        parts = path.split(".")
        for depth in range(1, len(parts)):
            parent = ".".join(parts[:depth])
            if parent not in made and parent not in whole:
                old = known.get(parent)
                empty = Node(parent, "object", False, None, "", "", (), (source,), _NOWHERE)
                whole[parent] = empty if old is None else replace(old, fields=())
        whole[path] = node
    return {
        path: replace(
            node,
            fields=tuple(f for f in node.fields if (f"{path}.{f.code}" if path else f.code) not in whole),
        )
        for path, node in whole.items()
    }
