"""kill -9 at every point of a row's way: what is left is sent, nothing twice, nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import batch_support
from batch_support import PHARMACY, Desk, purchase

from yibao.batches import Job
from yibao.gateway import Patience
from yibao.platform.state import StockItem
from yibao.platform.store import Store

POINTS = range(1, 14)
"""Before and after each of: link, prepare, sent, send, settle in the journal, settle of the rows; and into the next row."""


def run_until(point: int, url: str, desk: Desk, job: Job) -> None:
    """A process that kills itself at a point of its first row."""
    script = str(Path(batch_support.__file__))
    done = subprocess.run(
        [sys.executable, script, url, str(desk.folder), desk.database, job.id, str(point)],
        env={**os.environ, "PYTHONPATH": str(Path(script).parent)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


def levels(store: Store) -> dict[str, Decimal]:
    with store.begin("read") as unit:
        return {item.batch: item.level for item in unit.find(StockItem, institution=PHARMACY)}


def finish(desk: Desk, job: Job) -> None:
    """Run again until every row has a fate, or only a person can tell."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        outcome = desk.run(job)
        open_lines = desk.book.lines(job.id, ("pending", "sending", "unknown"))
        if all(_needs_person(desk, line.msgid) for line in open_lines):
            return
        time.sleep(0.2)
    raise AssertionError(f"still {dict(outcome.counts)}")


def _needs_person(desk: Desk, msgid: str) -> bool:
    entry = desk.journal.find(msgid)
    return entry is not None and entry.state == "needs-person"


def test_killed_again_and_again(platform: str, store: Store, tmp_path: Path, database: str) -> None:
    desk = Desk(platform, tmp_path / "state", PHARMACY, database, timeout=0.5)
    desk.client.patience = Patience(money=0.5, margin=0.2)
    points = POINTS[::3] if "://" in database else POINTS
    job = desk.job("3503", [purchase(number) for number in range(1, 2 * len(points) + 1)])
    for point in points:
        run_until(point, platform, desk, job)
    finish(desk, job)
    arrived = levels(store)
    assert set(arrived.values()) == {Decimal(7)}, "no batch twice on the shelf"
    lines = desk.book.lines(job.id)
    assert {line.fate for line in lines} == {"done", "unknown"}
    for line in lines:
        if line.fate == "done":
            assert f"B{line.number:05d}" in arrived
    # Stock cannot be asked about: of what was on its way when the process died a person must look, and of nothing else.
    unknown = [line for line in lines if line.fate == "unknown"]
    assert len(unknown) <= len(points)
    for line in unknown:
        entry = desk.journal.find(line.msgid)
        assert entry is not None and f"B{line.number:05d}" in entry.request.decode()
    sent = [entry.request for entry in desk.journal.entries("infno = '3503'")]
    for line in lines:
        carried = [body for body in sent if f"B{line.number:05d}".encode() in body]
        assert len(carried) == 1, "one message for each row"
    desk.close()
