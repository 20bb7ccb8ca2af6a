"""``yibao mock`` with --record, --replay, --proxy and --admin as processes; ``yibao mock-state``; how they fail."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import httpx
import msgspec
import pytest

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.relay.tape import read_tape
from yibaogen.cli.main import main

NOW = datetime.fromisoformat("2026-03-05 10:00:00")


@pytest.fixture(scope="module")
def project(national: EditionTable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    (root / "specs" / "national").mkdir(parents=True)
    (root / "specs" / "national" / "edition.yaml").write_text("edition: national\n", "utf-8")
    (root / "generated" / "national").mkdir(parents=True)
    (root / "generated" / "national" / "edition.json").write_bytes(msgspec.json.encode(national))
    return root


@contextmanager
def mock(project: Path, *options: str) -> Iterator[str]:
    args = [sys.executable, "-m", "yibaogen.cli.main", "mock", "--root", str(project), "--port", "0"]
    with subprocess.Popen(
        [*args, "--format", "json", *options], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()


def test_recorded_through_a_proxy_and_replayed(project: Path, national: EditionTable, tmp_path: Path) -> None:
    tape, state = tmp_path / "tape.jsonl", tmp_path / "state.db"
    body = encode(Maker(national).request("1101", NOW))
    with mock(project, "--db", f"sqlite:///{state}") as real:
        with mock(project, "--proxy", real, "--record", str(tape), "--admin", "off") as between:
            first = httpx.post(between, content=body)
            assert httpx.get(f"{between}admin/").status_code == 404
        assert httpx.get(f"{real}admin/").status_code == 200
        assert first.content == httpx.post(real, content=body).content
    assert first.headers["x-yibao-findings"] == "request=0 reply=0"
    (row,) = read_tape(tape)
    assert (row.infno, row.findings) == ("1101", "request=0 reply=0")
    with mock(project, "--replay", str(tape)) as again:
        reply = httpx.post(again, content=body).json()
        assert reply["infcode"] == 0
        assert "*" in reply["output"]["baseinfo"]["certno"]


def test_the_state_of_a_database(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    from yibao.platform.state import Person
    from yibao.platform.store import open_store

    db, file = f"sqlite:///{tmp_path / 'a.db'}", tmp_path / "state.jsonl"
    store = open_store(db)
    with store.begin("write") as unit:
        unit.put(Person(key="p"))
    store.close()
    assert main(["mock-state", "export", "--db", db, "-f", str(file)]) == 0
    capfdbinary.readouterr()
    assert main(["mock-state", "export", "--db", db]) == 0
    assert capfdbinary.readouterr().out == file.read_bytes()
    assert main(["mock-state", "reset", "--db", db]) == 0
    other = f"sqlite:///{tmp_path / 'b.db'}"
    assert main(["mock-state", "import", "--db", other, "--file", str(file)]) == 0
    capfdbinary.readouterr()
    main(["mock-state", "export", "--db", other])
    assert capfdbinary.readouterr().out == file.read_bytes()
    main(["mock-state", "export", "--db", db])
    assert capfdbinary.readouterr().out == b'{"yibao-state":1,"series":{}}\n'


@pytest.mark.parametrize(
    ("args", "event"),
    [
        (["mock", "--replay", "none.jsonl"], "platform-tape"),
        (["mock", "--replay", "broken.jsonl"], "platform-tape"),
        (["mock", "--record", "no/such/folder/x"], "platform-tape-write"),
        (["mock", "--proxy", "ftp://x"], "platform-proxy-url"),
        (["mock", "--proxy", "http://a", "--replay", "x"], "platform-relay"),
        (["mock", "--proxy", "http://a", "--workers", "2", "--db", "x.db"], "platform-relay"),
        (["mock-state", "export", "--db", ""], "platform-state-memory"),
        (["mock-state", "import", "--db", "a.db", "-f", "broken.jsonl"], "platform-state-file"),
        (["mock-state", "import", "--db", "a.db", "-f", "none.jsonl"], "platform-state-io"),
        (["mock-state", "export", "--db", "no/such/folder/a.db"], "platform-store"),
        (["mock-state", "melt", "--db", "a.db"], "cli-usage"),
    ],
)
def test_how_they_fail(
    args: list[str],
    event: str,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.jsonl").write_text("{", "utf-8")
    own = ["--root", str(project), "--port", "0"] if args[0] == "mock" else []
    assert main([*args, *own]) == 2
    told = capsys.readouterr().err
    assert event in told
    assert "Traceback" not in told


def test_a_database_that_another_process_writes_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from yibao.platform.store import open_store, sqlite

    db = f"sqlite:///{tmp_path / 'a.db'}"
    store = open_store(db)
    monkeypatch.setattr(sqlite, "_BUSY_S", 0.05)
    with store.begin("write"):
        assert main(["mock-state", "reset", "--db", db]) == 2
    store.close()
    told = capsys.readouterr().err
    assert "platform-" in told and "Traceback" not in told
