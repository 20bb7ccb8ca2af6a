"""What the transports keep of httpx although they skip its client: cookies, credentials in an address, compressed replies."""

from __future__ import annotations

import asyncio
import base64
import gzip
from collections.abc import Callable
from typing import Any

import pytest
from loopback import serve

from yibao.gateway.httpx_async import HttpxAsyncTransport
from yibao.gateway.httpx_parts import Requests
from yibao.gateway.httpx_sync import HttpxTransport
from yibao.gateway.transport import Incoming, Outgoing

Exchange = Callable[[list[Outgoing]], list[Incoming]]


def blocking(all_of: list[Outgoing]) -> list[Incoming]:
    transport = HttpxTransport()
    try:
        return [transport.send(each) for each in all_of]
    finally:
        transport.close()


def awaited(all_of: list[Outgoing]) -> list[Incoming]:
    async def run() -> list[Incoming]:
        transport = HttpxAsyncTransport()
        try:
            return [await transport.send(each) for each in all_of]
        finally:
            await transport.aclose()

    return asyncio.run(run())


both = pytest.mark.parametrize("exchange", [blocking, awaited])


class Node:
    """A load balancer's node: names itself in a cookie, and writes down the headers that came."""

    def __init__(self) -> None:
        self.seen: list[dict[str, str]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await receive()
        self.seen.append({name.decode(): value.decode() for name, value in scope["headers"]})
        headers = [
            (b"set-cookie", b"NODE=b7; Path=/"),
            (b"content-encoding", b"gzip"),
            (b"X-Hop", b"1"),
            (b"x-hop", b"2"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": gzip.compress(b'{"infcode":0}')})


def outgoing(url: str, **headers: str) -> Outgoing:
    return Outgoing(url, "1101", "H1", b"{}", {"content-type": "application/json", **headers}, 5.0)


@both
def test_a_node_named_by_a_cookie_gets_the_next_request(exchange: Exchange) -> None:
    node = Node()
    with serve(node) as url:
        first, _ = exchange([outgoing(f"{url}/"), outgoing(f"{url}/")])
    assert [seen.get("cookie") for seen in node.seen] == [None, "NODE=b7"]
    assert first.body == b'{"infcode":0}'
    assert first.headers["x-hop"] == "1, 2"


@both
def test_credentials_in_an_address_become_a_header(exchange: Exchange) -> None:
    node = Node()
    with serve(node) as url:
        at = url.replace("://", "://clerk:s%20t@")
        exchange([outgoing(f"{at}/"), outgoing(f"{at}/", authorization="Bearer own")])
    said = [seen["authorization"] for seen in node.seen]
    assert said == ["Basic " + base64.b64encode(b"clerk:s t").decode(), "Bearer own"]


def test_signed_addresses_leave_no_pile() -> None:
    requests = Requests(1.0)
    for number in range(5000):
        made = requests.make(outgoing(f"http://127.0.0.1/?sign={number}"), b"{}")
        assert str(made.url).endswith(f"={number}")
    assert len(requests._addresses) < 1000
