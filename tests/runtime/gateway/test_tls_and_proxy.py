"""TLS on real sockets: an unknown authority is refused, a named one is not; client certificates; proxies."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from authority import Authority
from loopback import serve

from yibao.gateway import NotSent, OutcomeUnknown, Settings, SettingsError
from yibao_editions import national

SIGN_IN = {"signIn": {"opter_no": "0001", "mac": "00-00-5E-00-53-01", "ip": "192.0.2.10"}}
PASSWORD = b"an-invented-password"


async def answer(scope: Any, receive: Any, send: Any) -> None:
    """Says yes to everything."""
    body = b'{"infcode":0,"inf_refmsgid":"1","output":{"signinoutb":{"sign_time":"2026-03-05 08:00:00","sign_no":"S"}}}'
    await receive()
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("ca"))


def sign_in(address: str, **changed: Any) -> str:
    """With both clients; the session's number, or the first error."""
    values = {"url": address, "fixmedins_code": "H1", "fixmedins_name": "n", "mdtrtarea_admvs": "4"}
    settings = Settings.from_env({}, override={**values, **changed})

    async def run() -> str:
        async with national.AsyncClient(settings) as client:
            return str((await client.call("9001", SIGN_IN, dict)).result()["signinoutb"]["sign_no"])

    with national.Client(settings) as client:
        told = str(client.call("9001", SIGN_IN, dict).result()["signinoutb"]["sign_no"])
    assert asyncio.run(run()) == told
    return told


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[str]:
    cert, key = authority.give("server")
    with serve(answer, cert=cert, key=key) as address:
        yield address


def test_an_unknown_authority_is_refused_before_anything_is_sent(server: str) -> None:
    with pytest.raises(NotSent, match="CERTIFICATE_VERIFY_FAILED"):
        sign_in(server)


def test_a_named_authority_is_trusted(server: str, authority: Authority) -> None:
    assert sign_in(server, ca_file=str(authority.file)) == "S"


def test_a_certificate_for_another_name_is_refused(server: str, authority: Authority) -> None:
    with pytest.raises(NotSent):
        sign_in(server.replace("localhost", "127.0.0.1"), ca_file=str(authority.file))


def test_verification_goes_only_when_somebody_wrote_so(server: str) -> None:
    assert sign_in(server, tls="off") == "S"


def test_a_client_certificate(authority: Authority) -> None:
    cert, key = authority.give("second")
    own, own_key = authority.give("hospital", PASSWORD)
    with serve(answer, cert=cert, key=key, clients=authority.file) as address:
        known = {"ca_file": str(authority.file)}
        with pytest.raises((NotSent, OutcomeUnknown)):
            sign_in(address, **known)
        shown = {"client_cert": str(own), "client_key": str(own_key)}
        assert sign_in(address, **known, **shown, client_key_password=PASSWORD.decode()) == "S"
        with pytest.raises(SettingsError, match=r"hospital\.pem"):
            sign_in(address, **known, **shown, client_key_password="wrong-password")


class Proxy:
    """Forwards plain requests and remembers who asked for what."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        headers = dict(scope["headers"])
        token = headers.get(b"proxy-authorization", b"").decode().removeprefix("Basic ")
        self.asked.append((base64.b64decode(token).decode(), headers[b"host"].decode()))
        await answer(scope, receive, send)


def test_requests_go_through_the_proxy() -> None:
    proxy = Proxy()
    with serve(proxy) as address:
        through = address.replace("http://", "http://user:proxy-secret@")
        assert sign_in("http://platform.invalid/api", proxy=through) == "S"
    assert proxy.asked == [("user:proxy-secret", "platform.invalid")] * 2


def test_a_proxy_that_refuses_shows_no_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_hang_up, args=(server,), daemon=True).start()
        url = f"http://user:proxy-secret@127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises((NotSent, OutcomeUnknown)) as caught:
            sign_in("http://platform.invalid/api", proxy=url)
    assert "proxy-secret" not in str(caught.value) + repr(caught.value)


def _hang_up(server: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.accept()[0].close()


def test_a_proxy_address_that_is_none() -> None:
    with pytest.raises(SettingsError, match="proxy") as caught:
        sign_in("http://platform.invalid/api", proxy="gopher://user:proxy-secret@x")
    assert "proxy-secret" not in str(caught.value)
