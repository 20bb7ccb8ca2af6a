"""What became of a message, and when going on is of no use."""

from __future__ import annotations

import re

from yibao.batches.model import Fate
from yibao.events import Event, Severity
from yibao.gateway import PlatformRefused, YibaoError
from yibao.gateway.masking import mask_quotes
from yibao.gateway.session import is_unsigned
from yibao.journal import Entry
from yibao.journal.facts import facts_of, read_message, text
from yibao.journal.states import State

SAME_REFUSALS = 10
"""After so many refusals in a row in the same words a run stops: a whole column is wrong, or the platform refuses us, not the rows."""
_SILENCES = 3
_DIGITS = re.compile(r"[0-9A-Za-z*]+")
_FATES: dict[State, Fate] = {
    "confirmed": "done",
    "refused": "refused",
    # Certainly not on the platform's books: they may be sent.
    "reversed": "pending",
    "not-arrived": "pending",
}


def fate_of_entry(entry: Entry | None) -> tuple[Fate, str, str]:
    """Fate, the reason in words, and the infcode of the rows that a journalled message carried.

    A message that the journal does not know has not left: rows are linked to it before it is written down.
    """
    if entry is None:
        return "pending", "", ""
    fate = _FATES.get(entry.state, "unknown")
    if fate != "refused":
        return fate, entry.note if fate == "unknown" else "", ""
    reply = read_message(entry.reply)
    words = text(reply.get("err_msg")) or entry.note
    return fate, mask_quotes(words, entry.request), text(reply.get("infcode"))


def why_stopped(error: YibaoError) -> Event:
    """The event of a run that an error has ended."""
    args = {"reason": error.event.message("zh"), "reason_en": error.event.message("en")}
    unsigned = isinstance(error, PlatformRefused) and is_unsigned(error)
    return Event("batch-stopped-unsigned" if unsigned else "batch-stopped", Severity.ERROR, args=args)


class Refusals:
    """Whether the platform refuses rows, or us; whether it answers at all.

    ``most``: how many refusals in the same words, with nothing done between them, end the run; 0: however many, it goes on.
    """

    def __init__(self, most: int = SAME_REFUSALS) -> None:
        self._most = most
        self._words = ""
        self._times = 0
        self._silent = 0
        self._last: YibaoError | None = None

    def general(self, error: PlatformRefused) -> bool:
        """Whether a refusal is about the session and not about what was sent."""
        return is_unsigned(error)

    def note(self, error: PlatformRefused, row: bytes) -> None:
        """A row that was refused on its own. Words that quote the row are about the row, and count for nothing."""
        values = facts_of(b'{"input":' + row + b"}", "input").values()
        if any(len(value) > 1 and value in error.err_msg for value in values):
            self.clear()
            return
        words = f"{error.infcode} {_DIGITS.sub('', error.err_msg)}"
        self._times = self._times + 1 if words == self._words else 1
        self._words, self._last, self._silent = words, error, 0

    def silence(self, error: YibaoError) -> None:
        """A message without an answer."""
        self._silent += 1
        self._last = error

    def clear(self) -> None:
        """Something was done, or refused for a reason of its own."""
        self._words, self._times, self._silent, self._last = "", 0, 0, None

    def hopeless(self) -> Event | None:
        """The event that ends the run: the same words again and again, or no answer again and again."""
        refused = self._most > 0 and self._times >= self._most
        if self._last is None or not (refused or self._silent >= _SILENCES):
            return None
        event_id = "batch-stopped-silent" if self._silent >= _SILENCES else "batch-stopped-same"
        args = {
            "count": str(max(self._times, self._silent)),
            "reason": self._last.event.message("zh"),
            "reason_en": self._last.event.message("en"),
        }
        return Event(event_id, Severity.ERROR, args=args)
