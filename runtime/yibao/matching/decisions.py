"""What a person has decided about an item, and what it looked like then."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from yibao.matching.engine import Candidate, Class, Proposal
from yibao.matching.items import Local, National

Choice = Literal["confirmed", "none", "later"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
CHOICE_WORDS: dict[str, tuple[str, str]] = {
    "confirmed": ("已确认", "confirmed"), "none": ("无对应", "no match"), "later": ("稍后", "later"), "": ("待确认", "open"),
}  # fmt: skip


class Decision(msgspec.Struct, frozen=True):
    """``national`` is the row that was confirmed, as it was then (None for ``none`` and ``later``); ``digest`` the local item's.

    ``how``: where it was decided (``网页``, ``local-核对.xlsx 核对!K12``); ``at``: seconds since 1970.
    """

    choice: Choice
    national: National | None
    digest: str
    how: str
    at: float

    @property
    def code(self) -> str:
        """The confirmed code, or empty."""
        return self.national.code if self.national else ""


class Reviewed(msgspec.Struct, frozen=True):
    """An item of a list with what is proposed and what was decided; ``changed``: the item is another than it was then."""

    kind: str
    local: Local
    rank: Class
    candidates: tuple[Candidate, ...]
    decision: Decision | None
    digest: str

    @property
    def changed(self) -> bool:
        """Whether the item's own facts have changed since it was decided: somebody should look again."""
        return self.decision is not None and self.decision.digest != self.digest

    @property
    def state(self) -> str:
        """The decision's word; empty while there is none."""
        return self.decision.choice if self.decision else ""

    def candidate(self, code: str) -> National | None:
        """A proposed row by its code."""
        return next((each.item for each in self.candidates if each.item.code == code), None)


class Packed(msgspec.Struct, frozen=True):
    """How a proposal is kept."""

    local: Local
    candidates: tuple[Candidate, ...]


def packed(proposal: Proposal) -> bytes:
    """A proposal as JSON."""
    return msgspec.json.encode(Packed(proposal.local, proposal.candidates))


def unpacked(data: bytes) -> Packed:
    """The other way round."""
    return msgspec.json.decode(data, type=Packed)
