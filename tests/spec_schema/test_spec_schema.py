"""specs/spec.schema.json: what an editor says of a spec file must not contradict the loader."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
# Bad specs that can be seen within one file; the rest needs names of other files, sums over them, or the YAML text.
SEEN = {
    "dict-empty", "dict-missing", "field-code", "infno-format", "method-format", "node-path",
    "rule-id", "rule-require-or-check", "source-reserved", "spec-key-missing", "spec-key-unknown", "spec-shape",
    "spec-value", "type-unknown",
}  # fmt: skip
GOOD = {
    "both forms of a code": {
        "dict": "gend",
        "name": "性别",
        "codes": {"1": "男", "2": {"name": "女", "sources": ["a"]}},
    },
    "open dictionary": {"dict": "admdvs", "name": "区划", "open": True},
    "number unquoted": {"infno": 2207, "name": "门诊结算", "method": "settle_outpatient"},
    "array node": {
        "infno": "2204",
        "name": "x",
        "method": "x",
        "input": {"a": {"repeat": {"max": 100}, "b": {}}},
    },
    "element named like a key": {
        "infno": {"name": "交易编号", "type": "string(4)"},
        "dict": {"name": "x", "type": "date"},
    },
    "valid sample": [{"file": "a.json", "direction": "input", "valid": True, "title": "一"}],
}
BAD = {
    "sample that breaks nothing": [{"file": "a.json", "direction": "input", "valid": False, "title": "一"}],
    "valid sample that breaks": [{"file": "a.json", "valid": True, "breaks": ["x"], "title": "一"}],
    "sample elsewhere": [{"file": "../a.json", "valid": True, "title": "一"}],
    "field with a typo": {
        "infno": "2204",
        "name": "x",
        "method": "x",
        "input": {"a": {"b": {"requird": True}}},
    },
    "limit of nothing": {"infno": "2204", "name": "x", "method": "x", "input": {"a": {"repeat": {"max": 0}}}},
    "rule on a side that is not": {
        "infno": "2204",
        "name": "x",
        "method": "x",
        "rules": [{"id": "a", "on": "request", "check": "a == 'b'", "message": "m", "message_en": "m"}],
    },
    "request rule of an interface": {"request": {}, "response": {}, "rules": [{"id": "a", "on": "input"}]},
    "element without a type": {"psn_no": {"name": "人员编号"}},
    "caller unknown": {"infno": "2204", "name": "x", "method": "x", "caller": "nobody"},
}


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema: only true, false, null and numbers are no text."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, starts in (
    ("tag:yaml.org,2002:bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", "-+0123456789"),
    (
        "tag:yaml.org,2002:float",
        r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$",
        "-+.0123456789",
    ),
):
    Core.add_implicit_resolver(tag, re.compile(pattern), list(starts))


@cache
def judge() -> Draft202012Validator:
    return Draft202012Validator(json.loads((ROOT / "specs" / "spec.schema.json").read_text("utf-8")))


def as_editor_sees(text: str, loader: type[yaml.SafeLoader]) -> Any:
    return keyed(yaml.load(text, loader))


def keyed(value: Any) -> Any:
    """JSON has only texts as keys."""
    if isinstance(value, dict):
        return {str(key): keyed(item) for key, item in value.items()}
    return [keyed(item) for item in value] if isinstance(value, list) else value


def complaints(value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in judge().iter_errors(value)]


def spec_files(specs: Path) -> list[Path]:
    return sorted(
        path
        for pattern in ("*/edition.yaml", "*/elements.yaml", "*/envelope.yaml", "*/interfaces/*.yaml", "*/dictionaries/*.yaml")
        for path in specs.glob(pattern)
    )  # fmt: skip


def test_the_schema_is_a_schema_and_every_definition_is_used() -> None:
    schema = judge().schema
    Draft202012Validator.check_schema(schema)
    text = json.dumps(schema)
    for name in schema["$defs"]:
        assert f'"#/$defs/{name}"' in text


@pytest.mark.parametrize("loader", [yaml.SafeLoader, Core], ids=["yaml-1.1", "yaml-1.2"])
def test_the_mini_edition_passes_under_both_yamls(loader: type[yaml.SafeLoader]) -> None:
    files = spec_files(CASES / "mini" / "specs")
    assert len(files) == 7
    for path in files:
        assert complaints(as_editor_sees(path.read_text("utf-8"), loader)) == [], path


def test_the_national_edition_passes() -> None:
    files = spec_files(ROOT / "specs")
    assert len(files) > 107
    for path in files:
        assert complaints(as_editor_sees(path.read_text("utf-8"), Core)) == [], path


def test_the_sample_labels_pass() -> None:
    files = sorted((ROOT / "specs" / "samples").glob("*/*/samples.yaml"))
    assert files
    for path in files:
        assert complaints(as_editor_sees(path.read_text("utf-8"), Core)) == [], path


@pytest.mark.parametrize("name", GOOD)
def test_good_specs_pass(name: str) -> None:
    assert complaints(GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_bad_specs_are_underlined(name: str) -> None:
    assert complaints(BAD[name])


@pytest.mark.parametrize("name", sorted(SEEN))
def test_what_the_loader_refuses_within_a_file_is_underlined(name: str) -> None:
    """The same cases that pin the loader's events."""
    text = (CASES / "bad_spec" / f"{name}.case").read_text("utf-8")
    parts = [part.partition("\n") for part in ("\n" + text).split("\n=== ")[1:]]
    (file, _, _), *changes = parts
    table = {head: body.rstrip("\n") for head, _, body in changes}
    source = (CASES / "mini" / "specs" / "mini" / file).read_text("utf-8")
    edited = table["whole"] if "whole" in table else source.replace(table["old"], table["new"], 1)
    assert edited != source
    assert complaints(as_editor_sees(edited, Core))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("type", "string(30)"),
        ("type", "decimal(16,2)"),
        ("type", "code(6)"),
        ("type", "datetime"),
        ("type", "integer"),
    ],
)
def test_field_types_by_pattern(key: str, value: str) -> None:
    good = {"infno": "2204", "name": "x", "method": "x", "input": {"data": {"psn_no": {key: value}}}}
    assert complaints(good) == []
    for wrong in ("strng(3)", "decimal(16)", "string()", "string(0)", "date(8)", "text"):
        bad = {"infno": "2204", "name": "x", "method": "x", "input": {"data": {"psn_no": {key: wrong}}}}
        assert complaints(bad), wrong
