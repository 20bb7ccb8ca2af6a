"""Rules as if/then: for every rule that a schema expresses it must judge as the validator does, value by value."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from typing import Any, Literal

import pytest
from jsonschema import Draft202012Validator
from schema_support import REQUEST, edition

from yibao.events import Span
from yibao.validate import Validator
from yibaogen.expr.parse import parse_expression
from yibaogen.index.tables import edition_table
from yibaogen.model import Edition, Rule
from yibaogen.render.json_schema.messages import message_schema

SPAN = Span("rules.yaml", 1, 1)
VALUES: list[object] = [..., None, "", "1", 1]
EXPRESSED = [
    ("mdtrt_cert_type == '02'", "card_sn", None),
    ("mdtrt_cert_type != '02'", "card_sn", None),
    ("data.mdtrt_cert_type == '02'", "data.card_sn", None),
    ("hcv-ab == '1'", "card_sn", None),
    ("hcv-ab != '1'", "card_sn", None),
    ("hcv-ab in ('1', '7')", "card_sn", None),
    ("not hcv-ab in ('1', '7')", "card_sn", None),
    ("not (hcv-ab == '1' and present(psn_name))", "card_sn", None),
    ("hcv-ab == '1' or psn_name == '1'", "card_sn", None),
    ("hcv-ab == '1' and psn_name != '1'", "card_sn", None),
    ("not present(psn_name)", "card_sn", None),
    (None, "card_sn", None),
    (None, None, "hcv-ab == '1'"),
    (None, None, "not (hcv-ab == '1')"),
    ("present(card_sn)", None, "hcv-ab == '1' or psn_name == '1'"),
    ("present(card_sn)", None, "hcv-ab != '1' and psn_name != '1'"),
]
UNEXPRESSED = [
    ("medfee_sumamt > 0", "card_sn", None),
    ("medfee_sumamt == 12.5", "card_sn", None),
    ("length(psn_name) == 2", "card_sn", None),
    ("count(feedetail) == 1", "card_sn", None),
    (None, None, "medfee_sumamt == sum(feedetail.det_item_fee_sumamt)"),
    ("feedetail.feedetl_sn == '1'", "card_sn", None),
    (None, None, "hcv-ab == psn_name or present(card_sn)"),
]


def with_rule(
    when: str | None, require: str | None, check: str | None, severity: Literal["error", "warning"] = "error"
) -> Edition:
    """The mini edition with this as its only rule."""
    trees = [parse_expression(text) if text else None for text in (when, check)]
    rule = Rule(
        "the-rule", "input", "data", severity, trees[0], require, trees[1], "文", "text", ("book",), SPAN
    )
    mini = edition("mini")
    interface = replace(mini.interfaces["2204"], rules=(rule,))
    return replace(mini, interfaces={"2204": interface}, envelope=replace(mini.envelope, rules=()))


def schema_of(source: Edition) -> dict[str, Any]:
    return message_schema(source, source.interfaces["2204"], "input")


def messages() -> list[dict[str, Any]]:
    found = []
    for values in itertools.product(VALUES, repeat=3):
        members = dict(zip(("hcv-ab", "psn_name", "card_sn"), values, strict=True))
        given = {key: value for key, value in members.items() if value is not ...}
        data = REQUEST["input"]["data"] | given
        found.append(REQUEST | {"input": REQUEST["input"] | {"data": data}})
    return found


@pytest.mark.parametrize(("when", "require", "check"), EXPRESSED, ids=str)
def test_schema_and_validator_judge_alike(when: str | None, require: str | None, check: str | None) -> None:
    source = with_rule(when, require, check)
    schema = schema_of(source)
    assert "x-yibao-rules" not in schema
    judge = Draft202012Validator(schema)
    validator = Validator(edition_table(source))
    verdicts = set()
    for message in messages():
        verdict = validator.check(json.dumps(message).encode(), infno="2204", direction="input").valid
        verdicts.add(verdict)
        assert judge.is_valid(message) is verdict, message["input"]["data"]
    assert True in verdicts


@pytest.mark.parametrize(("when", "require", "check"), UNEXPRESSED, ids=str)
def test_what_schema_cannot_say_is_listed(when: str | None, require: str | None, check: str | None) -> None:
    schema = schema_of(with_rule(when, require, check))
    assert [rule["id"] for rule in schema["x-yibao-rules"]] == ["the-rule"]
    assert "allOf" not in schema["$defs"]["data"]


def test_a_warning_never_becomes_a_constraint() -> None:
    schema = schema_of(with_rule("mdtrt_cert_type == '02'", "card_sn", None, "warning"))
    assert [rule["severity"] for rule in schema["x-yibao-rules"]] == ["warning"]
    assert Draft202012Validator(schema).is_valid(REQUEST)
