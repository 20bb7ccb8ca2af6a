"""``yibao check --format json``: counts on top (summed over editions), details per edition below."""

from __future__ import annotations

import json
from collections.abc import Sequence

from yibao.events import Severity
from yibaogen.check.run import CheckReport
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.formats.text import View


def count(report: CheckReport, severity: Severity) -> int:
    """How many events of one severity."""
    return sum(event.severity is severity for event in report.events)


def report(reports: Sequence[CheckReport], view: View) -> str:
    """One object; ``required`` and ``coverage`` on top are those of the first edition (``editions`` has all)."""
    editions = [_edition(one, view) for one in reports]
    sums = ("interfaces", "fields", "dictionaries", "samples", "errors", "warnings")
    total: dict[str, object] = {key: sum(int(str(one[key])) for one in editions) for key in sums}
    first = editions[0] if editions else {}
    total |= {key: first.get(key) for key in ("required", "coverage")}
    total["events"] = [event for one in reports for event in _events(one, view)]
    total["editions"] = editions
    return json.dumps(total, ensure_ascii=False, indent=2)


def _edition(one: CheckReport, view: View) -> dict[str, object]:
    coverage = dict(one.coverage)
    required = coverage.pop("required", None)
    return {
        "edition": one.edition_id,
        "interfaces": one.interfaces,
        "fields": one.fields,
        "dictionaries": one.dictionaries,
        "samples": one.samples,
        "errors": count(one, Severity.ERROR),
        "warnings": count(one, Severity.WARNING),
        "required": required,
        "coverage": coverage,
    }


def _events(one: CheckReport, view: View) -> list[dict[str, object]]:
    return [{"edition": one.edition_id, **event_record(event, view.lang)} for event in one.events]
