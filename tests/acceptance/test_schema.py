"""What an editor says of the cases must not contradict the loader."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from kit_support import SPECS

SCHEMA = json.loads((SPECS / "acceptance.schema.json").read_text("utf-8"))
CHECK = Draft202012Validator(SCHEMA)
FILES = [*(SPECS / "acceptance").glob("*.yaml"), *(SPECS / "acceptance/cases").glob("*.yaml")]
GOOD: dict[str, Any] = {
    "run": [{"visit": "v1", "lines": ["SF0001 1"]}],
    "points": {"封顶线": [{"step": "v1.settle", "is": {"hifp_pay": 1.5}}]},
    "twin": {"says": "x", "run": [{"visit": "n1"}], "checks": [{"step": "n1.trial", "refused": "*"}]},
}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_projects_files_fit(path: Any) -> None:
    assert [error.message for error in CHECK.iter_errors(yaml.load(path.read_bytes(), yaml.BaseLoader))] == []


@pytest.mark.parametrize(
    "change",
    [
        {"points": {}},
        {"points": {"封顶线": []}},
        {"points": {"封顶线": [{"step": "v1.settle"}]}},
        {"points": {"封顶线": [{"step": "settle", "accepted": True}]}},
        {"points": {"封顶线": [{"step": "v1.settle", "accepted": False}]}},
        {"points": {"封顶线": [{"step": "v1.settle", "is": {"a": "1"}, "on": "x"}]}},
        {"run": []},
        {"run": ["visit"]},
        {"twin": {"says": "x", "run": [{"visit": "n1"}]}},
        {"twin": {"run": [{"visit": "n1"}], "checks": [{"step": "n1.trial", "refused": "*"}]}},
        {"colour": "red"},
    ],
)
def test_mistakes_are_seen(change: dict[str, Any]) -> None:
    assert CHECK.is_valid({"cases": {"A001": GOOD}})
    assert not CHECK.is_valid({"cases": {"A001": GOOD | change}})


def test_an_id_of_the_matrix() -> None:
    assert not CHECK.is_valid({"cases": {"B1": GOOD}})
    assert not CHECK.is_valid(
        {"matrix": {"A001": {"population": "x", "group": "x", "benefit": "x", "focus": []}}}
    )
