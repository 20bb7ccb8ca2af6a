"""The edition that a document describes, built over another: only what the document speaks of is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from yibao.events import Span
from yibaogen.importing.dictionaries import CodeList
from yibaogen.importing.documents.onto.align import same_name
from yibaogen.importing.documents.onto.rules import fits
from yibaogen.importing.documents.onto.said import Said
from yibaogen.importing.documents.onto.side import Side, Terms
from yibaogen.importing.facts import Doubt, MergedInterface
from yibaogen.importing.plan import Head
from yibaogen.importing.run import ENVELOPE, Parts
from yibaogen.load.transport import over
from yibaogen.model import Code, Dictionary, Direction, Edition, Element, Envelope, Field, Interface, Node
from yibaogen.overlay.renames import Renames, renamed_rule

_NOWHERE = Span("", 0, 0)
# Below this share of common field codes a number with another name is another service.
_SAME_SERVICE = 0.3


class Target:
    """Builds the edition over ``known`` (the base, or the edition as imported before).

    ``doubts`` tells what had to be decided, ``replaced`` which of the base's numbers mean something else now.
    """

    def __init__(self, parts: Parts, said: Said, edition: str, known: Edition, base: Edition) -> None:
        self._parts = parts
        self._said = said
        self._id = edition
        self._known = known
        self._base = base
        self._terms = Terms(
            said, edition, known.elements, frozenset(entry.id for entry in parts.lists if entry.codes), self._kind
        )  # fmt: skip
        self._complete = any(witness.complete for witness in parts.plan.witnesses)
        self.replaced: set[str] = set()
        self.doubts: list[Doubt] = []

    def edition(self) -> Edition:
        """The whole edition, over the base."""
        known, plan = self._known, self._parts.plan
        interfaces = {infno: each for infno, each in known.interfaces.items() if infno not in plan.removed}
        for merged in self._parts.interfaces:
            if any(nodes for _, nodes in merged.sides()):
                interfaces[merged.infno] = self._interface(merged)
        self._absent(interfaces.keys() - {merged.infno for merged in self._parts.interfaces})
        envelope = self._envelope(self._parts.envelope, known.envelope)
        title = plan.sources.get(self._id) or known.sources.get(self._id) or _files(self._parts)
        made = replace(
            known,
            id=self._id,
            name=plan.name or (known.name if known.id == self._id else self._id),
            version=plan.version or (known.version if known.id == self._id else "1"),
            base=self._base.id,
            sources={**known.sources, self._id: title},
            envelope=envelope,
            interfaces=dict(sorted(interfaces.items())),
            transport=over(known.transport, plan.transport),
        )
        return self._with_shared(made)

    def _with_shared(self, made: Edition) -> Edition:
        """The edition with the elements and dictionaries that its fields need."""
        nodes = [
            node for each in made.interfaces.values() for node in (*each.input, *each.output, *each.file)
        ]
        outer = [made.envelope.request, made.envelope.response]
        new: dict[str, Element] = {}
        wanted: set[str] = set()
        for field in (field for node in (*nodes, *outer) for field in node.fields):
            if field.dict is not None:
                wanted.add(field.dict)
            if field.code not in self._known.elements and field.code not in new:
                new[field.code] = self._element(field)
        wanted |= {element.dict for element in new.values() if element.dict is not None}
        return replace(
            made,
            dictionaries=dict(sorted(self._dictionaries(wanted).items())),
            elements=dict(sorted({**self._known.elements, **new}.items())),
        )

    def _doubt(self, kind: str, infno: str, place: Span | None = None, **facts: str) -> None:
        self.doubts.append(Doubt(kind, infno, place="" if place is None else str(place), **facts))

    def _kind(self, infno: str, io: str, path: str, said: str, chosen: str) -> None:
        place = self._said.place(infno, io, path)
        self._doubt("kind", infno, place, io=io, node=path or ".", about="kind", said=said, chosen=chosen)

    def _absent(self, numbers: Iterable[str]) -> None:
        for infno in sorted(numbers):
            self._doubt("not-in-document", infno, said=self._known.interfaces[infno].name, chosen="kept")
        for infno, heading in sorted(self._parts.found.withdrawn.items()):
            if infno not in self._parts.plan.removed:
                self._doubt("withdrawn", infno, self._said.place(infno), said=heading, chosen="kept")

    def _interface(self, merged: MergedInterface) -> Interface:
        infno = merged.infno
        head = self._parts.head(infno)
        known = self._known.interfaces.get(infno)
        if known is not None and infno in self._parts.plan.replaced:
            known = None
        elif known is not None and not self._same_service(known, merged, head.name):
            told = f"{known.name}; {head.name}"
            self._doubt("reassigned", infno, self._said.place(infno), said=told, chosen=head.name)
            known = None
        if known is None:
            self.replaced |= {infno} & self._base.interfaces.keys()
            known = self._new(infno, head)
        sides: dict[str, tuple[Node, ...]] = {}
        renames: dict[str, Renames] = {}
        for io, nodes in merged.sides():
            side = Side(infno, io, known.nodes(io), self._terms)
            # A document that prints no table for a direction says nothing of it, unless it is known to be complete.
            silent = () if self._complete and io != "file" else known.nodes(io)
            sides[io] = side.nodes(nodes) if nodes else silent
            renames[io] = side.renames
        name = head.name or known.name
        made = replace(
            known,
            name=known.name if same_name(name, known.name) else name,
            caller="platform" if head.caller == "platform" else known.caller,
            input=sides["input"],
            output=sides["output"],
            file=sides["file"],
        )
        return self._with_rules(made, known, renames)

    def _new(self, infno: str, head: Head) -> Interface:
        return Interface(
            infno, head.name or infno, head.method or f"call_{infno.lower()}", head.level1, head.level2, "institution",
            head.note, (), (), (), (), (self._id,), _NOWHERE,
        )  # fmt: skip

    def _same_service(self, known: Interface, merged: MergedInterface, name: str) -> bool:
        if not name or same_name(name, known.name):
            return True
        directions: tuple[Direction, ...] = ("input", "output")
        before = {field.code for io in directions for node in known.nodes(io) for field in node.fields}
        after = {field.code for _, nodes in merged.sides() for node in nodes for field in node.fields}
        return len(before & after) >= _SAME_SERVICE * max(min(len(before), len(after)), 1)

    def _with_rules(self, made: Interface, known: Interface, renames: Mapping[str, Renames]) -> Interface:
        """Rules follow renamed nodes and fields, and go with the fields that they speak of."""
        kept = []
        for old in known.rules:
            rule = renamed_rule(old, renames[old.on])
            nodes = {"input": made.input, "output": made.output}[rule.on]
            if fits(rule, {node.path: node for node in nodes}):
                kept.append(rule)
            else:
                self._doubt("rule-fell", made.infno, io=rule.on, about="rule", said=rule.id, chosen="removed")
        return replace(made, rules=tuple(kept))

    def _element(self, made: Field) -> Element:
        element = self._parts.elements.get(made.code)
        if element is None or element.dict != made.dict:
            return Element(
                made.code, made.name, made.type, made.dict, made.shape, made.note, (self._id,), _NOWHERE
            )
        return replace(element, sources=(self._id,))

    def _envelope(self, merged: MergedInterface, known: Envelope) -> Envelope:
        made = known
        for io, name, nodes in (("input", "request", merged.input), ("output", "response", merged.output)):
            if nodes:
                side = Side(ENVELOPE, io, (), self._terms)
                changes: dict[str, Any] = {
                    name: replace(side.node(nodes[0], getattr(known, name)), kind="object")
                }
                made = replace(made, **changes)
        return made

    def _dictionaries(self, wanted: set[str]) -> dict[str, Dictionary]:
        known = dict(self._known.dictionaries)
        for entry in self._parts.lists:
            old = known.get(entry.id)
            if old is None:
                if entry.codes or entry.id in wanted:
                    known[entry.id] = _new_list(entry, self._id)
            elif entry.codes and entry.id not in self._parts.found.lists - self._parts.found.printed:
                known[entry.id] = self._list(entry, old)
        return known

    def _list(self, entry: CodeList, old: Dictionary) -> Dictionary:
        """A list that the document prints. Codes of the base that it does not print stay, unless the document is complete."""
        printed = {code.code for code in entry.codes}
        base = self._base.dictionaries.get(old.id)
        before = {code.code for code in base.codes} if base is not None else set()
        kept = [code for code in old.codes if code.code not in printed and code.code in before]
        if kept and not self._complete:
            said = "; ".join(f"{code.code} {code.label}" for code in kept)
            place = self._said.code(old.id)
            self._doubt("codes-not-printed", "", place, code=old.id, about="dict", said=said, chosen="kept")
        extra = () if self._complete else kept
        return replace(old, codes=_sorted([*_codes(entry.codes, old, self._id), *extra]))


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


def _files(parts: Parts) -> str:
    """The files' names: what the document is called until somebody gives the source a title."""
    names = dict.fromkeys(
        row.span.file.partition("#")[0] for table in parts.found.tables for row in table.rows
    )
    return ", ".join(names) or "-"
