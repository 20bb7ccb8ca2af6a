"""kill -9 under load, then a restart: every acknowledged settlement is there, and nothing by halves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from clerk import MAN, PILLS, SCAN, WOMAN, Clerk, over_http
from postgres import postgres_socket, postgres_url

from yibao.platform.state import Encounter, FeeLine, Person, Settlement
from yibao.platform.store import open_store

__all__ = ["postgres_socket", "postgres_url"]

LINES = (("1", PILLS, "18.00", "2"), ("2", SCAN, "212.50", "1"))
TOTAL = "248.50"
CLERKS = 4
ENOUGH = 12
PATIENCE_S = 60.0


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'state.db'}"


@contextmanager
def platform(url: str, workers: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running ``yibao mock`` and its address; killed at the latest when the block ends."""
    command = [sys.executable, "-m", "yibaogen.cli.main", "mock", "--port", "0", "--format", "json"]
    with subprocess.Popen(
        [*command, "--db", url, "--workers", str(workers)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            _kill(process)


def _kill(process: subprocess.Popen[str]) -> None:
    """The whole session at once, workers included."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


class Shift:
    """Clerks who settle and refund until the platform is gone; ``settled`` and ``refunded`` were acknowledged."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.settled: dict[str, str] = {}
        self.refunded: set[str] = set()
        self.unknown: set[str] = set()
        self.threads = [threading.Thread(target=self._work, args=(number,)) for number in range(CLERKS)]

    def run_until_killed(self, process: subprocess.Popen[str]) -> None:
        for thread in self.threads:
            thread.start()
        deadline = time.monotonic() + PATIENCE_S
        while len(self.settled) < ENOUGH and time.monotonic() < deadline:
            time.sleep(0.01)
        _kill(process)
        for thread in self.threads:
            thread.join(20)

    def _work(self, number: int) -> None:
        psn_no = (WOMAN, MAN)[number % 2]
        with httpx.Client(base_url=self.address, timeout=20, trust_env=False) as client:
            desk = Clerk(over_http(client))
            try:
                while True:
                    self._visit(desk, psn_no)
            except httpx.HTTPError:
                return

    def _visit(self, desk: Clerk, psn_no: str) -> None:
        visit: str = desk.register(psn_no).ok()["data"]["mdtrt_id"]
        desk.inform(visit, psn_no).ok()
        desk.add(visit, *LINES, psn_no=psn_no).ok()
        self.unknown.add(visit)
        setl_id = desk.settle(visit, TOTAL, psn_no).ok()["setlinfo"]["setl_id"]
        self.settled[setl_id] = visit
        self.unknown.discard(visit)
        if len(self.settled) % 3 == 0:
            desk.refund(visit, setl_id, psn_no).ok()
            self.refunded.add(setl_id)


@pytest.mark.parametrize("workers", [1, 2])
def test_what_was_acknowledged_is_there_and_whole(url: str, workers: int) -> None:
    with platform(url, workers) as (process, address):
        shift = Shift(address)
        shift.run_until_killed(process)
    assert len(shift.settled) >= ENOUGH
    assert not any(thread.is_alive() for thread in shift.threads)
    check_books(url, shift)
    with platform(url, 1) as (_, address), httpx.Client(base_url=address, trust_env=False) as client:
        desk = Clerk(over_http(client))
        kept = next(key for key in shift.settled if key not in shift.refunded)
        asked = {"setl_id": kept, "mdtrt_id": shift.settled[kept]}
        for psn_no in (WOMAN, MAN):
            told = desk.call("5203", {"data": {**asked, "psn_no": psn_no}})
            if told.infcode == 0:
                assert told.output["setlinfo"]["setl_id"] == kept
                break
        else:
            pytest.fail("the settlement is not found after the restart")


def check_books(url: str, shift: Shift) -> None:
    """No acknowledged settlement lost, no half one: record, lines, encounter, account and totals agree."""
    store = open_store(url)
    with store.begin("read") as unit:
        made = unit.find(Settlement)
        by_key = {item.key: item for item in made}
        assert shift.settled.keys() <= by_key.keys()
        for key in shift.refunded:
            assert by_key[key].state == "refunded"
            assert by_key[by_key[key].refunded_by].refunds == key
        for item in made:
            assert item.state == "refund" or len(unit.find(FeeLine, mdtrt_id=item.mdtrt_id)) == len(LINES)
            visit = unit.get(Encounter, item.mdtrt_id)
            assert visit is not None
            if item.state == "settled":
                assert (visit.state, visit.setl_id) == ("settled", item.key)
                lines = unit.find(FeeLine, mdtrt_id=visit.key)
                assert {line.setl_id for line in lines} == {item.key}
        # What nobody heard of may be settled or not, but one of both.
        for mdtrt_id in shift.unknown:
            found = unit.get(Encounter, mdtrt_id)
            assert found is not None
            held = unit.find(Settlement, mdtrt_id=mdtrt_id)
            assert (found.state == "settled") == bool(held)
        for psn_no, start in ((WOMAN, Decimal("862.35")), (MAN, Decimal("1520.00"))):
            person = unit.get(Person, psn_no)
            own = [item for item in made if item.psn_no == psn_no]
            assert person is not None
            assert person.account == start - sum((item.result.sums.acct_pay for item in own), Decimal(0))
    store.close()
