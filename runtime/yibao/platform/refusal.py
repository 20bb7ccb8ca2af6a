"""Why the simulated platform refuses: an event id, worded in the catalogue as a platform words it."""

from __future__ import annotations

from yibao.events import Event, Severity


class Refused(Exception):
    """A business refusal: the reply says infcode −1 with the event's Chinese sentence, the transaction is undone.

    ``event_id`` is a row of ``events/catalogue_platform*.py``; ``args`` fill it. Personal data does not belong there.
    """

    def __init__(self, event_id: str, **args: str) -> None:
        super().__init__(event_id)
        self.event = Event(event_id, Severity.ERROR, args=args)
