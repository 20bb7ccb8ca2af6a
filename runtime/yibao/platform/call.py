"""What a behaviour gets and gives. ``Behaviour = Callable[[Call], Reply]``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from yibao.message.tables import EditionTable, InterfaceTable
from yibao.platform.refusal import Refused
from yibao.platform.site import Site
from yibao.platform.store.unit import Unit


class Row(dict[str, Any]):
    """An object of a request. ``row["code"]`` of a field that is not there (an edition may lack it) is a refusal."""

    def __missing__(self, code: str) -> Any:
        raise Refused("platform-field-missing", found=code)


@dataclass(frozen=True)
class Call:
    """One request inside its transaction.

    ``body`` is the ``input`` as the validator reads it (Decimal or int, str, list, dict; what is absent is left out);
    ``header`` the envelope fields; ``now`` naive Beijing time; ``unit`` the open transaction. ``outbox`` takes what is
    to be told to institutions once the transaction is committed.
    """

    edition: EditionTable
    infno: str
    method: str
    body: Any
    header: Mapping[str, Any]
    now: datetime
    unit: Unit
    site: Site
    outbox: list[Notice] = field(default_factory=list)

    @property
    def interface(self) -> InterfaceTable:
        """The interface's table in the caller's edition."""
        return self.edition.interfaces[self.infno]

    @property
    def institution(self) -> str:
        """Code of the institution that calls (envelope's fixmedins_code)."""
        return str(self.header.get("fixmedins_code") or "")

    @property
    def msgid(self) -> str:
        """The sender's message id."""
        return str(self.header.get("msgid") or "")

    @property
    def today(self) -> date:
        """The day of the request."""
        return self.now.date()

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """The request's first object: ``input.data`` for most numbers, an empty one where there is none."""
        return next(iter(self.rows()), Row())

    def row(self, node: str) -> Mapping[str, Any]:
        """The first object of a node; an edition that has no node of that name tells it in the request's first object.

        Raises ``Refused`` where there is none.
        """
        found = self.rows(node)
        if found:
            return found[0]
        if self.data and all(table.path != node for table in self.interface.input):
            return self.data
        raise Refused("platform-field-missing", found=node)

    def rows(self, node: str = "") -> Sequence[Mapping[str, Any]]:
        """The objects of a node of the input (one for an object, each item of an array); "" means the first node."""
        body = self.body
        if isinstance(body, list):
            return [Row(row) for row in body if isinstance(row, dict)]
        if not isinstance(body, dict):
            return []
        found = body.get(node) if node else next((item for item in body.values() if item), None)
        if isinstance(found, dict):
            return [Row(found)]
        if isinstance(found, list):
            return [Row(row) for row in found if isinstance(row, dict)]
        return [] if node else [Row(body)]

    def notify(self, notice: Notice) -> None:
        """Tell the institution after the commit (6201, 6202, prescription feedback)."""
        self.outbox.append(replace(notice, time=self.now))


@dataclass(frozen=True, slots=True)
class Notice:
    """A message from the platform to an institution: the number and its ``input``; ``time`` is set by ``notify``.

    ``binding``: once the institution has agreed, the platform carries the message out itself.
    """

    institution: str
    infno: str
    body: Mapping[str, Any]
    binding: bool = False
    time: datetime = datetime.min  # noqa: DTZ901 - Beijing time is naive here


@dataclass(frozen=True, slots=True)
class FileReply:
    """A reply that is a file and no envelope (9102)."""

    name: str
    content: bytes


Reply = Mapping[str, Any] | Sequence[Mapping[str, Any]] | FileReply | None
"""The ``output``: ``{node: {...} | [...]}``, a list where the output itself is one, None for an empty output."""

Behaviour = Callable[[Call], Reply]
