"""Why a store cannot be opened."""

from __future__ import annotations

from yibao.events import Event, Severity


class StoreError(Exception):
    """The database cannot be used; ``event`` says which and why, without a password."""

    def __init__(self, address: str, found: str) -> None:
        self.event = Event("platform-store", Severity.ERROR, args={"address": address, "found": found})
        super().__init__(self.event.message("en"))
