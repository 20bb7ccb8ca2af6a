"""Several requests in one transaction: each as if it were alone, all of them durable together, none of a failed one kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from clerk import MAN, SCAN, WOMAN, Clerk, in_process
from postgres import postgres_socket, postgres_url

from yibao.benefit.shipped import shipped
from yibao.platform import create_app
from yibao.platform.desk import Desk
from yibao.platform.errand import Errand, together
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.site import Site
from yibao.platform.state import Encounter, FeeLine, Filing, Person, Settlement
from yibao.platform.store import Mode, NeedsWriting, Store, StoreError, Taken, Unit, open_store
from yibao.platform.store.part import NeedsOwn, Part
from yibao.platform.world import shipped_world
from yibao_editions.national.validation import checker

__all__ = ["postgres_socket", "postgres_url"]
LINE = ("1", SCAN, "212.50", "1")


class _Sent(Exception):
    pass


class Counter:
    """A clerk at a desk without HTTP: messages become errands instead of being sent."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._desk = Desk(checker(), Site(shipped(), shipped_world(), shipped_lifecycles()), store)
        self._message = b""
        self.clerk = Clerk(lambda path, content, headers: self._keep(content))
        self.quick = Clerk(in_process(create_app([checker()], store=store)))

    def _keep(self, content: bytes) -> Any:
        self._message = content
        raise _Sent

    def errand(self, name: str, *args: Any, **given: Any) -> Errand:
        with pytest.raises(_Sent):
            getattr(self.clerk, name)(*args, **given)
        found = self._desk.errand(self._desk.examine(self._message, None), None, None)
        assert isinstance(found, Errand)
        return found

    def visit(self, psn_no: str = WOMAN) -> str:
        mdtrt_id: str = self.quick.register(psn_no).ok()["data"]["mdtrt_id"]
        self.quick.inform(mdtrt_id, psn_no).ok()
        return mdtrt_id


@pytest.fixture(params=["memory", "file", "postgresql"])
def counter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Counter]:
    url = "" if request.param == "memory" else f"sqlite:///{tmp_path / 'state.db'}"
    store = open_store(str(request.getfixturevalue("postgres_url")) if request.param == "postgresql" else url)
    yield Counter(store)
    store.close()


def codes(outcomes: list[Any]) -> list[int]:
    """The infcode of each reply."""
    return [outcome[0].infcode for outcome in outcomes]


def test_what_is_refused_leaves_nothing_and_stops_nobody(counter: Counter) -> None:
    woman, man = counter.visit(), counter.visit(MAN)
    told = together(
        counter.store,
        [
            counter.errand("add", woman, LINE),
            counter.errand("add", woman, LINE, psn_no=MAN),
            counter.errand("add", man, LINE, psn_no=MAN),
        ],
    )
    assert codes(told) == [0, -1, 0]
    with counter.store.begin("read") as unit:
        assert [line.mdtrt_id for line in unit.find(FeeLine)] == [woman, man]


def test_later_ones_see_what_earlier_ones_did(counter: Counter) -> None:
    """Lines, their settlement, the settlement once more: of one visit, all in one transaction."""
    visit = counter.visit()
    told = together(
        counter.store,
        [
            counter.errand("add", visit, LINE),
            counter.errand("settle", visit, "212.50"),
            counter.errand("settle", visit, "212.50"),
        ],
    )
    assert codes(told) == [0, 0, -1]
    with counter.store.begin("read") as unit:
        person, visited = unit.get(Person, WOMAN), unit.get(Encounter, visit)
        assert person is not None and visited is not None
        (made,) = unit.find(Settlement, psn_no=WOMAN)
        assert visited.state == "settled"
        assert person.totals[2026] == made.result.delta


def test_one_msgid_in_one_transaction_counts_once(counter: Counter) -> None:
    visit = counter.visit()
    counter.quick.add(visit, LINE).ok()
    msgid = "H99999900001202603050900008888"
    told = together(counter.store, [counter.errand("settle", visit, "212.50", msgid=msgid) for _ in range(3)])
    assert codes(told) == [0, -1, -1]


def test_a_key_that_only_the_database_knows(counter: Counter) -> None:
    """The number of a fee line was used before: that request is refused by its own name, the others are carried out."""
    visit, other = counter.visit(), counter.visit(MAN)
    counter.quick.add(visit, LINE).ok()
    told = together(
        counter.store,
        [counter.errand("add", other, LINE, psn_no=MAN), counter.errand("add", visit, LINE, batch="B2")],
    )
    assert codes(told) == [0, -1]
    assert "1" in json.loads(told[1][0].body)["err_msg"]
    with counter.store.begin("read") as unit:
        assert len(unit.find(FeeLine)) == 2


