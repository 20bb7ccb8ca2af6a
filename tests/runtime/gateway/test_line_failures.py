"""Over real sockets: was it sent or not? Both clients must tell alike."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from yibao.gateway import (
    AsyncBaseClient,
    BaseClient,
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Reply,
    Settings,
    YibaoError,
)
from yibao.message.tables import EditionTable
from yibao.validate import Validator

REQUEST = {"data": {"psn_no": "1"}}
DONE = b'{"infcode":0,"output":{"baseinfo":{"balc":1.50}}}'
Act = Callable[[socket.socket], None]
Call = Callable[[Settings, EditionTable], Reply[Any]]


def call_blocking(settings: Settings, table: EditionTable) -> Reply[Any]:
    with BaseClient(settings, checker=Validator(table)) as client:
        return client.call("1101", REQUEST, dict)


def call_async(settings: Settings, table: EditionTable) -> Reply[Any]:
    async def run() -> Reply[Any]:
        async with AsyncBaseClient(settings, checker=Validator(table)) as client:
            return await client.call("1101", REQUEST, dict)

    return asyncio.run(run())


both = pytest.mark.parametrize("call", [call_blocking, call_async])


@contextmanager
def server(act: Act) -> Iterator[tuple[str, list[int]]]:
    """Takes connections one by one, reads a whole request, then acts. Yields its URL and the count of requests."""
    listener = socket.create_server(("127.0.0.1", 0))
    requests: list[int] = []

    def run() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            with peer:
                if _read_request(peer):
                    requests.append(1)
                    act(peer)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/", requests
    finally:
        # Closing alone does not wake a thread that waits in accept().
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def _read_request(peer: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = peer.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(body) < length:
        body += peer.recv(65536)
    return body


def answer(body: bytes, length: int | None = None) -> Act:
    size = len(body) if length is None else length
    return lambda peer: peer.sendall(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (size, body)
    )


def reset(peer: socket.socket) -> None:
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(peer: socket.socket) -> None:
    peer.shutdown(socket.SHUT_RDWR)


def garbage(peer: socket.socket) -> None:
    peer.sendall(b"SMTP ready\r\n\r\n")


def stay_silent(peer: socket.socket) -> None:
    peer.recv(1)


@both
def test_a_good_answer(call: Call, settings: Settings, table: EditionTable) -> None:
    with server(answer(DONE)) as (url, requests):
        assert call(replace(settings, url=url), table).infcode == 0
    assert len(requests) == 1


@both
def test_nobody_listens(call: Call, settings: Settings, table: EditionTable) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NotSent) as caught:
        call(replace(settings, url=f"http://127.0.0.1:{port}/"), table)
    assert caught.value.outcome == "not-sent"
    assert str(port) in caught.value.message("zh")


@both
def test_no_such_host(call: Call, settings: Settings, table: EditionTable) -> None:
    with pytest.raises(NotSent):
        call(replace(settings, url="http://no-such-host.invalid/"), table)


@both
@pytest.mark.parametrize(
    ("act", "event_id"),
    [
        (reset, "outcome-broken"),
        (hang_up, "outcome-broken"),
        (garbage, "outcome-broken"),
        (answer(DONE, len(DONE) + 10), "outcome-broken"),
        (answer(DONE[:20]), "outcome-unreadable"),
        (stay_silent, "outcome-timeout"),
    ],
    ids=["reset", "hang-up", "garbage", "short-body", "truncated-json", "timeout"],
)
def test_sent_but_unanswered(
    call: Call, act: Act, event_id: str, settings: Settings, table: EditionTable
) -> None:
    with server(act) as (url, requests):
        with pytest.raises(OutcomeUnknown) as caught:
            call(replace(settings, url=url, timeout=0.5), table)
        assert caught.value.event.id == event_id
        assert caught.value.outcome == "unknown"
        assert caught.value.msgid.startswith("H99999900001")
    assert len(requests) == 1, "nothing may be sent twice"


@both
def test_an_empty_answer(call: Call, settings: Settings, table: EditionTable) -> None:
    with server(answer(b"")) as (url, _), pytest.raises(GatewayError) as caught:
        call(replace(settings, url=url), table)
    assert caught.value.outcome == "unknown"


@both
def test_proxies_of_the_environment_are_ignored(
    call: Call, settings: Settings, table: EditionTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with server(answer(DONE)) as (url, requests):
        call(replace(settings, url=url), table)
    assert len(requests) == 1


def test_fifty_async_calls_in_flight_have_fifty_ids(settings: Settings, table: EditionTable) -> None:
    class Echo:
        def __init__(self) -> None:
            self.msgids: list[str] = []
            self.flying = self.most = 0

        async def send(self, outgoing: Any) -> Any:
            from yibao.gateway import Incoming

            self.msgids.append(outgoing.msgid)
            self.flying += 1
            self.most = max(self.most, self.flying)
            await asyncio.sleep(0.01)
            self.flying -= 1
            return Incoming(200, "application/json", DONE)

        async def aclose(self) -> None:
            return None

    line = Echo()

    async def run() -> list[Reply[Any]]:
        async with AsyncBaseClient(settings, checker=Validator(table), transport=line) as client:
            return await asyncio.gather(*(client.call("1101", REQUEST, dict) for _ in range(50)))

    assert len(asyncio.run(run())) == 50
    assert len(set(line.msgids)) == 50
    assert line.most == 50


def test_error_text_is_chinese_then_english(settings: Settings, table: EditionTable) -> None:
    with pytest.raises(YibaoError) as caught:
        call_blocking(replace(settings, url="http://no-such-host.invalid/"), table)
    zh, en = str(caught.value).split("\n")
    assert zh.startswith("1101 没有发出")
    assert en.startswith("1101 was not sent")
