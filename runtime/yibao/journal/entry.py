"""One journalled transaction."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from yibao.journal.facts import facts_of
from yibao.journal.states import OPEN, State
from yibao.message.times import BEIJING


class Entry(msgspec.Struct, frozen=True):
    """A row of the journal. Times are seconds since 1970; ``request`` and ``reply`` are the plain messages.

    ``owner`` holds the entry until ``lease``; ``next_at`` is when recovery may look at it next; ``undo_sent`` tells that
    a reversal has left at least once, ``tries`` how often recovery has looked. ``note`` holds no personal data.
    """

    msgid: str
    infno: str
    effect: str
    opter: str
    state: State
    prepared_at: float
    changed_at: float
    psn_no: str
    mdtrt_id: str
    setl_id: str
    amount: str
    request: bytes
    reply: bytes
    note: str
    owner: str
    lease: float
    next_at: float
    tries: int
    undo_sent: int

    @property
    def open(self) -> bool:
        """Whether nobody knows yet what became of it."""
        return self.state in OPEN

    @property
    def moment(self) -> datetime:
        """When it was written down, naive Beijing time."""
        return datetime.fromtimestamp(self.prepared_at, BEIJING).replace(tzinfo=None)

    @property
    def money(self) -> Decimal | None:
        """``medfee_sumamt`` of the request, or None."""
        return Decimal(self.amount) if self.amount else None

    def facts(self) -> dict[str, str]:
        """The fields of the request by code; those of the reply fill what the request leaves open."""
        return {**facts_of(self.reply, "output"), **facts_of(self.request, "input")}

    def __repr__(self) -> str:
        return f"Entry({self.infno} {self.msgid} {self.state})"


class Change(msgspec.Struct, frozen=True):
    """A line of an entry's history."""

    msgid: str
    at: float
    step: str
    state: str
    note: str


class Head(msgspec.Struct, frozen=True):
    """An entry without its messages."""

    msgid: str
    infno: str
    state: State
    prepared_at: float


COLUMNS = tuple(field.name for field in msgspec.structs.fields(Entry))


def entry_of(row: tuple[Any, ...]) -> Entry:
    """An entry from a row of ``COLUMNS``."""
    values = dict(zip(COLUMNS, row, strict=True))
    values["request"], values["reply"] = bytes(values["request"]), bytes(values["reply"])
    return Entry(**values)
