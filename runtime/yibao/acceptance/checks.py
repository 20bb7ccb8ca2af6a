"""Checks of a case against the replies that it got."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from yibao.acceptance.model import ANY_REASON, Check, Formula
from yibao.acceptance.pairing import Pairing
from yibao.acceptance.refer import Unresolved, fill, look_up
from yibao.acceptance.results import Finding
from yibao.message.tables import Ast, InterfaceTable
from yibao.validate.expressions import compile_condition
from yibao.validate.paths import Resolver
from yibao.validate.tree import grow

SETTLEMENT = "setlinfo"
_NOTHING = "—"
_ACCEPTED, _REFUSED, _RECORDED, _FORMULA = "平台接受", "平台拒绝", "有此记录", "公式成立"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reply as checks see it: ``interface`` and ``output`` (canonical: Decimal, str, dict, list) in the words of the
    edition that the checks are written in; ``pairing``: what of it the platform's own edition can tell.
    """

    interface: InterfaceTable
    infcode: int
    err_msg: str
    output: Any
    pairing: Pairing | None = None


@dataclass(frozen=True, slots=True)
class Judge:
    """``outcomes``: ``<play>.<step>`` → reply; ``facts``: play → what its references find. ``wording``: whether the
    words of a refusal count (they are the simulated platform's own). ``lacked``: step that the edition has no way to
    take → what it lacks.
    """

    outcomes: Mapping[str, Outcome]
    facts: Mapping[str, Mapping[str, Any]]
    wording: bool = True
    lacked: Mapping[str, str] = field(default_factory=dict)

    def findings(self, check: Check) -> Iterator[Finding]:
        """Everything that one check looks at."""
        outcome = self.outcomes.get(check.step)
        if outcome is None and check.step in self.lacked:
            untold = self.lacked[check.step]
            yield Finding(check.step, "step", "played", _NOTHING, True, check.why, untold=untold)
            return
        if outcome is None:
            yield Finding(check.step, "step", "played", "not played", False, check.why)
            return
        if check.refused:
            yield self._refused(check, outcome)
            return
        if outcome.infcode != 0:
            yield Finding(
                check.step, "infcode", "0", f"{outcome.infcode} {outcome.err_msg}", False, check.why
            )
            return
        if check.accepted:
            yield Finding(check.step, "infcode", "0", "0", True, check.why, _ACCEPTED)
        known = self.facts.get(check.step.partition(".")[0], {})
        for path, expected in check.values.items():
            yield _value(check, path, str(fill(expected, known)), outcome)
        for node, fields in check.has.items():
            yield _has(check, node, fields, outcome)
        if check.holds is not None:
            yield _holds(check, check.holds, outcome)

    def _refused(self, check: Check, outcome: Outcome) -> Finding:
        said = check.refused in outcome.err_msg or check.refused == ANY_REASON or not self.wording
        found = f"{outcome.infcode} {outcome.err_msg}".strip()
        expected = "refused" if check.refused == ANY_REASON else check.refused
        return Finding(
            check.step, "refused", expected, found, outcome.infcode != 0 and said, check.why, _REFUSED
        )


def scope_of(interface: InterfaceTable) -> str:
    """The node whose fields bare names mean: setlinfo where there is one, else the output's only object, else none."""
    nodes = [node for node in interface.output if "." not in node.path]
    if any(node.path == SETTLEMENT for node in nodes):
        return SETTLEMENT
    return nodes[0].path if len(nodes) == 1 and nodes[0].kind == "object" else ""


def compile_formula(formula: Formula, interface: InterfaceTable) -> tuple[Any, str]:
    """The condition as a closure over a chain of objects, and the scope whose object ends that chain.

    Raises ValueError for a tree that is not of the language or asks for what the reply does not have.
    """
    scope = scope_of(interface)
    return compile_condition(formula.tree, Resolver(grow(interface.output), scope)), scope


def same(expected: str, found: Any) -> bool:
    """Amounts are compared as numbers, all else as text."""
    if isinstance(found, Decimal | int) and not isinstance(found, bool):
        try:
            return Decimal(expected) == found
        except InvalidOperation:
            return False
    return found is not None and expected == str(found)


