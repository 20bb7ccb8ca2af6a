"""Whole messages: with and without envelope, replies, order, values, masking, words."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_edition import edition, node, request

from yibao.events.catalogue_message import MESSAGES
from yibao.message.json import Limits
from yibao.message.tables import RuleTable
from yibao.validate import Validator
from yibao.validate.report import _Order

GIVEN = [node("data", "object", {"psn_no": "string(30) required", "psn_name": "string(3)", "certno": "string(5)", "cnt": "decimal(5,2)"}, required=True)]  # fmt: skip
TOLD = [node("result", "array", {"sn": "string(5) required", "born": "date"}, required=True)]
VALIDATOR = Validator(edition(GIVEN, TOLD))
FREE = Validator(edition(GIVEN, [node("result", "array", {"sn": "string(5) required"})]))

# message, arguments -> ids and pointers
MESSAGES_TABLE: list[tuple[str, dict[str, Any], list[str]]] = [
    ('{"infno": "9999", "msgid": "1", "input": {"data": {"psn_no": "1"}}}', {}, []),
    ('{"infno": 9999, "msgid": "1", "input": {"data": {"psn_no": "1"}}}', {}, ["string-as-number /infno"]),
    ('{"infno": "9999", "input": {"data": {"psn_no": "1"}}}', {}, ["field-required /msgid"]),
    ('{"infno": "9999", "msgid": "1"}', {}, ["node-required /input"]),
    ('{"infno": "9999", "msgid": "1", "input": {"data": {"psn_no": "1"}}, "more": 1}', {}, ["unknown-field /more"]),
    ('{"infno": "9998", "msgid": "1", "input": {}}', {}, ["infno-unknown /infno"]),
    ('{"infno": null, "input": {}}', {}, ["infno-unknown /infno"]),
    ('{"infno": "9999", "infno": "9999", "msgid": "1", "input": {"data": {"psn_no": "1"}}}', {}, ["duplicate-key /infno"]),
    ('{"data": {"psn_no": "1"}}', {"infno": "9999", "direction": "input"}, []),
    ('{"data": {"psn_no": "1"}}', {"infno": "9999"}, []),
    ('{"data": {}}', {"infno": "9999", "direction": "input"}, ["node-required /data"]),
    ('{"input": {"data": {}}}', {"infno": "9999"}, ["node-required /input/data"]),
    ('{"result": [{}]}', {"infno": "9999"}, ["field-required /result/0/sn"]),
    ('{"x": 1}', {"infno": "9999"}, ["direction-unknown "]),
    ('{"code": 401, "message": "x"}', {"infno": "9999", "direction": "output"}, ["message-shape "]),
    ("{}", {"infno": "9999", "direction": "input"}, ["node-required /data"]),
    ('{"data": {}}', {}, ["infno-unknown "]),
    ('{"infcode": 0, "output": {"result": [{"sn": "1"}]}}', {}, ["infno-unknown "]),
    ('{"infcode": 0, "output": {"result": [{"sn": "1"}]}}', {"infno": "9999"}, []),
    ('{"infcode": "0", "output": {"result": [{"sn": "1"}]}}', {"infno": "9999"}, ["number-as-string /infcode"]),
    ('{"infcode": 0, "output": null}', {"infno": "9999"}, ["node-required /output"]),
    ('{"infcode": 0}', {"infno": "9999"}, ["node-required /output"]),
    ('{"infcode": 0, "output": "x"}', {"infno": "9999"}, ["node-shape /output"]),
    ('{"infcode": -1, "output": null, "err_msg": "no"}', {"infno": "9999"}, []),
    ('{"infcode": "-1", "err_msg": "no"}', {"infno": "9999"}, ["number-as-string /infcode"]),
    ('{"infcode": 1, "output": {"result": "not judged"}}', {"infno": "9999"}, []),
    ('{"infcode": 1, "err_msg": null, "cainfo": "0123456789"}', {"infno": "9999"}, ["null-optional /err_msg", "field-length /cainfo"]),
    ('{"infcode": null, "output": {"result": [{"sn": "1"}]}}', {"infno": "9999"}, ["field-required /infcode"]),
    ('{"output": {"result": []}, "err_msg": ""}', {"infno": "9999"}, ["node-required /output/result", "field-required /infcode"]),
    ("[]", {}, ["message-shape "]),
    ("{", {}, ["message-json "]),
    ('"9999"', {"infno": "9999"}, ["message-shape "]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "found"), MESSAGES_TABLE, ids=lambda item: str(item)[:70])
def test_messages(text: str, told: dict[str, Any], found: list[str]) -> None:
    report = VALIDATOR.check(text.encode(), **told)
    assert [f"{event.id} {event.path}" for event in report.events] == found
    assert report.valid == (not report.errors)
    for event in report.events:
        for lang in ("zh", "en"):
            assert not re.search(r"\{[a-z_]+\}", event.message(lang) + event.hint(lang))


@pytest.mark.parametrize("output", ["null", '""', "{}", "[]"])
def test_a_success_without_output_where_nothing_is_required(output: str) -> None:
    assert FREE.check(f'{{"infcode": 0, "output": {output}}}'.encode(), infno="9999").events == ()


def test_what_a_report_tells() -> None:
    report = VALIDATOR.check(
        b'{"infcode": 0, "output": {"result": {"sn": 7, "born": "", "x": [1.5]}}}', infno="9999"
    )
    assert (report.infno, report.direction, report.valid) == ("9999", "output", True)
    assert report.value["output"] == {
        "result": [{"sn": "7", "x": [report.value["output"]["result"][0]["x"][0]]}]
    }
    assert [event.id for event in report.warnings] == [
        "one-element-list",
        "string-as-number",
        "unknown-field",
    ]
    assert report.errors == ()
    assert VALIDATOR.check(b"{").value is None


def test_the_size_limit_is_a_setting() -> None:
    report = Validator(edition(GIVEN), Limits(size=10)).check(b'{"infno": "9999"}')
    assert [event.id for event in report.events] == ["message-too-large"]
    assert "17" in report.events[0].message()


def test_personal_values_are_masked_in_every_finding() -> None:
    body = {
        "data": {"psn_no": 44030000000000000001, "psn_name": "冯小刚的名字", "certno": "110101199011022204"}
    }
    report = VALIDATOR.check(request(body))
    assert [event.args["found"] for event in report.events] == [
        "440***************01",
        "冯**",
        "110*************04",
    ]
    shown = json.dumps([dict(event.args) for event in report.events], ensure_ascii=False)
    assert "小刚" not in shown
    assert "19901102" not in shown


def test_an_unlisted_infno_names_the_nearest() -> None:
    (event,) = VALIDATOR.check(b'{"infno": "9990", "input": {}}').events
    assert event.args["allowed"] == "9999"
    assert "9999" in event.message("zh")
    assert "9999" in event.message("en")


@pytest.mark.parametrize("event_id", sorted(MESSAGES))
def test_every_row_of_the_catalogue_has_both_languages(event_id: str) -> None:
    row = MESSAGES[event_id]
    assert row.zh and row.en
    assert bool(row.hint_zh) == bool(row.hint_en)


def test_every_id_that_validation_reports_has_a_row() -> None:
    package = Path(str(importlib.import_module("yibao.validate").__file__)).parent
    used = set()
    for source in package.glob("*.py"):
        used |= set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source.read_text("utf-8")))
    assert {"field-required", "node-limit", "unknown-field", "findings-cut"} <= used
    assert {
        event_id for event_id in used if event_id.split("-")[0] in ("field", "node", "code", "message")
    } <= set(MESSAGES)


KEYS = ["psn_no", "psn_name", "certno", "cnt", "zzz"]
BODIES = st.dictionaries(
    st.sampled_from(["data", "other", "a"]),
    st.dictionaries(st.sampled_from(KEYS), st.sampled_from(["", "1", 1, None, "long enough"])) | st.none(),
)
ORDERED = Validator(
    edition(
        GIVEN,
        rules=[
            RuleTable(f"rule-{key}", "input", "data", check=["==", ["get", key], ["text", "?"]])
            for key in KEYS[:3]
        ]
        + [RuleTable("on-top", "request", check=["==", ["get", "msgid"], ["text", "?"]])],
    )
)


@given(
    BODIES, st.sampled_from([["infno", "msgid", "input"], ["input", "msgid", "infno"], ["input", "infno"]])
)
def test_events_stand_in_the_order_of_the_message(body: Any, keys: list[str]) -> None:
    whole = {"infno": "9999", "msgid": "1", "input": body}
    message = {key: whole[key] for key in keys}
    events = ORDERED.check(json.dumps(message).encode()).events
    order = _Order(message)
    assert [order.of(event) for event in events] == sorted(order.of(event) for event in events)
