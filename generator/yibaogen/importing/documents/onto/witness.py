"""Whose rows count for an edition over a base: one province's, however many witnesses the tables hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from yibaogen.importing.documents.found import Found
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import tidy
from yibaogen.importing.plan import Plan
from yibaogen.importing.read import RawTable


def one_witness(found: Found, plan: Plan, edition: str) -> tuple[Found, Plan]:
    """The rows of the plan's witnesses; without a plan those that name the edition as their source, if any do.

    Names and classes of the plan only add to the documents': unlike a whole edition, one over a base has the base's numbers too.
    """
    wanted = frozenset(source for witness in plan.witnesses for source in witness.sources)
    seen = Counter(tidy(row.get("source")) for table in found.tables for row in table.rows)
    if not wanted and seen[edition]:
        wanted = frozenset({edition})
    if wanted:
        left = {source: count for source, count in seen.items() if source not in {*wanted, "", edition}}
        doubts = [Doubt("other-source", about=source, said=str(count)) for source, count in left.items()]
        tables = tuple(_of(table, {*wanted, "", edition}) for table in found.tables)
        found = replace(found, tables=tables, doubts=(*found.doubts, *doubts))
    heads = {**found.heads, **plan.interfaces}
    gone = tuple(_without(table, plan) for table in found.tables)
    return replace(found, heads=heads, tables=gone), replace(plan, interfaces={})


def _of(table: RawTable, sources: set[str]) -> RawTable:
    return RawTable(table.kind, tuple(row for row in table.rows if tidy(row.get("source")) in sources))


def _without(table: RawTable, plan: Plan) -> RawTable:
    """A table without the numbers that the plan takes away."""
    rows = (row for row in table.rows if tidy(row.get("infno")) not in plan.removed)
    return RawTable(table.kind, tuple(rows)) if plan.removed else table
