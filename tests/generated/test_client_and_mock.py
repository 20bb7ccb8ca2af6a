"""Generate → import → run: the generated client of the national edition, every method over real HTTP.

The other side is a platform without memory; what the generated mock remembers is tested in runtime/platform.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest
from loopback import serve
from stateless import stateless_app

from yibao.gateway import AddressRule, RequestRejected, Settings
from yibao.message.tables import EditionTable
from yibao.platform import Maker
from yibao_editions import national
from yibao_editions.national import AsyncClient, Client
from yibao_editions.national.validation import checker

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
TABLE: EditionTable = checker().table
OURS = [infno for infno, interface in TABLE.interfaces.items() if interface.caller != "platform"]


@pytest.fixture(scope="module")
def settings() -> Iterator[Settings]:
    """A platform without memory on a free port of the loopback interface."""
    with serve(stateless_app([TABLE])) as url:
        yield Settings(
            url, "H99999900001", "示例市第一医院", "430100", sign_no="trial", address=AddressRule.PER_INFNO
        )


def typed_request(infno: str) -> Any:
    """A made-up request as the generated model."""
    body = Maker(TABLE).request(infno, NOW)["input"]
    return msgspec.convert(body, getattr(national, f"i{infno}").Request, strict=False)


@pytest.fixture(scope="module")
def client(settings: Settings) -> Iterator[Client]:
    with Client(settings) as client:
        yield client


@pytest.mark.parametrize("infno", OURS)
def test_every_method_talks_to_a_platform(client: Client, infno: str) -> None:
    interface = TABLE.interfaces[infno]
    reply = getattr(client, interface.method)(typed_request(infno))
    assert reply.infcode == 0
    if reply.content is not None:
        assert infno == "9102" and reply.content.startswith(b"PK")
        return
    assert [(event.id, event.path) for event in reply.report.events] == []
    module = getattr(national, f"i{infno}")
    if interface.output and interface.output[0].path == "" and interface.output[0].kind == "array":
        assert isinstance(reply.output, list) and reply.output
    elif interface.output:
        assert isinstance(reply.output, module.Reply)


def test_numbers_that_the_platform_calls_have_no_method(client: Client) -> None:
    offered = {infno: each.method for infno, each in TABLE.interfaces.items() if each.caller == "platform"}
    assert set(offered) == {"6201", "6202"}
    assert not any(hasattr(client, method) for method in offered.values())


def test_the_asynchronous_client_does_the_same(settings: Settings) -> None:
    async def all_at_once() -> list[int]:
        async with AsyncClient(settings) as client:
            calls = [
                getattr(client, TABLE.interfaces[infno].method)(typed_request(infno)) for infno in OURS[:40]
            ]
            return [reply.infcode for reply in await asyncio.gather(*calls)]

    assert asyncio.run(all_at_once()) == [0] * 40


def test_a_wrong_request_never_leaves(client: Client) -> None:
    request = typed_request("2207")
    request.data.psn_no = ""
    with pytest.raises(RequestRejected) as caught:
        client.settle_outpatient(request)
    assert [(e.id, e.path) for e in caught.value.report.errors] == [("field-required", "/input/data/psn_no")]


def test_no_cent_is_lost_on_the_way(client: Client) -> None:
    from decimal import Decimal

    request = typed_request("2207")
    amount = Decimal("99999999999999.99")
    request.data.medfee_sumamt = request.data.inscp_scp_amt = amount
    request.data.fulamt_ownpay_amt = request.data.overlmt_selfpay = request.data.preselfpay_amt = Decimal(
        "0.00"
    )
    reply = client.settle_outpatient(request)
    assert reply.output is not None and reply.output.setlinfo.medfee_sumamt == amount
