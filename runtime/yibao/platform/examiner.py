"""Requests examined: at a glance where the generated checks are at hand, in full where they are not or do not accept."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from yibao.events import Event
from yibao.message.tables import EditionTable
from yibao.validate import Validator
from yibao.validate.fast import EditionChecker

# What is right to the letter is canonical as it stands, once its numbers are exact.
_EXACT = msgspec.json.Decoder(float_hook=Decimal)


@dataclass(frozen=True, slots=True)
class Examined:
    """``value``: the whole message in canonical builtins, or what could be read of it; ``infno`` None: not known."""

    infno: str | None
    value: Any
    errors: tuple[Event, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether it may be carried out."""
        return not self.errors


class Examiner:
    """Checks requests and replies of one edition."""

    def __init__(self, edition: EditionTable | EditionChecker) -> None:
        self._fast = edition if isinstance(edition, EditionChecker) else None
        self.table = edition if isinstance(edition, EditionTable) else edition.table
        self._validator = edition.validator if isinstance(edition, EditionChecker) else Validator(edition)

    def request(self, data: bytes, infno: str | None) -> Examined:
        """What a request says and what is wrong with it; ``infno`` is that of the address, if it has one."""
        if self._fast is not None and self._fast.accepts(data, infno=infno, direction="input"):
            message = _EXACT.decode(data)
            return Examined(message["infno"], message)
        report = self._validator.check(data, infno=infno, direction="input")
        return Examined(report.infno, report.value, () if report.valid else report.errors)

    def spotless(self, data: bytes, infno: str) -> bool:
        """Whether a reply has neither error nor warning."""
        if self._fast is not None and self._fast.accepts(data, infno=infno, direction="output"):
            return True
        return not self._validator.check(data, infno=infno, direction="output").events

    def faults(self, data: bytes, infno: str) -> tuple[Event, ...]:
        """The errors of a reply."""
        report = self._validator.check(data, infno=infno, direction="output")
        return () if report.valid else report.errors
