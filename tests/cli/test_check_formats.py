"""``yibao check`` in each of its formats."""

from __future__ import annotations

import json
from xml.etree import ElementTree as Xml

import jsonschema
import pytest
from cli_support import Yibao

from yibao.events import Event, Severity, Span
from yibaogen.check.run import CheckReport
from yibaogen.cli.formats import FORMATS, formatter
from yibaogen.cli.formats.text import View

HOSTILE = "<b>&\"']]>\x1b[31m\x00\ud800\u202e"
EVENTS = (
    Event("command-unknown", Severity.ERROR, Span("specs/a.yaml", 3, 5, 9), "1101 input", {"found": "x"}),
    Event("command-unknown", Severity.WARNING, Span("specs/b.yaml", 1, 1), "", {"found": "y"}),
    Event("file-stray", Severity.ERROR, None, "", {"path": HOSTILE}),
)
REPORTS = (
    CheckReport(
        "one",
        3,
        40,
        5,
        21,
        EVENTS,
        {"required": {"total": 3}, "fields": {"total": 40, "missing": ["a", "b"]}},
    ),
    CheckReport("two", 1, 2, 3, 4, (), {"fields": {"total": 2, "missing": []}}),
)

SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "results": {
                        "items": {
                            "required": ["ruleId", "ruleIndex", "level", "message"],
                            "properties": {"level": {"enum": ["error", "warning", "note"]}},
                        }
                    }
                },
            }
        },
    },
}


def test_json_has_sums_on_top_and_editions_below() -> None:
    data = json.loads(formatter("json")(REPORTS, View()))
    assert {
        key: data[key] for key in ("interfaces", "fields", "dictionaries", "samples", "errors", "warnings")
    } == {
        "interfaces": 4,
        "fields": 42,
        "dictionaries": 8,
        "samples": 25,
        "errors": 2,
        "warnings": 1,
    }
    assert data["required"] == {"total": 3}
    assert data["coverage"] == {"fields": {"total": 40, "missing": ["a", "b"]}}
    assert [edition["edition"] for edition in data["editions"]] == ["one", "two"]
    first = data["events"][0]
    assert {key: first[key] for key in ("edition", "rule", "severity", "file", "line", "column", "path")} == {
        "edition": "one",
        "rule": "command-unknown",
        "severity": "error",
        "file": "specs/a.yaml",
        "line": 3,
        "column": 5,
        "path": "1101 input",
    }
    assert (first["message"], first["message_en"]) == ("没有“x”这个命令", "there is no command “x”")


def test_sarif() -> None:
    data = json.loads(formatter("sarif")(REPORTS, View(None, "en")))
    jsonschema.validate(data, SARIF)
    (run,) = data["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["command-unknown", "file-stray"]
    assert run["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "specs/a.yaml"},
                "region": {"startLine": 3, "startColumn": 5, "endColumn": 9},
            },
            "logicalLocations": [{"fullyQualifiedName": "1101 input"}],
        }
    ]
    assert "locations" not in run["results"][2]


def test_junit_survives_hostile_text() -> None:
    root = Xml.fromstring(formatter("junit")(REPORTS, View()))
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("one", "3", "2"),
        ("two", "1", "0"),
    ]
    assert [case.get("name") for case in root[0]] == [
        "3 interfaces, 40 fields, 21 samples",
        "specs/a.yaml",
        "specs/b.yaml",
    ]
    failure = root[0][0].find("failure")
    assert failure is not None
    assert "<b>&\"']]>" in (failure.text or "")
    assert root[0][2].find("failure") is None


def test_text() -> None:
    lines = formatter("text")(REPORTS, View()).splitlines()
    assert lines[0] == "错误 command-unknown  specs/a.yaml:3:5  1101 input"
    assert "one  接口 3  字段 40  字典 5  样例 21  错误 2  警告 1" in lines
    assert "  fields.missing               2  (a, b)" in lines
    assert lines[-1] == "  fields.missing               0"


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_runs_over_a_real_edition(yibao: Yibao, name: str) -> None:
    ran = yibao("check", "--format", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.strip()


def test_errors_exit_1_with_place_and_caret(yibao: Yibao) -> None:
    spec = yibao.root / "specs" / "mini" / "interfaces" / "5204.yaml"
    spec.write_text(spec.read_text("utf-8").replace("amount: {}", "amuont: {}"), "utf-8")
    ran = yibao("check")
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith("错误 ")
    assert "specs/mini/interfaces/5204.yaml:" in lines[0]
    assert "amuont: {}" in lines[1]
    assert lines[2].rstrip().endswith("^")
    assert "amount" in ran.out
    assert json.loads(yibao("check", "--format", "json").out)["errors"] >= 1
