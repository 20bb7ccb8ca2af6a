"""What the platform tells institutions by itself, over HTTP: valid messages, and what their answers move."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from loopback import serve
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from yibao.message.tables import EditionTable
from yibao.platform import create_app
from yibao.platform.state import OnlineOrder
from yibao.platform.store import Store, open_store
from yibao.validate import Validator

SAMPLES = Path(__file__).parents[3] / "specs" / "samples" / "national"


@dataclass
class Institution:
    """Keeps what it hears; ``answer`` says what it thinks of a number."""

    answer: Callable[[str], Response]
    heard: list[tuple[str, str, bytes]] = field(default_factory=list)

    async def hear(self, request: Request) -> Response:
        code, infno = request.path_params["code"], request.path_params["infno"]
        self.heard.append((code, infno, await request.body()))
        return self.answer(infno)

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/{code}/{infno}", self.hear, methods=["POST"])])

    def numbers(self, count: int) -> list[str]:
        """The numbers that were heard, once there are as many as expected (or two seconds are over)."""
        deadline = time.monotonic() + 2
        while len(self.heard) < count and time.monotonic() < deadline:
            time.sleep(0.01)
        return [infno for _, infno, _ in self.heard]


def agree(infno: str) -> Response:
    return JSONResponse({"infcode": 0, "output": {"data": {"med_org_ord": "DD", "ord_stas": "已确认"}}})


def order() -> bytes:
    """6101 of the pharmacy's story."""
    return (SAMPLES / "6101" / "input-50-pharmacy.json").read_bytes()


@pytest.fixture
def store() -> Iterator[Store]:
    opened = open_store()
    yield opened
    opened.close()


@contextmanager
def placed(national: EditionTable, store: Store, callback: str) -> Iterator[Any]:
    """The reply to an order placed; the platform serves on until the block ends."""
    app = create_app([national], store=store, callback=callback)
    with serve(app) as address:
        reply: Any = httpx.post(f"{address}/6101", content=order(), trust_env=False).json()
        yield reply


def state(store: Store) -> str:
    with store.begin("read") as unit:
        [found] = unit.find(OnlineOrder)
        return found.state


def settles(store: Store) -> bool:
    deadline = time.monotonic() + 2
    while state(store) != "settled" and time.monotonic() < deadline:
        time.sleep(0.01)
    return state(store) == "settled"


def test_an_agreeing_pharmacy_sells(national: EditionTable, store: Store) -> None:
    pharmacy = Institution(agree)
    with serve(pharmacy.app()) as listening, placed(national, store, f"{listening}/{{institution}}") as reply:
        assert reply["infcode"] == 0, reply["err_msg"]
        assert pharmacy.numbers(2) == ["6201", "6202"]
        assert settles(store)
    validator = Validator(national)
    for code, infno, body in pharmacy.heard:
        assert code == "P99999900003"
        report = validator.check(body, infno=infno, direction="input")
        assert report.events == (), [event.message("zh") for event in report.events]
    asked, told = (json.loads(body)["input"]["data"] for _, _, body in pharmacy.heard)
    assert asked["pay_ord_id"] == told["pay_ord_id"]
    assert told["acct_pay"] == 81.9
    assert told["setl_id"]


@pytest.mark.parametrize(
    "answer",
    [
        lambda infno: JSONResponse({"infcode": -1, "err_msg": "缺货"}),
        lambda infno: Response("<html>", 502),
        lambda infno: Response("no json"),
    ],
    ids=["refuses", "fails", "babbles"],
)
def test_an_order_waits_for_its_pharmacy(
    national: EditionTable, store: Store, answer: Callable[[str], Response]
) -> None:
    pharmacy = Institution(answer)
    with serve(pharmacy.app()) as listening, placed(national, store, f"{listening}/{{institution}}") as reply:
        assert reply["infcode"] == 0
        assert pharmacy.numbers(1) == ["6201"]
        time.sleep(0.05)
        assert state(store) == "placed"
    assert pharmacy.numbers(1) == ["6201"]


def test_nobody_listens(national: EditionTable, store: Store) -> None:
    with placed(national, store, "") as reply:
        assert reply["infcode"] == 0
        assert state(store) == "placed"
    other = open_store()
    with placed(national, other, "http://127.0.0.1:9/{institution}") as reply:
        assert reply["infcode"] == 0
        assert state(other) == "placed"
    other.close()
