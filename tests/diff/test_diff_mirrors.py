"""Audits the table of rules: no change without its mirror, no silence without a reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields

import pytest

from yibaogen.diff import TABLE, DiffRule
from yibaogen.diff import structure as told
from yibaogen.diff.checks import columns, dictionaries, interfaces, nodes, spec_rules
from yibaogen.diff.checks import fields as field_checks
from yibaogen.diff.rules import BY_ID, BY_KEY
from yibaogen.diff.silent import SILENT
from yibaogen.model import Code, Dictionary, Field, Interface, Node, Rule

Key = tuple[str, str, str, str]
OPPOSITE = {
    "added": "removed", "removed": "added", "reduced": "increased", "increased": "reduced",
    "tightened": "relaxed", "relaxed": "tightened", "widened": "narrowed", "narrowed": "widened",
    "opened": "closed", "closed": "opened", "inserted": "removed", "appended": "removed",
    # Their own mirrors: the way back is the same kind of change.
    "changed": "changed", "renamed": "renamed", "moved": "moved", "reassigned": "reassigned",
    "renumbered": "renumbered",
}  # fmt: skip
OTHER_SIDE = {"request": "reply", "reply": "request", "": ""}
_POSITION = "a column comes in the middle or at the end, which matters more than whether it is required"
_ONE_LIST = "which codes a file may hold depends on its way, so any other list is one warning"
_WIDTH = "a file is text: a column of another type is read by another routine, wider or not"

WAIVERS: Mapping[tuple[str, Key], str] = {
    ("column-removed", ("column", "", "", "added")): "adding is two rules: inserted and appended",
    **{
        (f"field-{kind}-{action}", ("column", "", kind, action)): _POSITION
        for kind in ("mandatory", "optional")
        for action in ("added", "removed")
    },
    **{
        (f"field-dict-{action}", ("column", "", "dict", action)): _ONE_LIST
        for action in ("added", "removed", "narrowed", "widened")
    },
    **{
        (f"field-type-{action}", ("column", "", "type", action)): _WIDTH for action in ("narrowed", "widened")
    },
}
"""(rule or family, missing mirror) → why it may be missing."""


def wanted_mirrors() -> dict[tuple[str, Key], DiffRule]:
    """Every mirror that the table ought to have, with the rule that asks for it."""
    wanted: dict[tuple[str, Key], DiffRule] = {}
    for rule in TABLE:
        area, side, kind, action = rule.key
        wanted[(rule.id, (area, side, kind, OPPOSITE[action]))] = rule
        wanted[(rule.id, (area, OTHER_SIDE[side], kind, action))] = rule
        if area == "field" and side:
            # A file's column is a field too.
            family = rule.id.removeprefix(f"{side}-")
            wanted[(family, ("column", "", kind, action))] = rule
        if area in ("code", "dict") and side:
            wanted[(rule.id, (area, "", kind, action))] = rule
    return wanted


def test_every_rule_has_its_mirrors_or_a_waiver() -> None:
    missing = {name for name in wanted_mirrors() if name[1] not in BY_KEY}
    assert missing - WAIVERS.keys() == set()


def test_no_waiver_is_stale() -> None:
    wanted = wanted_mirrors()
    stale = {name for name in WAIVERS if name not in wanted or name[1] in BY_KEY}
    assert stale == set()
    assert all(len(reason) > 20 for reason in WAIVERS.values())


@pytest.mark.parametrize("action", ["tightened", "reduced", "narrowed", "closed"])
def test_demands_weigh_on_requests_and_promises_on_replies(action: str) -> None:
    """More demands are graver in a request than fewer; of promises in a reply it is the other way round."""
    rules = [rule for rule in TABLE if rule.action == action and rule.side]
    assert rules
    for rule in rules:
        relief = BY_KEY[(rule.area, rule.side, rule.kind, OPPOSITE[action])]
        graver, milder = (rule, relief) if rule.side == "request" else (relief, rule)
        assert graver.level > milder.level, rule.id


@pytest.mark.parametrize(
    ("area", "names", "handled"),
    [
        ("interface", told.INTERFACE, interfaces.HANDLED),
        ("node", told.NODE, nodes.HANDLERS),
        ("file", told.NODE, {"path"}),
        ("field", told.FIELD, field_checks.HANDLERS),
        ("column", told.FIELD, columns.HANDLERS),
        ("rule", told.RULE, spec_rules.HANDLED),
        ("dict", told.DICTIONARY, dictionaries.HANDLED),
        ("code", told.CODE, dictionaries.HANDLED_OF_CODES),
    ],
)
def test_every_attribute_is_judged_or_silent_for_a_reason(
    area: str, names: Collection[str], handled: Collection[str]
) -> None:
    silent = {attribute for about, attribute in SILENT if about == area}
    assert silent | set(handled) == set(names)
    assert not silent & set(handled)


@pytest.mark.parametrize(
    ("model", "names", "parts"),
    [
        (Interface, told.INTERFACE, {"input", "output", "file", "rules", "span"}),
        (Node, told.NODE, {"fields", "span"}),
        (Field, told.FIELD, {"span"}),
        (Rule, told.RULE, {"id", "span"}),
        (Dictionary, told.DICTIONARY, {"id", "codes", "span"}),
        (Code, told.CODE, set()),
    ],
)
def test_every_attribute_of_the_model_is_compared(
    model: type, names: Collection[str], parts: set[str]
) -> None:
    assert {one.name for one in fields(model)} == set(names) | parts


def test_rows_of_one_family_have_one_class_of_words() -> None:
    words = {rule.kind for rule in TABLE if rule.klass.value == "DOC"}
    assert words == {"name", "note", "chapter", "message", "spelling"}
    assert all(BY_ID[rule.id] is rule for rule in TABLE)
