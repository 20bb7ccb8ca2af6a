"""The whole run: platform, proxy, workers that are killed, and the comparison at the end."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from faults.books import Books
from faults.proxy import Faults, Proxy
from faults.wire import serve
from faults.work import by_visit, next_step, units
from yibao.journal import Journal

SUPPORT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Plan:
    """``visits`` settlements; ``rate`` of requests that go wrong; a kill about every ``kill_every`` seconds."""

    state: Path
    visits: int
    rate: float = 0.25
    patience: float = 0.6
    kill_every: float = 1.5
    workers: int = 2
    threads: int = 8
    recover: bool = True
    seed: int = 7
    limit: float = 600.0


@dataclass
class Outcome:
    """What the comparison found. ``lost``, ``doubled`` and ``wrong`` name visits; all empty means that both sides agree."""

    faults: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    seconds: float = 0.0
    states: dict[str, int] = field(default_factory=dict)
    settled: int = 0
    refunded: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Row:
    """A settlement at the platform that stands; ``refunds``: how often it was taken back afterwards."""

    mdtrt_id: str
    setl_id: str
    refunds: int
    msgid: str


class Platform(Protocol):
    """What is judged by: its port on loopback, and its books at the end."""

    port: int

    def rows(self) -> list[Row]:
        """All settlements but those that were reversed."""
        ...


@asynccontextmanager
async def mean_platform() -> AsyncIterator[Platform]:
    """The books of ``faults.books`` behind a port."""
    books = Books()
    server, port = await serve(books.handle)

    class Mean:
        def __init__(self) -> None:
            self.port = port

        def rows(self) -> list[Row]:
            asked = "SELECT mdtrt_id, setl_id, refunds, msgid FROM settlement WHERE reversed = 0"
            return [Row(*found) for found in books.db.execute(asked)]

    yield Mean()
    server.close()


async def run(plan: Plan, platform: Platform | None = None) -> Outcome:
    """Do the work of a plan and compare. Raises ``TimeoutError`` when it takes longer than ``plan.limit``."""
    if platform is None:
        async with mean_platform() as mean:
            return await run(plan, mean)
    faults = Faults(plan.rate, plan.patience, plan.seed)
    proxy = Proxy(platform.port, faults)
    door, port = await serve(proxy.handle)
    began = time.monotonic()
    outcome = Outcome()
    chance = random.Random(plan.seed)
    async with asyncio.timeout(plan.limit):
        await asyncio.gather(
            *(_keep_working(plan, part, port, chance, outcome) for part in range(plan.workers))
        )
        await proxy.settle()
    door.close()
    outcome.seconds = time.monotonic() - began
    outcome.faults = faults.counts
    journal = Journal.open(str(plan.state / "journal.db"))
    outcome.states = journal.counts()
    compare(plan, platform.rows(), journal, outcome)
    journal.close()
    return outcome


async def _keep_working(plan: Plan, part: int, port: int, chance: random.Random, outcome: Outcome) -> None:
    """Start a worker again and again until it has nothing left to do; kill it in between."""
    command = [
        sys.executable, "-m", "faults.worker", "--port", str(port), "--state", str(plan.state), "--visits",
        str(plan.visits), "--part", str(part), "--parts", str(plan.workers), "--threads", str(plan.threads),
        "--patience", str(plan.patience), "--recover", str(int(plan.recover)),
    ]  # fmt: skip
    while True:
        worker = await asyncio.create_subprocess_exec(
            *command,
            cwd=SUPPORT,
            env={**os.environ, "PYTHONPATH": str(SUPPORT)},
            stdout=asyncio.subprocess.PIPE,
        )
        assert worker.stdout is not None
        await worker.stdout.readline()
        try:
            life = chance.uniform(0.3, 1.7) * plan.kill_every
            code = await asyncio.wait_for(worker.wait(), life)
        except TimeoutError:
            worker.send_signal(signal.SIGKILL)
            await worker.wait()
            outcome.kills += 1
            continue
        except BaseException:
            worker.kill()
            raise
        if code in (0, 3):
            return
        raise RuntimeError(f"worker ended with {code}")


def compare(plan: Plan, rows: list[Row], journal: Journal, outcome: Outcome) -> None:
    """Visit by visit: what the platform has against what the journal says."""
    entries = by_visit(journal)
    booked: dict[str, list[Row]] = {}
    for row in rows:
        booked.setdefault(row.mdtrt_id, []).append(row)
    for unit in units(plan.state, plan.visits):
        own, theirs = entries.get(unit.visit, []), booked.get(unit.visit, [])
        step, _ = next_step(unit, own)
        settled = {(e.setl_id, e.msgid) for e in own if e.infno == "2207" and e.state == "confirmed"}
        refunded = {e.setl_id for e in own if e.infno == "2208" and e.state == "confirmed"}
        made = {(row.setl_id, row.msgid) for row in theirs}
        taken = {row.setl_id for row in theirs if row.refunds}
        outcome.settled += len(theirs)
        outcome.refunded += sum(row.refunds for row in theirs)
        if step == "stuck":
            outcome.stuck.append(unit.visit)
        if len(theirs) > 1 or any(row.refunds > 1 for row in theirs):
            outcome.doubled.append(unit.visit)
        if made - settled or taken - refunded:
            outcome.lost.append(unit.visit)
        if settled - made or refunded - taken or (plan.recover and step != "done"):
            outcome.wrong.append(unit.visit)
