"""Who is asked again, how long is waited, and that nothing but queries ever leaves twice."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from yibao.gateway import (
    AsyncBaseClient,
    BaseClient,
    Effect,
    GatewayError,
    Incoming,
    NotSent,
    OutcomeUnknown,
    Outgoing,
    Patience,
    PlatformRefused,
    Settings,
    YibaoError,
    load_effects,
)
from yibao.gateway.core import patience_of
from yibao_editions.national.validation import checker

SETTINGS = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100", timeout=80.0)
ASK = {"data": {"ver": "0"}}
DONE = Incoming(200, "application/json", b'{"infcode":0,"output":{}}')
REFUSED = Incoming(200, "application/json", b'{"infcode":-1,"err_msg":"no"}')


class Line:
    """Raises or answers in turn; the last for ever."""

    def __init__(self, *answers: Incoming | type[YibaoError]) -> None:
        self.answers, self.sent = list(answers), list[Outgoing]()

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is NotSent:
            raise NotSent(outgoing.infno, outgoing.url, "x")
        if answer is OutcomeUnknown:
            raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")
        assert isinstance(answer, Incoming)
        return answer

    def close(self) -> None:
        return None


def client_on(line: Line, effect: str = "query", attempts: int = 3) -> BaseClient:
    effects = {"1301": Effect(effect)}  # type: ignore[arg-type]
    patience = Patience(query=7, upload=8, money=9, file=10, attempts=attempts)
    return BaseClient(SETTINGS, checker=checker(), transport=line, effects=effects, patience=patience)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []
    monkeypatch.setattr("yibao.gateway.client.time.sleep", pauses.append)
    return pauses


@pytest.mark.parametrize(
    "bad", [NotSent, OutcomeUnknown, Incoming(502, "text/html", b"<html>"), Incoming(200, "", b"")]
)
def test_a_query_is_made_again(bad: Incoming | type[YibaoError], no_pauses: list[float]) -> None:
    line = Line(bad, bad, DONE)
    client_on(line).call("1301", ASK, dict)
    assert len({outgoing.msgid for outgoing in line.sent}) == 3
    assert len(no_pauses) == 2
    assert 0 < no_pauses[0] < no_pauses[1] < 2


def test_not_for_ever() -> None:
    line = Line(OutcomeUnknown)
    with pytest.raises(OutcomeUnknown):
        client_on(line).call("1301", ASK, dict)
    assert len(line.sent) == 3


@pytest.mark.parametrize("effect", ["upload", "state", "money", "file"])
@pytest.mark.parametrize("bad", [NotSent, OutcomeUnknown, Incoming(502, "text/html", b"<html>")])
def test_nothing_else_is_ever_sent_twice(effect: str, bad: Incoming | type[YibaoError]) -> None:
    line = Line(bad, DONE)
    with pytest.raises(YibaoError):
        client_on(line, effect).call("1301", ASK, dict)
    assert len(line.sent) == 1


@pytest.mark.parametrize(
    ("answer", "error"), [(REFUSED, PlatformRefused), (Incoming(404, "text/html", b"<p>"), GatewayError)]
)
def test_an_answer_is_an_answer(answer: Incoming, error: type[YibaoError]) -> None:
    line = Line(answer, DONE)
    with pytest.raises(error):
        client_on(line).call("1301", ASK, dict)
    assert len(line.sent) == 1


@pytest.mark.parametrize(
    ("effect", "seconds"), [("query", 7), ("upload", 8), ("money", 9), ("state", 9), ("file", 10)]
)
def test_timeouts_by_class(effect: str, seconds: float) -> None:
    line = Line(DONE)
    client_on(line, effect).call("1301", ASK, dict)
    assert line.sent[0].timeout == seconds


def test_timeouts_of_the_settings() -> None:
    assert patience_of(SETTINGS) == Patience(30.0, 80.0, 80.0, 240.0)
    values = {
        "url": "http://127.0.0.1:9/",
        "fixmedins_code": "H",
        "fixmedins_name": "x",
        "mdtrtarea_admvs": "430100",
    }
    own = Settings.from_env({"YIBAO_TIMEOUT_MONEY": "66", "YIBAO_TIMEOUT_QUERY": "5"}, defaults=values)
    assert patience_of(own) == Patience(5.0, 100.0, 66.0, 300.0)
    with pytest.raises(YibaoError, match="timeout_money"):
        Settings(*values.values(), timeout_money=-1.0)


def test_what_each_number_does() -> None:
    effects = load_effects("yibao_editions.national")
    assert {n for n, e in effects.items() if e.effect == "money"} == {"2207", "2208", "2304", "2305", "2601"}
    assert all(effects[number].ask for number in ("2207", "2208", "2304", "2305", "2401"))
    assert all(
        number in effects
        for effect in effects.values()
        for number in (*effect.undo, *[a.call for a in effect.ask])
    )
    assert {effects[number].effect for number in ("1101", "2206", "2303", "3201", "5203", "9001")} == {
        "query"
    }
    assert {effects[number].effect for number in ("9101", "9102")} == {"file"}
    assert {n for n in effects if effects[n].journalled} >= {
        "2201",
        "2204",
        "2301",
        "2401",
        "2402",
        "2501",
        "2503",
    }


@pytest.fixture
def dripping() -> Iterator[str]:
    """A server whose reply comes a byte at a time, each in time, the whole never."""
    door = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                line, _ = door.accept()
            except OSError:
                return
            with closing(line):
                line.recv(65536)
                try:
                    line.sendall(
                        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"
                    )
                    while not stop.is_set():
                        line.sendall(b" ")
                        stop.wait(0.05)
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{door.getsockname()[1]}/"
    stop.set()
    door.close()


def test_a_reply_that_drips_ends_in_time(dripping: str) -> None:
    settings = Settings(
        dripping, "H99999900001", "示例市第一医院", "430100", timeout=0.5, connect_timeout=0.5
    )
    patience = Patience(0.5, 0.5, 0.5, 0.5, attempts=1)
    began = time.monotonic()
    with BaseClient(settings, checker=checker(), patience=patience) as client, pytest.raises(OutcomeUnknown):
        client.call("1301", ASK, dict)

    async def call() -> None:
        async with AsyncBaseClient(settings, checker=checker(), patience=patience) as other:
            with pytest.raises(OutcomeUnknown):
                await other.call("1301", ASK, dict)

    asyncio.run(call())
    assert time.monotonic() - began < 6
