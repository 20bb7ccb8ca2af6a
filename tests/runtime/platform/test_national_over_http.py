"""The national edition over real HTTP: the client and the platform, and what is made up for both."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from yibao.gateway import AddressRule, AsyncBaseClient, BaseClient, PlatformRefused, Reply, Settings
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker, create_app
from yibao.platform.behaviours import BEHAVIOURS
from yibao.validate import Validator
from yibaogen.cli.mock import listen
from yibaogen.index.tables import edition_table
from yibaogen.overlay import resolve_edition

SPECS = Path(__file__).parents[3] / "specs"

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
SEEDS = (0, 1, 2)


@pytest.fixture(scope="module")
def address(national: EditionTable) -> Iterator[str]:
    """A platform on a free port of the loopback interface."""
    listener = listen("127.0.0.1", 0)
    config = uvicorn.Config(create_app([national]), log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def settings(address: str) -> Settings:
    return Settings(
        address, "H99999900001", "示例市第一医院", "430100", sign_no="trial", address=AddressRule.PER_INFNO
    )


@pytest.fixture(scope="module")
def client(address: str, national: EditionTable) -> Iterator[BaseClient]:
    with BaseClient(settings(address), checker=Validator(national)) as client:
        yield client


def test_every_number_of_the_requirement_behaves(national: EditionTable) -> None:
    """No number of `national` and `jiwei` is answered from the tables alone."""
    jiwei = resolve_edition(SPECS, "jiwei").edition
    assert jiwei is not None
    for table in (national, edition_table(jiwei)):
        offered = {infno: each for infno, each in table.interfaces.items() if each.caller != "platform"}
        assert [infno for infno, each in offered.items() if each.method not in BEHAVIOURS] == []
        assert len(table.interfaces) >= 107


@pytest.mark.parametrize("seed", SEEDS)
def test_requests_and_replies_of_any_seed_are_valid(national: EditionTable, seed: int) -> None:
    maker, validator = Maker(national, seed), Validator(national)
    findings: list[tuple[str, str, str, str]] = []
    for infno in national.interfaces:
        report = validator.check(encode(maker.request(infno, NOW)), direction="input")
        findings += [(infno, "input", event.id, event.path) for event in report.events]
        output = maker.reply(infno, report.value, NOW)
        told = {"infcode": 0, "inf_refmsgid": "4" * 30, **({"output": output} if output else {})}
        answer = validator.check(encode(told), infno=infno, direction="output")
        findings += [(infno, "output", event.id, event.path) for event in answer.events]
    assert findings == []


def test_async_client_has_many_in_flight(address: str, national: EditionTable) -> None:
    body = Maker(national).request("1101", NOW)["input"]

    async def run() -> list[Reply[Any]]:
        async with AsyncBaseClient(settings(address), checker=Validator(national)) as client:
            return await asyncio.gather(*(client.call("1101", body, dict) for _ in range(40)))

    replies = asyncio.run(run())
    assert len({reply.msgid for reply in replies}) == 40
    assert len({str(reply.output) for reply in replies}) == 1


def test_threads_share_a_client(client: BaseClient, national: EditionTable) -> None:
    body = Maker(national).request("9001", NOW)["input"]
    msgids: list[str] = []

    def work() -> None:
        msgids.extend(client.call("9001", body, dict).msgid for _ in range(10))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(msgids)) == 60


def test_what_only_the_platform_notices_is_a_refusal(address: str, national: EditionTable) -> None:
    """A client whose validator lets everything pass learns the finding from err_msg."""

    class Trusting:
        def check(self, data: bytes, *, infno: str | None = None, direction: Any = None) -> Any:
            report = Validator(national).check(b'{"infcode":-1}', infno=infno, direction="output")
            report.valid = True
            return report

    with (
        BaseClient(settings(address), checker=Trusting()) as client,
        pytest.raises(PlatformRefused) as caught,
    ):
        client.call("1101", {"data": {"psn_name": "谢永康"}}, dict)
    assert "/input/data/mdtrt_cert_type" in caught.value.err_msg
