"""One interface in one direction, compiled: the envelope's check, the body's check, the rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from yibao.events import Event
from yibao.message.envelope import Opened
from yibao.message.tables import EditionTable, NodeTable, RuleTable
from yibao.validate.findings import ERROR, Bad, Check, Fact, Finding, Mistake, Notes, absence
from yibao.validate.keys import Keys
from yibao.validate.nodes import field_check, node_check, object_keys, required_keys, text_lengths
from yibao.validate.rules import RuleSet, compile_rules
from yibao.validate.tree import Branch, grow

Direction = Literal["input", "output"]


@dataclass(frozen=True, slots=True)
class Body:
    """What stands under ``input`` or ``output``."""

    tree: Branch
    check: Check
    keys: Collection[str]
    needed: bool

    def knows(self, value: Mapping[str, Any]) -> bool:
        """Whether at least one key belongs to this body."""
        return any(key in self.keys for key in value)


@dataclass(frozen=True, slots=True)
class MessageCheck:
    """All checks of one interface in one direction. ``outer`` judges the envelope with the body inside it,
    ``refused`` the envelope of a reply whose output does not matter, ``wrapped`` a body alone under its key."""

    direction: Direction
    body: Body
    outer: Check
    refused: Check
    wrapped: Check
    rules: RuleSet
    outer_rules: RuleSet

    def run(self, value: dict[str, Any], opened: Opened, found: Notes) -> dict[str, Any]:
        """Check every key of the message; gives the canonical message (``Bad`` where a value has an error)."""
        if not opened.wrapped:
            check = self.body.check
        elif not opened.envelope:
            check = self.wrapped
        else:
            check = self.refused if opened.refused else self.outer
        canonical: dict[str, Any] = check(value, "", found)
        return canonical

    def run_rules(self, canonical: dict[str, Any], opened: Opened, found: Notes) -> list[Event]:
        """The events of the rules that fail."""
        if (opened.envelope and self.outer_rules.deep) or (not opened.refused and self.rules.deep):
            found.write()
        events: list[Event] = []
        if opened.envelope:
            events += self.outer_rules.run(canonical, "", found)
        if opened.refused:
            return events
        body = canonical.get(self.direction) if opened.wrapped else canonical
        at = f"/{self.direction}" if opened.wrapped else ""
        if type(body) is dict:
            events += self.rules.run(body, at, found)
        elif type(body) is list:
            for number, item in enumerate(body):
                if type(item) is dict:
                    events += self.rules.run(item, f"{at}/{number}", found)
        return events


def compile_message(table: EditionTable, infno: str, direction: Direction) -> MessageCheck:
    """Compile one interface of an edition. Raises KeyError for an unknown number."""
    interface = table.interfaces[infno]
    body = _body(interface.input if direction == "input" else interface.output, table, direction)
    envelope = table.envelope.request if direction == "input" else table.envelope.response
    outer_tree = grow([NodeTable(path="", kind="object", fields=envelope.fields)])
    outer_checks = {
        code: field_check(field, table.dictionaries, direction) for code, field in outer_tree.fields.items()
    }
    required = required_keys(outer_tree)
    lengths = text_lengths(outer_tree, table.dictionaries)
    lengths.pop(direction, None)
    inner = _inner_check(direction, body)
    lacking: dict[str, Mistake] = (
        {direction: absence("node-required", _body_fact(direction))} if body.needed else {}
    )
    outer_side: Literal["request", "response"] = "request" if direction == "input" else "response"
    all_rules = (*table.envelope.rules, *interface.rules)
    return MessageCheck(
        direction=direction,
        body=body,
        outer=Keys({**outer_checks, direction: inner}, {**required, **lacking}, lengths).check,
        refused=Keys({**outer_checks, direction: _take}, required, lengths).check,
        wrapped=Keys({direction: inner}, {}, {}).check,
        rules=_rules(all_rules, direction, body.tree),
        outer_rules=_rules(all_rules, outer_side, _under(outer_tree, direction, body.tree)),
    )


def _rules(rules: tuple[RuleTable, ...], side: str, tree: Branch) -> RuleSet:
    return compile_rules([rule for rule in rules if rule.on == side], tree)


def _body(nodes: tuple[NodeTable, ...], table: EditionTable, direction: Direction) -> Body:
    tree = grow(nodes)
    keys = (*tree.fields, *tree.children)
    if tree.array:
        check = node_check(tree, table.dictionaries, direction, _body_fact(direction))
        return Body(tree, check, keys, tree.table.required)
    return Body(tree, object_keys(tree, table.dictionaries, direction).check, keys, tree.needed())


def _under(outer: Branch, key: str, body: Branch) -> Branch:
    """The envelope's tree with the body below it, for rules that look at both."""

    def moved(branch: Branch) -> Branch:
        path = f"{key}.{branch.path}" if branch.path else key
        children = {name: moved(child) for name, child in branch.children.items()}
        return Branch(path, branch.table, branch.fields, children)

    return Branch("", outer.table, outer.fields, {key: moved(body)})


def _body_fact(direction: Direction) -> Fact:
    return Fact(direction, "交易输入" if direction == "input" else "交易输出", f"/{direction}")


def _inner_check(direction: Direction, body: Body) -> Check:
    fact = _body_fact(direction)
    if body.tree.array:
        return body.check

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        if type(raw) is dict and (raw or not body.needed):
            return body.check(raw, path, found)
        if raw is None or (not raw and type(raw) in (str, list, dict)):
            if body.needed:
                found.append((path, Mistake("node-required", ERROR, fact, raw, "")))
            return None
        found.append((path, Mistake("node-shape", ERROR, fact, raw, "object")))
        return Bad(raw)

    return check


def _take(raw: Any, at: str, found: list[Finding]) -> Any:
    """The output of a refused call, unjudged: nobody uses it."""
    return None if raw is None else Bad(raw)
