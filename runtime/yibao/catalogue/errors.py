"""What is wrong with a catalogue or its store, as events in two languages."""

from __future__ import annotations

from yibao.events import Event, Severity
from yibao.gateway.errors import Outcome, YibaoError


class CatalogueError(YibaoError):
    """A catalogue that is not taken, or a question that cannot be answered; the store is as it was."""

    outcome: Outcome = "done"


def catalogue_error(event: str, **args: str) -> CatalogueError:
    """The error for one event of the ``catalogue`` domain."""
    return CatalogueError(Event(event, Severity.ERROR, args=args))
