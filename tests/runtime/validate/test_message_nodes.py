"""Objects, arrays, nesting and the body itself, as data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from small_edition import edition, node, request

from yibao.validate import Validator

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[2] / "cases" / "validate" / "nodes.yaml").read_text("utf-8")
)
NODES = [
    node("data", "object", {"psn_no": "string(30) required"}, required=True),
    node("", "object", {"note": "string(10)"}),
    msgspec.structs.replace(node("line", "array", {"sn": "string(5) required"}), max_items=3),
    node("line.deep", "array", {"y": "string(2)"}),
    node("data.sub", "object", {"x": "string(2) required"}),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["body"])[:60])
def test_body(case: dict[str, Any]) -> None:
    report = Validator(edition(NODES)).check(request(case["body"]))
    shown = [f"{event.id} {event.path.removeprefix('/input') or '/'}" for event in report.events]
    assert shown == case["found"]
    if "value" in case or report.valid:
        assert report.value["input"] == case.get("value", case["body"])
    for event in report.events:
        assert "{" not in (event.message("zh") + event.message("en")).replace("{…}", "").replace("{}", "")


def test_a_parent_that_no_table_lists_is_an_optional_object() -> None:
    table = edition([node("a.b", "array", {"x": "string(1) required"}, required=True)])
    validator = Validator(table)
    assert validator.check(request({})).valid
    assert [event.path for event in validator.check(request({"a": {}})).events] == ["/input/a/b"]
    assert [event.path for event in validator.check(request({"a": {"c": 1}})).events] == [
        "/input/a/c",
        "/input/a/b",
    ]
    assert [event.path for event in validator.check(request({"a": {"b": [{}]}})).events] == ["/input/a/b/0/x"]


@pytest.mark.parametrize(
    ("key", "near"), [("psnNo", "psn_no"), ("psn_n0", "psn_no"), ("PSN_NO", "psn_no"), ("zzz", "")]
)
def test_the_nearest_name_is_told(key: str, near: str) -> None:
    report = Validator(edition(NODES)).check(request({"data": {key: "冯小刚", "psn_no": "1"}}))
    (event,) = report.events
    assert event.args["allowed"] == near
    assert (f"是否 {near}" in event.message("zh")) == bool(near)
    assert "冯" not in event.message("zh") + str(event.args)
