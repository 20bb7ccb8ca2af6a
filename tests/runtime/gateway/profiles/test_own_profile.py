"""A gateway that nobody has heard of: one class, defined here, and the generated client speaks it."""

from __future__ import annotations

import asyncio
import base64
import json
from dataclasses import dataclass
from typing import Any

import pytest
from loopback import serve

from yibao.gateway import Settings
from yibao.gateway.connect import http_async_transport, http_transport
from yibao.gateway.profiles import (
    PROFILES,
    Address,
    Exchange,
    GatewayProfile,
    Headers,
    Row,
    Site,
    make_profile,
)
from yibao.gateway.profiles.refusal import distrusted
from yibao.gateway.profiles.route import Route
from yibao.gateway.secret import Secret
from yibao.gateway.stream import Body
from yibao.gateway.transport_profile import AsyncProfiledTransport, ProfiledTransport
from yibao_editions import national


@dataclass(frozen=True, slots=True)
class MirrorOptions:
    """The word that both sides know."""

    word: Secret


class MirrorProfile(GatewayProfile):
    """Bodies travel as Base64 backwards, behind a word."""

    def __init__(self, site: Site, options: MirrorOptions) -> None:
        super().__init__(site)
        self._word = options.word

    def seal(self, exchange: Exchange, envelope: bytes) -> bytes:
        return json.dumps({"mirror": base64.b64encode(envelope).decode()[::-1]}).encode()

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        return {"x-word": self._word.reveal(), "x-number": exchange.infno}

    def unseal(self, status: int, headers: Headers, body: bytes) -> bytes:
        if headers.get("x-word") != self._word.reveal():
            raise distrusted("reply-signature", status, "x-word")
        return base64.b64decode(json.loads(body)["mirror"][::-1])


def options() -> dict[str, Any]:
    return {**PROFILES, "mirror": Row(MirrorOptions, MirrorProfile)}


async def mirror(scope: Any, receive: Any, send: Any) -> None:
    """The other side."""
    headers = {key: value.decode() for key, value in scope["headers"]}
    envelope = json.loads(base64.b64decode(json.loads((await receive())["body"])["mirror"][::-1]))
    good = headers.get(b"x-word") == "sesame" and headers.get(b"x-number") == envelope["infno"] == "9001"
    told = {"infcode": 0 if good else -1, "inf_refmsgid": "4" * 30, "err_msg": "" if good else "who?"}
    signed = {"sign_time": "2026-03-05 08:00:00", "sign_no": "S1"}
    answer = json.dumps({**told, "output": {"signinoutb": signed}}).encode()
    body = json.dumps({"mirror": base64.b64encode(answer).decode()[::-1]}).encode()
    kinds = [(b"content-type", b"application/json"), (b"x-word", b"sesame")]
    await send({"type": "http.response.start", "status": 200, "headers": kinds})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture
def settings() -> Any:
    with serve(mirror) as address:
        yield Settings(address, "H99999900001", "示例市第一医院", "430100", sign_no="s")


SIGN_IN = national.i9001.Request(
    signIn=national.i9001.SignIn(opter_no="0001", mac="00-00-5E-00-53-01", ip="192.0.2.10")
)


def test_the_generated_clients_speak_it(settings: Settings) -> None:
    profile = make_profile("mirror", Site(Address(settings.url)), {"word": "sesame"}, options())
    with national.Client(
        settings, transport=ProfiledTransport(http_transport(settings), Route(profile))
    ) as client:
        assert client.sign_in(SIGN_IN).result().signinoutb.sign_no == "S1"

    async def run() -> str:
        transport = AsyncProfiledTransport(http_async_transport(settings), Route(profile))
        async with national.AsyncClient(settings, transport=transport) as client:
            return (await client.sign_in(SIGN_IN)).result().signinoutb.sign_no

    assert asyncio.run(run()) == "S1"
