"""A province's edition against its own witness's table: every row of the table, and every field that the table does not have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yibao.message.tables import EditionTable, NodeTable

from ..compare import Miss, judge, text
from ..consensus import Agreed
from ..witnesses import Place, Statement, read, read_table, spelling

MORE = Path(__file__).parent / "witnesses"
# The witness without types: its flags count, its types and dictionaries say nothing.
UNTYPED = frozenset({"guangzhou"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """``rows``: rows of the table that speak of the edition's interfaces; ``misses``: what the edition has otherwise."""

    rows: int
    misses: tuple[Miss, ...]

    @property
    def share(self) -> float:
        """Rows without any miss."""
        return 1 - len({miss.place for miss in self.misses}) / self.rows


def statements(source: str) -> list[tuple[Place, Statement]]:
    """All rows of a witness: those of the base's numbers and those of its own."""
    return [*read(source), *read_table(MORE / f"{source}.tsv", source)]


def compare(
    edition: EditionTable, source: str, misprints: Mapping[str, str], left_out: Iterable[str]
) -> Comparison:
    """Hold the edition against the table of ``source``.

    ``misprints``: code as printed → as meant; ``left_out``: numbers of the table that the edition does not have.
    """
    gone = frozenset(left_out)
    messages: dict[tuple[str, str], list[tuple[Place, Statement]]] = defaultdict(list)
    for place, statement in statements(source):
        if place.node != "gateway_headers" and place.infno not in gone:
            meant = replace(place, code=misprints.get(place.code, place.code))
            messages[(place.infno, place.io)].append((meant, statement))
    agreed: list[Agreed] = []
    extra: list[Miss] = []
    for (infno, io), rows in messages.items():
        nodes = _nodes(edition, infno, io)
        placed = [(replace(place, node=path), said) for place, said, path in _placed(rows, nodes)]
        flags = any(said.required for _, said in placed)
        agreed.extend(_agreed(place, said, source, flags) for place, said in placed)
        if infno != "ENVELOPE":
            extra.extend(_extra(infno, io, [place for place, _ in placed], nodes))
    verdict = judge(edition, agreed)
    return Comparison(verdict.fields, tuple(sorted([*verdict.misses, *extra])))


def _nodes(edition: EditionTable, infno: str, io: str) -> Sequence[NodeTable]:
    if infno == "ENVELOPE":
        return ()
    known = edition.interfaces.get(infno)
    return () if known is None else {"input": known.input, "output": known.output, "file": known.file}[io]


def _placed(
    rows: Sequence[tuple[Place, Statement]], nodes: Sequence[NodeTable]
) -> Iterator[tuple[Place, Statement, str]]:
    """Tables print nested nodes by their last name: the edition's node of that name, else the one with most of the codes."""
    by_node: dict[str, set[str]] = defaultdict(set)
    for place, _ in rows:
        by_node[place.node].add(place.code)
    paths = {name: _path(name, codes, nodes) for name, codes in by_node.items()}
    for place, statement in rows:
        yield place, statement, paths[place.node]


def _path(name: str, codes: set[str], nodes: Sequence[NodeTable]) -> str:
    named = [node.path for node in nodes if node.path == name]
    last = [
        node.path
        for node in nodes
        if node.path.rpartition(".")[2] == name.replace("#", ".").rpartition(".")[2]
    ]
    if named or len(last) == 1:
        return (named or last)[0]
    best = max(nodes, key=lambda node: len(codes & {each.code for each in node.fields}), default=None)
    return name if best is None or not codes & {each.code for each in best.fields} else best.path


def _agreed(place: Place, said: Statement, source: str, flags: bool) -> Agreed:
    untyped = source in UNTYPED
    return Agreed(
        place=place,
        name=said.name,
        witnesses=(source,),
        typed=flags if untyped else said.typed,
        kind=None,
        type=None if untyped or (said.type == "number" and said.length is None) else said.type,
        length=None if untyped else said.length,
        required=said.required,
        dict=None if untyped else said.dict,
    )


def _extra(infno: str, io: str, places: Iterable[Place], nodes: Sequence[NodeTable]) -> Iterator[Miss]:
    """Fields of the edition, in a direction that the table describes, that the table does not list."""
    listed: Mapping[str, set[str]] = defaultdict(set)
    for place in places:
        listed[place.node].add(spelling(place.code))
    for node in nodes:
        for field in node.fields:
            if spelling(field.code) not in listed[node.path]:
                yield Miss(text(Place(infno, io, node.path, field.code)), "presence", "there", "nothing")
