"""The whole run: platform, proxy, workers that are killed, and the comparison at the end."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from faults.books import Books
from faults.proxy import Faults, Proxy
from faults.wire import serve
from faults.work import Unit, by_visit, next_step
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
    calls: int = 0
    settled: int = 0
    refunded: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)


async def run(plan: Plan) -> Outcome:
    """Do the work of a plan and compare. Raises ``TimeoutError`` when it takes longer than ``plan.limit``."""
    books, faults = Books(), Faults(plan.rate, plan.patience, plan.seed)
    platform, platform_port = await serve(books.handle)
    proxy = Proxy(platform_port, faults)
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
    platform.close()
    outcome.seconds = time.monotonic() - began
    outcome.faults, outcome.calls = faults.counts, books.calls
    journal = Journal.open(str(plan.state / "journal.db"))
    outcome.states = journal.counts()
    compare(plan, books, journal, outcome)
    journal.close()
    return outcome


async def _keep_working(plan: Plan, part: int, port: int, chance: random.Random, outcome: Outcome) -> None:
    """Start a worker again and again until it has nothing left to do; kill it in between."""
    command = [
        sys.executable, "-m", "faults.worker", "--port", str(port), "--state", str(plan.state), "--first", "0",
        "--last", str(plan.visits), "--part", str(part), "--parts", str(plan.workers), "--threads", str(plan.threads),
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


def compare(plan: Plan, books: Books, journal: Journal, outcome: Outcome) -> None:
    """Visit by visit: what the platform has against what the journal says."""
    entries = by_visit(journal)
    rows: dict[str, list[tuple[str, int, str, str]]] = {}
    for visit, setl_id, refunds, msgid, total in books.db.execute(
        "SELECT mdtrt_id, setl_id, refunds, msgid, total FROM settlement WHERE reversed = 0"
    ):
        rows.setdefault(visit, []).append((setl_id, refunds, msgid, total))
    for unit in map(Unit, range(plan.visits)):
        own, theirs = entries.get(unit.visit, []), rows.get(unit.visit, [])
        step, _ = next_step(unit, own)
        outcome.stuck += [unit.visit] * (step == "stuck")
        outcome.settled += len(theirs)
        outcome.refunded += sum(row[1] for row in theirs)
        if len(theirs) > 1 or any(row[1] > 1 for row in theirs):
            outcome.doubled.append(unit.visit)
        settled = {(e.setl_id, e.msgid) for e in own if e.infno == "2207" and e.state == "confirmed"}
        refunds = {e.setl_id for e in own if e.infno == "2208" and e.state == "confirmed"}
        if {(row[0], row[2]) for row in theirs} - settled or {row[0] for row in theirs if row[1]} - refunds:
            outcome.lost.append(unit.visit)
        if settled - {(row[0], row[2]) for row in theirs} or refunds - {row[0] for row in theirs if row[1]}:
            outcome.wrong.append(unit.visit)
        amounts = {(e.msgid, e.money) for e in own if e.infno == "2207" and e.state == "confirmed"}
        if plan.recover and (step != "done" or {m for m, _ in amounts} != {row[2] for row in theirs}):
            outcome.wrong.append(unit.visit)
