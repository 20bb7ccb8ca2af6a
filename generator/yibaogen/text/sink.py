"""Where stages put the events that they find; nothing is raised for a bad spec."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from yibao.events import Event, Severity, Span


class Sink:
    """Collects events. ``events()`` gives them in a stable order."""

    def __init__(self) -> None:
        self._events: list[Event] = []

    def error(self, event_id: str, span: Span | None, path: str = "", **args: str) -> None:
        """Note an error."""
        self._events.append(Event(event_id, Severity.ERROR, span, path, args))

    def warning(self, event_id: str, span: Span | None, path: str = "", **args: str) -> None:
        """Note a warning."""
        self._events.append(Event(event_id, Severity.WARNING, span, path, args))

    def extend(self, events: Iterable[Event]) -> None:
        """Take over events found elsewhere."""
        self._events.extend(events)

    def events(self) -> tuple[Event, ...]:
        """All events, by file, line, column, path, id."""
        return tuple(sorted(self._events, key=Event.sort_key))

    @property
    def failed(self) -> bool:
        """True when an error has been noted."""
        return any(event.severity is Severity.ERROR for event in self._events)


def nearest(word: str, known: Iterable[str]) -> str:
    """Up to three known names like ``word``, joined for a hint; empty when none is near."""
    return ", ".join(difflib.get_close_matches(word, list(known), n=3, cutoff=0.6))
