"""Recordings: masked before they are written, read back, answered from."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from attended_platform import Attended

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.faults.attendant import Books
from yibao.platform.relay.masking import masked
from yibao.platform.relay.replay import Replay
from yibao.platform.relay.tape import Recorder, TapeError, builtins, read_tape

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
SECRETS = ("999999199003070012", "欧阳测试", "13812345678")


@pytest.fixture
def request_(national: EditionTable) -> dict[str, Any]:
    request = Maker(national).request("1101", NOW)
    data = {
        "mdtrt_cert_type": "02",
        "mdtrt_cert_no": SECRETS[0],
        "certno": SECRETS[0],
        "psn_name": SECRETS[1],
    }
    data |= {"psn_cert_type": "01"}
    return {**request, "input": {"data": data}}


@pytest.fixture
def recorded(national: EditionTable, request_: dict[str, Any], tmp_path: Path) -> Path:
    path = tmp_path / "tape.jsonl"
    recorder = Recorder(path)
    attended = Attended(national, Books(recorder=recorder))
    assert attended.ask("/", encode(request_)).json()["infcode"] == 0
    attended.ask("/1101", encode({**request_, "input": {"data": {}}}))
    attended.ask("/9102", b"not json at all 999999199003070012")
    recorder.close()
    return path


def test_nothing_personal_is_written(recorded: Path) -> None:
    text = recorded.read_text("utf-8")
    assert not any(secret in text for secret in SECRETS)
    rows = read_tape(recorded)
    assert [(row.edition, row.infno, row.status) for row in rows] == [
        ("national", "1101", 200),
        ("national", "1101", 200),
        ("national", "9102", 200),
    ]
    told = builtins(rows[0].reply)["output"]["baseinfo"]
    assert told["brdy"].endswith("-01-01")
    assert "*" in told["certno"]


def test_an_equal_request_gets_its_reply(
    recorded: Path, national: EditionTable, request_: dict[str, Any]
) -> None:
    replay = Replay([national], read_tape(recorded))
    again = {**request_, "msgid": "9" * 30, "inf_time": "2027-01-01 00:00:00"}
    first = json.loads(replay.answer("/national/1101", encode(again)).body)
    assert first["infcode"] == 0
    # What a replay has told, masked, may come back in the next request.
    own = {**again["input"]["data"], "certno": masked_number(request_)}
    assert json.loads(replay.answer("/", encode({**again, "input": {"data": own}})).body) == first


def masked_number(request: dict[str, Any]) -> str:
    raw = masked(encode(request))
    assert raw is not None
    number: str = builtins(raw)["input"]["data"]["certno"]
    return number


def test_an_unknown_request_is_refused(recorded: Path, national: EditionTable) -> None:
    other = Maker(national).request("2201", NOW)
    attended = Attended(national, relay=Replay([national], read_tape(recorded)))
    reply = attended.ask("/", encode(other)).json()
    assert reply["infcode"] == -1 and "2201" in reply["err_msg"]
    assert attended.ask("/", b"\xff\xfe").json()["infcode"] == -1
    assert attended.get("/healthz").json()["status"] == "ok"


def test_replies_come_in_turn(national: EditionTable, request_: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "turns.jsonl"
    recorder = Recorder(path)
    attended = Attended(national, Books(recorder=recorder))
    attended.books.rules.add("error", "7;一", left=1)
    for _ in range(2):
        attended.ask("/", encode(request_))
    recorder.close()
    replay = Replay([national], read_tape(path))
    codes = [json.loads(replay.answer("/", encode(request_)).body)["infcode"] for _ in range(3)]
    assert codes == [7, 0, 0]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (1, b"{"),
        (1, b"\xff"),
        (1, b'{"time":"x","edition":"national","infno":"1101"}'),
        (3, b'\n{"time":"2026-01-01T00:00:00","edition":"n","infno":"1"}\n[]'),
    ],
)
def test_broken_recordings_are_placed(tmp_path: Path, line: int, text: bytes) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_bytes(text)
    with pytest.raises(TapeError) as caught:
        read_tape(path)
    assert caught.value.line == line


def test_a_missing_recording(tmp_path: Path) -> None:
    with pytest.raises(TapeError) as caught:
        read_tape(tmp_path / "none.jsonl")
    assert caught.value.line == 0