def _value(check: Check, path: str, expected: str, outcome: Outcome) -> Finding:
    if (untold := _untold(outcome, path)) is not None:
        name = _named(outcome.interface, path)
        return Finding(check.step, path, expected, _NOTHING, True, check.why, name, untold)
    try:
        found = look_up(_whole(path, outcome), {"output": outcome.output})
    except Unresolved:
        found = None
    return Finding(
        check.step,
        path,
        expected,
        _shown(found),
        same(expected, found),
        check.why,
        _named(outcome.interface, path),
    )


def _whole(path: str, outcome: Outcome) -> str:
    scope = scope_of(outcome.interface)
    return f"output.{path}" if "." in path or not scope else f"output.{scope}.{path}"


def _named(interface: InterfaceTable, path: str) -> str:
    """The field's Chinese name, with the number of its row where it stands in a list."""
    keys = path.split(".")
    rows = [key for key in keys if key.isdigit()]
    names = (
        field.name
        for node in interface.output
        if node.path == ".".join(key for key in keys[:-1] if not key.isdigit()) or len(keys) == 1
        for field in node.fields
        if field.code == keys[-1]
    )
    name = next(names, "")
    return f"第 {int(rows[0]) + 1} 条{name}" if rows else name


def _has(check: Check, node: str, fields: Mapping[str, str], outcome: Outcome) -> Finding:
    untold = next((word for code in fields if (word := _untold(outcome, f"{node}.{code}")) is not None), None)
    if untold is not None:
        shown = ", ".join(f"{code}={value}" for code, value in fields.items())
        return Finding(check.step, node, shown, _NOTHING, True, check.why, _RECORDED, untold)
    try:
        rows = look_up(f"output.{node}", {"output": outcome.output})
    except Unresolved:
        rows = []
    found = [row for row in (rows if isinstance(rows, list) else [rows]) if isinstance(row, dict)]
    fits = any(all(same(value, row.get(code)) for code, value in fields.items()) for row in found)
    shown = [", ".join(f"{code}={_shown(row.get(code))}" for code in fields) for row in found[:5]]
    expected = ", ".join(f"{code}={value}" for code, value in fields.items())
    return Finding(check.step, node, expected, "；".join(shown) or _NOTHING, fits, check.why, _RECORDED)


def _untold(outcome: Outcome, path: str) -> str | None:
    """The node or field of a path that the platform's edition has no place for; None where it has."""
    if outcome.pairing is None:
        return None
    words = _whole(path, outcome).split(".")[1:]
    *keys, code = [word for word in words if not word.isdigit()]
    node = ".".join(keys)
    if not outcome.pairing.tells(node, code):
        return f"{node}.{code}".strip(".")
    return None


def _unshown(outcome: Outcome, tree: Ast) -> str | None:
    """What a formula asks for that the platform's edition has no place for, or where it has room for one row only."""
    match tree:
        case ["get", path]:
            return _untold(outcome, str(path))
        case ["call", "count", ["get", path]] if outcome.pairing is not None:
            node = str(path)
            known = outcome.pairing.tells(node) and not outcome.pairing.single(node)
            return None if known else node
        case [_, *rest]:
            inner = (item for item in rest if isinstance(item, list))
            return next((word for item in inner if (word := _unshown(outcome, item)) is not None), None)
        case _:
            return None


def _holds(check: Check, formula: Formula, outcome: Outcome) -> Finding:
    if (untold := _unshown(outcome, formula.tree)) is not None:
        return Finding(check.step, formula.text, "true", _NOTHING, True, check.why, _FORMULA, untold)
    condition, scope = compile_formula(formula, outcome.interface)
    body = outcome.output if isinstance(outcome.output, dict) else {}
    inner = body.get(scope)
    chain = (body, inner if isinstance(inner, dict) else {}) if scope else (body,)
    verdict = condition(chain)
    shown = {True: "true", False: "false"}.get(verdict, "absent")
    return Finding(check.step, formula.text, "true", shown, verdict is True, check.why, _FORMULA)


def _shown(value: Any) -> str:
    if value is None:
        return _NOTHING
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