def test_a_fault_is_its_own(counter: Counter) -> None:
    def broken(unit: Unit) -> Any:
        unit.put(Person(key="half"))
        raise ZeroDivisionError

    visit = counter.visit()
    good = counter.errand("add", visit, LINE)
    told = together(counter.store, [replace(good, work=broken), good])
    assert isinstance(told[0], ZeroDivisionError)
    assert codes(told[1:]) == [0]
    with counter.store.begin("read") as unit:
        assert unit.get(Person, "half") is None


def test_when_nobody_knows_whether_it_was_kept_nothing_is_done_again(counter: Counter) -> None:
    class Cut(type(counter.store)):  # type: ignore[misc]
        @contextmanager
        def begin(self, mode: Mode) -> Iterator[Unit]:
            with counter.store.begin(mode) as unit:
                yield unit
            raise StoreError("somewhere", "the connection is gone")

    visit = counter.visit()
    told = together(Cut.__new__(Cut), [counter.errand("add", visit, LINE), counter.errand("give_up", visit)])
    assert [type(outcome) for outcome in told] == [StoreError, StoreError]


def test_a_part_is_a_unit(counter: Counter) -> None:
    with counter.store.begin("write") as whole:
        part = Part(whole, "write")
        part.add(Person(key="a", certificate="x"))
        assert whole.get(Person, "a") is None
        with pytest.raises(NeedsOwn):
            part.find(Person, certificate="x")
        with pytest.raises(NeedsOwn):
            part.renew([Person])
        with pytest.raises(Taken):
            part.add(Person(key="a"))
        part.flush()
        second = Part(whole, "write")
        assert [person.key for person in second.find(Person, certificate="x")] == ["a"]
        second.delete(Person, "a")
        assert second.get(Person, "a") is None
        second.flush()
        assert whole.find(Person, certificate="x") == []
        with pytest.raises(NeedsWriting):
            Part(whole, "read").put(Person(key="b"))


def test_what_was_foreseen_is_not_stale(counter: Counter) -> None:
    """Read beforehand, then changed by a part: the next one finds the change."""
    from yibao.platform.store.unit import Foresight

    with counter.store.begin("write") as unit:
        unit.put(Person(key="a", certificate="x"))
    wanted = Foresight(
        {"a"}, {Person: {"a", "b"}}, {(Person, "certificate"): {"x", "y"}, (Filing, "psn_no"): {"a"}}
    )
    with counter.store.begin("write") as unit:
        unit.foresee(wanted)
        assert [person.key for person in unit.find(Person, certificate="x")] == ["a"]
        assert unit.get(Person, "b") is None
        part = Part(unit, "write")
        part.put(Person(key="a", certificate="y"))
        part.flush()
        assert unit.find(Person, certificate="x") == []
        assert [person.key for person in unit.find(Person, certificate="y")] == ["a"]
        assert unit.find(Filing, psn_no="a") == []


def test_many_at_once_over_http(counter: Counter) -> None:
    """Forty visits at the same time, through the event loop: each is settled once, with numbers of its own."""
    app = create_app([checker()], store=counter.store)

    async def one(client: httpx.AsyncClient, number: int) -> tuple[str, str]:
        person = f"4300000000000001{number:04d}"

        async def ask(name: str, *args: Any, **given: Any) -> Any:
            counter.errand(name, *args, **given)
            reply = await client.post("/", content=counter._message)
            told = reply.json()
            assert told["infcode"] == 0, told["err_msg"]
            return told.get("output")

        visit = (await ask("register", person))["data"]["mdtrt_id"]
        await ask("inform", visit, person)
        await ask("add", visit, LINE, psn_no=person)
        return visit, (await ask("settle", visit, "212.50", person))["setlinfo"]["setl_id"]

    async def everybody() -> list[tuple[str, str]]:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
            return await asyncio.gather(*(one(client, number) for number in range(40)))

    found = asyncio.run(everybody())
    assert len({visit for visit, _ in found}) == len({setl for _, setl in found}) == 40
    with counter.store.begin("read") as unit:
        assert {made.key: made.mdtrt_id for made in unit.find(Settlement)} == {
            setl: visit for visit, setl in found
        }
