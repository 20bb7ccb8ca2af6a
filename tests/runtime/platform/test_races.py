"""Everybody at once: of the same settlement asked for many times one is made, and no account is spent twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from clerk import WOMAN, Clerk, Said, in_process
from postgres import postgres_socket, postgres_url
from test_outpatient import TOTAL, with_lines

from yibao.platform import create_app
from yibao.platform.state import Person, Settlement
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker

__all__ = ["postgres_socket", "postgres_url"]

AT_ONCE = 6


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'state.db'}"


@pytest.fixture
def stores(url: str) -> Iterator[list[Store]]:
    """Two stores on one database, as two worker processes have them."""
    opened = [open_store(url), open_store(url)]
    yield opened
    for store in opened:
        store.close()


def clerks(stores: list[Store]) -> list[Clerk]:
    apps = [create_app([checker()], store=store) for store in stores]
    return [Clerk(in_process(apps[number % 2])) for number in range(AT_ONCE)]


def all_at_once(jobs: list[Callable[[], Said]]) -> list[Said]:
    """Run jobs in threads that start together."""
    start = threading.Barrier(len(jobs))
    told: list[Any] = [None] * len(jobs)

    def work(number: int) -> None:
        start.wait(10)
        told[number] = jobs[number]()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return told


def test_one_settlement_of_many_that_are_asked_for(stores: list[Store]) -> None:
    desks = clerks(stores)
    visit = with_lines(desks[0])
    told = all_at_once([lambda desk=desk: desk.settle(visit, TOTAL) for desk in desks])
    assert sorted(said.infcode for said in told) == [-1] * (AT_ONCE - 1) + [0]
    done = next(said for said in told if said.infcode == 0)
    setl_id = done.output["setlinfo"]["setl_id"]
    refunds = all_at_once([lambda desk=desk: desk.refund(visit, setl_id) for desk in desks])
    assert sorted(said.infcode for said in refunds) == [-1] * (AT_ONCE - 1) + [0]
    with stores[0].begin("read") as unit:
        person = unit.get(Person, WOMAN)
    assert person is not None
    assert (str(person.account), dict(person.totals)) == ("862.35", {})


def test_a_message_sent_many_times_is_carried_out_once(stores: list[Store]) -> None:
    desks = clerks(stores)
    visit = with_lines(desks[0])
    msgid = "H99999900001202603050900009999"
    told = all_at_once([lambda desk=desk: desk.settle(visit, TOTAL, msgid=msgid) for desk in desks])
    assert sorted(said.infcode for said in told) == [-1] * (AT_ONCE - 1) + [0]


def test_visits_of_one_person_share_account_and_deductible(stores: list[Store]) -> None:
    """Settled all at once, the sum is that of one after the other."""
    desks = clerks(stores)
    visits = []
    for desk in desks:
        visit: str = desk.register().ok()["data"]["mdtrt_id"]
        desk.inform(visit, med_type="1101").ok()
        desk.add(visit, ("1", "002103000010000", "212.50", "2")).ok()
        visits.append(visit)
    told = all_at_once(
        [
            lambda desk=desk, visit=visit: desk.settle(visit, "425.00", med_type="1101")
            for desk, visit in zip(desks, visits, strict=True)
        ]
    )
    infos = [said.ok()["setlinfo"] for said in told]
    assert sum(info["act_pay_dedc"] for info in infos) == Decimal("150.0")
    with stores[1].begin("read") as unit:
        person = unit.get(Person, WOMAN)
        made = unit.find(Settlement, psn_no=WOMAN)
    assert person is not None
    assert person.account == Decimal("862.35") - sum(info["acct_pay"] for info in infos) >= 0
    assert person.totals[2026].get("pool.paid") == sum(item.result.sums.hifp_pay for item in made)
