"""Hand decisions: a YAML file beside the tables. What the tables cannot decide stands here, each with its reason.

Every part is optional; without a plan each source is a witness of its own and every number of the tables is imported.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yibao.events import Span
from yibaogen.load.context import SHAPES
from yibaogen.load.reading import Keys, parse_type, row_of, table_of, text_of
from yibaogen.load.transport import read_transport
from yibaogen.model import Transport
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table
from yibaogen.text.yamlfile import read_yaml

_KEYS = (
    "edition",
    "name",
    "version",
    "sources",
    "witnesses",
    "interfaces",
    "codes",
    "nodes",
    "keep",
    "drop",
    "set",
    "node_facts",
    "dict_of",
    "dictionaries",
    "open",
    "closed",
    "columns",
    "elements",
    "replaced",
    "removed",
    "transport",
)
_WHERE = ("infno", "io", "node", "code", "source")


@dataclass(frozen=True, slots=True)
class Witness:
    """Sources that count as one voice.

    ``typed`` False: knows names and codes only, has no vote on values. ``complete``: a full standard, whose silence on a
    direction of an interface that it describes means that there is nothing.
    """

    name: str
    sources: tuple[str, ...]
    typed: bool = True
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above an interface's nodes. ``witnesses`` empty: all count."""

    name: str = ""
    level1: str = ""
    level2: str = ""
    method: str = ""
    caller: str = ""
    note: str = ""
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Where:
    """Which places a decision is about; an empty part means any."""

    infno: tuple[str, ...] = ()
    io: tuple[str, ...] = ()
    node: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    source: tuple[str, ...] = ()

    def covers(
        self,
        infno: str,
        io: str,
        node: str | None = None,
        code: str | None = None,
        source: str | None = None,
    ) -> bool:
        """True when every part that is given names the place; what the caller leaves out is not compared."""
        pairs = (
            (self.infno, infno),
            (self.io, io),
            (self.node, None if node is None else node or "."),
            (self.code, code),
            (self.source, source),
        )
        return all(not allowed or value is None or value in allowed for allowed, value in pairs)


@dataclass(frozen=True, slots=True)
class Decision:
    """A hand decision: where, the facts it sets (texts by key), and why."""

    where: Where
    facts: Mapping[str, str]
    why: str
    span: Span


