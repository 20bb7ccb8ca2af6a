"""Why a store cannot be opened."""

from __future__ import annotations

from yibao.events import Event, Severity


class StoreError(Exception):
    """The database cannot be used; ``event`` says which and why, without a password."""

    def __init__(self, address: str, found: str) -> None:
        self.event = Event("platform-store", Severity.ERROR, args={"address": address, "found": found})
        super().__init__(self.event.message("en"))


class StateFileError(ValueError):
    """A file holds no state of this platform; ``event`` names the line (from 1) and what is wrong there."""

    def __init__(self, line: int, found: str) -> None:
        self.event = Event("platform-state-file", Severity.ERROR, args={"line": str(line), "found": found})
        super().__init__(self.event.message("en"))
