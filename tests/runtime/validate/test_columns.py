"""Lists judged by columns and lines judged alone say the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_edition import edition, node

from yibao.validate import Report, Validator
from yibao.validate.keys import MOST_FINDINGS

FIELDS = {
    "name": "string(3) required",
    "memo": "string(5)",
    "gend": "string(3) dict=gend",
    "place": "string(6) dict=admdvs required",
    "cnt": "decimal(6,2) required",
    "days": "integer(3)",
    "born": "date",
    "at": "datetime required",
    "json": "string(9) shape=json",
    "list": "string(3) shape=list",
}
VALUES = st.sampled_from(
    ["", "甲", "too long", "1", "9", "440300", 1, 35.0, 1.255, 1.5, "1.5", 12345, None, True, [], ["a"], [{}], {}, {"a": 1},
     "2026-03-01", "2026-02-30", "2026-03-01 08:30:00", "20260301083000", 1620288730000]
)  # fmt: skip
RIGHT = {"name": "甲", "place": "440300", "cnt": 1.5, "at": "2026-03-01 08:30:00"}
KEYS = st.sampled_from([*FIELDS, "deep", "unknown", "un/known"])
LINES = st.lists(
    st.dictionaries(KEYS, VALUES, max_size=4).map(lambda odd: {**RIGHT, **odd})
    | st.dictionaries(KEYS, VALUES)
    | st.just(RIGHT),
    min_size=5,
    max_size=8,
)
TABLE = edition([node("line", "array", FIELDS), node("line.deep", "array", {"x": "string(1) required"})])


def check(lines: list[Any]) -> Report:
    data = json.dumps({"infno": "9999", "msgid": "1", "input": {"line": lines}})
    return Validator(TABLE).check(data.encode())


@given(LINES)
def test_together_as_alone(lines: list[dict[str, Any]]) -> None:
    together = check(lines)
    alone = [check([line]) for line in lines]
    for number, report in enumerate(alone):
        at = f"/input/line/{number}"
        shown = [event for event in together.events if event.path == at or event.path.startswith(at + "/")]
        expected = [event.path.replace("/input/line/0", at, 1) for event in report.events]
        assert [event.path for event in shown] == expected
        assert [(e.id, e.severity, e.args) for e in shown] == [
            (e.id, e.severity, e.args) for e in report.events
        ]
    assert len(together.events) == sum(len(report.events) for report in alone)
    assert together.value["input"]["line"] == [report.value["input"]["line"][0] for report in alone]


@given(LINES, st.integers(0, 4))
def test_an_item_that_is_no_object_spoils_only_itself(lines: list[Any], place: int) -> None:
    spoiled = [*lines[:place], 7, *lines[place:]]
    paths = [event.path for event in check(spoiled).events]
    assert f"/input/line/{place}" in paths
    assert len(paths) == len(check(lines).events) + 1


def test_the_same_mistake_again_is_told_of_its_own_field_line_and_value() -> None:
    long = "too long"
    lines = [
        {**RIGHT, "name": long, "memo": long, "cnt": found} for found in ("1.5", "1.5", "2.5", 1.255, 7, 7)
    ]
    lines[1]["memo"] = "even longer"
    told = [(event.path, event.args["code"], event.args["found"]) for event in check(lines).events]
    expected = []
    for number, line in enumerate(lines):
        at = f"/input/line/{number}"
        expected.append((f"{at}/name", "name", "t**"))
        if number < 4:
            expected.append((f"{at}/cnt", "cnt", str(line["cnt"])))
        expected.append((f"{at}/memo", "memo", line["memo"]))
    assert told == expected


@pytest.mark.parametrize("odd", [0, 1, 3, 9])
def test_the_report_of_far_too_much_is_cut(odd: int) -> None:
    wrong = {**RIGHT, "name": "too long", "cnt": 1.255}
    lines = [{**wrong, "unknown": 1} if number < odd else wrong for number in range(MOST_FINDINGS // 2 + 9)]
    events = check(lines).events
    assert [event.id for event in events].count("findings-cut") == 1
    assert MOST_FINDINGS < len(events) <= MOST_FINDINGS + 4