@dataclass(frozen=True, slots=True)
class DictPlan:
    """What the plan says of a dictionary: its name, a note, labels of codes, and the sources of codes that it adds."""

    name: str
    note: str
    codes: Mapping[str, str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All hand decisions of an import.

    For an import over a base: ``replaced`` and ``removed`` are numbers of the base that mean something else, or are no more, each
    with the reason; ``transport`` is how the province's platform is talked to.
    """

    edition: str = ""
    name: str = ""
    version: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)
    witnesses: tuple[Witness, ...] = ()
    interfaces: Mapping[str, Head] = field(default_factory=dict)
    codes: tuple[Decision, ...] = ()
    nodes: tuple[Decision, ...] = ()
    keep: tuple[Decision, ...] = ()
    drop: tuple[Decision, ...] = ()
    set: tuple[Decision, ...] = ()
    node_facts: tuple[Decision, ...] = ()
    dict_of: Mapping[str, str] = field(default_factory=dict)
    dictionaries: Mapping[str, DictPlan] = field(default_factory=dict)
    open: Mapping[str, str] = field(default_factory=dict)
    closed: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    elements: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    replaced: Mapping[str, str] = field(default_factory=dict)
    removed: Mapping[str, str] = field(default_factory=dict)
    transport: Transport = field(default_factory=dict)


def read_plan(path: Path | None, sink: Sink) -> Plan:
    """The plan of a file; an empty plan for None. What is wrong with the file stands in ``sink``."""
    root = read_yaml(path, path.name, sink) if path is not None else None
    if root is None:
        return Plan()
    keys = Keys(table_of(root, sink, root.span), sink, "plan", _KEYS)
    reader = _Reader(keys, sink)
    return Plan(
        keys.text("edition"),
        keys.text("name"),
        keys.text("version"),
        reader.texts("sources"),
        tuple(reader.witnesses()),
        {key.text: reader.head(key, body) for key, body in reader.tables("interfaces")},
        tuple(reader.decisions("codes", ("from", "to"))),
        tuple(reader.decisions("nodes", ("from", "to"))),
        tuple(reader.decisions("keep", ())),
        tuple(reader.decisions("drop", ())),
        tuple(reader.decisions("set", ("type", "required", "dict", "shape", "name", "note", "sources"))),
        tuple(reader.decisions("node_facts", ("required", "max", "kind", "name", "note"))),
        reader.texts("dict_of"),
        {key.text: reader.dictionary(body) for key, body in reader.tables("dictionaries")},
        dict(reader.opened()),
        reader.words(keys.table, "closed"),
        reader.texts("columns"),
        {
            key.text: reader.facts(body, ("name", "type", "dict", "shape", "note"))
            for key, body in reader.tables("elements")
        },
        reader.texts("replaced"),
        reader.texts("removed"),
        read_transport(keys, sink),
    )


class _Reader:
    def __init__(self, keys: Keys, sink: Sink) -> None:
        self._keys = keys
        self._sink = sink

    def texts(self, key: str) -> dict[str, str]:
        table = table_of(self._keys.raw(key), self._sink, self._keys.span(key), key)
        return {name.text: text_of(value, self._sink, key) for name, value in table}

    def tables(self, key: str) -> Iterator[tuple[Scalar, Table]]:
        for name, value in table_of(self._keys.raw(key), self._sink, self._keys.span(key), key):
            yield name, table_of(value, self._sink, name.span, key)

    def rows(self, key: str) -> Iterator[Table]:
        for item in row_of(self._keys.raw(key), self._sink, self._keys.span(key), key):
            yield table_of(item, self._sink, item.span, key)

    def words(self, table: Table, key: str) -> tuple[str, ...]:
        value = table.get(key)
        if value is None or isinstance(value, Scalar):
            text = text_of(value, self._sink, key)
            return tuple(text.split()) if text else ()
        return tuple(text_of(item, self._sink, key) for item in row_of(value, self._sink, value.span, key))

    def witnesses(self) -> Iterator[Witness]:
        for table in self.rows("witnesses"):
            keys = Keys(table, self._sink, "witnesses", ("name", "sources", "typed", "complete"))
            sources = self.words(table, "sources")
            yield Witness(keys.needed("name"), sources, keys.text("typed") != "false", keys.flag("complete"))

    def head(self, infno: Scalar, table: Table) -> Head:
        known = ("name", "level1", "level2", "method", "caller", "note", "witnesses")
        keys = Keys(table, self._sink, f"interfaces {infno.text}", known)
        name, level1, level2, method, caller, note = (keys.text(key) for key in known[:-1])
        return Head(name, level1, level2, method, caller, note, self.words(table, "witnesses"))

    def decisions(self, key: str, facts: tuple[str, ...]) -> Iterator[Decision]:
        for table in self.rows(key):
            keys = Keys(table, self._sink, key, (*_WHERE, *facts, "why"))
            where = Where(*(self.words(table, part) for part in _WHERE))
            said = {fact: keys.text(fact) for fact in facts if table.get(fact) is not None}
            if "type" in said and parse_type(said["type"]) is None:
                self._sink.error("type-unknown", keys.span("type"), key, found=said.pop("type"))
            if said.get("shape", "scalar") not in SHAPES:
                self._sink.error("import-plan-value", keys.span("shape"), key, found=said.pop("shape"))
            if said.get("max", "1").isdecimal() is False:
                self._sink.error("import-plan-value", keys.span("max"), key, found=said.pop("max"))
            yield Decision(where, said, keys.text("why"), table.span)

    def opened(self) -> Iterator[tuple[str, str]]:
        """Dictionary → why it is open, from groups with one reason each; ``*`` is every list that is not closed."""
        for table in self.rows("open"):
            keys = Keys(table, self._sink, "open", ("dict", "why"))
            for name in self.words(table, "dict"):
                yield name, keys.needed("why")

    def facts(self, table: Table, known: tuple[str, ...]) -> dict[str, str]:
        keys = Keys(table, self._sink, "elements", known)
        return {key: keys.text(key) for key in known if table.get(key) is not None}

    def dictionary(self, table: Table) -> DictPlan:
        keys = Keys(table, self._sink, "dictionaries", ("name", "note", "codes", "sources"))
        codes = table_of(table.get("codes"), self._sink, table.span, "codes")
        return DictPlan(
            keys.text("name"),
            keys.text("note"),
            {code.text: text_of(label, self._sink, "codes") for code, label in codes},
            self.words(table, "sources"),
        )
