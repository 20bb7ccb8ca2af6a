"""Generate → import → run, for every edition: its client calls each number that is its own, and all editions live side by side.

Against a platform without memory every call must come back whole. Against the one mock server that serves all editions, a call made
up without a story may be refused for a reason of business (a visit that nobody opened), but for no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import import_module
from types import ModuleType
from typing import Any

import httpx
import msgspec
import pytest
from loopback import serve
from stateless import stateless_app

from yibao.events import catalogue
from yibao.gateway import PlatformRefused, Settings
from yibao.message.tables import EditionTable, InterfaceTable
from yibao.platform import Maker, create_app

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
PROVINCES = ("hunan", "shenzhen", "neimenggu", "chongqing", "guangzhou", "jiwei")
EDITIONS = ("national", *PROVINCES)


def package(edition: str) -> ModuleType:
    return import_module(f"yibao_editions.{edition}")


def table(edition: str) -> EditionTable:
    found: EditionTable = import_module(f"yibao_editions.{edition}.validation").checker().table
    return found


def own(edition: str) -> Mapping[str, InterfaceTable]:
    """The numbers that the national edition does not have, or has otherwise; those that institutions call."""
    base = table("national").interfaces
    return {
        infno: each
        for infno, each in table(edition).interfaces.items()
        if each.caller != "platform" and base.get(infno) != each
    }


def settings(url: str, edition: str) -> Settings:
    return Settings(f"{url}/{edition}", "H99999900001", "示例市第一医院", "430100", sign_no="trial")


def typed(edition: str, infno: str) -> Any:
    """A made-up request as the edition's generated model."""
    body = Maker(table(edition)).request(infno, NOW)["input"]
    return msgspec.convert(body, getattr(package(edition), f"i{infno}").Request, strict=False)


@pytest.fixture(scope="module")
def plain() -> Iterator[str]:
    with serve(stateless_app([table(name) for name in EDITIONS])) as url:
        yield url


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    """All editions on one simulated platform."""
    with serve(create_app([table(name) for name in EDITIONS])) as url:
        yield url


@pytest.mark.parametrize("edition", PROVINCES)
def test_every_own_number_comes_back_whole(edition: str, plain: str) -> None:
    numbers = own(edition)
    assert numbers
    with package(edition).Client(settings(plain, edition)) as client:
        for infno, interface in numbers.items():
            reply = getattr(client, interface.method)(typed(edition, infno))
            told = [(event.id, event.path) for event in reply.report.events]
            assert (infno, reply.infcode, told) == (infno, 0, [])
            root = interface.output and interface.output[0]
            if infno == "9102":
                assert reply.content is not None and reply.content.startswith(b"PK")
            elif root and not (root.path == "" and root.kind == "array"):
                assert isinstance(reply.output, getattr(package(edition), f"i{infno}").Reply), infno


@pytest.mark.parametrize("edition", PROVINCES)
def test_the_mock_answers_every_own_number(edition: str, mock: str) -> None:
    faulty = catalogue()["platform-reply"].zh.partition("{")[0]
    accepted = 0
    with package(edition).Client(settings(mock, edition)) as client:
        for infno, interface in own(edition).items():
            try:
                reply = getattr(client, interface.method)(typed(edition, infno))
            except PlatformRefused as refused:
                # Not for its form: the client has validated it by the same table.
                assert faulty not in refused.err_msg and "/input" not in refused.err_msg, (
                    infno,
                    refused.err_msg,
                )
            else:
                accepted += 1
                assert (infno, reply.report.errors) == (infno, ())
    # The five of jiwei are reports on a visit, and nobody is visiting.
    assert accepted * 4 > len(own(edition)) or edition == "jiwei"


def test_seven_editions_in_one_process_on_one_server(mock: str) -> None:
    async def ask(edition: str) -> tuple[str, Any]:
        async with package(edition).AsyncClient(settings(mock, edition)) as client:
            reply = await getattr(client, table(edition).interfaces["1101"].method)(typed(edition, "1101"))
            return edition, reply

    async def everyone() -> list[tuple[str, Any]]:
        return await asyncio.gather(*(ask(edition) for edition in EDITIONS * 3))

    replies = asyncio.run(everyone())
    assert len(replies) == 3 * len(EDITIONS)
    for edition, reply in replies:
        assert (edition, reply.infcode, reply.report.errors) == (edition, 0, ())
        assert isinstance(reply.output, package(edition).i1101.Reply)
    served = httpx.get(f"{mock}/healthz").json()["editions"]
    assert {each["edition"] for each in served} == set(EDITIONS)


def test_what_is_new_in_one_edition_is_unknown_in_another(mock: str) -> None:
    message = Maker(table("hunan")).request("4261", NOW)
    content = msgspec.json.encode(message, enc_hook=str)
    codes = {
        name: httpx.post(f"{mock}/{name}", content=content).json()["infcode"]
        for name in ("national", "hunan")
    }
    assert codes == {"national": -1, "hunan": 0}
    assert not hasattr(package("national").Client, table("hunan").interfaces["4261"].method)
