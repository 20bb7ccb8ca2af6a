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
    "1301": "input-10-setup.json",
    "7101": "input-60-prescription.json",
}
ANSWERS = {"7101": "output-60-prescription.json"}


async def centre(scope: Any, receive: Any, send: Any) -> None:
    """A prescription centre that takes what is right to the letter and answers as the samples do."""
    body = (await receive())["body"]
    infno = json.loads(body)["infno"]
    report = checker().check(body, infno=infno, direction="input")
    refusal = {"infcode": -1, "inf_refmsgid": "4" * 30, "err_msg": str([e.id for e in report.errors])}
    answer = (SAMPLES / infno / ANSWERS[infno]).read_bytes() if report.valid else json.dumps(refusal).encode()
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})


async def everything(scope: Any, receive: Any, send: Any) -> None:
    """The simulated platform; prescriptions are the centre's there too."""
    message = await receive()
    waiting = [message]

    async def again() -> Any:
        return waiting.pop() if waiting else await receive()

    own = b'"infno":"7101"' in message["body"]
    await (centre if own else PLATFORM)(scope, again, send)


PLATFORM = create_app([checker().table])


@pytest.fixture(scope="module", params=OPTIONS)
def gateway(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """A profile and the address of a platform behind its gateway; next to the prescription centre a plain one."""
    with serve(FrontGateway(everything, gate_of(request.param, doors=Doors(PATHS)))) as address:
        if request.param != "epc":
            yield request.param, address
            return
        with serve(FrontGateway(PLATFORM, gate_of("plain"))) as main:
            yield main, address


def settings_of(gateway: tuple[str, str], **changed: Any) -> Settings:
    """The centre serves prescriptions only; all other numbers go to the main gateway."""
    profile, address = gateway
    if profile.startswith("http"):
        centre = {"profile": "epc", "url": address + "/api", **OPTIONS["epc"]}
        return client_settings("plain", profile, prescriptions=centre, address="per-infno", **changed)
    return client_settings(profile, address, **changed)


def asked(infno: str) -> tuple[str, Any, Any]:
    """Number, typed request and reply model."""
    module = getattr(national, f"i{infno}")
    body = json.loads((SAMPLES / infno / DAY[infno]).read_text("utf-8"))["input"]
    return infno, msgspec.convert(body, module.Request, strict=False), module.Reply


UPLOAD = {"fsUploadIn": {"in": base64.b64encode(b"PK\x03\x04 bytes" * 99).decode(), "filename": "对账.zip", "fixmedins_code": "H99999900001"}}  # fmt: skip


def wanted(catalogue: Reply[Any]) -> dict[str, Any]:
    """The request for the file that a catalogue's reply names."""
    number = catalogue.result().file_qury_no
    return {"fsDownloadIn": {"file_qury_no": number, "filename": "plc", "fixmedins_code": "plc"}}


def blocking_day(client: BaseClient) -> list[Reply[Any]]:
    signed = client.call(*asked("9001"))
    client = client.with_envelope(sign_no=signed.result().signinoutb.sign_no)
    told = [client.call(*asked(infno)) for infno in ("1101", "7101", "1301")]
    files = [client.call("9102", wanted(told[-1]), dict), client.call("9101", UPLOAD, dict)]
    return [signed, *told, *files]


async def asynchronous_day(client: AsyncBaseClient) -> list[Reply[Any]]:
    signed = await client.call(*asked("9001"))
    client = client.with_envelope(sign_no=signed.result().signinoutb.sign_no)
    told = [await client.call(*asked(infno)) for infno in ("1101", "7101", "1301")]
    file = await client.call("9102", wanted(told[-1]), dict)
    return [signed, *told, file, await client.call("9101", UPLOAD, dict)]


def judge(replies: list[Reply[Any]]) -> None:
    *told, downloaded, uploaded = replies
    assert [reply.infno for reply in told] == ["9001", "1101", "7101", "1301"]
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
    seen: list[str] = []
    gate = gate_of("oauth2-sm")
    inner = FrontGateway(create_app([checker().table]), gate)

    async def counting(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["path"])
        await inner(scope, receive, send)

    async def run(address: str) -> None:
        async with national.AsyncClient(client_settings("oauth2-sm", address)) as client:
            await asyncio.gather(*(client.call(*asked("1101")) for _ in range(8)))

    with serve(counting) as address:
        asyncio.run(run(address))
    assert seen.count("/oauth/token") == 1
    assert seen.count("/api") == 8
