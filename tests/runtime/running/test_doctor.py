"""``yibao doctor``: what it says of sound and of broken environments, and that it sends nothing but questions."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from authority import Authority
from loopback import serve

from yibao.gateway import system_clock
from yibao.gateway.effects import load_effects
from yibao.platform import create_app
from yibao.platform.front_gateway import FrontGateway
from yibao.platform.gates import make_gate
from yibao.running.doctor import CHECKS, Examined, Patient, examine
from yibao.running.doctor.probes import shipped_probes
from yibao_editions.national.validation import checker
from yibaogen.cli.main import main

TABLE = checker().table
EFFECTS = load_effects("yibao_editions.national")
KEYS = {"paasid": "hospital1", "secret": "an-invented-secret"}


@dataclass
class Tap:
    """An application that notes which numbers come in."""

    app: Any
    numbers: list[str] = field(default_factory=list)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        async def listen() -> Any:
            message = await receive()
            if message.get("body"):
                self.numbers.append(str(json.loads(message["body"]).get("infno")))
            return message

        await self.app(scope, listen, send)


@pytest.fixture(scope="module")
def tap() -> Tap:
    return Tap(create_app([checker()], manners="strict", clock=system_clock))


@pytest.fixture(scope="module")
def platform(tap: Tap) -> Iterator[str]:
    with serve(tap) as url:
        yield f"{url}/"


@dataclass
class Room:
    """Examines patients whose state is in a folder of the test's."""

    folder: Path

    def __call__(self, *skip: str, **settings: Any) -> dict[str, Examined]:
        own = {
            "fixmedins_code": "H99999900001",
            "fixmedins_name": "示例市第一医院",
            "mdtrtarea_admvs": "430100",
        }
        patient = Patient(
            TABLE,
            EFFECTS,
            shipped_probes(),
            {"environ": {}, "override": {**own, **settings}},
            self.folder,
            str(self.folder / "journal.db"),
        )
        return {each.check: each for each in examine(patient, skip)}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "state")


def ids(examined: Examined) -> list[str]:
    return [finding.event.id for finding in examined.findings]


def test_a_sound_environment(room: Room, platform: str, tap: Tap) -> None:
    tap.numbers.clear()
    found = room(url=platform)
    assert {each.check: each.status for each in found.values()} == {check.id: "ok" for check in CHECKS}
    assert ids(found["methods"]) == ["doctor-methods", "doctor-methods-left-out"]
    rows = found["methods"].findings[0].rows
    assert len(rows) == len([i for i in TABLE.interfaces.values() if i.method in shipped_probes().methods])
    assert {row["outcome"] for row in rows} == {"answered", "refused"}
    # Only questions have left, each once, and one sign-in.
    assert len(tap.numbers) == len(set(tap.numbers)) == len(rows) + 1
    assert {EFFECTS[number].effect for number in tap.numbers} == {"query"}
    # The session is kept for all; the second time nobody signs in.
    tap.numbers.clear()
    again = room(url=platform)
    assert ids(again["sign-in"]) == ["doctor-session-kept"]
    assert "9001" not in tap.numbers


def test_nothing_that_is_no_question_can_be_sent() -> None:
    from yibao.gateway import BaseClient, Settings
    from yibao.running.doctor.exchange import ask

    settings = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100")
    client = BaseClient(settings, checker=checker(), effects=EFFECTS)
    for number in ("2207", "2201", "2601", "9101", "3301"):
        with pytest.raises(ValueError, match=number):
            ask(client, number, {})


def test_settings_that_cannot_work(room: Room) -> None:
    found = room(url="ftp://platform.invalid", tls="off")
    assert ids(found["configuration"]) == ["settings-value"]
    assert {name: each.status for name, each in found.items() if each.status != "skipped"} == {
        "configuration": "failed", "journal": "ok", "disk": "ok"
    }  # fmt: skip
    assert ids(room(url="http://127.0.0.1:9/", profile="csb", gateway={})["configuration"]) == [
        "settings-missing"
    ]


