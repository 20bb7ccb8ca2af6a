"""The asynchronous client keeps the journal as the blocking one does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from faults.books import Books
from faults.work import Unit

from yibao.gateway import (
    AsyncBaseClient,
    Incoming,
    JournalError,
    OutcomeUnknown,
    Outgoing,
    Settings,
    StillOpen,
)
from yibao.journal import Journal, durable
from yibao_editions.national.client import AsyncClient

UNIT = Unit(1)


@dataclass
class AsyncLine:
    """A transport into the books; ``before`` and ``after`` stand around what is carried out."""

    books: Books
    before: Callable[[Outgoing], object] | None = None
    after: Callable[[Outgoing], object] | None = None
    hold: asyncio.Event | None = None
    sent: list[str] = field(default_factory=list)

    async def send(self, outgoing: Outgoing) -> Incoming:
        assert isinstance(outgoing.body, bytes)
        self.sent.append(outgoing.infno)
        if self.before is not None:
            self.before(outgoing)
        came = Incoming(200, "application/json", self.books.answer(outgoing.body))
        if self.hold is not None and outgoing.infno == "2207":
            await self.hold.wait()
        if self.after is not None:
            self.after(outgoing)
        return came

    async def aclose(self) -> None:
        return None


def client_on(folder: Path, line: AsyncLine) -> AsyncBaseClient:
    settings = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100")
    return AsyncClient(settings, transport=line, durable=durable(settings, folder))


def states(folder: Path) -> dict[str, int]:
    journal = Journal.open(str(folder / "journal.db"))
    try:
        return journal.counts()
    finally:
        journal.close()


def lose(outgoing: Outgoing) -> None:
    if outgoing.infno == "2207":
        raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")


def test_it_is_on_disk_while_it_is_under_way(tmp_path: Path) -> None:
    seen: list[dict[str, int]] = []
    line = AsyncLine(Books(), before=lambda outgoing: seen.append(states(tmp_path)))
    asyncio.run(client_on(tmp_path, line).call("2207", UNIT.settle_request(), dict))
    assert seen == [{}, {"sent": 1}]  # 9001, then 2207
    assert states(tmp_path) == {"confirmed": 1}


def test_a_lost_reply_blocks_the_business(tmp_path: Path) -> None:
    async def twice() -> None:
        client = client_on(tmp_path, AsyncLine(Books(), after=lose))
        with pytest.raises(OutcomeUnknown):
            await client.call("2207", UNIT.settle_request(), dict)
        with pytest.raises(StillOpen):
            await client.call("2207", UNIT.settle_request(), dict)

    asyncio.run(twice())
    assert states(tmp_path) == {"unknown": 1}


def test_of_many_at_once_one_is_sent(tmp_path: Path) -> None:
    books = Books()

    async def many() -> list[object]:
        client = client_on(tmp_path, AsyncLine(books))
        calls = (client.call("2207", UNIT.settle_request(), dict) for _ in range(6))
        line = client._transport
        assert isinstance(line, AsyncLine)
        line.hold = asyncio.Event()
        tasks = [asyncio.ensure_future(call) for call in calls]
        await asyncio.sleep(0.5)
        line.hold.set()
        return list(await asyncio.gather(*tasks, return_exceptions=True))

    found = asyncio.run(many())
    assert sum(isinstance(each, StillOpen) for each in found) == 5
    assert books.db.execute("SELECT count(*) FROM settlement").fetchone() == (1,)


def test_a_cancelled_task_leaves_it_unknown(tmp_path: Path) -> None:
    async def cancelled() -> None:
        line = AsyncLine(Books(), hold=asyncio.Event())
        task = asyncio.ensure_future(client_on(tmp_path, line).call("2207", UNIT.settle_request(), dict))
        while "2207" not in line.sent:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert states(tmp_path) == {"unknown": 1}


def test_a_journal_that_cannot_be_written_sends_nothing(tmp_path: Path) -> None:
    line = AsyncLine(Books())

    async def refused() -> None:
        client = client_on(tmp_path, line)
        await client.call("2207", UNIT.settle_request(), dict)
        ledger = client.durable.ledger
        ledger.journal._database._connection.execute("PRAGMA query_only = ON")  # type: ignore[union-attr]
        with pytest.raises(JournalError):
            await client.call("2207", Unit(2).settle_request(), dict)

    asyncio.run(refused())
    assert line.sent.count("2207") == 1
