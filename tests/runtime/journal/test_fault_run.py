"""Clients that are killed, a line that fails in every way: afterwards the journal and the platform agree."""

from __future__ import annotations

import asyncio
from pathlib import Path

from faults.proxy import FAULTS
from faults.run import Plan, run


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