def test_settings_that_are_odd(room: Room) -> None:
    found = room("dns", url="http://platform.invalid/", tls="off", fixmedins_code="1", mdtrtarea_admvs="43")
    assert ids(found["configuration"])[1:] == [
        "doctor-tls-off", "doctor-plain-http", "doctor-unsigned", "doctor-institution-code", "doctor-area-code"
    ]  # fmt: skip


def test_a_name_that_nobody_knows(room: Room) -> None:
    found = room(url="http://platform.invalid/")
    assert ids(found["dns"]) == ["doctor-dns-failed"]
    assert [found[name].status for name in ("tcp", "tls", "signature", "sign-in", "clock", "methods")] == [
        "skipped"
    ] * 6


def test_a_closed_port(room: Room) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found = room(url=f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert ids(found["tcp"]) == ["doctor-tcp-failed"]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("ca"))


@pytest.mark.parametrize(
    ("days", "known", "host", "events"),
    [
        (90, True, "localhost", ["doctor-tls"]),
        (10, True, "localhost", ["doctor-tls", "doctor-tls-soon"]),
        (-1, True, "localhost", ["doctor-tls-expired"]),
        (90, False, "localhost", ["doctor-tls-authority"]),
        (90, True, "127.0.0.1", ["doctor-tls-host"]),
    ],
)
def test_certificates(
    room: Room, authority: Authority, tap: Tap, days: int, known: bool, host: str, events: list[str]
) -> None:
    cert, key = authority.give(f"server{days}", None, days)
    with serve(tap, cert=cert, key=key) as url:
        trust = {"ca_file": str(authority.file)} if known else {}
        found = room("methods", url=url.replace("localhost", host) + "/", **trust)
    assert ids(found["tls"]) == events
    assert (found["tls"].status == "failed") is (events[0] != "doctor-tls")
    assert found["signature"].status == ("ok" if events[0] == "doctor-tls" else "skipped")


def test_a_certificate_that_nobody_verifies(room: Room, authority: Authority, tap: Tap) -> None:
    cert, key = authority.give("unverified")
    with serve(tap, cert=cert, key=key) as url:
        assert ids(room("methods", url=f"{url}/", tls="off")["tls"]) == ["doctor-tls-unverified"]


@pytest.fixture(scope="module")
def gated(tap: Tap) -> Iterator[str]:
    with serve(FrontGateway(tap.app, make_gate("tif", KEYS))) as url:
        yield f"{url}/"


def test_a_signature_that_is_taken_and_one_that_is_not(room: Room, gated: str) -> None:
    good = room("methods", url=gated, profile="tif", gateway=KEYS)
    assert (good["signature"].status, good["sign-in"].status) == ("ok", "ok")
    bad = Room(room.folder / "other")(
        "methods", url=gated, profile="tif", gateway={**KEYS, "secret": "another"}
    )
    assert ids(bad["signature"]) == ["doctor-signature-refused"]
    assert bad["sign-in"].status == "skipped"
    told = json.dumps([finding.event.message() for finding in bad["signature"].findings])
    assert "another" not in told and "an-invented-secret" not in told


