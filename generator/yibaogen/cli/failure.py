"""How a command gives up: with events and an exit code, never with a traceback."""

from __future__ import annotations

from yibao.events import Event, Severity

FOUND = 1
"""Exit code: something is wrong with what was judged."""
USAGE = 2
"""Exit code: the command could not do its work as it was called."""


class Failure(Exception):
    """Ends a command: ``events`` are printed on standard error, ``code`` is the exit code."""

    def __init__(self, code: int, *events: Event) -> None:
        super().__init__(", ".join(event.id for event in events))
        self.code = code
        self.events = events


def usage(event_id: str, path: str = "", **args: str) -> Failure:
    """A failure with exit code 2 and one event."""
    return Failure(USAGE, Event(event_id, Severity.ERROR, None, path, args))
