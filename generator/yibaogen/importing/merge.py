"""Stage 5: the base edition out of what the witnesses say.

A field belongs to it when two independent witnesses carry it in that message and node, or when only one witness has the message
at all. Type, length, dictionary flag, required and kind are what most witnesses with a typed row say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from yibaogen.importing.ballots import Outcome, decide
from yibaogen.importing.facts import RECONSTRUCTED, UNCLEAR, Doubt, MergedField, MergedNode, Statement
from yibaogen.importing.nest import place
from yibaogen.importing.order import parents_first, weave, with_parents
from yibaogen.importing.plan import Decision, Plan, Witness
from yibaogen.importing.spelling import one_spelling
from yibaogen.load.reading import parse_type
from yibaogen.model import BaseType, FieldType, Kind, Shape

_T = TypeVar("_T")
Voices = Mapping[str, Sequence[Statement]]
_FREE_SHAPES: Mapping[str, Shape] = {"list": "list", "json": "json", "bytes": "bytes"}


@dataclass(frozen=True, slots=True)
class Message:
    """One direction of one number: its merged nodes and the sources that have it."""

    nodes: tuple[MergedNode, ...]
    sources: tuple[str, ...]


def merge_message(
    infno: str, io: str, rows: Iterable[Statement], witnesses: Sequence[Witness], plan: Plan
) -> tuple[Message, list[Doubt]]:
    """Merge one direction of one number.

    ``rows``: all statements on the number. ``witnesses``: those that count for it, in order of weight.
    """
    return _Merger(infno, io, witnesses, plan).message(list(rows))


class _Merger:
    def __init__(self, infno: str, io: str, witnesses: Sequence[Witness], plan: Plan) -> None:
        self._infno = infno
        self._io = io
        self._plan = plan
        self._witnesses = witnesses
        self._typed = {witness.name for witness in witnesses if witness.typed}
        self._doubts: list[Doubt] = []

    def _doubt(
        self, kind: str, node: str, code: str, about: str, said: str, chosen: str, reason: str = ""
    ) -> None:
        self._doubts.append(
            Doubt(kind, self._infno, self._io, node or ".", code, about, said, chosen, reason)
        )

    def message(self, everything: list[Statement]) -> tuple[Message, list[Doubt]]:
        rows = [row for row in everything if row.io == self._io]
        voices: dict[str, list[Statement]] = {}
        needed: dict[str, dict[str, bool | None]] = {}
        shapes = self._shapes()
        for witness in self._witnesses:
            for source in witness.sources:
                placed = place((row for row in rows if row.source == source), shapes)
                if placed.statements:
                    voices.setdefault(witness.name, []).extend(placed.statements)
                    for path, required in placed.announced.items():
                        votes = needed.setdefault(path, {})
                        votes[witness.name] = votes.get(witness.name) or required
        spelled, doubts = one_spelling(voices)
        self._doubts.extend(doubts)
        members = self._members(spelled, self._quorum(everything, spelled))
        nodes = [self._node(path, codes, spelled, needed.get(path, {})) for path, codes in members.items()]
        sources = dict.fromkeys(row.source for rows_ in spelled.values() for row in rows_)
        return Message(tuple(nodes), tuple(sources)), self._doubts

    def _quorum(self, everything: Iterable[Statement], voices: Voices) -> int:
        """How many witnesses a field needs."""
        if self._io == "file":
            # A file has no header: a column left out would shift all that follow.
            return 1
        sources = {row.source for row in everything}
        silent = any(
            w.complete and w.name not in voices and not sources.isdisjoint(w.sources) for w in self._witnesses
        )
        return 2 if silent or len(voices) > 1 else 1

    def _shapes(self) -> frozenset[str]:
        return frozenset(
            code
            for decision in self._plan.set
            if decision.facts.get("shape", "scalar") != "scalar"
            and decision.where.covers(self._infno, self._io)
            for code in decision.where.code
        )

    def _members(self, voices: Voices, quorum: int) -> dict[str, list[str]]:
        """node → its field codes, both in the standard's order."""
        carriers: dict[tuple[str, str], list[str]] = {}
        for witness, rows in voices.items():
            for row in rows:
                seen = carriers.setdefault((row.node, row.code), [])
                if witness not in seen:
                    seen.append(witness)
        fields: dict[str, list[str]] = {}
        for (node, code), known in carriers.items():
            if self._belongs(node, code, known, quorum, voices):
                fields.setdefault(node, []).append(code)
        orders = [with_parents(row.node for row in rows) for rows in voices.values()]
        needed = set(with_parents(fields))
        paths = [path for path in parents_first(weave(orders)) if path in needed]
        return {path: self._order(path, self._scalars(path, fields, needed), voices) for path in paths}

    def _scalars(self, path: str, fields: Mapping[str, Sequence[str]], nodes: set[str]) -> set[str]:
        """The codes of a node's fields; where a source calls the same thing a field and a node, the node counts."""
        codes = set(fields.get(path, ()))
        clashes = {code for code in codes if (f"{path}.{code}" if path else code) in nodes}
        for code in sorted(clashes):
            self._doubt("field-and-node", path, code, "", "", "node")
        return codes - clashes

    def _belongs(self, node: str, code: str, known: Sequence[str], quorum: int, voices: Voices) -> bool:
        for kind, decisions, verdict in (
            ("dropped", self._plan.drop, False),
            ("kept", self._plan.keep, True),
        ):
            decision = self._decision(decisions, node, code)
            if decision is not None:
                self._doubt(f"{kind}-by-hand", node, code, "", ", ".join(known), "", decision.why)
                return verdict
        if len(known) >= quorum:
            if quorum == 1 and len(known) == 1 and max(len(self._witnesses), len(self._plan.witnesses)) > 1:
                kind = RECONSTRUCTED if known[0] == RECONSTRUCTED else "single-witness"
                self._doubt(kind, node, code, "message", known[0], "in")
            return True
        others = ", ".join(name for name in voices if name not in known)
        self._doubt("left-out", node, code, "", known[0], "out", f"not in {others}")
        return False

    def _decision(self, decisions: Iterable[Decision], node: str, code: str) -> Decision | None:
        return next(
            (d for d in decisions if d.where.covers(self._infno, self._io, node, code)),
            None,
        )

    def _order(self, path: str, codes: set[str], voices: Voices) -> list[str]:
        orders: list[list[str]] = []
        for rows in voices.values():
            mine = [row for row in rows if row.node == path and row.code in codes]
            numbered = sorted((row for row in mine if row.seq is not None), key=lambda row: row.seq or 0)
            loose = [row for row in mine if row.seq is None]
            orders.append(list(dict.fromkeys(row.code for row in (*numbered, *loose))))
        return weave(orders)

    def _node(
        self, path: str, codes: Sequence[str], voices: Voices, announced: Mapping[str, bool | None]
    ) -> MergedNode:
        kinds: dict[str, Kind | None] = {}
        for witness, rows in voices.items():
            kinds[witness] = next((r.kind for r in rows if r.node == path and r.kind is not None), None)
        outcome = decide(kinds)
        self._disputed(outcome, path, "", "kind", kinds)
        facts = self._facts(path)
        kind: Kind = "array" if facts.get("kind", outcome.value) == "array" else "object"
        fields = tuple(self._field(path, code, voices) for code in codes)
        required = facts["required"] == "true" if "required" in facts else self._required(path, "", announced)
        most = int(facts["max"]) if facts.get("max") else None
        return MergedNode(path, kind, required, most, facts.get("name", ""), facts.get("note", ""), fields)

    def _facts(self, path: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for decision in self._plan.node_facts:
            if decision.where.covers(self._infno, self._io, path):
                found.update(decision.facts)
                if "kind" in decision.facts:
                    self._doubt("set-by-hand", path, "", "kind", "", decision.facts["kind"], decision.why)
        return found

    def _field(self, path: str, code: str, voices: Voices) -> MergedField:
        said: dict[str, Statement] = {}
        sources: list[str] = []
        for witness, rows in voices.items():
            mine = [row for row in rows if row.node == path and row.code == code]
            if mine:
                said[witness] = next((row for row in mine if row.typed), mine[0])
                sources.extend(row.source for row in mine if row.source not in sources)
        voters = self._voters(said)
        type_ = self._type(path, code, voters)
        coded = self._value(path, code, "dict", {w: row.coded for w, row in voters.items()}) or False
        named = next((row.named for row in voters.values() if row.coded and row.named != UNCLEAR), "")
        required = self._required(path, code, {w: row.required for w, row in voters.items()})
        names = decide({w: row.name or None for w, row in said.items()})
        merged = MergedField(
            code,
            names.value or "",
            type_,
            required,
            (named or code) if coded else None,
            "scalar",
            "",
            tuple(sources),
        )
        return self._by_hand(path, merged)

    def _voters(self, said: Mapping[str, Statement]) -> dict[str, Statement]:
        """Typed rows of witnesses with typed tables; when there are none, every row."""
        voters = {w: row for w, row in said.items() if w in self._typed and row.typed}
        return voters or dict(said)

    def _type(self, path: str, code: str, voters: Mapping[str, Statement]) -> FieldType | None:
        bases: dict[str, BaseType | None] = {w: row.base for w, row in voters.items()}
        base: BaseType | None = self._value(path, code, "type", _settled(voters, bases))
        if base is None:
            return FieldType("string", self._length(path, code, voters, None)) if _sized(voters) else None
        if base in ("date", "datetime", "time"):
            return FieldType(base)
        if base == "decimal":
            sizes = {
                w: (r.length, r.scale) if r.length and r.scale is not None else None
                for w, r in voters.items()
            }
            pair = self._value(path, code, "length", sizes)
            length = self._length(path, code, voters, "decimal") if pair is None else pair[0]
            return FieldType("decimal", length, pair[1] if pair else None)
        return FieldType(base, self._length(path, code, voters, base))

    def _length(
        self, path: str, code: str, voters: Mapping[str, Statement], base: BaseType | None
    ) -> int | None:
        votes = {w: row.length for w, row in voters.items() if base is None or row.base in (base, None)}
        return self._value(path, code, "length", votes)

    def _value(self, path: str, code: str, about: str, votes: Mapping[str, _T | None]) -> _T | None:
        outcome = decide(votes)
        self._disputed(outcome, path, code, about, votes)
        return outcome.value

    def _required(self, path: str, code: str, votes: Mapping[str, bool | None]) -> bool:
        """On a tie optional: nobody should be refused on one table's word."""
        outcome = decide(votes)
        decided = Outcome(False if outcome.tied else outcome.value, outcome.agreed, outcome.tied)
        self._disputed(decided, path, code, "required", votes)
        return decided.value or False

    def _disputed(
        self, outcome: Outcome[_T], path: str, code: str, about: str, votes: Mapping[str, _T | None]
    ) -> None:
        if not outcome.agreed:
            said = "; ".join(f"{w}: {_shown(v)}" for w, v in votes.items() if v is not None)
            self._doubt(
                "tie" if outcome.tied else "disagreement", path, code, about, said, _shown(outcome.value)
            )

    def _by_hand(self, path: str, merged: MergedField) -> MergedField:
        facts: dict[str, str] = {}
        for decision in self._plan.set:
            if decision.where.covers(self._infno, self._io, path, merged.code):
                facts.update(decision.facts)
                shown = ", ".join(f"{k}={v}" for k, v in decision.facts.items())
                self._doubt("set-by-hand", path, merged.code, "", "", shown, decision.why)
        if not facts:
            return merged
        dict_ = facts.get("dict", merged.dict)
        return MergedField(
            merged.code,
            facts.get("name", merged.name),
            parse_type(facts["type"]) if "type" in facts else merged.type,
            facts["required"] == "true" if "required" in facts else merged.required,
            None if dict_ == "none" else dict_,
            _FREE_SHAPES.get(facts.get("shape", ""), merged.shape),
            facts.get("note", merged.note),
            tuple(facts["sources"].split()) if "sources" in facts else merged.sources,
        )


def _settled(
    voters: Mapping[str, Statement], bases: Mapping[str, BaseType | None]
) -> dict[str, BaseType | None]:
    """A number without a scale follows a witness who writes one: ``数值型 16`` beside ``数值型 16,2`` is a decimal."""
    scaled = any(row.base == "decimal" and row.scale for row in voters.values())
    whole = any(base == "integer" for base in bases.values())
    settled = dict(bases)
    for witness, row in voters.items():
        if row.base == "integer" and scaled:
            settled[witness] = "decimal"
        elif row.base == "decimal" and row.length is None and whole and not scaled:
            settled[witness] = "integer"
    return settled


def _sized(voters: Mapping[str, Statement]) -> bool:
    return any(row.length is not None for row in voters.values())


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return {True: "Y", False: "N"}.get(value, str(value)) if isinstance(value, bool) else str(value)
