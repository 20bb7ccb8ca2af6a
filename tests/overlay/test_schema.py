"""What an editor says of an overlay must not contradict the engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from yibaogen.overlay.verbs import VERBS

from .test_cases import BAD, sections

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "specs" / "spec.schema.json").read_text("utf-8"))
# Wrong within one line; all else needs the base.
SEEN = {"overlay-address", "overlay-line-empty", "overlay-name", "overlay-verb", "spec-key-unknown"}


def complaints(value: Any) -> list[str]:
    return [error.message[:200] for error in Draft202012Validator(SCHEMA).iter_errors(value)]


def test_verbs_and_keys_are_those_of_the_table() -> None:
    change = SCHEMA["$defs"]["change"]
    assert {item["required"][0] for item in change["oneOf"]} == set(VERBS)
    keys = {key for verb in VERBS.values() for listed in verb.kinds.values() for key in listed}
    assert set(change["properties"]) == {*VERBS, *keys, "was", "because"}
    assert not keys & set(VERBS), "a line has each key once: no verb may be named like a key"


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.stem)
def test_cases_pass_unless_a_line_itself_is_wrong(case: Path) -> None:
    for name, text in sections(case.read_text("utf-8")):
        if "/overlay/" in name:
            found = complaints(yaml.load(text, yaml.BaseLoader))
            assert bool(found) == (case.stem.partition(".")[0] in SEEN), (name, found)
