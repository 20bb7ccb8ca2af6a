"""Hand corrections of single rows: misprinted codes and nodes that a source names differently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from yibaogen.importing.facts import Doubt, Statement
from yibaogen.importing.plan import Decision, Plan


def corrected(statements: Iterable[Statement], plan: Plan) -> tuple[list[Statement], list[Doubt]]:
    """Statements with the plan's ``nodes`` and ``codes`` applied, and a doubt for each change."""
    doubts: dict[Doubt, None] = {}
    result: list[Statement] = []
    for row in statements:
        node = _renamed(row, row.node or ".", plan.nodes, "node", doubts)
        code = _renamed(row, row.code, plan.codes, "code", doubts)
        result.append(replace(row, node="" if node == "." else node, code=code))
    return result, list(doubts)


def _renamed(
    row: Statement, value: str, decisions: Iterable[Decision], about: str, doubts: dict[Doubt, None]
) -> str:
    for decision in decisions:
        applies = decision.facts.get("from", "") == value and decision.where.covers(
            row.infno, row.io, row.node, row.code, row.source
        )
        if applies:
            chosen = decision.facts.get("to", value)
            code = chosen if about == "code" else ""
            doubts[
                Doubt(
                    "corrected",
                    row.infno,
                    row.io,
                    row.node or ".",
                    code,
                    about,
                    f"{row.source}: {value}",
                    chosen,
                    decision.why,
                )
            ] = None
            return chosen
    return value
