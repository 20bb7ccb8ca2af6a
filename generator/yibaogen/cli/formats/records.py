"""Events as JSON records: the same keys wherever a command speaks JSON."""

from __future__ import annotations

from yibao.events import Event
from yibaogen.cli.terminal import Lang


def event_record(event: Event, lang: Lang) -> dict[str, object]:
    """``rule``, ``severity``, ``path``, the message in the chosen language and in both, and the facts it is made of."""
    record: dict[str, object] = {
        "path": event.path,
        "rule": event.id,
        "severity": event.severity.label,
        "message": event.message(lang),
        "message_zh": event.message("zh"),
        "message_en": event.message("en"),
        "hint": event.hint(lang),
    }
    record.update({key: event.args[key] for key in ("name", "found", "allowed") if key in event.args})
    if event.span is not None:
        record.update(file=event.span.file, line=event.span.line, column=event.span.col)
    return record
