"""Changes that somebody has agreed to live with: a list in YAML, each entry with a reason, an owner and an end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from yibao.events import Event, Severity, Span
from yibaogen.diff.change import Change
from yibaogen.load.reading import Keys, row_of, table_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import read_yaml

_KEYS = ("fingerprint", "reason", "owner", "expires")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One entry; ``expires`` is the last day on which it counts."""

    fingerprint: str
    reason: str
    owner: str
    expires: date
    span: Span


@dataclass(frozen=True, slots=True)
class Accepted:
    """Fingerprint → the entry that counts for it, and what is to be said about the list."""

    entries: Mapping[str, Acceptance]
    events: tuple[Event, ...]


def read_accepted(path: Path) -> tuple[tuple[Acceptance, ...], tuple[Event, ...]]:
    """The entries of a list, and what is wrong with it; no entry is used when an error stands among the events."""
    sink = Sink()
    root = read_yaml(path, path.as_posix(), sink)
    if root is None:
        return (), sink.events()
    head = Keys(table_of(root, sink, root.span), sink, "", ("accept",))
    entries = [
        entry
        for item in row_of(head.raw("accept"), sink, root.span)
        if (entry := _entry(item, sink)) is not None
    ]
    first: dict[str, Acceptance] = {}
    for entry in entries:
        twin = first.setdefault(entry.fingerprint, entry)
        if twin is not entry:
            sink.error("accept-doubled", entry.span, found=entry.fingerprint, first=str(twin.span))
    return tuple(entries), sink.events()


def _entry(item: Value, sink: Sink) -> Acceptance | None:
    keys = Keys(table_of(item, sink, item.span), sink, "", _KEYS)
    fingerprint, reason, owner, expires = (keys.needed(key) for key in _KEYS)
    if fingerprint and not _FINGERPRINT.fullmatch(fingerprint):
        sink.error("accept-fingerprint", keys.span("fingerprint"), found=fingerprint)
        return None
    until = _day(expires)
    if expires and until is None:
        sink.error("accept-date", keys.span("expires"), found=expires)
    if until is None or not (fingerprint and reason and owner):
        return None
    return Acceptance(fingerprint, reason, owner, until, item.span)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None


def apply_accepted(entries: Iterable[Acceptance], changes: Iterable[Change], today: date) -> Accepted:
    """The entries that count today. Expired and stale ones are warnings, and an expired one no longer counts."""
    known = {change.fingerprint for change in changes}
    counting: dict[str, Acceptance] = {}
    events: list[Event] = []
    for entry in entries:
        args = {"found": entry.fingerprint, "owner": entry.owner, "expires": entry.expires.isoformat()}
        if entry.fingerprint not in known:
            events.append(Event("accept-stale", Severity.WARNING, entry.span, "", args))
        elif entry.expires < today:
            events.append(Event("accept-expired", Severity.WARNING, entry.span, "", args))
        else:
            counting[entry.fingerprint] = entry
    return Accepted(counting, tuple(events))
