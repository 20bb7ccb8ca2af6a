"""Faults as a client meets them: on a socket the connection ends, and the state tells what was carried out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime

import httpx
import pytest
from attended_platform import Attended
from loopback import serve
from outpatient_day import sample_input

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker, create_app
from yibao.platform.state import Encounter
from yibao.platform.store.whole import count_records

Post = Callable[..., httpx.Response]
NOW = datetime.fromisoformat("2026-03-05 10:00:00")


@pytest.fixture
def attended(national: EditionTable) -> Attended:
    return Attended(national)


@pytest.fixture
def address(attended: Attended) -> Iterator[str]:
    with serve(attended.app) as url:
        yield url


def registration(national: EditionTable, msgid: str = "") -> bytes:
    request = Maker(national).request("2201", NOW)
    request["input"] = sample_input("2201")
    if msgid:
        request["msgid"] = msgid
    return encode(request)


def visits(attended: Attended) -> int:
    return count_records(attended.store)["encounter"]


def test_dropped_before_nothing_has_happened(
    attended: Attended, address: str, national: EditionTable
) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.post(address, content=registration(national), headers={"x-yibao-drop": "before"})
    assert visits(attended) == 0


def test_dropped_after_it_is_committed(attended: Attended, address: str, national: EditionTable) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.post(address, content=registration(national), headers={"x-yibao-drop": "after"})
    assert visits(attended) == 1
    (entry,) = attended.books.log.newest()
    assert (entry.faults, entry.infcode) == (("drop",), "0")


def test_silence_until_the_client_gives_up(attended: Attended, address: str, national: EditionTable) -> None:
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(address, content=registration(national), headers={"x-yibao-drop": "silent"}, timeout=1.5)
    assert visits(attended) == 1
    assert httpx.post(address, content=registration(national, "2" * 30)).json()["infcode"] == 0


def test_carried_out_twice_the_second_reply_comes(attended: Attended, national: EditionTable) -> None:
    reply = attended.ask("/", registration(national), {"x-yibao-duplicate": "request"}).json()
    alone = Attended(national)
    first = alone.ask("/", registration(national)).json()
    second = alone.ask("/", registration(national)).json()
    assert first["infcode"] == 0
    assert {**reply, "output": None} == {**second, "output": None}
    assert visits(attended) == visits(alone)


def test_the_reply_comes_twice(attended: Attended, national: EditionTable) -> None:
    body = attended.ask("/", registration(national), {"x-yibao-duplicate": "reply"}).content
    half = len(body) // 2
    assert body[:half] == body[half:]
    assert json.loads(body[:half])["infcode"] == 0


def test_a_clock_that_is_ahead(attended: Attended, national: EditionTable) -> None:
    reply = attended.ask("/", registration(national), {"x-yibao-skew": "86400"}).json()
    assert reply["refmsg_time"].startswith("20260306100000")
    with attended.store.begin("read") as unit:
        (visit,) = unit.find(Encounter)
        assert visit.key.startswith("20260306")


def test_a_rule_strikes_and_a_header_wins(attended: Attended, national: EditionTable) -> None:
    attended.books.rules.add("error", "-1;系统繁忙", call="2201", left=2)
    reply = attended.ask("/", registration(national)).json()
    assert (reply["infcode"], reply["err_msg"]) == (-1, "系统繁忙")
    reply = attended.ask("/", registration(national), {"x-yibao-error": "2001;%E5%B7%B2%E6%9C%89"}).json()
    assert (reply["infcode"], reply["err_msg"]) == (2001, "已有")
    assert visits(attended) == 0
    assert attended.ask("/", registration(national)).json()["infcode"] == 0


def test_a_rule_can_cut_the_line(attended: Attended, address: str, national: EditionTable) -> None:
    method = national.interfaces["2201"].method
    attended.books.rules.add("drop", "before", call=method, left=1)
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.post(address, content=registration(national))
    assert visits(attended) == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-yibao-drop", "later"),
        ("x-yibao-duplicate", "thrice"),
        ("x-yibao-skew", "1h"),
        ("x-yibao-skew", "99999999"),
        ("x-yibao-quirk", "amounts=words"),
        ("x-yibao-quirk", "colour"),
    ],
)
def test_wrong_headers_are_named(attended: Attended, national: EditionTable, name: str, value: str) -> None:
    reply = attended.ask("/", registration(national), {name: value}).json()
    assert reply["infcode"] == -1
    assert name in reply["err_msg"]
    assert visits(attended) == 0


def test_without_faults_nothing_is_changed(attended: Attended, national: EditionTable, post: Post) -> None:
    plain = post(create_app([national]), "/", registration(national))
    assert attended.ask("/", registration(national)).content == plain.content
    assert attended.ask("/", b"{").json()["infcode"] == -1
    assert attended.ask("/nowhere", b"{}").status_code == 404
    assert attended.get("/healthz").json()["status"] == "ok"
