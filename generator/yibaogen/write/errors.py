"""The one exception of this room."""

from __future__ import annotations

from yibao.events import Event, Severity


class WriteError(Exception):
    """Planning or writing cannot go on; ``event`` says why."""

    def __init__(self, event: Event) -> None:
        super().__init__(event.id)
        self.event = event


def write_error(event_id: str, path: str, **args: str) -> WriteError:
    """A ``WriteError`` about one file."""
    return WriteError(Event(event_id, Severity.ERROR, None, path, {"path": path, **args}))
