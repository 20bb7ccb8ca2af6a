"""Tables of a province and a base edition in, the province's edition and its overlay out. Nothing is written to disk here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from yibao.events import Event
from yibaogen.importing.columns import column_statements, usual_codes
from yibaogen.importing.corrections import corrected
from yibaogen.importing.dictionaries import Lists, read_lists
from yibaogen.importing.documents.blocks import Watch
from yibaogen.importing.documents.found import Found
from yibaogen.importing.documents.gather import gather
from yibaogen.importing.facts import Doubt, Statement
from yibaogen.importing.normalise import normalise, tidy
from yibaogen.importing.plan import Head, Plan, Witness, read_plan
from yibaogen.importing.province.byhand import decided
from yibaogen.importing.province.codes import Dictionaries
from yibaogen.importing.province.differences import differences
from yibaogen.importing.province.elements import new_elements
from yibaogen.importing.province.interface import ENVELOPE, Voice, envelope_over, interface_over
from yibaogen.importing.province.reasons import with_reasons
from yibaogen.importing.province.replaced import replaced_whole
from yibaogen.importing.province.side import Terms
from yibaogen.importing.read import RawTable
from yibaogen.importing.sheet import sheet_tsv, sheet_xlsx
from yibaogen.load.context import INFNO
from yibaogen.load.transport import over
from yibaogen.model import Edition, Field, Interface
from yibaogen.overlay import Overlay, apply, emit
from yibaogen.text.sink import Sink


def quiet(_step: str) -> None:
    """Watches nothing."""


@dataclass(frozen=True, slots=True)
class ImportedEdition:
    """``edition`` whole, ``overlay`` its differences over the base, ``files`` that overlay as text by path below its folder.

    None and empty when an event is an error.
    """

    edition: Edition | None
    overlay: Overlay | None
    files: Mapping[str, str]
    doubts: tuple[Doubt, ...]
    events: tuple[Event, ...]

    @property
    def review_tsv(self) -> str:
        """The review sheet as text."""
        return sheet_tsv(self.doubts)

    @property
    def review_xlsx(self) -> bytes:
        """The review sheet as a workbook."""
        return sheet_xlsx(self.doubts)


def import_edition(
    files: Sequence[Path], *, edition: str, base: Edition, plan: Path | None = None, watch: Watch = quiet
) -> ImportedEdition:
    """Turn tables and documents into an edition over ``base``; ``plan``: hand decisions, ``watch`` hears of each step.

    Never raises for bad input: see ``events``.
    """
    sink = Sink()
    decisions = read_plan(plan, sink)
    found = gather(files, edition, sink, watch)
    if not sink.failed and not any(table.kind in ("fields", "columns", "codes") for table in found.tables):
        sink.error("import-nothing", None)
    if sink.failed:
        return ImportedEdition(None, None, {}, (), sink.events())
    done = edition_of(found, edition=edition, base=base, plan=decisions)
    return replace(done, events=(*sink.events(), *done.events))


def edition_of(found: Found, *, edition: str, base: Edition, plan: Plan) -> ImportedEdition:
    """The same from what is read already. A number that the document calls withdrawn is removed from the base."""
    gone = {infno: text for infno, text in found.withdrawn.items() if infno in base.interfaces}
    plan = replace(plan, interfaces={**found.heads, **plan.interfaces}, removed={**gone, **plan.removed})
    work = _Import(edition, base, plan)
    whole = work.edition(found.tables)
    by_hand = {**plan.replaced, **plan.removed}
    overlay = replaced_whole(differences(base, whole, plan.replaced), whole, plan.replaced)
    overlay = with_reasons(overlay, work.title, work.rows, by_hand)
    applied = apply(overlay, base)
    doubts = tuple(sorted({*found.doubts, *work.doubts}, key=Doubt.sort_key))
    if applied.edition is None:
        return ImportedEdition(None, None, {}, doubts, applied.events)
    return ImportedEdition(applied.edition, overlay, emit(overlay, base), doubts, applied.events)


@dataclass(slots=True)
class _Import:
    id: str
    base: Edition
    plan: Plan
    rows: list[Statement] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What reasons call the witness."""
        return self.plan.witnesses[0].name if self.plan.witnesses else self.id

    def edition(self, tables: Sequence[RawTable]) -> Edition:
        witnesses = self._witnesses(tables)
        sources = tuple(source for witness in witnesses for source in witness.sources)
        mine = [_of_sources(table, sources, self.id) for table in tables]
        self.rows = self._statements(mine, witnesses)
        lists = _ordered(read_lists(mine, self.id), sources)
        dictionaries = Dictionaries(self.base.dictionaries, lists, self.plan)
        fresh, doubts = new_elements(self.rows, self.base.elements, dictionaries, self.plan)
        self.doubts.extend(doubts)
        typed = all(witness.typed for witness in witnesses)
        terms = Terms({**self.base.elements, **fresh}, dictionaries.name_of, sources[0], typed)
        interfaces = self._interfaces(terms, any(witness.complete for witness in witnesses))
        outer = [row for row in self.rows if row.infno == ENVELOPE]
        envelope = envelope_over(outer, self.base.envelope, terms)
        used = {each.dict: each.name for each in _fields(interfaces.values()) if each.dict is not None}
        used |= {each.dict: each.name for each in terms.elements.values() if each.dict is not None}
        listed, doubts = dictionaries.over(used, witnesses)
        self.doubts.extend(doubts)
        told = {key: key for key in sources if key not in self.base.sources}
        return Edition(
            self.id,
            self.plan.name or self.id,
            self.plan.version or "1",
            self.base.id,
            {**self.base.sources, **told, **self.plan.sources},
            envelope,
            dict(sorted(terms.elements.items())),
            dict(sorted(listed.items())),
            interfaces,
            over(self.base.transport, self.plan.transport),
        )

    def _witnesses(self, tables: Iterable[RawTable]) -> tuple[Witness, ...]:
        """The plan's, else every source of the tables, as one voice."""
        if self.plan.witnesses:
            return self.plan.witnesses
        found = dict.fromkeys(tidy(row.get("source")) or self.id for table in tables for row in table.rows)
        return (Witness(self.id, tuple(found) or (self.id,)),)

    def _statements(self, tables: Sequence[RawTable], witnesses: Sequence[Witness]) -> list[Statement]:
        raw = [row for table in tables if table.kind == "fields" for row in table.rows]
        statements, doubts = normalise(raw, self.id)
        self.doubts.extend(doubts)
        statements, doubts = corrected(statements, self.plan)
        self.doubts.extend(doubts)
        names = {**usual_codes(statements), **self._base_columns(), **self.plan.columns}
        columns, doubts = column_statements(tables, names, witnesses, self.id)
        self.doubts.extend(doubts)
        kept = [row for row in (*statements, *columns) if not self._dropped(row)]
        for number in sorted({row.infno for row in kept} - {ENVELOPE}):
            if not INFNO.fullmatch(number):
                self.doubts.append(Doubt("unusable-number", about="infno", said=number))
        return [row for row in kept if row.infno == ENVELOPE or INFNO.fullmatch(row.infno)]

    def _base_columns(self) -> dict[str, str]:
        """Chinese name → code of the base's catalogue columns: a witness without codes means these."""
        nodes = [node for interface in self.base.interfaces.values() for node in interface.file]
        return {each.name: each.code for node in nodes for each in node.fields}

    def _dropped(self, row: Statement) -> bool:
        if row.infno in self.plan.removed:
            return True
        place = (row.infno, row.io, row.node, row.code)
        decision = next((d for d in self.plan.drop if d.where.covers(*place, row.source)), None)
        if decision is None:
            return False
        told = Doubt("dropped-by-hand", row.infno, row.io, row.node or ".", row.code, reason=decision.why)
        self.doubts.append(replace(told, said=row.source))
        return True

    def _interfaces(self, terms: Terms, complete: bool) -> dict[str, Interface]:
        found = {
            infno: interface
            for infno, interface in self.base.interfaces.items()
            if infno not in self.plan.removed
        }
        by_number: dict[str, list[Statement]] = {}
        for row in self.rows:
            by_number.setdefault(row.infno, []).append(row)
        free = [d for d in self.plan.set if d.facts.get("shape", "scalar") != "scalar"]
        shapes = frozenset(code for decision in free for code in decision.where.code)
        for infno in sorted(by_number.keys() - {ENVELOPE}):
            base = None if infno in self.plan.replaced else found.get(infno)
            head = self.plan.interfaces.get(infno, Head())
            voice = Voice(by_number[infno], complete, shapes)
            found[infno] = decided(interface_over(infno, voice, base, head, terms), self.plan.set)
        return dict(sorted(found.items()))


def _of_sources(table: RawTable, sources: Sequence[str], default: str) -> RawTable:
    """The rows of these witnesses; tables without a column of sources (titles, links) speak for all."""
    rows = (row for row in table.rows if (tidy(row.get("source")) or default) in {*sources, default})
    return RawTable(table.kind, tuple(rows))


def _ordered(lists: Lists, sources: Sequence[str]) -> Lists:
    """Labels in the order of the witnesses' weight."""
    entries = {
        key: {code: {s: labels[s] for s in sources if s in labels} for code, labels in codes.items()}
        for key, codes in lists.entries.items()
    }
    return replace(lists, entries=entries)


def _fields(interfaces: Iterable[Interface]) -> Iterable[Field]:
    for interface in interfaces:
        for nodes in (interface.input, interface.output, interface.file):
            for node in nodes:
                yield from node.fields
