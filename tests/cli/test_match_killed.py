"""``yibao match send`` killed again and again by SIGKILL: every mapping is at the platform once, under the code that was confirmed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from loopback import serve

from yibao.gateway import system_clock
from yibao.matching import Local, National
from yibao.matching.review import Review
from yibao.platform import create_app
from yibao.platform.state import CatalogueMapping, Exchange
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

ROOT = Path(__file__).resolve().parents[2]
FIRST = National(
    "XC08CAA058A001010100002", "苯磺酸氨氯地平片", "101", form="片剂", spec="5mg*28片", unit="盒"
)
SECOND = National(
    "XA10BAE046A001010100001", "盐酸二甲双胍片", "101", form="片剂", spec="0.5g*20片", unit="盒"
)
COUNT = 40
ITEMS = [Local(f"N{number:03d}", f"药品{number}") for number in range(COUNT)]
PATIENCE_S = 60.0


@pytest.fixture
def store() -> Store:
    return open_store()


@pytest.fixture
def platform(store: Store) -> Iterator[str]:
    with serve(create_app([checker()], manners="strict", clock=system_clock, store=store)) as url:
        yield f"{url}/"


def confirm(state: Path, national: National) -> None:
    with Review.open(str(state / "match.db")) as review:
        review.decide_all("drug", [(item, "confirmed", national, "网页") for item in ITEMS])


def command(platform: str, state: Path, *more: str) -> list[str]:
    send = [
        sys.executable,
        "-m",
        "yibaogen.cli.main",
        "match",
        "send",
        "--kind",
        "drug",
        "--begin",
        "2026-01-01",
    ]
    return [*send, "--url", platform, "--state", str(state), "--root", str(ROOT), *more]


def killed_once(args: list[str], reached: Callable[[], bool]) -> None:
    """Start it, and kill it as soon as so much has arrived."""
    process = subprocess.Popen(args, env=patience(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + PATIENCE_S
    while not reached() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "it was in the middle of its work"


def finished(args: list[str]) -> list[dict[str, Any]]:
    """Run it until nothing is left to be done, as its own words advise."""
    deadline = time.monotonic() + PATIENCE_S
    told: list[dict[str, Any]] = []
    while time.monotonic() < deadline:
        done = subprocess.run([*args, "--format", "json"], env=patience(), capture_output=True, text=True)
        assert done.returncode in (0, 1), done.stderr
        told += json.loads(done.stdout)
        if done.returncode == 0:
            return told
        time.sleep(0.3)
    raise AssertionError(told)


def patience() -> dict[str, str]:
    return {**os.environ, "YIBAO_TIMEOUT": "2", "YIBAO_CONNECT_TIMEOUT": "2"}


def active(store: Store) -> Counter[tuple[str, str]]:
    """(own code, national code) of what is in force."""
    with store.begin("read") as unit:
        found = unit.find(CatalogueMapping)
    return Counter(
        (each.own_code, each.code) for each in found if each.state == "active" and each.own_code[0] == "N"
    )


def carried_out(store: Store, infno: str) -> int:
    with store.begin("read") as unit:
        return sum(each.infno == infno for each in unit.find(Exchange))


def test_killed_in_the_middle_and_run_again(platform: str, store: Store, tmp_path: Path) -> None:
    confirm(tmp_path, FIRST)
    args = command(platform, tmp_path, "--quiet", "0")
    for goal in (3, 20):
        killed_once(args, lambda goal=goal: carried_out(store, "3301") >= goal)  # type: ignore[misc]
        assert goal <= carried_out(store, "3301") < COUNT
    finished(args)
    assert active(store) == Counter((item.id, FIRST.code) for item in ITEMS)
    assert carried_out(store, "3301") == COUNT, "nothing was sent twice"
    assert finished(args) == [], "and nothing is left"


def test_killed_while_codes_are_changed(platform: str, store: Store, tmp_path: Path) -> None:
    """Once among the cancellations, once among the new uploads: no item ends without its code, or with two."""
    confirm(tmp_path, FIRST)
    args = command(platform, tmp_path, "--quiet", "0")
    finished(args)
    confirm(tmp_path, SECOND)
    killed_once(args, lambda: carried_out(store, "3302") >= 10)
    assert 10 <= carried_out(store, "3302") < COUNT
    killed_once(args, lambda: carried_out(store, "3301") >= COUNT + 10)
    # The one that was on its way when the program died may still be of unknown fate: its item waits, the others go on.
    assert COUNT - 1 <= carried_out(store, "3302") <= COUNT and carried_out(store, "3301") < 2 * COUNT
    finished(args)
    assert active(store) == Counter((item.id, SECOND.code) for item in ITEMS)
    assert (carried_out(store, "3302"), carried_out(store, "3301")) == (COUNT, 2 * COUNT)
