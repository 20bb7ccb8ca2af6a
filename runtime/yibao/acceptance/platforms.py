"""Where cases are played: the simulated platform inside this process, or an address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import httpx

from yibao.benefit.model import Step
from yibao.benefit.policy import Policy
from yibao.message.tables import EditionTable
from yibao.message.times import write_datetime
from yibao.platform.desk import Desk
from yibao.platform.lifecycles import Lifecycles
from yibao.platform.site import Site
from yibao.platform.state import Settlement
from yibao.platform.store import Store
from yibao.platform.world import World

_TIME = "x-yibao-time"
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
    """An address that takes the standard's envelope: a simulated platform of ours or of others, or a real one."""

    def __init__(self, url: str, timeout: float = 30.0) -> None:
        self._url = url
        self._client = httpx.Client(timeout=timeout)

    def send(self, infno: str, message: bytes, moment: datetime) -> bytes:
        """See ``Platform``. The moment goes along in a header, which only a simulated platform minds."""
        headers = {"content-type": "application/json", _TIME: write_datetime(moment)}
        try:
            reply = self._client.post(self._url, content=message, headers=headers)
        except httpx.HTTPError as error:
            raise Unreachable(type(error).__name__) from error
        if reply.status_code != httpx.codes.OK:
            raise Unreachable(f"HTTP {reply.status_code}")
        if len(reply.content) > _LONGEST:
            raise Unreachable(f"> {_LONGEST} bytes")
        return reply.content

    def calculation(self, setl_id: str) -> Sequence[Step]:
        """See ``Platform``."""
        return ()

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()