def answering(body: bytes, status: int = 200, kind: str = "application/json") -> Callable[..., Any]:
    """An application that always says the same."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        headers = [(b"content-type", kind.encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return app


SIGNED = '{"infcode":0,"output":{"signinoutb":{"sign_time":"2026-03-05 08:00:00","sign_no":"S"}}%s}'


@pytest.mark.parametrize(
    ("app", "check", "events"),
    [
        (
            answering('{"infcode":-1,"err_msg":"经办人 袁丽华 未登记"}'.encode()),
            "sign-in",
            ["doctor-sign-in-refused"],
        ),
        (answering(b'{"infcode":0,"output":{}}'), "sign-in", ["doctor-sign-no-missing"]),
        (answering(b"<html>login</html>", kind="text/html"), "signature", ["doctor-gateway"]),
        (answering(b"", 502), "signature", ["doctor-gateway"]),
        (answering(b'{"code":401,"message":"bad sign"}', 401), "signature", ["doctor-signature-refused"]),
        (answering(b"{garbage"), "signature", ["doctor-no-answer"]),
        (
            answering((SIGNED % ',"respond_time":"20200101000000000"').encode()),
            "clock",
            ["doctor-clock-wrong"],
        ),
        (answering((SIGNED % "").encode()), "clock", ["doctor-clock"]),
    ],
)
def test_what_a_strange_platform_is(room: Room, app: Any, check: str, events: list[str]) -> None:
    with serve(app) as url:
        found = room("methods", url=f"{url}/")
    assert ids(found[check]) == events
    for finding in found[check].findings:
        for lang in ("zh", "en"):
            assert "{" not in finding.event.message(lang).replace("{garbage", "")


def test_methods_that_a_platform_has_not(room: Room) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        asked = json.loads((await receive())["body"])
        number, said = asked["infno"], '{"infcode":-1,"err_msg":"查无此人"}'
        if number == "9001":
            said = SIGNED % ""
        elif number == "1301":
            said = '{"infcode":-1,"err_msg":"交易编号1301未开通"}'
        elif number == "1302":
            said = ""
        await answering(said.encode(), 403 if number == "1302" else 404 if number == "1303" else 200)(
            scope, _told, send
        )

    async def _told() -> Any:
        return {}

    with serve(app) as url:
        found = room(url=f"{url}/")
    outcomes = {row["infno"]: row["outcome"] for row in found["methods"].findings[0].rows}
    assert (outcomes["1301"], outcomes["1302"], outcomes["1303"]) == ("not-offered", "gateway", "refused")
    assert ids(found["methods"])[1:3] == ["doctor-methods-not-offered", "doctor-methods-gateway"]


def test_a_platform_that_falls_silent_is_not_waited_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        asked = json.loads((await receive())["body"])
        said = (SIGNED % "").encode() if asked["infno"] == "9001" else b"{garbage"
        await answering(said)(scope, _told, send)

    async def _told() -> Any:
        return {}

    with serve(app) as url:
        found = room(url=f"{url}/")
    assert len(found["methods"].findings[0].rows) == 5
    assert "doctor-methods-no-answer" in ids(found["methods"])


def test_the_journal(room: Room, platform: str) -> None:
    from journal_support import intent

    from yibao.journal import Journal, JournalLedger

    room.folder.mkdir()
    journal = Journal.open(str(room.folder / "journal.db"))
    JournalLedger(journal).prepare(intent())
    found = room("methods", url=platform)["journal"]
    assert ids(found) == ["doctor-journal", "doctor-journal-open"]
    # What it wrote to try it out is gone.
    assert journal.database.transaction and len(journal.entries()) == 1
    journal.close()
    with sqlite3.connect(room.folder / "journal.db") as link:
        assert link.execute("SELECT count(*) FROM doctor").fetchone() == (0,)
    (room.folder / "journal.db").write_text("no database, but long enough to be read as one")
    assert ids(room("methods", url=platform)["journal"]) == ["doctor-journal-failed"]


def test_a_journal_on_postgres(platform: str, postgres_url: str, tmp_path: Path) -> None:
    given = {
        "environ": {},
        "override": {
            "url": platform,
            "fixmedins_code": "H99999900001",
            "fixmedins_name": "n",
            "mdtrtarea_admvs": "430100",
        },
    }
    patient = Patient(TABLE, EFFECTS, shipped_probes(), given, tmp_path, postgres_url)
    found = {each.check: each for each in examine(patient, ("methods", "dns"))}
    assert (ids(found["journal"]), found["tcp"].status) == (["doctor-journal"], "skipped")
    assert "PostgreSQL" in found["journal"].findings[0].event.message()
    assert "postgres@" not in found["journal"].findings[0].event.message()


def test_a_folder_that_cannot_be_used(room: Room, platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 50 * 1024 * 1024})
    monkeypatch.setattr("yibao.running.doctor.checks.disk.shutil.disk_usage", lambda _: usage)
    assert ids(room("methods", url=platform)["disk"]) == ["doctor-disk-full"]

    def full(*_: Any, **__: Any) -> Any:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("yibao.running.doctor.checks.disk.tempfile.TemporaryFile", full)
    assert ids(room("methods", url=platform)["disk"]) == ["doctor-disk-failed"]


@pytest.fixture
def settings_file(tmp_path: Path, platform: str) -> Path:
    file = tmp_path / "yibao.toml"
    file.write_text(
        'fixmedins_code = "H99999900001"\nfixmedins_name = "示例市第一医院"\nmdtrtarea_admvs = "430100"\n'
        f'opter_name = "李秀兰"\nproxy_note = ""\nenv = "test"\n[test]\nurl = "{platform}"\n'
        '[test.gateway]\napi_key = "an-invented-secret"\n'.replace('proxy_note = ""\n', ""),
        "utf-8",
    )
    return file


def test_the_command_says_which_layer_sets_what(
    tmp_path: Path, settings_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YIBAO_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("YIBAO_OPTER", "0007")
    monkeypatch.setenv("YIBAO_CALLS", "on")
    monkeypatch.setenv("YIBAO_LOG", str(tmp_path / "yibao.log"))
    arguments = [
        "doctor",
        "--config",
        str(settings_file),
        "--format",
        "json",
        "-o",
        str(tmp_path / "doctor.json"),
    ]
    assert main(arguments) == 0
    capsys.readouterr()
    told = json.loads((tmp_path / "doctor.json").read_text("utf-8"))
    assert told["ok"] is True
    rows = {row["setting"]: row for row in told["checks"][0]["findings"][0]["rows"]}
    assert rows["url"]["layer"] == "file [test]"
    assert rows["fixmedins_code"]["layer"] == "file"
    assert rows["opter"] == {"setting": "opter", "value": "0**", "layer": "environment"}
    assert rows["gateway.api_key"] == {"setting": "gateway.api_key", "value": "***", "layer": "file [test]"}
    assert "an-invented-secret" not in json.dumps(told) and "李秀兰" not in json.dumps(
        told, ensure_ascii=False
    )
    lines = [json.loads(line) for line in (tmp_path / "yibao.log").read_text("utf-8").splitlines()]
    assert {line["result"] for line in lines} == {"answered", "refused"}
    # What it asked counts for the assessment.
    assert main(["assess", "-p", "clinic", "--format", "json"]) == 1
    numbers = {row["infno"]: row["standing"] for row in json.loads(capsys.readouterr().out)["numbers"]}
    assert (numbers["1101"], numbers["9001"], numbers["2207"]) == ("answers", "done", "never")


def test_the_command_in_words(
    tmp_path: Path, platform: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YIBAO_STATE", str(tmp_path / "state"))
    assert main(["doctor", "--url", platform, "--lang", "en", "--skip", "methods"]) == 0
    told = capsys.readouterr().out
    assert "10 checks, 0 failed, 0 with warnings" in told and "skipped" in told
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert main(["doctor", "--url", f"http://127.0.0.1:{taken.getsockname()[1]}/"]) == 1
    told = capsys.readouterr().out
    assert "连不上" in told and "→ 查专线" in told


@pytest.mark.parametrize(
    ("arguments", "environ", "told"),
    [
        (["--config", "/nowhere/yibao.toml"], {}, "/nowhere/yibao.toml"),
        (["--skip", "weather"], {}, "weather"),
        (["-e", "nowhere"], {}, "nowhere"),
        (["--skip", "methods"], {"YIBAO_CALLS": "perhaps"}, "perhaps"),
        (["--skip", "methods"], {"YIBAO_LOG": "/nowhere/yibao.log"}, "/nowhere/yibao.log"),
    ],
)
def test_what_cannot_be_done_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    environ: dict[str, str],
    told: str,
) -> None:
    for name, value in {"YIBAO_STATE": str(tmp_path), **environ}.items():
        monkeypatch.setenv(name, value)
    assert main(["doctor", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error
