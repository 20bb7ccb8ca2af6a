"""``yibao check --format sarif``: SARIF 2.1.0, which code hosts show beside the lines of a change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version

from yibao.events import Event, Severity
from yibaogen.check.run import CheckReport
from yibaogen.cli.formats.text import View

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def report(reports: Sequence[CheckReport], view: View) -> str:
    """One run with every event of every edition; file names are relative to the project."""
    events = [event for one in reports for event in one.events]
    rules = sorted({event.id for event in events})
    run = {
        "tool": {
            "driver": {
                "name": "yibao",
                "version": version("yibao"),
                "rules": [{"id": rule} for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(event, rules, view) for event in events],
    }
    return json.dumps({"version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _result(event: Event, rules: list[str], view: View) -> dict[str, object]:
    hint = event.hint(view.lang)
    text = event.message(view.lang) + (f" ({hint})" if hint else "")
    result: dict[str, object] = {
        "ruleId": event.id,
        "ruleIndex": rules.index(event.id),
        "level": _LEVELS[event.severity],
        "message": {"text": text},
    }
    location: dict[str, object] = {}
    if event.span is not None:
        region = {"startLine": max(event.span.line, 1), "startColumn": max(event.span.col, 1)}
        if event.span.end_col > event.span.col:
            region["endColumn"] = event.span.end_col
        location["physicalLocation"] = {"artifactLocation": {"uri": event.span.file}, "region": region}
    if event.path:
        location["logicalLocations"] = [{"fullyQualifiedName": event.path}]
    if location:
        result["locations"] = [location]
    return result
