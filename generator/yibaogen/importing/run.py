"""All stages in one call: tables in, spec files and a review sheet out. Nothing is written to disk here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from yibao.events import Event
from yibaogen.importing.base import borrow
from yibaogen.importing.columns import column_statements, usual_codes
from yibaogen.importing.corrections import corrected
from yibaogen.importing.dictionaries import CodeList, Lists, build_lists, coded_field, read_lists
from yibaogen.importing.documents.blocks import Watch
from yibaogen.importing.documents.found import Found
from yibaogen.importing.documents.gather import gather
from yibaogen.importing.documents.samples import Printed
from yibaogen.importing.elements import build_elements, settle
from yibaogen.importing.emit import (
    dictionary_text,
    edition_text,
    envelope_text,
    interface_text,
)
from yibaogen.importing.facts import Doubt, MergedField, MergedInterface, MergedNode, Statement
from yibaogen.importing.keep import Kept, head_only, read_kept
from yibaogen.importing.merge import Message, merge_message
from yibaogen.importing.named import with_lists
from yibaogen.importing.normalise import normalise
from yibaogen.importing.plan import Head, Plan, Witness, read_plan
from yibaogen.importing.read import RawTable
from yibaogen.importing.sheet import sheet_tsv, sheet_xlsx
from yibaogen.load.context import INFNO
from yibaogen.model import Element
from yibaogen.overlay.emit_spec import elements_text
from yibaogen.text.sink import Sink

ENVELOPE = "ENVELOPE"


def quiet(_step: str) -> None:
    """Watches nothing."""


# The bodies are described by the interfaces.
_BODIES = frozenset({"input", "output"})


@dataclass(frozen=True, slots=True)
class Imported:
    """``files``: spec text by path below the edition's folder; empty when an event is an error.

    ``messages``: those that documents print.
    """

    files: Mapping[str, str]
    doubts: tuple[Doubt, ...]
    events: tuple[Event, ...]
    messages: tuple[Printed, ...] = ()

    @property
    def review_tsv(self) -> str:
        """The review sheet as text."""
        return sheet_tsv(self.doubts)

    @property
    def review_xlsx(self) -> bytes:
        """The review sheet as a workbook."""
        return sheet_xlsx(self.doubts)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the stages make of the tables, before it becomes files or differences. ``statements`` are all rows as read."""

    interfaces: tuple[MergedInterface, ...]
    envelope: MergedInterface
    elements: Mapping[str, Element]
    lists: tuple[CodeList, ...]
    statements: tuple[Statement, ...]
    doubts: tuple[Doubt, ...]
    plan: Plan
    found: Found = field(default_factory=Found)

    def head(self, infno: str) -> Head:
        """What stands above an interface: the plan's word, else the documents'."""
        return self.plan.interfaces.get(infno) or self.found.heads.get(infno, Head())


def parts_of(
    found: Found,
    plan: Plan,
    *,
    edition: str,
    sink: Sink,
    base: Path | None = None,
    enough: frozenset[str] = frozenset({"fields", "columns"}),
    titles: Mapping[str, str] | None = None,
) -> Parts | None:
    """All stages from what files say up to the elements; None when an error stands in ``sink``.

    ``enough``: kinds of tables of which one must be there; ``titles``: id → title of the dictionaries that the edition below knows.
    """
    if not sink.failed and not any(table.kind in enough for table in found.tables):
        sink.error("import-nothing", None)
    parts = None if sink.failed else _Import(edition, plan, found, base, sink, titles or {}).run()
    return None if sink.failed else parts


def import_tables(
    files: Sequence[Path],
    *,
    edition: str,
    plan: Path | None = None,
    existing: Path | None = None,
    base: Path | None = None,
    watch: Watch = quiet,
) -> Imported:
    """Turn tables into the specs of ``edition``.

    ``plan``: hand decisions. ``existing``: the edition's folder as it stands, whose hand-written parts are kept. ``base``: the
    folder of another edition that lends names, methods and code lists. Never raises for bad input: see ``events``.
    """
    sink = Sink()
    decisions = read_plan(plan, sink)
    parts = parts_of(gather(files, edition, sink, watch), decisions, edition=edition, sink=sink, base=base)
    if parts is None:
        return Imported({}, (), sink.events())
    written = _Files(edition, parts, existing, base, sink).files()
    if sink.failed:
        return Imported({}, (), sink.events())
    return Imported(written, parts.doubts, sink.events(), parts.found.messages)


