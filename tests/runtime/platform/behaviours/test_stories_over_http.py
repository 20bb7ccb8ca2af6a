"""Every number behaves, and the samples' stories come true on the platform, over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest
from behaviours_support import LI, ROOT, ZHOU
from loopback import serve
from postgres import postgres_socket, postgres_url
from replay_support import REFUNDS, Learnt, Step, renumbered, steps

from yibao.message.tables import EditionTable, read_edition
from yibao.message.wire import encode
from yibao.platform import create_app
from yibao.platform.behaviours import BEHAVIOURS
from yibao.platform.site import Manners
from yibao.platform.state import ClinicalDocument, Encounter, Filing, Prescription, Settlement, StockItem
from yibao.platform.store import Store, open_store
from yibao.validate import Validator

__all__ = ["postgres_socket", "postgres_url"]

EDITIONS = ("national", "jiwei")


def table_of(edition: str) -> EditionTable:
    return read_edition((ROOT / "generated" / edition / "edition.json").read_bytes())


@contextmanager
def served(table: EditionTable, store: Store, manners: Manners = "lenient") -> Iterator[httpx.Client]:
    """A client of a platform on a free port of the loopback interface."""
    with (
        serve(create_app([table], store=store, manners=manners)) as address,
        httpx.Client(base_url=address, trust_env=False) as client,
    ):
        yield client


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_number_has_a_behaviour(edition: str) -> None:
    table = table_of(edition)
    assert len(table.interfaces) >= 107
    assert [item.method for item in table.interfaces.values() if item.method not in BEHAVIOURS] == []


def test_every_number_is_in_a_story() -> None:
    told = {step.infno for step in steps()}
    assert sorted(set(table_of("national").interfaces) - told) == []


@pytest.mark.parametrize(
    ("edition", "database"), [("national", "sqlite"), ("national", "postgresql"), ("jiwei", "sqlite")]
)
def test_the_stories_come_true(edition: str, database: str, request: pytest.FixtureRequest) -> None:
    url = str(request.getfixturevalue("postgres_url")) if database == "postgresql" else ""
    table, store = table_of(edition), open_store(url)
    methods = {infno: item.method for infno, item in table_of("national").interfaces.items()}
    validator, learnt = Validator(table), Learnt()
    with served(table, store) as client:
        for step in steps():
            _tell(client, step, renumbered(table, step, methods), learnt, validator)
    _look_back(store)
    store.close()


def _tell(client: httpx.Client, step: Step, infno: str, learnt: Learnt, validator: Validator) -> None:
    request = learnt.put(step.request) | {"infno": infno}
    reply = client.post(f"/{infno}", content=encode(request))
    where = f"{step.story} {step.at} {infno}"
    assert reply.status_code == 200, where
    if not reply.headers["content-type"].startswith("application/json"):
        assert reply.content[:2] == b"PK", where
        return
    report = validator.check(reply.content, infno=infno, direction="output")
    assert report.valid, (where, [event.message("zh") for event in report.errors])
    answer: Any = json.loads(reply.content, parse_float=Decimal)
    assert answer["infcode"] == 0, (where, answer["err_msg"])
    if step.infno not in REFUNDS:
        learnt.learn(step.reply, answer.get("output"))


def test_the_stories_come_true_on_a_strict_platform() -> None:
    """Where only the known are treated and every operator signs in every day."""
    table, store, learnt = table_of("national"), open_store(), Learnt()
    signed: dict[tuple[str, str, date], str] = {}
    with served(table, store, "strict") as client:
        for step in steps():
            request = learnt.put(step.request)
            desk = (request["fixmedins_code"], request["opter"], step.at.date())
            if desk not in signed:
                signed[desk] = _sign_in(client, request, len(signed))
            request["sign_no"] = signed[desk]
            if step.infno == "9002":
                next(iter(request["input"].values()))["sign_no"] = signed[desk]
            reply = client.post(f"/{step.infno}", content=encode(request))
            if reply.headers["content-type"].startswith("application/json"):
                answer: Any = json.loads(reply.content, parse_float=Decimal)
                assert answer["infcode"] == 0, (step.story, step.infno, answer["err_msg"])
                if step.infno not in REFUNDS:
                    learnt.learn(step.reply, answer.get("output"))
    assert len(signed) > 20
    _look_back(store)
    store.close()


def _sign_in(client: httpx.Client, request: dict[str, Any], count: int) -> str:
    body = {"signIn": {"opter_no": request["opter"], "mac": "00-00", "ip": "192.0.2.1"}}
    message = {**request, "infno": "9001", "msgid": f"X{count:029d}", "input": body}
    answer: Any = client.post("/9001", content=encode(message)).json()
    return str(answer["output"]["signinoutb"]["sign_no"])


def _look_back(store: Store) -> None:
    """What all stories together leave behind."""
    with store.begin("read") as unit:
        visits = unit.find(Encounter)
        assert {visit.state for visit in unit.find(Encounter, psn_no=LI)} == {"cancelled"}
        assert {visit.state for visit in unit.find(Encounter, psn_no=ZHOU)} == {"cancelled"}
        assert sum(visit.state == "settled" for visit in visits) >= 4
        paid = [row for row in unit.find(Settlement) if row.state == "settled"]
        assert all(row.result.sums.medfee_sumamt > 0 for row in paid)
        assert {row.state for row in unit.find(Filing)} == {"cancelled"}
        assert {row.state for row in unit.find(Prescription)} == {"dispensed", "revoked"}
        assert [row.level for row in unit.find(StockItem)] == [Decimal(197)]
        assert len({row.sort for row in unit.find(ClinicalDocument)}) == 13


def test_a_story_told_twice_is_refused() -> None:
    """Nothing just echoes: what changes the books is refused the second time."""
    table, store = table_of("national"), open_store()
    validator, learnt = Validator(table), Learnt()
    methods = {infno: item.method for infno, item in table.interfaces.items()}
    # Of the setting up: what may be repeated without harm.
    harmless = ("query", "download", "check", "reconcile", "review", "sign", "presettle", "decode")
    repeated = 0
    with served(table, store) as client:
        for step in steps():
            infno = step.infno
            _tell(client, step, infno, learnt, validator)
            if methods[step.infno].startswith(harmless):
                continue
            again = client.post("/", content=encode(learnt.put(step.request) | {"infno": infno}))
            answer: Any = again.json()
            assert answer["infcode"] == -1, (step.story, infno)
            assert "msgid" in answer["err_msg"], (step.story, infno)
            repeated += 1
    assert repeated > 60
    store.close()
