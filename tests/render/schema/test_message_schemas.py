"""JSON Schemas of messages: well-formed, in accord with the validator, with jsonschema as the judge."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from schema_support import REPLY, REQUEST, changed, edition, judge, schema_texts

from yibao.validate import Validator
from yibaogen.index.tables import edition_table

# What JSON Schema has no words for, so that only the validator judges it.
BEYOND = {"line-amount", "sum-lines"}

GOOD_CHANGES: list[tuple[str, object]] = [
    ("sign_no", None),
    ("sign_no", "SIGN1"),
    ("input/data/psn_name", None),
    ("input/data/psn_name", ""),
    ("input/data/psn_no", 43000011600000),
    ("input/data/hcv-ab", "1"),
    ("input/data/hcv-ab", 1),
    ("input/data/hcv-ab", ""),
    ("input/data/medfee_sumamt", "12.50"),
    ("input/data/medfee_sumamt", ""),
    ("input/data/medfee_sumamt", None),
    ("input/data/brdy", ""),
    ("input/data/brdy", "19800229"),
    ("input/data/brdy", "1980-02-29 00:00:00"),
    ("input/data/brdy", 1320630400000),
    ("input/data/unheard_of", {"a": [1]}),
    ("input/feedetail/0/cnt", "1.0000"),
    ("input/feedetail/0/cnt", "1."),
    ("input/feedetail/0/rule_ids", ["a", "b"]),
    ("input/feedetail/0/rule_ids", "a"),
    ("input/feedetail/0/rule_ids", []),
    ("input/feedetail/0/rule_ids", ""),
    ("input/feedetail/0/rule_ids", ["", None, 3]),
    ("input/feedetail/0/exp_content", {"a": 1}),
    ("input/feedetail/0/exp_content", '{"a": 1}'),
    ("input/feedetail/0/exp_content", [1]),
    ("input/feedetail/0/trace", {"card_sn": "1"}),
    ("input/feedetail/0/trace", []),
    ("input/feedetail/0/trace", None),
    ("input/feedetail", REQUEST["input"]["feedetail"][0]),
    ("input/data", [REQUEST["input"]["data"]]),
]
BAD_CHANGES: list[tuple[str, object]] = [
    ("infno", "2205"),
    ("msgid", ...),
    ("msgid", ""),
    ("msgid", "1" * 31),
    ("inf_time", "yesterday"),
    ("inf_time", None),
    ("input", ...),
    ("input", None),
    ("input", []),
    ("input/data", ...),
    ("input/data", {}),
    ("input/data", None),
    ("input/data", []),
    ("input/data", ""),
    ("input/data", [REQUEST["input"]["data"], REQUEST["input"]["data"]]),
    ("input/data/psn_no", ...),
    ("input/data/psn_no", None),
    ("input/data/psn_no", ["1"]),
    ("input/data/mdtrt_cert_type", "99"),
    ("input/data/mdtrt_cert_type", "03"),
    ("input/data/mdtrt_cert_type", ""),
    ("input/data/hcv-ab", "2"),
    ("input/data/hcv-ab", 2),
    ("input/data/medfee_sumamt", "12,5"),
    ("input/data/medfee_sumamt", True),
    ("input/data/medfee_sumamt", 10**14),
    ("input/data/medfee_sumamt", -(10**14)),
    ("input/data/medfee_sumamt", "100000000000000"),
    ("input/data/brdy", "1980/02/28"),
    ("input/data/brdy", 1.5),
    ("input/data/psn_name", {"a": "b"}),
    ("input/feedetail", ...),
    ("input/feedetail", []),
    ("input/feedetail", "x"),
    ("input/feedetail", [None]),
    ("input/feedetail", REQUEST["input"]["feedetail"] * 101),
    ("input/feedetail/0/cnt", ...),
    ("input/feedetail/0/cnt", ""),
    ("input/feedetail/0/rule_ids", {"a": 1}),
    ("input/feedetail/0/rule_ids", ["x" * 51]),
    ("input/feedetail/0/exp_content", 3),
    ("input/feedetail/0/trace", [{}]),
    ("input/feedetail/0/trace", [{"card_sn": "1" * 33}]),
    ("input/feedetail/0/trace", "x"),
]


def validator_accepts(message: dict[str, Any], way: Any) -> bool:
    report = Validator(edition_table(edition("mini"))).check(
        json.dumps(message).encode(), infno="2204", direction=way
    )
    return all(event.id in BEYOND for event in report.errors)


@pytest.mark.parametrize("name", ["mini", "national"])
def test_every_schema_is_a_schema_and_its_references_resolve(name: str) -> None:
    texts = schema_texts(name)
    assert len(texts) == 2 * len(edition(name).interfaces)
    for path, text in texts.items():
        schema = json.loads(text)
        Draft202012Validator.check_schema(schema)
        for target in references(schema):
            assert target.removeprefix("#/$defs/") in schema["$defs"], (path, target)


def references(schema: object) -> list[str]:
    if isinstance(schema, dict):
        own = [schema["$ref"]] if isinstance(schema.get("$ref"), str) else []
        return own + [target for value in schema.values() for target in references(value)]
    return [target for item in schema for target in references(item)] if isinstance(schema, list) else []


def test_good_messages_pass() -> None:
    assert judge("mini", "2204", "input").is_valid(REQUEST)
    assert judge("mini", "2204", "output").is_valid(REPLY)
    assert validator_accepts(REQUEST, "input")
    assert validator_accepts(REPLY, "output")


@pytest.mark.parametrize(("path", "value"), GOOD_CHANGES, ids=repr)
def test_tolerated_deviations_pass(path: str, value: object) -> None:
    message = changed(REQUEST, path, value)
    assert [error.message for error in judge("mini", "2204", "input").iter_errors(message)] == []
    assert validator_accepts(message, "input")


@pytest.mark.parametrize(("path", "value"), BAD_CHANGES, ids=repr)
def test_structural_errors_fail(path: str, value: object) -> None:
    message = changed(REQUEST, path, value)
    assert not judge("mini", "2204", "input").is_valid(message)
    assert not validator_accepts(message, "input")


@pytest.mark.parametrize(
    ("message", "fine"),
    [
        ({"infcode": -1, "err_msg": "无此人"}, True),
        ({"infcode": "-1", "output": None}, True),
        ({"infcode": -1, "output": {"result": "not looked at"}}, True),
        ({"infcode": 0, "output": {"result": {"feedetl_sn": "1", "amount": "3"}}}, True),
        ({"infcode": "0", "output": {"result": [{"feedetl_sn": "1"}]}}, False),
        ({"infcode": 0, "output": {"result": "x"}}, False),
        ({"output": {}}, False),
        ({"infcode": 99999}, False),
    ],
    ids=repr,
)
def test_a_refusal_needs_no_output(message: dict[str, Any], fine: bool) -> None:
    assert judge("mini", "2204", "output").is_valid(message) is fine


@pytest.mark.parametrize("empty", [None, "", [], {}], ids=repr)
def test_a_body_that_needs_nothing_may_be_empty(empty: object) -> None:
    message = {**REQUEST, "infno": "5204", "input": empty}
    report = Validator(edition_table(edition("mini"))).check(json.dumps(message).encode(), infno="5204")
    assert report.valid
    assert judge("mini", "5204", "input").is_valid(message)
    assert not judge("mini", "5204", "input").is_valid(message | {"input": "x"})


def test_a_body_may_be_a_list() -> None:
    reply = judge("mini", "5204", "output")
    row = {"feedetl_sn": "1", "amount": 3}
    assert reply.is_valid({"infcode": 0, "output": [row]})
    assert reply.is_valid({"infcode": 0, "output": row})
    assert not reply.is_valid({"infcode": 0, "output": [{"amount": 3}]})
    assert not reply.is_valid({"infcode": 0, "output": "x"})


def test_an_unlisted_code_passes_in_a_reply_and_its_list_is_shown() -> None:
    for infno, interface in edition("national").interfaces.items():
        fields = [(node.path, field) for node in interface.output for field in node.fields if field.dict]
        if fields:
            schema = json.loads(schema_texts("national")[f"national/schema/{infno}.output.json"])
            shown = schema["$defs"][f"dict.{fields[0][1].dict}"]
            assert "x-codes" in shown
            assert "enum" not in shown


def test_rules_that_schema_cannot_say_are_listed() -> None:
    schema = json.loads(schema_texts("mini")["mini/schema/2204.input.json"])
    assert [rule["id"] for rule in schema["x-yibao-rules"]] == ["line-amount", "sum-lines", "sign-needed"]
    assert "card-sn-needed" in json.dumps(schema["$defs"]["data"]["allOf"])
