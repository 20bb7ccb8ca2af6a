"""The institution's own application: what is believed, what reaches a handler, and how often."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from yibao.gateway.inbound import Answers, MemoryAnswers, Message, Refusal, Untrusted, unsigned
from yibao.journal.answers import DurableAnswers
from yibao.journal.database import open_database
from yibao_editions.national import i6201, i6202, i7102, i7103
from yibao_editions.national.inbound import create_app
from yibao_editions.national.validation import checker

SAMPLES = Path(__file__).parents[3] / "specs" / "samples" / "national"
ORDER = (SAMPLES / "6201" / "input-50-pharmacy.json").read_bytes()
RESULT = (SAMPLES / "6202" / "input-50-pharmacy.json").read_bytes()


@dataclass
class Pharmacy:
    """Confirms orders; ``fail`` is raised instead."""

    seen: list[str] = field(default_factory=list)
    fail: Exception | None = None
    slow: float = 0.0

    def confirm_online_order(self, request: i6201.Request, message: Message) -> i6201.Reply:
        self.seen.append(message.msgid)
        if self.fail is not None:
            raise self.fail
        return i6201.Reply(data=i6201.ReplyData(med_org_ord=request.data.med_org_ord, ord_stas="1"))

    async def notify_settlement_result(self, request: i6202.Request, message: Message) -> i6202.Reply:
        await asyncio.sleep(self.slow)
        self.seen.append(message.msgid)
        return i6202.Reply(data=i6202.ReplyData(med_org_ord=request.data.med_org_ord, ord_stas="2"))


class Hospital(Pharmacy):
    """Hears what became of its prescriptions as well."""

    def feed_back_prescription_review(self, request: i7102.Request, message: Message) -> i7102.Reply:
        self.seen.append(f"{request.data.hi_rxno} {request.data.rx_chk_stas_codg}")
        return i7102.Reply()

    def feed_back_prescription_purchase(self, request: i7103.Request, message: Message) -> i7103.Reply:
        self.seen.append(f"{request.data.hi_rxno} {request.data.fund_pay_sumamt}")
        return i7103.Reply()


Post = Callable[[Any, bytes], httpx.Response]


async def apost(app: Any, body: bytes) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://own") as client:
        return await client.post("/6201", content=body)


def post(app: Any, body: bytes) -> httpx.Response:
    return asyncio.run(apost(app, body))


def app_of(pharmacy: Pharmacy, answers: Answers | None = None, verify: Any = unsigned) -> Any:
    return create_app(pharmacy, institution="P99999900001", verify=verify, answers=answers)


def changed(body: bytes, **fields: object) -> bytes:
    return json.dumps({**json.loads(body), **fields}, ensure_ascii=False).encode()


@pytest.fixture(params=["memory", "disk"])
def answers(request: pytest.FixtureRequest, tmp_path: Path) -> Answers:
    return MemoryAnswers() if request.param == "memory" else DurableAnswers.open(str(tmp_path / "answers.db"))


def test_a_typed_handler_answers(answers: Answers) -> None:
    pharmacy = Pharmacy()
    app = app_of(pharmacy, answers)
    for body, number, state in ((ORDER, "6201", "1"), (RESULT, "6202", "2")):
        came = post(app, body)
        assert came.status_code == 200
        assert checker().check(came.content, infno=number, direction="output").errors == ()
        told = came.json()
        assert (told["infcode"], told["output"]["data"]["ord_stas"]) == (0, state)
        assert told["inf_refmsgid"].startswith("P99999900001")
    assert len(pharmacy.seen) == 2


@pytest.mark.parametrize("number", ["7102", "7103"])
def test_a_hospital_hears_what_became_of_its_prescriptions(number: str) -> None:
    body = (SAMPLES / number / "input-60-prescription.json").read_bytes()
    hospital = Hospital()
    told = post(app_of(hospital), body)
    assert told.json()["infcode"] == 0
    assert checker().check(told.content, infno=number, direction="output").errors == ()
    assert len(hospital.seen) == 1
    # Who issues no prescriptions needs no handler for them.
    refused = post(app_of(Pharmacy()), body).json()
    assert (refused["infcode"], number in refused["err_msg"]) == (-1, True)


def test_the_same_message_is_handled_once(answers: Answers) -> None:
    pharmacy = Pharmacy()
    app = app_of(pharmacy, answers)
    first, second = post(app, ORDER), post(app, ORDER)
    assert first.content == second.content
    assert len(pharmacy.seen) == 1
    other = post(app, changed(ORDER, opter_name="另一人"))
    assert other.json()["infcode"] == -1
    assert "重复" in other.json()["err_msg"]
    assert len(pharmacy.seen) == 1


def test_the_same_message_at_once_is_handled_once(answers: Answers) -> None:
    pharmacy = Pharmacy(slow=0.2)
    app = app_of(pharmacy, answers)

    async def many() -> list[httpx.Response]:
        return await asyncio.gather(*(apost(app, RESULT) for _ in range(5)))

    came = [response.json()["infcode"] for response in asyncio.run(many())]
    assert sorted(came) == [-1, -1, -1, -1, 0]
    assert len(pharmacy.seen) == 1
    assert post(app, RESULT).json()["infcode"] == 0


def test_answers_outlive_the_process(tmp_path: Path) -> None:
    pharmacy = Pharmacy()
    file = str(tmp_path / "answers.db")
    first = post(app_of(pharmacy, DurableAnswers.open(file)), ORDER)
    again = post(app_of(pharmacy, DurableAnswers.open(file)), ORDER)
    assert first.content == again.content
    assert len(pharmacy.seen) == 1


def test_a_process_that_died_over_a_message_does_not_block_it_for_ever(tmp_path: Path) -> None:
    now = [0.0]
    kept = DurableAnswers(open_database(str(tmp_path / "a.db")), patience=60.0, seconds=lambda: now[0])
    assert kept.begin("M1", "d") == "new"
    assert kept.begin("M1", "d") == "busy"
    now[0] = 60.0
    assert kept.begin("M1", "d") == "new"
    assert kept.begin("M1", "d") == "busy"


def test_a_refusal_is_an_answer(answers: Answers) -> None:
    pharmacy = Pharmacy(fail=Refusal("库存不足"))
    app = app_of(pharmacy, answers)
    assert (post(app, ORDER).json()["infcode"], post(app, ORDER).json()["err_msg"]) == (-1, "库存不足")
    assert len(pharmacy.seen) == 1


def test_a_bug_is_told_without_its_text_and_may_be_tried_again(
    answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    pharmacy = Pharmacy(fail=KeyError("谢永康"))
    app = app_of(pharmacy, answers)
    with caplog.at_level(logging.ERROR):
        came = post(app, ORDER)
    assert (came.status_code, came.json()["infcode"]) == (500, -1)
    assert "谢永康" not in caplog.text + came.text
    pharmacy.fail = None
    assert post(app, ORDER).json()["infcode"] == 0


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b'{"infno":"1101","msgid":"1","input":{}}', "1101"),
        ((SAMPLES / "6201" / "input-bad-field-required-pay-ord-id.json").read_bytes(), "pay_ord_id"),
        ((SAMPLES / "6201" / "input-bad-node-shape-data.json").read_bytes(), "/input/data"),
        (b'{"infno":"6201","msgid":"' + b"x" * 9_000_000, "字节"),
    ],
)
def test_what_does_not_fit_reaches_no_handler(body: bytes, said: str) -> None:
    pharmacy = Pharmacy()
    told = post(app_of(pharmacy), body).json()
    assert told["infcode"] == -1
    assert said in told["err_msg"]
    assert pharmacy.seen == []


def test_nothing_is_believed_without_a_signature() -> None:
    pharmacy = Pharmacy()

    def verify(headers: Mapping[str, str], body: bytes) -> bytes:
        if headers.get("x-signature") != "right":
            raise Untrusted("signature")
        return body

    came = post(app_of(pharmacy, verify=verify), ORDER)
    assert (came.status_code, came.json()["infcode"]) == (403, -1)
    assert pharmacy.seen == []

    async def signed() -> httpx.Response:
        transport = httpx.ASGITransport(app=app_of(pharmacy, verify=verify))
        async with httpx.AsyncClient(transport=transport, base_url="http://own") as client:
            return await client.post("/", content=ORDER, headers={"X-Signature": "right"})

    assert asyncio.run(signed()).json()["infcode"] == 0


def test_only_posts_are_served() -> None:
    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(app=app_of(Pharmacy()))
        async with httpx.AsyncClient(transport=transport, base_url="http://own") as client:
            return await client.get("/6201")

    assert asyncio.run(get()).status_code == 405
