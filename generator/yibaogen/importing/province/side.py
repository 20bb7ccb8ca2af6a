"""One direction of one number: the witness's nodes and fields in the base's order, with the base's facts where both agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from yibao.events import Span
from yibaogen.importing.facts import Statement
from yibaogen.importing.nest import Placed
from yibaogen.importing.order import parents_first, weave, with_parents
from yibaogen.importing.province.values import Speaks, as_field, field_over
from yibaogen.importing.spelling import sound
from yibaogen.model import Element, Field, Kind, Node

_NOWHERE = Span("", 0, 0)
# How much of the smaller node's codes must stand in the other for the two to be one node under two names.
_SAME_NODE = 0.6


@dataclass(frozen=True, slots=True)
class Terms:
    """What a side needs to know of the import. ``elements`` hold every code, the base's and the new ones."""

    elements: Mapping[str, Element]
    dictionary: Callable[[str], str | None]
    source: str
    types: bool


def side_over(io: str, placed: Placed, base: Sequence[Node], terms: Terms) -> tuple[Node, ...]:
    """The nodes of a direction that the witness describes."""
    rows: dict[str, dict[str, Statement]] = {}
    for row in placed.statements:
        known = rows.setdefault(row.node, {})
        if row.code not in known or (row.typed and not known[row.code].typed):
            known[row.code] = row
    paths = with_parents(rows)
    for path in paths:
        for code in [c for c in rows.get(path, {}) if (f"{path}.{c}" if path else c) in paths]:
            del rows[path][code]
    twins = same_nodes({path: set(rows.get(path, {})) for path in paths}, base)
    speaks = Speaks(terms.types, not terms.types and any(row.required for row in placed.statements))
    nodes = {
        path: _node(io, path, rows.get(path, {}), twins.get(path), placed, speaks, terms) for path in paths
    }
    shared = [path for node in base for path, twin in twins.items() if twin is node]
    order = paths if io == "file" else weave([shared, paths])
    return tuple(nodes[path] for path in parents_first(order))


def same_nodes(codes: Mapping[str, set[str]], base: Sequence[Node]) -> dict[str, Node]:
    """Path → the base's node: of the same name, else the one that holds most of the same codes under another name."""
    named = {node.path: node for node in base}
    found = {path: named[path] for path in codes if path in named}
    free = [node for node in base if node.path not in found]
    for path, mine in codes.items():
        if path in found:
            continue
        shares = [(_share(mine, {f.code for f in node.fields}), node) for node in free]
        best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
        if best[1] is not None and best[0] >= _SAME_NODE:
            found[path] = best[1]
            free.remove(best[1])
    return found


def _share(mine: set[str], others: set[str]) -> float:
    least = min(len(mine), len(others))
    return len(mine & others) / least if least else 0.0


def _node(
    io: str,
    path: str,
    rows: Mapping[str, Statement],
    base: Node | None,
    placed: Placed,
    speaks: Speaks,
    terms: Terms,
) -> Node:
    kind: Kind | None = next((row.kind for row in placed.statements if row.node == path and row.kind), None)
    twins = same_fields(rows, base.fields if base is not None else ())
    fields = {code: _field(row, twins.get(code), speaks, terms) for code, row in rows.items()}
    places = {field.code: place for place, field in enumerate(base.fields)} if base is not None else {}
    shared = sorted(twins, key=lambda code: places[twins[code].code])
    order = list(fields) if io == "file" else weave([shared, list(fields)])
    listed = tuple(fields[code] for code in order)
    if base is None:
        needed = placed.announced.get(path, False)
        return Node(path, kind or "object", needed, None, "", "", listed, (terms.source,), _NOWHERE)
    kind = kind or base.kind
    most = base.max_items if kind == "array" else None
    return replace(base, path=path, kind=kind, max_items=most, fields=listed)


def same_fields(codes: Iterable[str], base: Sequence[Field]) -> dict[str, Field]:
    """Code → the base's field: of the same code, else the one whose code is only spelt otherwise (``expContent``)."""
    named = {field.code: field for field in base}
    mine = list(codes)
    found = {code: named[code] for code in mine if code in named}
    spelt: dict[str, list[Field]] = {}
    for field in base:
        if field.code not in found:
            spelt.setdefault(sound(field.code), []).append(field)
    for code in mine:
        if code not in found and len(spelt.get(sound(code), ())) == 1:
            found[code] = spelt.pop(sound(code))[0]
    return found


def _field(row: Statement, known: Field | None, speaks: Speaks, terms: Terms) -> Field:
    if known is None:
        known = replace(as_field(terms.elements[row.code]), sources=(terms.source,))
    return field_over(row, known, speaks, terms.dictionary)
