"""``yibao diff --format sarif``: SARIF 2.1.0; accepted changes are suppressed results."""

from __future__ import annotations

import json
from importlib.metadata import version

from yibaogen.cli.formats.diff_json import visible
from yibaogen.cli.formats.text import View
from yibaogen.diff import BY_ID, Change, Level
from yibaogen.diff.report import DiffReport

_LEVELS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.INFO: "note"}


def report(report: DiffReport, view: View) -> str:
    """One run with a result per change; places are those of B, of A for what is gone."""
    rules = sorted({change.rule.id for change in report.changes})
    index = {rule: at for at, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "yibao diff",
                "version": version("yibao"),
                "rules": [
                    {
                        "id": rule,
                        "defaultConfiguration": {"level": _LEVELS[BY_ID[rule].level]},
                        "properties": {"class": BY_ID[rule].klass.value},
                    }
                    for rule in rules
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(change, index, report, view) for change in report.changes],
    }
    return visible(json.dumps({"version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2))


def _result(change: Change, index: dict[str, int], report: DiffReport, view: View) -> dict[str, object]:
    event = change.event
    hint = event.hint(view.lang)
    location: dict[str, object] = {}
    if change.span is not None and change.span.file:
        region = {"startLine": max(change.span.line, 1), "startColumn": max(change.span.col, 1)}
        location["physicalLocation"] = {"artifactLocation": {"uri": change.span.file}, "region": region}
    location["logicalLocations"] = [{"fullyQualifiedName": change.address or "edition"}]
    result: dict[str, object] = {
        "ruleId": change.rule.id,
        "ruleIndex": index[change.rule.id],
        "level": _LEVELS[change.rule.level],
        "message": {"text": event.message(view.lang) + (f" ({hint})" if hint else "")},
        "locations": [location],
        "partialFingerprints": {"yibaoDiff/v1": change.fingerprint},
    }
    entry = report.acceptance(change)
    if entry is not None:
        result["suppressions"] = [{"kind": "external", "justification": f"{entry.reason} ({entry.owner})"}]
    return result
