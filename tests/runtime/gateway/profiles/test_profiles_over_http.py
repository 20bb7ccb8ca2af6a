"""The same generated-client code against the simulated platform behind each of the six gateways, over real HTTP."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from gateways import OPTIONS, PATHS, client_settings, gate_of
from loopback import serve

from yibao.gateway import AsyncBaseClient, BaseClient, Reply, Settings
from yibao.platform import create_app
from yibao.platform.front_gateway import FrontGateway
from yibao.platform.gates import Doors
from yibao_editions import national
from yibao_editions.national.validation import checker

SAMPLES = Path(__file__).parents[4] / "specs/samples/national"
DAY = {
    "9001": "input-10-setup.json",
    "1101": "input-20-outpatient-day.json",
    "7101": "input-60-prescription.json",
}


@pytest.fixture(scope="module", params=OPTIONS)
def gateway(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """A profile and the address of a platform behind its gateway; next to the prescription centre a plain one."""
    app = create_app([checker().table])
    with serve(FrontGateway(app, gate_of(request.param, doors=Doors(PATHS)))) as address:
        if request.param != "epc":
            yield request.param, address
            return
        with serve(FrontGateway(app, gate_of("plain"))) as main:
            yield main, address


def settings_of(gateway: tuple[str, str], **changed: Any) -> Settings:
    """The centre serves prescriptions only; all other numbers go to the main gateway."""
    profile, address = gateway
    if profile.startswith("http"):
        centre = {"profile": "epc", "url": address + "/api", **OPTIONS["epc"]}
        return client_settings("plain", profile, prescriptions=centre, address="per-infno", **changed)
    return client_settings(profile, address, **changed)


def requests() -> Iterator[tuple[str, Any, Any]]:
    """Number, typed request and reply model of the day."""
    for infno, file in DAY.items():
        module = getattr(national, f"i{infno}")
        body = json.loads((SAMPLES / infno / file).read_text("utf-8"))["input"]
        yield infno, msgspec.convert(body, module.Request, strict=False), module.Reply


UPLOAD = {"fsUploadIn": {"in": base64.b64encode(b"PK\x03\x04 bytes" * 99).decode(), "filename": "对账.zip", "fixmedins_code": "H99999900001"}}  # fmt: skip
DOWNLOAD = {"fsDownloadIn": {"file_qury_no": "fsi/plc/1301/1", "filename": "plc", "fixmedins_code": "plc"}}


def blocking_day(client: BaseClient) -> list[Reply[Any]]:
    replies = [client.call(infno, body, model) for infno, body, model in requests()]
    return [*replies, client.call("9101", UPLOAD, dict), client.call("9102", DOWNLOAD, dict)]


async def asynchronous_day(client: AsyncBaseClient) -> list[Reply[Any]]:
    replies = [await client.call(infno, body, model) for infno, body, model in requests()]
    return [*replies, await client.call("9101", UPLOAD, dict), await client.call("9102", DOWNLOAD, dict)]


def judge(replies: list[Reply[Any]]) -> None:
    *told, uploaded, downloaded = replies
    assert [reply.infno for reply in told] == list(DAY)
    for reply in told:
        assert reply.output is not None
        assert reply.report.valid, [str(event) for event in reply.report.errors]
    assert isinstance(uploaded.result()["file_qury_no"], str)
    assert downloaded.content is not None
    assert downloaded.content.startswith(b"PK")


@pytest.mark.parametrize("upload", ["base64", "bytes", "multipart"])
def test_blocking(gateway: tuple[str, str], upload: str) -> None:
    with national.Client(settings_of(gateway, upload=upload)) as client:
        judge(blocking_day(client))


def test_asynchronous(gateway: tuple[str, str]) -> None:
    async def run() -> list[Reply[Any]]:
        async with national.AsyncClient(settings_of(gateway)) as client:
            return await asynchronous_day(client)

    judge(asyncio.run(run()))


def test_many_at_once_fetch_one_token() -> None:
    asked: list[str] = []
    gate = gate_of("oauth2-sm")
    inner = FrontGateway(create_app([checker().table]), gate)

    async def counting(scope: Any, receive: Any, send: Any) -> None:
        asked.append(scope["path"])
        await inner(scope, receive, send)

    async def run(address: str) -> None:
        _, body, model = list(requests())[1]
        async with national.AsyncClient(client_settings("oauth2-sm", address)) as client:
            await asyncio.gather(*(client.call("1101", body, model) for _ in range(8)))

    with serve(counting) as address:
        asyncio.run(run(address))
    assert asked.count("/oauth/token") == 1
    assert asked.count("/api") == 8
