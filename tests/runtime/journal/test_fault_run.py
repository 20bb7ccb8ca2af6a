"""Clients that are killed, a line that fails in every way: afterwards the journal and the platform agree."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from faults.proxy import FAULTS
from faults.run import Plan, Row, run
from faults.work import VISITS
from loopback import serve
from outpatient_day import Visit

from yibao.gateway import Settings, system_clock
from yibao.journal import durable
from yibao.message.wire import encode
from yibao.platform import create_app
from yibao.platform.state import Settlement
from yibao.platform.store import Store, open_store
from yibao_editions.national.client import Client
from yibao_editions.national.validation import checker


def test_nothing_is_lost_and_nothing_doubled(tmp_path: Path) -> None:
    outcome = asyncio.run(run(Plan(tmp_path, 150, rate=0.3, kill_every=1.5)))
    assert (outcome.lost, outcome.doubled, outcome.wrong, outcome.stuck) == ([], [], [], [])
    assert (outcome.settled, outcome.refunded) == (150, 50)
    assert outcome.kills > 0
    assert len([name for name in FAULTS if outcome.faults[name]]) >= 8
    assert not {"prepared", "sent", "unknown", "recovering"} & outcome.states.keys()


def test_without_recovery_there_are_losses(tmp_path: Path) -> None:
    outcome = asyncio.run(run(Plan(tmp_path, 60, rate=0.3, kill_every=2.0, recover=False)))
    assert outcome.lost
    assert outcome.doubled == []
    assert outcome.states.get("unknown", 0) > 0


def test_a_good_line_leaves_no_traces(tmp_path: Path) -> None:
    outcome = asyncio.run(run(Plan(tmp_path, 30, rate=0.0, kill_every=1000.0)))
    assert (outcome.settled, outcome.refunded, outcome.kills) == (30, 10, 0)
    assert outcome.states == {"confirmed": 40}


@dataclass
class Simulated:
    """The simulated platform, with state of its own; what was settled is read out of its store."""

    port: int
    store: Store

    def rows(self) -> list[Row]:
        with self.store.begin("read") as unit:
            found = unit.find(Settlement)
        taken_back = {item.refunds for item in found if item.refunds and item.infno == "2208"}
        reversed_ones = {item.refunds for item in found if item.refunds and item.infno == "2601"}
        return [
            Row(item.mdtrt_id, item.key, int(item.key in taken_back), item.msgid)
            for item in found
            if not item.refunds and item.key not in reversed_ones
        ]


def test_the_same_with_the_simulated_platform(tmp_path: Path) -> None:
    """Visits are made over a good line; then settlements and refunds go over the bad one, session and all."""
    store = open_store()
    app = create_app([checker()], manners="strict", clock=system_clock, store=store)
    with serve(app) as url:
        settings = Settings(f"{url}/", "H99999900001", "示例市第一医院", "430100", opter="maker")
        with Client(settings, durable=durable(settings, tmp_path / "maker", machine="9")) as client:
            visits = [Visit(client, number).charge().settle_request() for number in range(24)]
        state = tmp_path / "state"
        state.mkdir()
        (state / VISITS).write_bytes(encode({"": visits})[4:-1])
        port = int(url.rpartition(":")[2])
        plan = Plan(state, len(visits), rate=0.3, patience=2.0, kill_every=6.0, threads=4)
        outcome = asyncio.run(run(plan, Simulated(port, store)))
    assert (outcome.lost, outcome.doubled, outcome.wrong, outcome.stuck) == ([], [], [], [])
    assert (outcome.settled, outcome.refunded) == (24, 8)
    assert sum(outcome.faults.values()) - outcome.faults["none"] >= 5
