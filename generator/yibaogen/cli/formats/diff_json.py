"""``yibao diff --format json``: the contract of docs/ARCHITECTURE.md, with level, message and fingerprint besides."""

from __future__ import annotations

import json
import unicodedata

from yibaogen.cli.formats.text import View
from yibaogen.diff import Change, Level
from yibaogen.diff.report import DiffReport


def report(report: DiffReport, view: View) -> str:
    """One object; ``changes`` in the order of the text, ``breaking`` says what the table says, accepted or not."""
    content: dict[str, object] = {
        "a": {"name": report.before, "edition": report.titles[0]},
        "b": {"name": report.after, "edition": report.titles[1]},
        "changes": [_change(change, report, view) for change in report.changes],
        "counts": {level.label: report.count(level) for level in sorted(Level, reverse=True)},
        "accepted": sum(report.acceptance(change) is not None for change in report.changes),
        "events": [{"rule": event.id, "message": event.message(view.lang)} for event in report.events],
    }
    if report.samples is not None:
        content["samples"] = {
            "checked": report.samples.checked,
            "broken": len(report.samples.broken),
            "by_rule": dict(report.samples.by_rule),
            "files": [
                {"file": one.file, "infno": one.infno, "direction": one.direction, "rules": list(one.rules)}
                for one in report.samples.broken
            ],
        }
    return visible(json.dumps(content, ensure_ascii=False, indent=2))


def _change(change: Change, report: DiffReport, view: View) -> dict[str, object]:
    event = change.event
    record: dict[str, object] = {
        "rule": change.rule.id,
        "infno": change.infno,
        "direction": change.direction,
        "path": change.path,
        "from": change.before,
        "to": change.after,
        "class": change.rule.klass.value,
        "breaking": change.rule.level is Level.BREAKING,
        "level": change.rule.level.label,
        "fingerprint": change.fingerprint,
        "message": event.message(view.lang),
        "message_zh": event.message("zh"),
        "message_en": event.message("en"),
        "hint": event.hint(view.lang),
    }
    entry = report.acceptance(change)
    if entry is not None:
        record["accepted"] = {
            "reason": entry.reason,
            "owner": entry.owner,
            "expires": entry.expires.isoformat(),
        }
    if change.span is not None:
        record.update(file=change.span.file, line=change.span.line, column=change.span.col)
    return record


def visible(text: str) -> str:
    """JSON text with direction marks and their like escaped: the same value, but no reader is misled by it.

    Such characters occur inside strings only, where an escape is the character itself.
    """
    return "".join(_escaped(char) for char in text)


def _escaped(char: str) -> str:
    if char == "\n" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return char
    return json.dumps(char)[1:-1]
