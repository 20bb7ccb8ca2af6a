"""The edition that a document describes, built over another: only what the document speaks of is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from yibao.events import Span
from yibaogen.importing.dictionaries import CodeList
from yibaogen.importing.documents.onto.align import aligned_field, aligned_order, aligned_type, same_name
from yibaogen.importing.documents.onto.said import Said
from yibaogen.importing.facts import Doubt, MergedField, MergedInterface, MergedNode
from yibaogen.importing.run import ENVELOPE, Parts
from yibaogen.model import (
    Code,
    Dictionary,
    Edition,
    Element,
    Envelope,
    Field,
    FieldType,
    Interface,
    Node,
    Rule,
)
from yibaogen.overlay.renames import counted_nodes, mentioned

_NOWHERE = Span("", 0, 0)
# Below this share of common field codes a number with another name is another service.
_SAME_SERVICE = 0.3


class Target:
    """Builds the edition over ``known`` (the base, or the edition as imported before); ``doubts`` tells what had to be decided."""

    def __init__(self, parts: Parts, said: Said, edition: str, known: Edition) -> None:
        self._parts = parts
        self._said = said
        self._id = edition
        self._known = known
        self._new_elements: dict[str, Element] = {}
        self._wanted: set[str] = set()
        self.doubts: list[Doubt] = []

    def edition(self, base: str) -> Edition:
        """The whole edition, with ``base`` as its base."""
        known, plan = self._known, self._parts.plan
        interfaces = dict(known.interfaces)
        for merged in self._parts.interfaces:
            if any(nodes for _, nodes in merged.sides()):
                interfaces[merged.infno] = self._interface(merged)
        self._absent(known.interfaces.keys() - {merged.infno for merged in self._parts.interfaces})
        envelope = self._envelope(self._parts.envelope, known.envelope)
        title = plan.sources.get(self._id) or known.sources.get(self._id) or _files(self._parts)
        return replace(
            known,
            id=self._id,
            name=plan.name or (known.name if known.id == self._id else self._id),
            version=plan.version or (known.version if known.id == self._id else "1"),
            base=base,
            sources={**known.sources, self._id: title},
            envelope=envelope,
            dictionaries=dict(sorted(self._dictionaries().items())),
            elements=dict(sorted({**known.elements, **self._new_elements}.items())),
            interfaces=dict(sorted(interfaces.items())),
        )

    def _doubt(self, kind: str, infno: str = "", io: str = "", node: str = "", code: str = "", about: str = "", said: str = "", chosen: str = "", place: Span | None = None) -> None:  # fmt: skip
        self.doubts.append(
            Doubt(kind, infno, io, node, code, about, said, chosen, place="" if place is None else str(place))
        )

    def _absent(self, numbers: Iterable[str]) -> None:
        for infno in sorted(numbers):
            self._doubt("not-in-document", infno, said=self._known.interfaces[infno].name, chosen="kept")
        for infno, heading in sorted(self._parts.found.withdrawn.items()):
            self._doubt("withdrawn", infno, said=heading, chosen="kept", place=self._said.place(infno))

    def _interface(self, merged: MergedInterface) -> Interface:
        head = self._parts.head(merged.infno)
        known = self._known.interfaces.get(merged.infno)
        if known is not None and not self._same_service(known, merged, head.name):
            told = f"{known.name}; {head.name}"
            self._doubt(
                "reassigned", merged.infno, said=told, chosen=head.name, place=self._said.place(merged.infno)
            )
            known = None
        sides = {
            io: self._side(merged.infno, io, nodes, () if known is None else known.nodes(io))
            for io, nodes in merged.sides()
        }
        name = head.name or (known.name if known else "") or merged.infno
        if known is None:
            return Interface(
                merged.infno, name, head.method or f"call_{merged.infno.lower()}", head.level1, head.level2,
                "platform" if head.caller == "platform" else "institution", head.note,
                sides["input"], sides["output"], sides["file"], (), (self._id,), _NOWHERE,
            )  # fmt: skip
        made = replace(known, input=sides["input"], output=sides["output"], file=sides["file"])
        made = made if same_name(name, known.name) else replace(made, name=name)
        return replace(made, rules=tuple(self._still_true(made)))

    def _same_service(self, known: Interface, merged: MergedInterface, name: str) -> bool:
        if not name or same_name(name, known.name):
            return True
        before = {
            field.code for io in ("input", "output") for node in known.nodes(io) for field in node.fields
        }
        after = {field.code for _, nodes in merged.sides() for node in nodes for field in node.fields}
        return len(before & after) >= _SAME_SERVICE * max(min(len(before), len(after)), 1)

    def _still_true(self, made: Interface) -> Iterable[Rule]:
        """The rules of which every name is still there."""
        for rule in made.rules:
            nodes = {node.path: node for node in made.nodes(rule.on)}  # type: ignore[arg-type]
            if _speaks_of(rule, nodes):
                yield rule
            else:
                self._doubt("rule-fell", made.infno, rule.on, about="rule", said=rule.id, chosen="removed")

    def _side(
        self, infno: str, io: str, nodes: Sequence[MergedNode], known: tuple[Node, ...]
    ) -> tuple[Node, ...]:
        if not nodes:
            # A document that prints no table for a direction says nothing of it.
            return known
        paths = {node.path: node for node in known}
        by_last: dict[str, list[Node]] = {}
        for node in known:
            by_last.setdefault(node.path.rpartition(".")[2], []).append(node)
        made: dict[str, Node] = {}
        for merged in nodes:
            same = by_last.get(merged.path.rpartition(".")[2], [])
            old = paths.get(merged.path) or (same[0] if len(same) == 1 and merged.path else None)
            if io == "file" and old is None:
                # Documents have no names for files: the one that has the same columns is the same.
                old = _most_alike(merged, [node for node in known if node.path not in made])
            node = self._node(infno, io, merged, old)
            made.setdefault(node.path, node)
        made = _with_parents(made, paths, self._id)
        order = list(made) if io == "file" else aligned_order([node.path for node in known], list(made))
        return tuple(made[path] for path in _parents_first(order))

    def _node(self, infno: str, io: str, merged: MergedNode, known: Node | None) -> Node:
        fields = {read.code: self._field(infno, io, merged.path, read, known) for read in merged.fields}
        if known is None:
            return Node(
                merged.path, merged.kind, merged.required, merged.max_items, merged.name, merged.note,
                tuple(fields.values()), (self._id,), _NOWHERE,
            )  # fmt: skip
        codes = [field.code for field in known.fields]
        order = list(fields) if io == "file" else aligned_order(codes, list(fields))
        kind = merged.kind if self._said.kind_told(infno, io, merged.path) else known.kind
        if kind != merged.kind or kind != known.kind:
            place = self._said.place(infno, io, merged.path)
            self._doubt(
                "kind",
                infno,
                io,
                known.path or ".",
                about="kind",
                said=f"{known.kind}; {merged.kind}",
                chosen=kind,
                place=place,
            )
        return replace(
            known,
            kind=kind,
            max_items=known.max_items if kind == "array" else None,
            required=known.required or merged.required,
            fields=tuple(fields[code] for code in order),
        )

    def _field(self, infno: str, io: str, path: str, read: MergedField, node: Node | None) -> Field:
        row = self._said.row(infno, io, path, read.code)
        known = None if node is None else node.field(read.code)
        if known is not None:
            made = aligned_field(row, read, known)
        else:
            made = self._new_field(read, row is not None and row.fact.typed)
        if made.dict is not None:
            self._wanted.add(made.dict)
        if made.code not in self._known.elements and made.code not in self._new_elements:
            self._new_elements[made.code] = self._element(made)
        return made

    def _new_field(self, read: MergedField, typed: bool) -> Field:
        element = self._known.elements.get(read.code)
        kind = read.type or FieldType("string")
        dict_ = read.dict
        if element is not None:
            kind = kind if typed else aligned_type(None, element.type, element.type)
            lists = {entry.id for entry in self._parts.lists if entry.codes}
            if dict_ is not None and dict_ not in lists and element.dict is not None:
                dict_ = element.dict
            elif not typed:
                dict_ = dict_ or element.dict
        dict_ = dict_ if kind.base == "string" else None
        name = (
            element.name
            if element is not None and same_name(element.name, read.name or element.name)
            else read.name
        )
        return Field(
            read.code, name or read.code, replace(kind, coded=dict_ is not None), read.required, dict_, read.shape,
            read.note or ("" if element is None else element.note), (self._id,), _NOWHERE,
        )  # fmt: skip

    def _element(self, made: Field) -> Element:
        element = self._parts.elements.get(made.code)
        if element is None or element.dict != made.dict:
            return Element(
                made.code, made.name, made.type, made.dict, made.shape, made.note, (self._id,), _NOWHERE
            )
        return replace(element, sources=(self._id,))

    def _envelope(self, merged: MergedInterface, known: Envelope) -> Envelope:
        made = known
        for io, side in (("input", "request"), ("output", "response")):
            nodes = merged.input if io == "input" else merged.output
            if nodes:
                node = self._node(ENVELOPE, io, nodes[0], getattr(known, side))
                changes: dict[str, Any] = {side: replace(node, kind="object")}
                made = replace(made, **changes)
        return made

    def _dictionaries(self) -> dict[str, Dictionary]:
        known = dict(self._known.dictionaries)
        for entry in self._parts.lists:
            old = known.get(entry.id)
            if old is None:
                if entry.codes or entry.id in self._wanted:
                    known[entry.id] = _new_list(entry, self._id)
            elif entry.codes and entry.id not in self._parts.found.lists - self._parts.found.printed:
                known[entry.id] = replace(old, codes=_sorted(_codes(entry.codes, old, self._id)))
        return known


def _sorted(codes: Iterable[Code]) -> tuple[Code, ...]:
    """As the loader orders them: the order of codes means nothing."""
    return tuple(sorted(codes, key=lambda code: code.code))


def _codes(read: Iterable[Code], old: Dictionary, source: str) -> Iterable[Code]:
    before = {code.code: code for code in old.codes}
    for code in read:
        known = before.get(code.code)
        if known is None:
            yield replace(code, sources=(source,))
        else:
            yield known if same_name(code.label, known.label) else replace(known, label=code.label)


def _new_list(entry: CodeList, source: str) -> Dictionary:
    codes = _sorted(replace(code, sources=(source,)) for code in entry.codes)
    return Dictionary(entry.id, entry.name, entry.open, entry.note, codes, (source,), _NOWHERE)


def _most_alike(merged: MergedNode, known: Sequence[Node]) -> Node | None:
    codes = {field.code for field in merged.fields}
    shared = [(len(codes & {field.code for field in node.fields}), node) for node in known]
    best = max(shared, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] * 2 > len(codes) else None


def _speaks_of(rule: Rule, nodes: Mapping[str, Node]) -> bool:
    if (rule.scope and rule.scope not in nodes) or counted_nodes(rule) - set(nodes):
        return False
    for name in mentioned(rule):
        path, dot, code = name.rpartition(".")
        node = nodes.get(path if dot else rule.scope)
        if node is None or node.field(code) is None:
            return False
    return True


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


def _parents_first(paths: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    wanted = list(paths)
    for path in wanted:
        parts = path.split(".")
        for depth in range(1, len(parts) + 1):
            parent = ".".join(parts[:depth])
            if parent in wanted:
                found.setdefault(parent)
    return list(found)


def _files(parts: Parts) -> str:
    """The files' names: what the document is called until somebody gives the source a title."""
    names = dict.fromkeys(
        row.span.file.partition("#")[0] for table in parts.found.tables for row in table.rows
    )
    return ", ".join(names) or "-"
