"""The checking relay: bytes go through unchanged both ways, deviations stand in a header, no value ever does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import httpx
import pytest
from attended_platform import Attended

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker, create_app
from yibao.platform.relay.proxy import FINDINGS, Proxy

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
Answer = Callable[[httpx.Request], httpx.Response]


def through(national: EditionTable, answer: Answer | None = None) -> tuple[Attended, list[httpx.Request]]:
    """A proxy before an endpoint: ``answer``, or another simulated platform."""
    seen: list[httpx.Request] = []
    platform = httpx.ASGITransport(app=create_app([national]))

    class Endpoint(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return await platform.handle_async_request(request) if answer is None else answer(request)

    return Attended(national, relay=Proxy([national], "http://endpoint.test/fsi/", Endpoint())), seen


def request(national: EditionTable) -> bytes:
    return encode(Maker(national).request("1101", NOW))


def test_bytes_go_through(national: EditionTable) -> None:
    body = request(national)
    direct = Attended(national).ask("/1101", body).content

    def answer(received: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=direct, headers={"content-type": "application/json", "x-own": "1"})

    attended, seen = through(national, answer)
    reply = attended.ask("/national/1101?a=1", body, {"x-secret": "s", "x-yibao-delay": "0"})
    assert reply.content == direct
    assert reply.headers["x-own"] == "1"
    assert reply.headers[FINDINGS] == "request=0 reply=0"
    (sent,) = seen
    assert str(sent.url) == "http://endpoint.test/fsi/1101?a=1"
    assert sent.content == body
    assert sent.headers["x-secret"] == "s"
    assert sent.headers["host"] == "endpoint.test"
    assert not any(name.startswith("x-yibao-") for name in sent.headers)


def test_findings_of_both_sides(national: EditionTable) -> None:
    wrong = encode({**Maker(national).request("1101", NOW), "input": {"data": {"psn_name": "欧阳测试"}}})
    reply_body = '{"infcode":"0","output":{"baseinfo":{"psn_name":"欧阳测试"}}}'.encode()

    def answer(received: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=reply_body, headers={"content-type": "application/json"})

    attended, _ = through(national, answer)
    reply = attended.ask("/", wrong)
    assert reply.content == reply_body
    text = reply.headers[FINDINGS]
    assert "request field-required /input/data/mdtrt_cert_no" in text
    assert "; reply " in text and "/output/" in text
    assert "欧阳" not in text and text.isascii()
    (entry,) = attended.books.log.newest()
    assert entry.findings == text


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [(502, b"<html>bad gateway</html>", "text/html"), (200, b"PK\x03\x04", "application/octet-stream")],
)
def test_what_is_no_message_goes_through(national: EditionTable, status: int, body: bytes, kind: str) -> None:
    def answer(received: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=body, headers={"content-type": kind})

    attended, _ = through(national, answer)
    reply = attended.ask("/", request(national))
    assert (reply.status_code, reply.content) == (status, body)
    assert reply.headers[FINDINGS].startswith("request=0")


@pytest.mark.parametrize("fault", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError])
def test_an_endpoint_that_is_not_there(national: EditionTable, fault: type[httpx.TransportError]) -> None:
    def answer(received: httpx.Request) -> httpx.Response:
        raise fault("psn_no 4300 is in this text")

    attended, _ = through(national, answer)
    reply = attended.ask("/", request(national))
    assert reply.status_code == 502
    assert reply.json()["infcode"] == -1
    assert fault.__name__ in reply.json()["err_msg"] and "4300" not in reply.text


def test_before_a_whole_platform_and_with_faults(national: EditionTable) -> None:
    attended, seen = through(national, lambda r: httpx.Response(200, content=b"{}"))
    attended.books.rules.add("duplicate", "request", left=1)
    attended.ask("/", request(national))
    assert len(seen) == 2
    assert attended.get("/healthz").json()["status"] == "ok"