class _Import:
    def __init__(
        self, edition: str, plan: Plan, found: Found, base: Path | None, sink: Sink, titles: Mapping[str, str]
    ) -> None:
        self._titles = titles
        self._edition = edition
        self._plan = plan
        self._found = found
        self._base = base
        self._sink = sink
        self._doubts: list[Doubt] = list(found.doubts)

    def run(self) -> Parts:
        tables = self._found.tables
        statements = self._statements(tables)
        lists = borrow(read_lists(tables, self._edition), self._base, self._sink)
        statements, doubts = with_lists(statements, lists, self._titles)
        self._doubts.extend(doubts)
        witnesses = self._plan.witnesses or _each_alone(statements)
        statements = [*statements, *self._columns(tables, statements, witnesses)]
        by_number: dict[str, list[Statement]] = {}
        for statement in statements:
            by_number.setdefault(statement.infno, []).append(statement)
        numbers = self._numbers(by_number)
        merged = [self._interface(infno, by_number.get(infno, []), witnesses) for infno in numbers]
        envelope = self._envelope(by_number.get(ENVELOPE, []), witnesses)
        merged = [self._coded(interface, lists) for interface in merged]
        envelope = self._coded(envelope, lists)
        everything = [*merged, envelope]
        elements, doubts = build_elements(_fields(everything), self._plan.elements)
        self._doubts.extend(doubts)
        merged = [_settled(interface, elements) for interface in merged]
        envelope = _settled(envelope, elements)
        used = {f.dict: f.name for f in _fields([*merged, envelope]) if f.dict}
        used |= {element.dict: element.name for element in elements.values() if element.dict}
        used = {**dict.fromkeys(self._found.lists, ""), **used}
        code_lists, doubts = build_lists(used, lists, self._plan, witnesses)
        self._doubts.extend(doubts)
        # With numbers by hand, what the tables say of others is no concern.
        wanted = {"", ENVELOPE, *numbers}
        doubts = [doubt for doubt in set(self._doubts) if doubt.infno in wanted or not self._plan.interfaces]
        sheet = tuple(sorted(doubts, key=Doubt.sort_key))
        return Parts(
            tuple(merged),
            envelope,
            elements,
            tuple(code_lists),
            tuple(statements),
            sheet,
            self._plan,
            self._found,
        )

    def _numbers(self, found: Iterable[str]) -> list[str]:
        """The plan's numbers, else all that the tables name; what is no number goes on the sheet."""
        wanted = self._plan.interfaces or sorted({*found} - {ENVELOPE})
        for number in wanted:
            if not INFNO.fullmatch(number):
                self._doubts.append(Doubt("unusable-number", about="infno", said=number))
        return [number for number in wanted if INFNO.fullmatch(number)]

    def _statements(self, tables: Iterable[RawTable]) -> list[Statement]:
        rows = [row for table in tables if table.kind == "fields" for row in table.rows]
        statements, doubts = normalise(rows, self._edition)
        self._doubts.extend(doubts)
        statements, doubts = corrected(statements, self._plan)
        self._doubts.extend(doubts)
        return statements

    def _columns(
        self, tables: Iterable[RawTable], statements: Sequence[Statement], witnesses: Sequence[Witness]
    ) -> list[Statement]:
        names = {**usual_codes(statements), **self._plan.columns}
        found, doubts = column_statements(tables, names, witnesses, self._edition)
        self._doubts.extend(doubts)
        return found

    def _message(
        self, infno: str, io: str, statements: Sequence[Statement], witnesses: Sequence[Witness]
    ) -> Message:
        wanted = self._plan.interfaces.get(infno, Head()).witnesses
        counting = [w for w in witnesses if not wanted or w.name in wanted]
        message, doubts = merge_message(infno, io, statements, counting, self._plan)
        self._doubts.extend(doubts)
        return message

    def _interface(
        self, infno: str, statements: Sequence[Statement], witnesses: Sequence[Witness]
    ) -> MergedInterface:
        sides = {io: self._message(infno, io, statements, witnesses) for io in ("input", "output", "file")}
        sources = tuple(dict.fromkeys(s for side in sides.values() for s in side.sources))
        if not sources:
            self._sink.warning("import-no-witness", None, infno, infno=infno)
        order = [s for w in witnesses for s in w.sources if s in sources]
        nodes = {io: side.nodes for io, side in sides.items()}
        return MergedInterface(infno, tuple(order), nodes["input"], nodes["output"], nodes["file"])

    def _envelope(self, statements: Sequence[Statement], witnesses: Sequence[Witness]) -> MergedInterface:
        if not statements:
            return MergedInterface(ENVELOPE, (), (), (), ())
        rows = [row for row in statements if row.code not in _BODIES]
        whole = self._interface(ENVELOPE, rows, witnesses)
        return replace(whole, input=_outermost(whole.input), output=_outermost(whole.output))

    def _coded(self, interface: MergedInterface, lists: Lists) -> MergedInterface:
        def of(io: str) -> Callable[[MergedNode], MergedNode]:
            def node(merged: MergedNode) -> MergedNode:
                fields: list[MergedField] = []
                for each in merged.fields:
                    coded, doubts = coded_field(each, lists, self._plan, interface.infno, io, merged.path)
                    self._doubts.extend(doubts)
                    fields.append(coded)
                return replace(merged, fields=tuple(fields))

            return node

        return MergedInterface(
            interface.infno,
            interface.sources,
            tuple(map(of("input"), interface.input)),
            tuple(map(of("output"), interface.output)),
            tuple(map(of("file"), interface.file)),
        )


