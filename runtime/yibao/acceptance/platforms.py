"""Where cases are played: the simulated platform inside this process, or an address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from yibao.benefit.model import Step
from yibao.benefit.policy import Policy
from yibao.gateway import Settings, YibaoError
from yibao.gateway.connect import connect
from yibao.gateway.transport import Outgoing
from yibao.message.tables import EditionTable
from yibao.platform.desk import Desk
from yibao.platform.lifecycles import Lifecycles
from yibao.platform.site import Site
from yibao.platform.state import Settlement
from yibao.platform.store import Store
from yibao.platform.world import World

_OK = 200
_HEADERS = {"content-type": "application/json"}
_LONGEST = 16 * 1024 * 1024


class Unreachable(Exception):
    """The platform gave no reply that could be read; ``str()`` says why, without personal data."""


class Platform(Protocol):
    """Takes requests, gives replies; may be used by several threads at once."""

    def send(self, infno: str, message: bytes, moment: datetime) -> bytes:
        """The reply to a request that is made at a moment (naive Beijing time). Raises Unreachable."""
        ...

    def calculation(self, setl_id: str) -> Sequence[Step]:
        """The steps behind a settlement; none where the platform does not tell them."""
        ...


class InProcess:
    """The simulated platform with its manners strict, on a store of its own."""

    def __init__(
        self, table: EditionTable, policy: Policy, world: World, lifecycles: Lifecycles, store: Store
    ) -> None:
        self._desk = Desk(table, Site(policy, world, lifecycles, manners="strict"), store)
        self._store = store

    def send(self, infno: str, message: bytes, moment: datetime) -> bytes:
        """See ``Platform``."""
        report = self._desk.examine(message, infno)
        if not report.valid:
            return self._desk.reject(report, moment).body
        answer, _ = self._desk.answer(report, moment, None)
        return answer.body

    def calculation(self, setl_id: str) -> Sequence[Step]:
        """See ``Platform``."""
        with self._store.begin("read") as unit:
            found = unit.get(Settlement, setl_id)
        return found.result.steps if found is not None else ()


class Remote:
    """An address behind a gateway: a simulated platform, or a real one with its signatures (``settings.profile``)."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._transport = connect(settings)

    def send(self, infno: str, message: bytes, moment: datetime) -> bytes:
        """See ``Platform``. A simulated platform takes the moment from the message's inf_time."""
        settings = self._settings
        outgoing = Outgoing(settings.address_of(infno), infno, "", message, _HEADERS, settings.timeout)
        try:
            reply = self._transport.send(outgoing)
        except YibaoError as error:
            raise Unreachable(f"{type(error).__name__} {error.event.id}") from error
        if reply.status != _OK:
            raise Unreachable(f"HTTP {reply.status}")
        if len(reply.body) > _LONGEST:
            raise Unreachable(f"> {_LONGEST} bytes")
        return reply.body

    def calculation(self, setl_id: str) -> Sequence[Step]:
        """See ``Platform``."""
        return ()

    def close(self) -> None:
        """Let go of the connections."""
        self._transport.close()
