"""The rule language: values, absence, scopes, places; and what a failing rule reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_edition import edition, node, request

from yibao.message.tables import RuleTable
from yibao.validate import Report, Validator

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[2] / "cases" / "validate" / "expressions.yaml").read_text("utf-8")
)
NODES = [
    node(
        "",
        "object",
        {"n": "decimal(16,2)", "m": "decimal(16,2)", "k": "integer(4)", "t": "string(20)", "s": "string(20)",
         "d": "date", "w": "datetime"},
    ),
    node("line", "array", {"a": "decimal(16,2)", "c": "string(5)", "psn_name": "string(9)"}),
    node("line.deep", "array", {"z": "decimal(16,2)"}),
    node("one", "object", {"x": "decimal(16,2)"}),
]  # fmt: skip


def run(body: Any, *rules: RuleTable) -> Report:
    return Validator(edition(NODES, rules=rules)).check(request(body))


def rule(**facts: Any) -> RuleTable:
    return RuleTable(**{"id": "a-rule", "on": "input", "message": "不对", "message_en": "not so"} | facts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case, ensure_ascii=False)[:120])
def test_expression(case: dict[str, Any]) -> None:
    scope = case.get("scope", "")
    report = run(case["body"], rule(check=case["check"], scope=scope))
    opposite = run(case["body"], rule(check=["not", case["check"]], scope=scope))
    failed = [event.path for event in report.events if event.id == "a-rule"]
    denied = [event.path for event in opposite.events if event.id == "a-rule"]
    assert bool(failed) == (case["is"] is False)
    if not (failed and scope):  # of several items some may be denied where others fail
        assert bool(denied) == (case["is"] is True)
    if "at" in case:
        assert failed == ["/input" + path for path in case["at"]]


def test_when_and_require() -> None:
    needed = rule(when=["==", ["get", "t"], ["text", "03"]], require="s", text="when t == '03': require s")
    (event,) = run({"t": "03"}, needed).events
    assert (event.id, event.path, event.severity.label) == ("a-rule", "/input/s", "error")
    assert (event.message("zh"), event.message("en"), event.hint("zh")) == ("不对", "not so", "")
    assert event.args["found"] == "t=03"
    assert event.args["name"] == "s"
    assert run({"t": "03", "s": ""}, needed).errors
    for body in ({"t": "03", "s": "x"}, {"t": "01"}, {}, {"t": ""}, {"t": "03", "s": "x" * 21}):
        assert "a-rule" not in [event.id for event in run(body, needed).events]


def test_require_in_another_node() -> None:
    needed = rule(when=["call", "present", ["get", "t"]], require="one.x")
    assert [event.path for event in run({"t": "1"}, needed).events] == ["/input/one"]
    assert [event.path for event in run({"t": "1", "one": {}}, needed).events] == ["/input/one/x"]
    assert run({"t": "1", "one": {"x": 0}}, needed).valid


def test_a_warning_leaves_the_message_valid() -> None:
    report = run({"n": 1}, rule(check=["==", ["get", "n"], ["num", "2"]], severity="warning"))
    assert report.valid
    assert [event.id for event in report.warnings] == ["a-rule"]


def test_a_rule_without_words_names_itself() -> None:
    (event,) = run({"n": 1}, rule(check=["==", ["get", "n"], ["num", "2"]], message="", message_en="")).events
    assert "a-rule" in event.message("zh")
    assert "a-rule" in event.message("en")


def test_words_of_a_rule_are_no_template() -> None:
    (event,) = run({"n": 1}, rule(check=["==", ["get", "n"], ["num", "2"]], message="{found} {en} %s")).events
    assert event.message("zh") == "{found} {en} %s"


def test_a_value_with_an_error_of_its_own_is_shown_like_any_other() -> None:
    absent = rule(check=["not", ["call", "present", ["get", "psn_name"]]], scope="line")
    length, failed = run({"line": [{"psn_name": "李" + "秀" * 9}]}, absent).events
    assert (length.id, failed.id) == ("field-length", "a-rule")
    assert failed.args["found"] == "psn_name=李**"


def test_personal_values_are_masked() -> None:
    same = rule(scope="line", check=["==", ["get", "psn_name"], ["get", "c"]])
    (event,) = run({"line": [{"psn_name": "冯小刚", "c": "x"}]}, same).events
    assert event.args["found"] == "psn_name=冯**, c=x"


def test_rules_of_the_envelope() -> None:
    given = rule(on="request", check=["==", ["get", "msgid"], ["text", "2"]])
    inner = rule(on="request", id="inner", check=["==", ["get", "input.n"], ["num", "2"]])
    told = rule(on="response", check=["==", ["get", "infcode"], ["num", "0"]])
    validator = Validator(edition(NODES, NODES, rules=[given, inner, told]))
    report = validator.check(request({"n": 1}))
    assert [(event.id, event.path) for event in report.events] == [
        ("a-rule", "/msgid"),
        ("inner", "/input/n"),
    ]
    bare = validator.check(b'{"input": {"n": 1}}', infno="9999")
    assert bare.events == ()
    refused = validator.check(b'{"infcode": 1}', infno="9999")
    assert [event.path for event in refused.events] == ["/infcode"]


def test_rules_of_a_refused_reply_do_not_judge_its_output() -> None:
    told = rule(on="output", check=["==", ["get", "n"], ["num", "2"]])
    validator = Validator(edition(NODES, NODES, rules=[told]))
    assert validator.check(b'{"infcode": 0, "output": {"n": 1}}', infno="9999").errors
    assert validator.check(b'{"infcode": -1, "output": {"n": 1}}', infno="9999").valid


@pytest.mark.parametrize(
    "tree",
    [[], ["??"], ["call", "eval", ["text", "1"]], ["call", "sum", ["num", "1"]], ["call", "sum", ["get", "line.c"]],
     ["call", "round", ["num", "1"], ["get", "n"]], "1 + 1"],
    ids=str,
)  # fmt: skip
def test_a_tree_outside_the_language_is_refused(tree: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        run({"n": 1}, rule(check=tree))


def test_a_rule_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        run({"n": 1}, rule())