class _Files:
    """The parts as a whole edition's files."""

    def __init__(
        self, edition: str, parts: Parts, existing: Path | None, base: Path | None, sink: Sink
    ) -> None:
        self._edition = edition
        self._parts = parts
        self._existing = existing
        self._base = base
        self._sink = sink

    def _kept(self, name: str) -> Kept:
        if self._existing is not None and (self._existing / name).is_file():
            return read_kept(self._existing / name, self._sink)
        return head_only(read_kept(self._base / name, self._sink)) if self._base is not None else Kept()

    def files(self) -> dict[str, str]:
        """Path below the edition's folder → text."""
        elements, code_lists, envelope = self._parts.elements, self._parts.lists, self._parts.envelope
        sources = dict.fromkeys(
            source
            for owner in (*(e.sources for e in elements.values()), *(c.sources for c in code_lists))
            for source in owner
        )
        files = {"edition.yaml": edition_text(self._edition, self._parts.plan, tuple(sources))}
        files["elements.yaml"] = elements_text(elements)
        if envelope.input and envelope.output:
            kept = self._kept("envelope.yaml")
            files["envelope.yaml"] = envelope_text(
                envelope.input[0], envelope.output[0], envelope.sources, kept, elements
            )
        for interface in self._parts.interfaces:
            name = f"interfaces/{interface.infno}.yaml"
            head = self._parts.head(interface.infno)
            files[name] = interface_text(interface, head, self._kept(name), elements)
        for entry in code_lists:
            files[f"dictionaries/{entry.id}.yaml"] = dictionary_text(entry)
        return files


def _each_alone(statements: Iterable[Statement]) -> tuple[Witness, ...]:
    """Without a plan each source is a witness of its own, in the order of the tables."""
    return tuple(Witness(source, (source,)) for source in dict.fromkeys(s.source for s in statements))


def _outermost(nodes: Sequence[MergedNode]) -> tuple[MergedNode, ...]:
    return tuple(node for node in nodes if node.path == "")


def _fields(interfaces: Iterable[MergedInterface]) -> Iterable[MergedField]:
    for interface in interfaces:
        for _, nodes in interface.sides():
            for node in nodes:
                yield from node.fields


def _settled(interface: MergedInterface, elements: Mapping[str, Element]) -> MergedInterface:
    def nodes(given: Sequence[MergedNode]) -> tuple[MergedNode, ...]:
        return tuple(replace(n, fields=tuple(settle(f, elements[f.code]) for f in n.fields)) for n in given)

    return replace(
        interface,
        input=nodes(interface.input),
        output=nodes(interface.output),
        file=nodes(interface.file),
    )
