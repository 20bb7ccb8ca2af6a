"""What a watcher hears of each kind of outcome, and that it can do no harm."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from yibao.gateway import Incoming, NotSent, OutcomeUnknown, Outgoing, Settings
from yibao.gateway.httpx_sync import HttpxTransport
from yibao.gateway.watch import AsyncWatchedTransport, Call, Finish, watch, watched, watched_async
from yibao_editions.national.client import Client

REQUEST = b'{"infno":"1101","input":{"data":{"psn_name":"\xe6\x9d\x8e\xe7\xa7\x80\xe5\x85\xb0","certno":"999999195803120040"}}}'
JSON, PAGE = "application/json", "text/html"


def outgoing(infno: str = "1101") -> Outgoing:
    return Outgoing("http://127.0.0.1:9/", infno, "M1", REQUEST, {}, 1.0)


@dataclass
class Stub:
    """Gives one answer, or raises."""

    answer: Incoming | BaseException

    def send(self, outgoing: Outgoing) -> Incoming:
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

    def close(self) -> None:
        return


@dataclass
class Ear:
    """A watcher that remembers."""

    begun: list[str] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    def __call__(self, outgoing: Outgoing) -> Finish:
        self.begun.append(outgoing.infno)
        return self.calls.append


@pytest.mark.parametrize(
    ("answer", "result", "cause", "said"),
    [
        (Incoming(200, JSON, b'{"infcode":0,"output":{}}'), "answered", "", ""),
        (Incoming(200, JSON, b'{"infcode":"0"}'), "answered", "", ""),
        (Incoming(200, JSON, '{"infcode":-1,"err_msg":"就诊 20260304000001 不存在"}'.encode()), "refused", "platform-refused", "-1 就诊 # 不存在"),
        (Incoming(200, JSON, '{"infcode":-1,"err_msg":"李秀兰 999999195803120040 已停保"}'.encode()), "refused", "platform-refused", "-1 李** 999*************40 已停保"),
        (Incoming(200, PAGE, b"<html>login</html>"), "gateway", "gateway-page", PAGE),
        (Incoming(502, PAGE, b"<html>bad gateway</html>"), "gateway", "gateway-status", "502"),
        (Incoming(200, JSON, b'{"code":401,"message":"sign"}'), "gateway", "gateway-wrapper", "401"),
        (Incoming(200, JSON, b""), "gateway", "gateway-empty", "200"),
        (Incoming(200, JSON, b"{garbage"), "unknown", "outcome-unreadable", ""),
        (Incoming(500, JSON, b'{"infcode":0}'), "gateway", "gateway-status", "500"),
        (NotSent("1101", "http://127.0.0.1:9/", "ConnectError"), "not-sent", "not-sent", "ConnectError"),
        (OutcomeUnknown("outcome-timeout", "1101", "M1", "1"), "unknown", "outcome-timeout", ""),
        (KeyboardInterrupt(), "unknown", "KeyboardInterrupt", ""),
    ],
)  # fmt: skip
def test_each_outcome(answer: Incoming | BaseException, result: str, cause: str, said: str) -> None:
    ear = Ear()
    line = watch(Stub(answer), ear)
    if isinstance(answer, BaseException):
        with pytest.raises(type(answer)):
            line.send(outgoing())
    else:
        assert line.send(outgoing()) is answer
    (call,) = ear.calls
    assert (call.result, call.cause, call.said) == (result, cause, said)
    assert (call.infno, call.msgid, call.sent) == ("1101", "M1", len(REQUEST))
    assert 0 <= call.seconds < 5
    assert call.status == (answer.status if isinstance(answer, Incoming) else 0)
    line.close()


def test_a_file_is_an_answer() -> None:
    ear = Ear()
    watch(Stub(Incoming(200, "application/octet-stream", b"PK\x03\x04")), ear).send(outgoing("9102"))
    assert ear.calls[0].result == "answered"


def test_nobody_watching_costs_nothing() -> None:
    stub = Stub(Incoming(200, JSON, b""))
    assert watch(stub) is stub
    settings = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100")
    assert type(watched(settings)) is type(Client(settings)._transport)
    assert type(watched_async(settings)).__name__ == "AsyncProfiledTransport"
    assert HttpxTransport.__name__ not in type(watched(settings, Ear())).__name__


def test_what_a_watcher_does_wrong_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(outgoing: Outgoing) -> Finish:
        raise RuntimeError("999999195803120040")

    def breaks_later(outgoing: Outgoing) -> Finish:
        def finish(call: Call) -> None:
            raise ValueError

        return finish

    ear = Ear()
    answer = Incoming(200, JSON, b'{"infcode":0}')
    assert watch(Stub(answer), broken, breaks_later, ear).send(outgoing()) is answer
    assert len(ear.calls) == 1
    assert [record.getMessage() for record in caplog.records] == [
        "a watcher failed: RuntimeError",
        "a watcher failed: ValueError",
    ]


def test_the_last_to_begin_is_the_first_to_end() -> None:
    order: list[str] = []

    def named(name: str) -> Ear:
        class Named(Ear):
            def __call__(self, outgoing: Outgoing) -> Finish:
                order.append(f"begin {name}")
                return lambda call: order.append(f"end {name}")

        return Named()

    watch(Stub(Incoming(200, JSON, b'{"infcode":0}')), named("a"), named("b")).send(outgoing())
    assert order == ["begin a", "begin b", "end b", "end a"]


def test_async_calls_are_watched_and_so_is_a_cancelled_one() -> None:
    class Slow:
        async def send(self, outgoing: Outgoing) -> Incoming:
            await asyncio.sleep(0 if outgoing.infno == "1101" else 30)
            return Incoming(200, JSON, b'{"infcode":0}')

        async def aclose(self) -> None:
            return

    ear = Ear()
    line = AsyncWatchedTransport(Slow(), (ear,))

    async def run() -> None:
        await line.send(outgoing())
        task = asyncio.create_task(line.send(outgoing("2207")))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await line.aclose()

    asyncio.run(run())
    assert [(call.infno, call.result, call.cause) for call in ear.calls] == [
        ("1101", "answered", ""),
        ("2207", "unknown", "CancelledError"),
    ]
