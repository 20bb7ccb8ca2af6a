"""Structure against jsonschema as the oracle: the same messages are refused, at the same places."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st
from small_edition import GENDERS, edition, node

from yibao.validate import Validator

NODES = [
    node("data", "object", {"a": "string(3) required", "b": "decimal(4,1)", "g": "string(3) dict=gend"}, required=True),
    node("line", "array", {"c": "integer(2) required", "d": "string(2)"}),
    node("line.deep", "array", {"e": "string(1) required"}),
]  # fmt: skip
VALIDATOR = Validator(edition(NODES))


def text(limit: int, least: int = 0) -> dict[str, Any]:
    return {"type": "string", "maxLength": limit, "minLength": least}


def number(whole: int, unit: float) -> dict[str, Any]:
    return {
        "type": "number",
        "multipleOf": unit,
        "exclusiveMaximum": 10**whole,
        "exclusiveMinimum": -(10**whole),
    }


DEEP = {"type": "array", "items": {"type": "object", "properties": {"e": text(1, 1)}, "required": ["e"]}}
LINE = {"type": "object", "properties": {"c": number(2, 1), "d": text(2), "deep": DEEP}, "required": ["c"]}
CODES = {"enum": [*(code.code for code in GENDERS.codes), ""], "maxLength": 3}
DATA = {"type": "object", "properties": {"a": text(3, 1), "b": number(3, 0.5), "g": CODES}, "required": ["a"]}
ORACLE = jsonschema.Draft202012Validator(
    {
        "type": "object",
        "properties": {"data": DATA, "line": {"type": "array", "items": LINE}},
        "required": ["data"],
    }
)

# Only what both sides call an error; tolerable deviations are no business of the oracle.
TEXTS = st.sampled_from(["", "1", "2", "xx", "xxx", "xxxx"])
NUMBERS = st.sampled_from([0, 1, -99, 100, 0.5, 1.5, 999.5, 1000.5])
WHOLE = st.sampled_from([0, 1, 99, -99, 100, -100, 1.5])
DEEPS = st.lists(st.fixed_dictionaries({}, optional={"e": TEXTS}), max_size=3)
LINES = st.lists(st.fixed_dictionaries({}, optional={"c": WHOLE, "d": TEXTS, "deep": DEEPS}), max_size=6)
DATAS = st.fixed_dictionaries({"g": TEXTS}, optional={"a": TEXTS, "b": NUMBERS})
BODIES = st.fixed_dictionaries({}, optional={"data": DATAS, "line": LINES})


def places(body: Any) -> set[str]:
    """Where the oracle finds fault; a missing key has the place where it should stand."""
    found = set()
    for error in ORACLE.iter_errors(body):
        at = "/".join(["", *map(str, error.absolute_path)])
        missing = (
            [key for key in error.validator_value if key not in error.instance]
            if error.validator == "required"
            else []
        )
        found |= {f"{at}/{key}" for key in missing} or {at}
    return found


@given(BODIES)
def test_the_same_places(body: dict[str, Any]) -> None:
    data = json.dumps({"infno": "9999", "msgid": "1", "input": body}).encode()
    report = VALIDATOR.check(data)
    assert {event.path.removeprefix("/input") for event in report.errors} - {""} == places(body) - {
        "",
        *_empty(body),
    }
    assert report.valid == ORACLE.is_valid(body)


def _empty(body: dict[str, Any]) -> set[str]:
    """An empty body lacks its input as a whole."""
    return {"/data"} if not body else set()
