"""The session of 9001: fetched when needed, shared, renewed when the platform does not take it any more."""

from __future__ import annotations

import asyncio
import json
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from yibao.gateway import (
    AsyncBaseClient,
    BaseClient,
    Durable,
    Incoming,
    Outgoing,
    PlatformRefused,
    Session,
    Settings,
)
from yibao_editions.national.validation import checker

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
ASK = {"data": {"ver": "0"}}


@dataclass
class Gate:
    """A platform that only knows sessions: each 9001 gives another number, and only the last one counts."""

    sent: list[tuple[str, str]] = field(default_factory=list)
    valid: str = ""
    count: int = 0
    refuse: str = "操作员未签到或签到编号已失效，请先签到（9001）"
    lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, outgoing: Outgoing) -> Incoming:
        assert isinstance(outgoing.body, bytes)
        asked = json.loads(outgoing.body)
        with self.lock:
            self.sent.append((asked["infno"], asked.get("sign_no", "")))
            if asked["infno"] == "9001":
                self.count += 1
                self.valid = f"S{self.count}"
                told = {
                    "infcode": 0,
                    "output": {"signinoutb": {"sign_time": "2026-03-05 10:00:00", "sign_no": self.valid}},
                }
            elif asked.get("sign_no") != self.valid:
                told = {"infcode": -1, "err_msg": self.refuse}
            else:
                told = {"infcode": 0, "output": {}}
        return Incoming(200, "application/json", json.dumps(told).encode())


class Line:
    def __init__(self, gate: Gate) -> None:
        self.gate = gate

    def send(self, outgoing: Outgoing) -> Incoming:
        return self.gate.answer(outgoing)

    def close(self) -> None:
        return None


class AsyncLine:
    def __init__(self, gate: Gate) -> None:
        self.gate = gate

    async def send(self, outgoing: Outgoing) -> Incoming:
        await asyncio.sleep(0)
        return self.gate.answer(outgoing)

    async def aclose(self) -> None:
        return None


@dataclass
class Room:
    """Clients with one folder and one platform."""

    folder: Path
    gate: Gate = field(default_factory=Gate)
    now: datetime = NOW

    def settings(self, opter: str) -> Settings:
        return Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100", opter=opter)

    def client(self, opter: str = "0001") -> BaseClient:
        durable = Durable(session=Session(self.folder, "00-00-00-00-00-00", "127.0.0.1"))
        return BaseClient(
            self.settings(opter),
            checker=checker(),
            transport=Line(self.gate),
            clock=lambda: self.now,
            durable=durable,
        )

    def async_client(self) -> AsyncBaseClient:
        durable = Durable(session=Session(self.folder))
        return AsyncBaseClient(
            self.settings("0001"),
            checker=checker(),
            transport=AsyncLine(self.gate),
            clock=lambda: self.now,
            durable=durable,
        )


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "state")


def test_signed_in_once_and_sent_with_every_call(room: Room) -> None:
    client = room.client()
    for _ in range(3):
        client.call("1301", ASK, dict)
    assert room.gate.sent == [("9001", ""), *[("1301", "S1")] * 3]


def test_a_restart_keeps_the_session(room: Room) -> None:
    room.client().call("1301", ASK, dict)
    room.client().call("1301", ASK, dict)
    assert room.gate.count == 1


def test_every_operator_has_a_session(room: Room) -> None:
    room.client("0001").call("1301", ASK, dict)
    room.gate.valid = ""
    room.client("0002").call("1301", ASK, dict)
    assert [number for number, _ in room.gate.sent] == ["9001", "1301", "9001", "1301"]


def test_a_new_day_needs_a_new_session(room: Room) -> None:
    client = room.client()
    client.call("1301", ASK, dict)
    room.now += timedelta(days=1)
    client.call("1301", ASK, dict)
    assert room.gate.sent[-2:] == [("9001", ""), ("1301", "S2")]


@pytest.mark.parametrize(
    "said",
    [
        "操作员未签到或签到编号已失效，请先签到（9001）",
        "签到编号已过期",
        "sign_no 无效",
        "请重新签到",
        "该操作员没有签到",
    ],
)
def test_a_session_that_is_refused_is_renewed_and_the_call_made_again(room: Room, said: str) -> None:
    client = room.client()
    client.call("1301", ASK, dict)
    room.gate.valid, room.gate.refuse = "other", said
    client.call("1301", ASK, dict)
    assert room.gate.sent[-3:] == [("1301", "S1"), ("9001", ""), ("1301", "S2")]


def test_renewed_once_then_the_refusal_stands(room: Room) -> None:
    client = room.client()
    client.call("1301", ASK, dict)
    answer = room.gate.answer

    def never(outgoing: Outgoing) -> Incoming:
        came = answer(outgoing)
        room.gate.valid = "other"
        return came

    room.gate.answer = never  # type: ignore[method-assign]
    room.gate.valid = "other"
    with pytest.raises(PlatformRefused):
        client.call("1301", ASK, dict)
    assert [number for number, _ in room.gate.sent[2:]] == ["1301", "9001", "1301"]


def test_other_refusals_renew_nothing(room: Room) -> None:
    client = room.client()
    client.call("1301", ASK, dict)
    room.gate.valid, room.gate.refuse = "other", "人员未参保"
    with pytest.raises(PlatformRefused):
        client.call("1301", ASK, dict)
    assert room.gate.count == 1


def test_many_threads_sign_in_once(room: Room) -> None:
    client = room.client()
    threads = [threading.Thread(target=lambda: client.call("1301", ASK, dict)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert room.gate.count == 1
    assert len(room.gate.sent) == 9


def test_many_tasks_sign_in_once(room: Room) -> None:
    async def many() -> None:
        async with room.async_client() as client:
            await asyncio.gather(*(client.call("1301", ASK, dict) for _ in range(8)))
            room.gate.valid = "other"
            await client.call("1301", ASK, dict)

    asyncio.run(many())
    assert room.gate.count == 2
    assert room.gate.sent[-1] == ("1301", "S2")


def test_the_file_is_private_and_a_broken_one_is_made_anew(room: Room) -> None:
    client = room.client()
    client.call("1301", ASK, dict)
    (file,) = room.folder.glob("session-*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(room.folder.stat().st_mode) == 0o700
    file.write_text("{")
    client.call("1301", ASK, dict)
    assert room.gate.count == 2


def test_a_given_sign_no_is_left_alone(room: Room) -> None:
    room.gate.valid = "given"
    room.client().with_envelope(sign_no="given").call("1301", ASK, dict)
    assert room.gate.sent == [("1301", "given")]


Call = Callable[[BaseClient], object]


def test_neither_session_nor_address_shows(room: Room) -> None:
    session = Session(room.folder, "0A-1B-2C-3D-4E-5F", "192.0.2.77")
    assert "0A-1B" not in repr(session) and "192.0.2" not in repr(session)
