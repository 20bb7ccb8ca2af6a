"""``yibao mock`` as a process, ``yibao call`` against it; and how both fail."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from yibao.message.tables import EditionTable
from yibaogen.cli.main import main
from yibaogen.cli.mock_serving import Plan, read_rules

ASKED = '{"data":{"mdtrt_cert_type":"02","mdtrt_cert_no":"11010519491231002X","psn_name":"谢永康"}}'


@pytest.fixture(scope="module")
def project(national: EditionTable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with nothing but the snapshot and a page of docs."""
    root = tmp_path_factory.mktemp("project")
    (root / "specs" / "national").mkdir(parents=True)
    (root / "specs" / "national" / "edition.yaml").write_text("edition: national\n", "utf-8")
    docs = root / "generated" / "national" / "docs"
    docs.mkdir(parents=True)
    (docs / "index.html").write_text("<h1>接口文档</h1>", "utf-8")
    (root / "generated" / "national" / "edition.json").write_bytes(msgspec.json.encode(national))
    return root


@pytest.fixture(scope="module")
def running(project: Path) -> Iterator[dict[str, object]]:
    """What a started ``yibao mock`` printed."""
    args = [
        sys.executable,
        "-m",
        "yibaogen.cli.main",
        "mock",
        "--root",
        str(project),
        "--port",
        "0",
        "--format",
        "json",
    ]
    with subprocess.Popen(
        args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


@pytest.fixture
def url(running: dict[str, object]) -> str:
    return str(running["url"])


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("YIBAO_")]:
        monkeypatch.delenv(name)


def test_mock_tells_where_it_is(running: dict[str, object], url: str) -> None:
    assert running["editions"] == ["national"]
    assert running["docs"] == {"national": f"{url}docs/national/"}
    assert httpx.get(f"{url}docs/national/").text == "<h1>接口文档</h1>"
    assert httpx.get(f"{url}healthz").json()["status"] == "ok"


def test_a_port_in_use_is_one_clear_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["mock", "--root", str(project), "--port", str(port)]) == 2
    told = capsys.readouterr()
    assert f"127.0.0.1:{port}" in told.err
    assert "--port 0" in told.err
    assert told.out == ""


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--host", "no-such-host.invalid"], "no-such-host.invalid:8765"),
        (["--host", "a" * 300], "用不了"),
        (["--edition", "atlantis"], "atlantis"),
        (["--docs", "/nonexistent"], "/nonexistent"),
        (["--port", "70000"], "--port"),
        (["--workers", "2"], "--db"),
        (["--db", "sqlite:////nowhere/x.db"], "/nowhere/x.db"),
        (["--policy", "atlantis"], "atlantis"),
        (["--policy", "/nonexistent.json"], "nonexistent"),
    ],
)
def test_mock_refuses_what_it_cannot_do(
    project: Path, capsys: pytest.CaptureFixture[str], args: list[str], said: str
) -> None:
    assert main(["mock", "--root", str(project), *args]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


def test_a_region_brings_its_own_policy(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = (Path(__file__).parents[3] / "specs" / "policies" / "chengdu-example.yaml").read_text("utf-8")
    own = tmp_path / "ours.yaml"
    own.write_text(shipped.replace("policy: chengdu-example", "policy: ours"), "utf-8")
    plan = Plan(("national",), str(project), "", str(own), "lenient", 0, "", {})
    assert read_rules(plan).policy == "ours"
    own.write_text(shipped.replace("policy: chengdu-example", "policy: theirs"), "utf-8")
    assert main(["mock", "--root", str(project), "--policy", str(own)]) == 2
    assert "ours.yaml:3:9" in capsys.readouterr().err


def test_call_shows_the_reply_masked(project: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "1101", "--root", str(project), "--url", url, "-d", ASKED]) == 0
    shown = capsys.readouterr().out
    assert "infcode 0" in shown
    assert '"brdy": "1949-**-**"' in shown
    assert "谢永康" not in shown
    assert "11010519491231002X" not in shown


def test_call_unmasked_as_json(project: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            [
                "call",
                "1101",
                "--root",
                str(project),
                "--url",
                url,
                "-d",
                ASKED,
                "--unmask",
                "--format",
                "json",
            ]
        )
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], told["infcode"], told["warnings"]) == (True, 0, [])
    assert told["output"]["baseinfo"]["psn_name"] == "谢永康"
    assert told["output"]["baseinfo"]["brdy"] == "1949-12-31"


def test_call_reads_a_file_and_takes_a_whole_message(
    project: Path, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "1101.json"
    file.write_text(f'{{"infno":"1101","input":{ASKED}}}', "utf-8")
    assert (
        main(["call", "1101", "--root", str(project), "--url", url, "-d", f"@{file}", "--format", "json"])
        == 0
    )
    assert json.loads(capsys.readouterr().out)["infno"] == "1101"


def test_call_saves_a_file(
    project: Path, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    issued = ["call", "1301", "--root", str(project), "--url", url, "-d", '{"data":{"ver":"0"}}']
    assert main([*issued, "--format", "json"]) == 0
    number = json.loads(capsys.readouterr().out)["output"]["file_qury_no"]
    asked = json.dumps({"fsDownloadIn": {"file_qury_no": number, "filename": "plc", "fixmedins_code": "plc"}})
    target = tmp_path / "1301.zip"
    assert main(["call", "9102", "--root", str(project), "--url", url, "-d", asked, "-o", str(target)]) == 0
    assert all(name.startswith("1301") for name in zipfile.ZipFile(target).namelist())


def test_call_with_a_wrong_request_names_the_findings(
    project: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    args = ["call", "1101", "--root", str(project), "--url", url, "-d", '{"data":{"mdtrt_cert_type":"77"}}']
    assert main(args) == 1
    assert "/input/data/mdtrt_cert_type" in capsys.readouterr().err
    assert main([*args, "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], told["outcome"], told["error"]) == (False, "not-sent", "request-rejected")
    assert {error["rule"] for error in told["errors"]} >= {"code-unknown", "field-required"}


def test_call_when_nobody_listens(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    args = ["call", "1101", "--root", str(project), "--url", f"http://127.0.0.1:{port}/", "-d", ASKED]
    assert main(args) == 1
    assert "没有发出" in capsys.readouterr().err
    assert main([*args, "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["outcome"] == "not-sent"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["-d", "{"], "call-data"),
        (["-d", "[1]"], "call-data"),
        (["-d", "@/nonexistent.json"], "nonexistent"),
        (["-d", "{}", "--url", "ftp://x/"], "settings-missing"),
        (["-d", "{}", "--url", "http://[bad/"], "call-url"),
        (["-d", "{}", "--url", "http://platform.invalid/"], "YIBAO_FIXMEDINS_CODE"),
        (["-d", "{}", "--settings", "/nonexistent.toml"], "nonexistent"),
        (["-d", "{}", "--edition", "atlantis"], "atlantis"),
        ([], "--data"),
    ],
)
def test_call_refuses_what_it_cannot_send(
    project: Path, capsys: pytest.CaptureFixture[str], args: list[str], said: str
) -> None:
    assert main(["call", "1101", "--root", str(project), *args]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


def test_the_trial_institution_stays_on_this_machine(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["call", "1101", "--root", str(project), "--url", "http://platform.example/", "-d", ASKED]) == 2
    )
    assert "YIBAO_FIXMEDINS_CODE" in capsys.readouterr().err
