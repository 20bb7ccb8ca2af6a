"""Single fields, as data: what is found and what the canonical value is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from small_edition import edition, field

from yibao.message.tables import NodeTable
from yibao.validate import Report, Validator

CASES_DIR = Path(__file__).parents[2] / "cases" / "validate"
CASES: list[dict[str, Any]] = yaml.safe_load((CASES_DIR / "fields.yaml").read_text("utf-8"))
ERRORS = {
    "field-required",
    "field-type",
    "field-length",
    "field-digits",
    "field-scale",
    "field-date",
    "code-unknown",
}


def check(case: dict[str, Any], lines: int = 1) -> Report:
    """The field in ``lines`` lines of an array, so that the check line by line and that by columns are both run."""
    node = NodeTable("line", "array", fields=(field(case["field"], "字段"), field("string(9)", code="other")))
    side = case.get("in", "input")
    table = edition([node], []) if side == "input" else edition([], [node])
    line = f'{{"f": {case["json"]}, "other": "x"}}' if "json" in case else '{"other": "x"}'
    envelope = '"infno": "9999", "msgid": "1"' if side == "input" else '"infcode": 0'
    data = f'{{{envelope}, "{side}": {{"line": [{", ".join([line] * lines)}]}}}}'
    return Validator(table).check(data.encode(), infno="9999")


@pytest.mark.parametrize("lines", [1, 5])
@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case['field']} {case.get('json', 'missing')[:20]}"
)
def test_field(case: dict[str, Any], lines: int) -> None:
    report = check(case, lines)
    assert [event.id for event in report.events] == case["found"] * lines
    side = case.get("in", "input")
    for number, line in enumerate(report.value[side]["line"]):
        assert line.get("other") == "x"
        found = [event for event in report.events if event.path.startswith(f"/{side}/line/{number}/f")]
        assert [event.id for event in found] == case["found"]
        assert ("value" in case) == ("f" in line)
        if "value" in case:
            assert str(line["f"]) == case["value"]
    assert report.valid == (not ERRORS & set(case["found"]))


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case['field']} {case.get('json', 'missing')[:20]}"
)
def test_sentences_are_complete(case: dict[str, Any]) -> None:
    for event in check(case).events:
        for lang in ("zh", "en"):
            text = event.message(lang) + event.hint(lang)
            assert "{" not in text.replace("{}", "").replace("{…}", ""), text
        assert "字段" in event.message("zh")
        assert event.args["code"] == "f"


def test_every_id_of_a_field_occurs() -> None:
    seen = {event_id for case in CASES for event_id in case["found"]}
    assert seen == ERRORS | {"number-as-string", "string-as-number", "number-form", "null-optional", "empty-number",
                             "date-form", "code-unlisted", "one-element-list"}  # fmt: skip


def test_codes_are_listed_and_near_names_told() -> None:
    report = check({"field": "string(3) dict=gend", "json": '"9"'})
    assert report.events[0].args["allowed"] == "1 男, 2 女"
    assert report.events[0].args["found"] == "9"
